"""A child's record: finding it, reading it now and as it was known, and opening it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.chronology import Restriction
from heed.clocks import Occurred
from heed.server.services.correct import correct_entry, withdraw_entry
from heed.server.storage.models import AuditRow, BreakGlass
from tests.support.browsing import at, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import drafted, record, recorded_harm

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def page(partnership: Partnership, person: str = "social_worker", query: str = "", now=NOW) -> str:
    browser = signed_in(getattr(partnership, person))
    with at(now):
        answer = browser.get(f"/children/{partnership.robin.record_number}{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def title(html: str) -> str:
    return html.partition("<title>")[2].partition("</title>")[0]


def test_the_page_says_who_the_child_is_but_not_in_its_title(partnership: Partnership) -> None:
    html = page(partnership)
    assert "Robin Marsh" in html
    assert "Born 4 May 2019, 6 years old" in html
    assert partnership.robin.record_number in title(html)
    assert "Robin" not in title(html)
    assert "Marsh" not in title(html)


def test_the_page_says_who_lives_there_and_who_works_with_the_child(
    partnership: Partnership,
) -> None:
    html = page(partnership)
    assert f"/children/{partnership.sky.record_number}" in html
    assert "Sky Marsh" in html
    assert "Northmoor Health, Health visitors" in html
    lead = page(partnership, "safeguarding_lead")
    assert "Sky" not in lead
    assert "SM" in lead


def test_a_young_childs_age_is_told_in_months(partnership: Partnership) -> None:
    partnership.robin.date_of_birth = date(2025, 3, 20)
    partnership.robin.save()
    assert "11 months old" in page(partnership)


def test_open_obligations_lead_to_their_forms(partnership: Partnership) -> None:
    harm = recorded_harm(partnership, now=NOW, answers={"harm": ["physical"]}).entry
    html = page(partnership)
    number = partnership.robin.record_number
    link = f"/children/{number}/record/cp_medical_considered?about={harm.id}&amp;for=CPM-1"
    assert link in html
    assert "Local default" in html


def test_the_chronology_reads_newest_first_or_oldest_first(partnership: Partnership) -> None:
    recorded_harm(partnership, now=NOW, occurred=NOW - 3 * DAY)
    record(partnership.police_officer, "visit", partnership.robin, now=NOW, occurred=NOW - DAY)
    newest = page(partnership).partition('id="chronology"')[2]
    oldest = page(partnership, query="?order=oldest").partition('id="chronology"')[2]
    assert newest.index("15 March 2026") < newest.index("13 March 2026")
    assert oldest.index("13 March 2026") < oldest.index("15 March 2026")


@pytest.mark.parametrize(
    ("query", "shows", "hides"),
    [
        ("?agency=northmoor-police", "Visit", "13 March"),
        ("?kind=harm_incident", "13 March", "15 March"),
        ("?harm=on", "13 March", "15 March"),
        ("?agency=invented", "13 March", ""),
        ("?page=99&order=sideways", "13 March", ""),
    ],
)
def test_filters(partnership: Partnership, query: str, shows: str, hides: str) -> None:
    recorded_harm(partnership, now=NOW, occurred=NOW - 3 * DAY)
    record(partnership.police_officer, "visit", partnership.robin, now=NOW, occurred=NOW - DAY)
    lines = page(partnership, query=query).partition('role="status"')[2]
    assert shows in lines
    assert not hides or hides not in lines


def test_filters_that_match_nothing_say_so(partnership: Partnership) -> None:
    recorded_harm(partnership, now=NOW)
    record(partnership.police_officer, "visit", partnership.robin, now=NOW)
    html = page(partnership, query="?agency=northmoor-police&harm=on")
    assert "No entry matches" in html


def test_imprecise_dates_and_late_recording_are_said_in_words(partnership: Partnership) -> None:
    recorded_harm(partnership, now=NOW, occurred=Occurred.parse("2026-02"))
    recorded_harm(partnership, now=NOW, occurred=Occurred.parse("2026-01-03/2026-01-20"))
    html = page(partnership)
    assert "some time between 3 January 2026 and 20 January 2026" in html
    assert "Recorded 16 days later" in html
    assert "Recorded 55 days later" in html


def test_a_correction_is_marked_and_offers_the_earlier_reading(partnership: Partnership) -> None:
    old = recorded_harm(partnership, now=NOW, answers={"observed": "First words"}).entry
    draft = drafted(
        "harm_incident", partnership.robin, occurred=NOW, answers={"observed": "Better words"}
    )
    correct_entry(partnership.social_worker, old.id, draft, reason="Typing error", now=NOW + DAY)
    html = page(partnership, now=NOW + 2 * DAY)
    assert "Better words" in html
    assert "First words" not in html
    assert "Typing error" in html
    assert f"/entries/{old.id}" in html


def test_as_known_on_a_day(partnership: Partnership) -> None:
    old = recorded_harm(
        partnership, now=NOW, answers={"observed": "First words", "harm": ["physical"]}
    ).entry
    withdraw_entry(partnership.social_worker, old.id, reason="Wrong child", now=NOW + DAY)
    record(partnership.police_officer, "visit", partnership.robin, now=NOW + 2 * DAY)
    then = page(partnership, query="?as_known_on=2026-03-16", now=NOW + 3 * DAY)
    now = page(partnership, now=NOW + 3 * DAY)
    before = page(partnership, query="?as_known_on=2026-03-15", now=NOW + 3 * DAY)
    assert "as it was known at the end of 16 March 2026" in then
    assert "First words" in then
    assert "Wrong child" not in then
    assert "Visit" not in then.partition('id="chronology"')[2]
    assert "Consider a CP medical" in then
    assert "/record" not in then
    assert f"/entries/{old.id}?as_known_on=2026-03-16" in then
    assert "First words" not in now
    assert "Nothing had been recorded by then" in before


def test_the_boxes_for_a_day_lead_to_a_link_that_can_be_kept(partnership: Partnership) -> None:
    number = partnership.robin.record_number
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        answer = browser.get(
            f"/children/{number}?as_known_on_day=1&as_known_on_month=march"
            "&as_known_on_year=2026&page=3"
        )
    assert answer.headers["Location"] == f"/children/{number}?as_known_on=2026-03-01"


@pytest.mark.parametrize(
    ("boxes", "says"),
    [
        (("17", "3", "2026"), "Choose today or an earlier day"),
        (("31", "2", "2026"), "real date"),
        (("", "", ""), "Enter a date"),
        (("1", "1", "1800"), "after 1900"),
    ],
)
def test_a_day_that_cannot_be_is_explained_above_the_record_of_now(
    partnership: Partnership, boxes: tuple[str, str, str], says: str
) -> None:
    day, month, year = boxes
    query = f"?as_known_on_day={day}&as_known_on_month={month}&as_known_on_year={year}"
    html = page(partnership, query=query)
    assert says in html
    assert "Record something" in html


@pytest.mark.parametrize("query", ["?as_known_on=nonsense", "?as_known_on=2026-13-01"])
def test_a_link_with_no_day_shows_the_record_of_now(partnership: Partnership, query: str) -> None:
    assert "Record something" in page(partnership, query=query)


def test_a_restricted_entry_changes_nothing_for_those_who_may_not_see_it(
    partnership: Partnership,
) -> None:
    recorded_harm(partnership, now=NOW)
    before = page(partnership, "safeguarding_lead", "?agency=northmoor-police")
    for kind in ("visit", "bereavement_or_loss"):
        record(
            partnership.police_officer,
            kind,
            partnership.robin,
            now=NOW,
            restriction=Restriction("police_intelligence", ("northmoor-police",)),
        )
    after = page(partnership, "safeguarding_lead", "?agency=northmoor-police")
    assert _without_tokens(before) == _without_tokens(after)
    assert "Restricted" in page(partnership, "police_officer")


def _without_tokens(html: str) -> list[str]:
    return [line for line in html.splitlines() if "csrfmiddlewaretoken" not in line]


def test_the_picture_has_a_mark_for_each_entry_and_a_table_that_agrees(
    partnership: Partnership,
) -> None:
    for _ in range(3):
        recorded_harm(partnership, now=NOW)
    record(partnership.police_officer, "visit", partnership.robin, now=NOW)
    html = page(partnership)
    assert html.count('data-mark="harm"') == 3
    assert html.count('data-mark="act"') == 1
    assert "What is recorded, by agency" in html
    assert "style=" not in html


def test_a_long_chronology_has_pages_and_a_steady_number_of_queries(
    partnership: Partnership,
) -> None:
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as caught:
            page(partnership)
        return len(caught)

    recorded_harm(partnership, now=NOW)
    few = queries()
    for _ in range(54):
        record(partnership.health_visitor, "visit", partnership.robin, now=NOW)
    assert queries() == few
    first, second = page(partnership), page(partnership, query="?page=2")
    assert "Showing 1 to 50 of 55" in first
    assert "Showing 51 to 55 of 55" in second
    assert first.count("heed-timeline__title") == 50
    assert 'href="?page=2#chronology"' in first


def test_the_first_due_are_shown_and_all_on_demand(partnership: Partnership) -> None:
    for _ in range(21):
        recorded_harm(partnership, now=NOW, answers={"harm": ["physical"]})
    some, every = page(partnership), page(partnership, query="?asked=all")
    assert some.count("heed-worklist__ask") == 20
    assert every.count("heed-worklist__ask") > 20
    assert f"Show all {every.count('heed-worklist__ask')} that are asked" in some
    assert "Show all" not in every


def test_reading_is_audited_with_what_for(partnership: Partnership) -> None:
    page(partnership)
    row = AuditRow.objects.latest("id")
    assert (row.who, row.child, row.what) == (
        partnership.social_worker,
        partnership.robin,
        "opened",
    )
    assert row.why


def test_whoever_is_not_involved_learns_nothing_and_how_to_go_on(
    partnership: Partnership,
) -> None:
    number = partnership.robin.record_number
    with at(NOW):
        browser = signed_in(partnership.other_team_worker)
        refused = browser.get(f"/children/{number}")
        html = refused.content.decode()
        way_on = browser.get(f"/children/{number}/open").content.decode()
    assert refused.status_code == 403
    assert f"/children/{number}/open" in html
    assert "8 hours" in way_on
    assert "officers" in way_on
    for shown in (html, way_on):
        assert "Robin" not in shown
        assert "Marsh" not in shown


def test_opening_in_an_emergency(partnership: Partnership) -> None:
    number = partnership.robin.record_number
    with at(NOW):
        browser = signed_in(partnership.other_team_worker)
        for reason, says in (("", "Enter the reason"), ("because", "in a few words")):
            html = browser.post(f"/children/{number}/open", {"reason": reason}).content.decode()
            assert says in html
        assert not BreakGlass.objects.exists()
        reason = "Child ran to us at the front desk, hurt"
        opened = browser.post(f"/children/{number}/open", {"reason": reason})
        html = browser.get(opened.headers["Location"]).content.decode()
    assert "Robin Marsh" in html
    assert "This record is open to you until 16 March 2026, 18:00" in html
    assert BreakGlass.objects.get().reason == reason


@pytest.mark.parametrize("path", ["", "/open", "/record", "/record/visit"])
def test_an_unknown_number_is_not_found(partnership: Partnership, path: str) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        assert browser.get(f"/children/H-999999{path}").status_code == 404


def test_finding(partnership: Partnership) -> None:
    number, other = partnership.robin.record_number, partnership.unrelated.record_number
    with at(NOW):
        browser = signed_in(partnership.social_worker)

        def find(text: str):
            return browser.post("/children", {"q": text})

        assert find(number.lower()).headers["Location"] == f"/children/{number}"
        assert find(other).headers["Location"] == f"/children/{other}"
        both = find("marsh").content.decode()
        assert "Robin Marsh" in both
        assert "Sky Marsh" in both
        for nothing in ("Wren", "H-999999"):
            assert "Nothing found" in find(nothing).content.decode()
        assert "Enter a record number or a name" in find(" ").content.decode()
        assert find("a\x00b").status_code == 200
        first = browser.get("/children").content.decode()
        assert "Children you work with" in first
        assert "Robin Marsh" in first


@pytest.mark.parametrize("path", ["", "/H-000001", "/H-000001/open", "/H-000001/record"])
def test_everyone_must_sign_in_first(db: None, client, path: str) -> None:
    answer = client.get(f"/children{path}")
    assert answer.headers["Location"].startswith("/account/sign-in?next=/children")
