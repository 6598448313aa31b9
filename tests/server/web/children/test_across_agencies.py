"""Pages on which the parts of several agencies stand together."""

from datetime import UTC, datetime, timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.support.browsing import at, shown_by, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import record

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)


def _missed(partnership: Partnership, days_ago: int, *, school: bool = False) -> str:
    author = partnership.safeguarding_lead if school else partnership.health_visitor
    moment = NOW - timedelta(days=days_ago)
    answers = {"outcome": "was_not_brought", "service": "Eye clinic"}
    robin = partnership.robin
    return record(author, "appointment_missed", robin, now=moment, answers=answers).entry.id


def _get(partnership: Partnership, path: str) -> str:
    with at(NOW):
        address = f"/children/{partnership.robin.record_number}/{path}"
        return signed_in(partnership.social_worker).get(address).content.decode()


def test_missed_appointments_of_every_agency_are_counted_together(
    partnership: Partnership,
) -> None:
    first = _missed(partnership, 60)
    _missed(partnership, 10, school=True)
    record(
        partnership.health_visitor,
        "appointment_followed_up",
        partnership.robin,
        now=NOW,
        about=(first,),
    )
    page = " ".join(_get(partnership, "over-time").split())
    assert "Larch School" in page
    assert "Northmoor Health" in page
    assert "1 of them has a record of how the family was reached" in page
    assert page.count("Eye clinic") == 2


def test_what_each_agency_does_is_said_once_and_newest(partnership: Partnership) -> None:
    for words in ("Weighs the child", "Visits on Mondays"):
        record(
            partnership.health_visitor,
            "agency_role",
            partnership.robin,
            now=NOW,
            answers={"agency": "health", "will_do": words},
        )
    page = _get(partnership, "over-time")
    assert "Visits on Mondays" in page
    assert "Weighs the child" not in page
    said = page.split("Not said yet:")[1].split("</p>")[0]
    assert "Police" in said
    assert "Health" not in said


def test_as_many_queries_for_many_entries_as_for_few(partnership: Partnership) -> None:
    _missed(partnership, 5)
    _get(partnership, "over-time")
    with CaptureQueriesContext(connection) as few:
        _get(partnership, "over-time")
    for days in range(6, 30):
        _missed(partnership, days, school=days % 2 == 0)
    _get(partnership, "over-time")
    with CaptureQueriesContext(connection) as many:
        _get(partnership, "over-time")
    assert len(many) == len(few)


def test_missed_appointments_stand_beside_the_next_one(partnership: Partnership) -> None:
    _missed(partnership, 20, school=True)
    page = _get(partnership, "record/appointment_missed")
    assert "Appointments missed before, in every agency" in page
    assert "Harm recorded before" not in page
    assert "Larch School" in page


def test_harm_stands_beside_the_view_of_what_has_built_up(partnership: Partnership) -> None:
    record(
        partnership.police_officer,
        "physical_punishment",
        partnership.robin,
        now=NOW,
        answers={"what_was_done": "Struck with a belt"},
    )
    page = _get(partnership, "record/cumulative_review")
    assert "Harm recorded before, by every agency" in page
    assert "Struck with a belt" in page


def test_what_stayed_unknown_is_asked_first_the_next_time(partnership: Partnership) -> None:
    record(
        partnership.social_worker,
        "need_to_know",
        partnership.robin,
        now=NOW,
        answers={"needed": ["Who is he?", "Which school?"], "still_unknown": ["Who is he?"]},
    )
    form = shown_by(_get(partnership, "record/need_to_know"))
    assert form["needed"] == ["Who is he?"]
    assert form.get("still_unknown", [""]) == [""]


def test_a_childs_own_safety_plan_need_not_be_typed_again(partnership: Partnership) -> None:
    record(
        partnership.social_worker,
        "domestic_abuse_victim_status",
        partnership.robin,
        now=NOW,
        answers={"safety_plan": "Goes next door", "school_told": True, "status": "confirmed"},
    )
    form = shown_by(_get(partnership, "record/domestic_abuse_victim_status"))
    assert form["safety_plan"] == ["Goes next door"]
    assert form["school_told"] == ["yes"]
    assert form.get("status", []) == []


def test_whom_to_ring_is_shown_to_outsiders_only_after_a_reason(partnership: Partnership) -> None:
    browser = signed_in(partnership.other_health_visitor)
    address = f"/children/{partnership.robin.record_number}/involved"
    with at(NOW):
        refused = browser.get(f"/children/{partnership.robin.record_number}")
        asked = browser.get(address).content.decode()
        empty = browser.post(address, {"reason": " "}).content.decode()
        told = browser.post(address, {"reason": "The child was here"}).content.decode()
    assert f'href="{address}"' in refused.content.decode()
    for page in (asked, empty):
        assert "Harriet Cole" not in page
    assert "Enter the reason" in empty
    assert "harriet.cole@example.org" in told
    assert "Robin" not in told
