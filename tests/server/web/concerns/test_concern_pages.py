"""The page of a concern, the way to it, and the page of all of them in numbers."""

from datetime import UTC, datetime, timedelta

from tests.support.browsing import at, shown_by, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


def _raised(partnership: Partnership, **answers: object) -> str:
    return record(
        partnership.safeguarding_lead, "concern_raised", partnership.robin, now=NOW, answers=answers
    ).entry.id


def _page(partnership: Partnership, address: str) -> str:
    with at(LATER):
        answer = signed_in(partnership.social_worker).get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_decision_can_be_challenged_from_its_own_page(partnership: Partnership) -> None:
    worker, robin = partnership.social_worker, partnership.robin
    decision = record(worker, "cp_medical_considered", robin, now=NOW).entry.id
    harm = recorded_harm(partnership, now=NOW).entry.id
    form = f"/children/{robin.record_number}/record/concern_raised?about={decision}"
    assert f'href="{form}"' in _page(partnership, f"/entries/{decision}")
    assert "I disagree with this" not in _page(partnership, f"/entries/{harm}")
    assert shown_by(_page(partnership, form))["entry-about"] == [decision]


def test_the_page_says_where_it_stands_and_what_is_next(partnership: Partnership) -> None:
    concern = _raised(
        partnership, subject="cp_medical", immediate=True, safe_meanwhile="Stays with the aunt"
    )
    page = _page(partnership, f"/concerns/{concern}")
    assert "A CP medical decision" in page
    assert "With: The two practitioners" in page
    assert "Safety never waits for an answer" in page
    assert "Stays with the aunt" in page
    number = partnership.robin.record_number
    for kind in ("concern_answered", "concern_escalated", "concern_closed"):
        assert f"/children/{number}/record/{kind}?about={concern}" in page
    assert "Robin" not in page.split("</title>")[0]


def test_a_step_taken_from_a_later_step_answers_the_concern_too(partnership: Partnership) -> None:
    concern = _raised(partnership)
    up = record(
        partnership.safeguarding_lead,
        "concern_escalated",
        partnership.robin,
        now=NOW,
        about=(concern,),
    ).entry.id
    number = partnership.robin.record_number
    form = _page(partnership, f"/children/{number}/record/concern_closed?about={up}")
    assert set(shown_by(form)["entry-about"]) == {concern, up}


def test_closed_it_says_how_it_ended(partnership: Partnership) -> None:
    concern = _raised(partnership)
    record(
        partnership.social_worker,
        "concern_closed",
        partnership.robin,
        now=NOW,
        about=(concern,),
        answers={
            "outcome": "decision_changed",
            "reasons": "The mark was seen",
            "challenger_satisfied": "yes",
            "shared_with_all": False,
        },
    )
    page = _page(partnership, f"/concerns/{concern}")
    assert "Settled: the decision changed" in page
    assert "The mark was seen" in page
    assert "Not yet" in page
    assert "Record the answer" not in page


def test_closed_against_who_raised_it_it_can_still_go_up(partnership: Partnership) -> None:
    concern = _raised(partnership)
    closed = record(
        partnership.social_worker,
        "concern_closed",
        partnership.robin,
        now=NOW,
        about=(concern,),
        answers={"outcome": "decision_kept", "challenger_satisfied": "no"},
    ).entry.id
    page = _page(partnership, f"/concerns/{concern}")
    assert f"record/concern_escalated?about={closed}" in page


def test_open_concerns_stand_on_the_childs_page(partnership: Partnership) -> None:
    number = partnership.robin.record_number
    assert "Open concerns" not in _page(partnership, f"/children/{number}")
    concern = _raised(partnership)
    page = _page(partnership, f"/children/{number}")
    assert "Open concerns" in page
    assert f'href="/concerns/{concern}"' in page


def test_an_entry_leads_to_the_whole_story(partnership: Partnership) -> None:
    concern = _raised(partnership)
    assert f'href="/concerns/{concern}"' in _page(partnership, f"/entries/{concern}")


def test_the_office_sees_numbers_and_silence(partnership: Partnership) -> None:
    _raised(partnership)
    with at(LATER):
        page = signed_in(partnership.partnership_officer).get("/concerns").content.decode()
    assert "not shown" in page
    assert "Agencies that raised none" in page
    assert "Northmoor Police" in page
    assert partnership.robin.record_number not in page
