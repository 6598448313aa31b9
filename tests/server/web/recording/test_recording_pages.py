"""Recording something about a child, page by page."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client
from django.utils.html import escape

from heed.practice import KINDS, Kind, kind_named
from heed.server.services.people import end_involvement
from heed.server.storage.models import Draft, Entry, Involvement
from tests.support.browsing import at, shown_by, signed_in, typed_entry
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
TODAY = NOW.date()
HARM = kind_named("harm_incident")


def url(partnership: Partnership, kind: str = "harm_incident", query: str = "") -> str:
    return f"/children/{partnership.robin.record_number}/record/{kind}{query}"


def send(browser: Client, address: str, typed: dict):
    """Open the form, fill it in and send it, hidden fields and all."""
    form = shown_by(browser.get(address).content.decode())
    kept = {name: form[name] for name in ("entry-slip", "entry-form") if name in form}
    return browser.post(address, kept | typed)


def test_choosing_lists_every_kind_once_as_a_plain_link(partnership: Partnership) -> None:
    with at(NOW):
        page = signed_in(partnership.social_worker).get(url(partnership, "").rstrip("/"))
    html = page.content.decode()
    for kind in KINDS:
        assert html.count(f'href="{url(partnership, kind.name)}"') == 1
        assert escape(kind.guide[0]) in html


def test_what_is_asked_for_comes_first_and_knows_what_it_answers(
    partnership: Partnership,
) -> None:
    harm = recorded_harm(partnership, now=NOW, answers={"harm": ["physical"]}).entry
    with at(NOW):
        page = signed_in(partnership.social_worker).get(url(partnership, "").rstrip("/"))
    html = page.content.decode()
    link = f"record/cp_medical_considered?about={harm.id}&amp;for=CPM-1"
    assert 0 < html.index(link) < html.index("Something happened to the child")


def test_what_need_not_be_done_can_be_waived_from_its_form(partnership: Partnership) -> None:
    harm = recorded_harm(partnership, now=NOW, answers={"harm": ["physical"]}).entry
    said = f"?about={harm.id}&for=CPM-1"
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        asked = browser.get(url(partnership, "cp_medical_considered") + said).content.decode()
        waiver = browser.get(url(partnership, "waiver") + said).content.decode()
    assert escape(url(partnership, "waiver") + said) in asked
    assert shown_by(waiver)["standard"] == ["CPM-1"]
    assert shown_by(waiver)["entry-about"] == [harm.id]
    assert "record a waiver" not in waiver


@pytest.mark.parametrize(("kind", "ticked"), [("concern_answered", True), ("waiver", False)])
def test_an_answer_is_first_about_the_same_children(
    partnership: Partnership, kind: str, ticked: bool
) -> None:
    robin, sky = partnership.robin, partnership.sky
    concern = record(partnership.social_worker, "concern_raised", robin, sky, now=NOW).entry
    with at(NOW):
        page = signed_in(partnership.social_worker).get(
            url(partnership, kind), {"about": concern.id}
        )
    chosen = shown_by(page.content.decode()).get("entry-children", [])
    assert (str(sky.pk) in chosen) is ticked


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_a_page_with_its_guide(partnership: Partnership, kind: Kind) -> None:
    with at(NOW):
        page = signed_in(partnership.social_worker).get(url(partnership, kind.name))
    html = page.content.decode()
    assert page.status_code == 200
    for question in kind.questions:
        assert f'name="{question.name}' in html
    assert html.count("<h1") == 1
    assert "style=" not in html
    assert "<script>" not in html


def test_recording_says_what_it_answers_and_what_it_asks(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = typed_entry(HARM, day=TODAY, harm=["physical"])
        saved = send(browser, url(partnership), typed)
        [entry] = Entry.objects.all()
        assert saved.headers["Location"] == f"/entries/{entry.id}/saved"
        html = browser.get(saved.headers["Location"]).content.decode()
    assert "What it now asks" in html
    assert f"cp_medical_considered?about={entry.id}&amp;for=CPM-1" in html
    assert "It was not asked for by a standard" in html


def test_the_act_that_was_asked_for_is_about_its_trigger_and_answers_it(
    partnership: Partnership,
) -> None:
    harm = recorded_harm(partnership, now=NOW, answers={"harm": ["physical"]}).entry
    address = url(partnership, "cp_medical_considered", f"?about={harm.id}&for=CPM-1")
    with at(NOW + timedelta(hours=1)):
        browser = signed_in(partnership.social_worker)
        html = browser.get(address).content.decode()
        form = shown_by(html)
        assert form["entry-about"] == [harm.id]
        assert "Why you are asked" in html
        typed = typed_entry(kind_named("cp_medical_considered"), day=TODAY)
        saved = send(browser, address, typed | {"entry-about": [harm.id]})
        after = browser.get(saved.headers["Location"]).content.decode()
    entry = Entry.objects.get(kind="cp_medical_considered")
    assert entry.about == [harm.id]
    assert "What it answered" in after
    assert "Consider a CP medical" in after.partition("What it answered")[2]


def test_the_page_after_saving_becomes_the_entry_later_on(partnership: Partnership) -> None:
    entry = recorded_harm(partnership, now=NOW).entry
    with at(NOW):
        page = signed_in(partnership.social_worker).get(f"/entries/{entry.id}/saved")
    assert page.headers["Location"] == f"/entries/{entry.id}"


def test_a_saturday_conference_is_saved_and_questioned(partnership: Partnership) -> None:
    kind = kind_named("initial_conference")
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = typed_entry(kind, day=date(2026, 3, 14))
        saved = send(browser, url(partnership, kind.name), typed)
        html = browser.get(saved.headers["Location"]).content.decode()
    assert "on a Saturday" in html
    assert Entry.objects.filter(kind=kind.name).exists()


def test_harm_is_seen_together_whichever_agency_recorded_it(partnership: Partnership) -> None:
    record(
        partnership.police_officer,
        "harm_incident",
        partnership.robin,
        now=NOW,
        answers={"observed": "A bruise on the left arm"},
    )
    with at(NOW):
        browser = signed_in(partnership.safeguarding_lead)
        pages = [
            browser.get(url(partnership, kind)).content.decode()
            for kind in ("harm_incident", "strategy_discussion", "cp_medical_considered")
        ]
        other = browser.get(url(partnership, "visit")).content.decode()
    for html in pages:
        assert "A bruise on the left arm" in html
        assert "Northmoor Police" in html
    assert "Harm recorded before" not in other


def test_other_children_of_the_household_can_be_chosen(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = typed_entry(HARM, day=TODAY) | {"entry-children": [str(partnership.sky.pk)]}
        send(browser, url(partnership), typed)
    entry = Entry.objects.get()
    assert set(entry.children) == {str(partnership.robin.pk), str(partnership.sky.pk)}


def test_a_child_one_does_not_work_with_cannot_be_slipped_in(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = typed_entry(HARM, day=TODAY, observed="Kept words")
        page = send(
            browser, url(partnership), typed | {"entry-children": [str(partnership.unrelated.pk)]}
        )
    html = page.content.decode()
    assert "You are not recorded as working with every child you chose" in html
    assert shown_by(html)["observed"] == ["Kept words"]
    assert not Entry.objects.exists()


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"entry-day_day": "17"}, "This is in the future"),
        ({"entry-day_year": "26"}, "The year must have 4 numbers"),
        (
            {
                "entry-when": "about",
                "entry-from_day": "9",
                "entry-from_month": "3",
                "entry-from_year": "2026",
                "entry-to_day": "1",
                "entry-to_month": "3",
                "entry-to_year": "2026",
            },
            "The latest day is before the earliest day",
        ),
        ({"observed": "He\x00llo"}, "There is a hidden character after “He”"),
        ({"observed": "Text \u202egnol"}, "There is a hidden character after “Text ”"),
        ({"observed": "x" * 10_001}, "This has 10,001 characters"),
        ({"entry-about": ["not-an-entry"]}, "is not on this child&#x27;s record"),
    ],
    ids=["future", "short year", "ends before start", "NUL", "override", "too long", "about"],
)
def test_bad_input_is_explained_and_kept(partnership: Partnership, typed: dict, says: str) -> None:
    recorded_harm(partnership, now=NOW - timedelta(days=1))
    kind = kind_named("cp_medical_considered") if "entry-about" in typed else HARM
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        whole = typed_entry(kind, day=TODAY) | typed
        page = send(browser, url(partnership, kind.name), whole)
    html = page.content.decode()
    assert page.status_code == 200
    assert "There is a problem" in html
    assert "<title>Error:" in html.replace("\n", "").replace("  ", "")
    assert says in html
    assert Entry.objects.count() == 1
    draft = Draft.objects.get()
    assert draft.kind == kind.name


def test_ten_thousand_characters_are_recorded(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        send(browser, url(partnership), typed_entry(HARM, day=TODAY, observed="é" * 10_000))
    assert len(Entry.objects.get().fields["observed"]) == 10_000


def test_an_unknown_kind_is_not_found(partnership: Partnership) -> None:
    with at(NOW):
        page = signed_in(partnership.social_worker).get(url(partnership, "harm_incidnet"))
    assert page.status_code == 404


@pytest.mark.parametrize("path", ["", "/harm_incident"])
def test_someone_who_is_not_involved_is_refused_and_told_how(
    partnership: Partnership, path: str
) -> None:
    number = partnership.robin.record_number
    with at(NOW):
        page = signed_in(partnership.other_team_worker).get(f"/children/{number}/record{path}")
    assert page.status_code == 403
    assert f"/children/{number}/open" in page.content.decode()
    assert "Robin" not in page.content.decode()


def test_someone_who_stopped_being_involved_gets_their_words_back(
    partnership: Partnership,
) -> None:
    evening = NOW + timedelta(hours=10)
    with at(evening):
        browser = signed_in(partnership.social_worker)
        slip = shown_by(browser.get(url(partnership)).content.decode())["entry-slip"]
        for involvement in Involvement.objects.filter(practitioner=partnership.social_worker):
            end_involvement(involvement, until=TODAY, now=evening)
    with at(evening + timedelta(hours=9)):
        typed = typed_entry(HARM, day=TODAY, observed="Every word I typed")
        page = signed_in(partnership.social_worker).post(
            url(partnership), typed | {"entry-slip": slip}
        )
    assert page.status_code == 403
    assert "Every word I typed" in page.content.decode()
    assert "Robin" not in page.content.decode()
    assert not Entry.objects.exists()
    assert not Draft.objects.exists()


def test_a_restricted_entry_is_offered_to_nobody_else(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.police_officer)
        typed = typed_entry(HARM, day=TODAY, observed="Intelligence") | {
            "entry-seen-by": "some",
            "entry-why-restricted": "police_intelligence",
            "entry-agencies": ["northmoor-police"],
        }
        send(browser, url(partnership), typed)
        lead = signed_in(partnership.safeguarding_lead)
        for kind in ("cp_medical_considered", "harm_incident"):
            html = lead.get(url(partnership, kind)).content.decode()
            assert "Intelligence" not in html
            assert "None that you may see" in html


def test_the_questions_of_one_option_come_with_it(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        html = browser.get(url(partnership, "direct_work")).content.decode()
    scale = html.partition('value="scaling"')[2]
    between, _, rest = scale.partition('value="day_in_the_life"')
    assert 'name="scale_place"' in between
    assert 'name="scale_place"' not in rest
    assert 'name="hours"' in rest


def test_an_answer_under_another_option_is_kept_all_the_same(partnership: Partnership) -> None:
    told = {"tool": "scaling", "who": "Robin", "scale_place": "4", "hours": "07:00 I get up"}
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        kind = kind_named("direct_work")
        send(browser, url(partnership, "direct_work"), typed_entry(kind, day=TODAY, **told))
    kept = Entry.objects.get(kind="direct_work")
    assert kept.fields["hours"] == ["07:00 I get up"]
    assert kept.fields["scale_place"] == 4


def test_of_a_long_record_the_newest_entries_are_offered_first(partnership: Partnership) -> None:
    for day in range(9):
        recorded_harm(partnership, now=NOW, occurred=NOW - timedelta(days=day))
    first = record(
        partnership.social_worker,
        "harm_incident",
        partnership.robin,
        now=NOW,
        occurred=NOW - timedelta(days=40),
    ).entry
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        html = browser.get(url(partnership, "strategy_discussion", f"?about={first.id}")).content
    shown, _, further = html.decode().partition("Earlier entries</span>")
    assert f'value="{first.id}" checked' in shown
    assert shown.count('name="entry-about"') == 7
    assert further.count('name="entry-about"') == 3
