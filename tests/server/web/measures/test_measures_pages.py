"""Measures by agency, team and month, with their age; no page waits for an engine."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.chronology import Restriction
from heed.server.services.made_measures import make_measures
from heed.server.storage import audit
from heed.server.storage.models import AuditRow
from tests.support.browsing import at, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

MONDAY = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
LATER = MONDAY + 20 * DAY
EAST = "?agency=northmoor-council&team=East"


@pytest.fixture(autouse=True)
def _file(settings, tmp_path: Path) -> None:
    settings.HEED_MEASURES = tmp_path / "made" / "measures.json"


@pytest.fixture
def told(partnership: Partnership) -> Partnership:
    harm = recorded_harm(partnership, now=MONDAY).entry.id
    record(
        partnership.social_worker,
        "cp_medical_considered",
        partnership.robin,
        occurred=MONDAY + DAY,
        now=MONDAY + 3 * DAY,
        about=[harm],
    )
    recorded_harm(partnership, now=MONDAY + DAY)
    return partnership


@pytest.fixture
def made(told: Partnership) -> Partnership:
    make_measures(now=MONDAY + 19 * DAY, engine="memory")
    return told


def asked(partnership: Partnership, path: str = "", person: str = "partnership_officer"):
    browser = signed_in(getattr(partnership, person))
    with at(LATER):
        return browser.get(f"/measures{path}")


def page(partnership: Partnership, path: str = "", person: str = "partnership_officer") -> str:
    answer = asked(partnership, path, person)
    assert answer.status_code == 200
    return answer.content.decode().replace("\N{NO-BREAK SPACE}", " ")


def cells(html: str, month: str) -> list[str]:
    """The texts of a month's row; a hidden one is a star."""
    row = next(row for row in html.split("<tr")[1:] if month in row).partition("</tr>")[0]
    return re.findall(r"numeric\">(?:<[^>]*>)*([^<]*)", row)


def test_before_anything_was_measured(partnership: Partnership) -> None:
    assert "Nothing has been measured yet." in page(partnership)
    assert "Nothing has been measured yet." in page(partnership, "/CPM-1")
    assert "every night at two" in page(partnership, "/CPM-1", "social_worker")


def test_each_standard_with_its_last_month_and_the_age(made: Partnership) -> None:
    html = page(made)
    assert "Measured 4 April 2026, 11:00" in html
    assert "1 of 2, Mar 2026" in html
    assert "A night was left out" not in html


def test_a_night_that_was_left_out_is_said(told: Partnership) -> None:
    make_measures(now=MONDAY + 17 * DAY, engine="memory")
    assert "A night was left out" in page(told)


def test_officers_see_every_number_with_late_recording_apart(made: Partnership) -> None:
    html = page(made, f"/CPM-1{EAST}")
    assert '<strong aria-current="true">East</strong>' in html
    assert cells(html, "Mar 2026")[:4] == ["50%", "1", "2", "1"]
    assert set(cells(html, "Feb 2026")) == {"–"}, "a month without data is a gap"
    assert "CPM-1/records/2026-03?agency=northmoor-council&amp;team=East&amp;verdict=met" in html


def test_a_manager_sees_every_number_of_their_own_team_alone(made: Partnership) -> None:
    assert cells(page(made, f"/CPM-1{EAST}", "team_manager"), "Mar 2026")[:3] == ["50%", "1", "2"]
    for person in ("social_worker", "other_team_manager", "conference_chair"):
        html = page(made, f"/CPM-1{EAST}", person)
        assert "1 of 2" not in html
        assert set(cells(html, "Jan 2026 to Mar 2026")) <= {"*", ""}, person


def test_nobody_else_sees_a_small_number_of_everyone(made: Partnership) -> None:
    for person in set(made.people) - {"partnership_officer"}:
        assert "1 of 2" not in page(made, "", person)
        assert set(cells(page(made, "/CPM-1", person), "2026")) <= {"*"}


def test_another_agency_is_not_for_them(made: Partnership) -> None:
    refused = asked(made, f"/CPM-1{EAST}", "police_officer")
    assert refused.status_code == 403
    assert "Another agency’s measures" in refused.content.decode()
    assert "Council" not in page(made, "/CPM-1", "police_officer")
    assert asked(made, f"/CPM-1/records/2026-03{EAST}", "police_officer").status_code == 403


def test_the_same_as_a_file_and_of_it_only_what_is_for_the_reader(made: Partnership) -> None:
    lines = page(made, "/CPM-1/months.csv").splitlines()
    assert lines[0].startswith("Agency,Team,Period,Met in time,Met,Of")
    assert "Northmoor Council,East,Mar 2026,50%,1,2,1,0,1,0,0,0,0" in lines
    theirs = page(made, "/CPM-1/months.csv", "social_worker")
    assert "not shown" in theirs
    assert "50%" not in theirs
    assert "Council" not in page(made, "/CPM-1/months.csv", "police_officer")


def test_a_number_leads_to_the_records_for_whoever_may_see_them(made: Partnership) -> None:
    html = page(made, f"/CPM-1/records/2026-03{EAST}&verdict=missed", "team_manager")
    assert html.count(f'href="/children/{made.robin.record_number}"') == 1
    assert "Missed" in html
    assert "Marsh" not in html
    [row] = AuditRow.objects.filter(what="read_measure")
    assert (row.who, row.child) == (made.team_manager, made.robin)
    every = page(made, f"/CPM-1/records/2026-03{EAST}", "team_manager")
    assert every.count(f'href="/children/{made.robin.record_number}"') == 2
    assert "Done in time, recorded late." in every
    assert "None of them" in page(made, f"/CPM-1/records/2026-02{EAST}", "team_manager")


def test_records_that_are_not_for_the_reader_stay_closed(made: Partnership) -> None:
    html = page(made, "/CPM-1/records/2026-03")
    assert made.robin.record_number not in html
    assert "2 more are on records that are not for you" in html
    other = page(made, "/CPM-1/records/2026-03", "other_team_worker")
    assert made.robin.record_number not in other
    assert "not for you:" not in other, "nor is it told how many there are"
    [row, _other] = AuditRow.objects.filter(what="read_measure")
    assert row.child is None


def test_a_restricted_entry_leads_nowhere_for_others(partnership: Partnership) -> None:
    police = partnership.police_officer
    kept = Restriction("police_intelligence", (police.agency_id,))
    record(police, "harm_incident", partnership.robin, now=MONDAY, restriction=kept)
    number = partnership.robin.record_number
    assert number in page(partnership, "/CPM-1/records/2026-03", "police_officer")
    assert number not in page(partnership, "/CPM-1/records/2026-03", "social_worker")


@pytest.mark.parametrize("path", ["/NO-1", "/CPM-1/records/March", "/CPM-1/records/2026-13"])
def test_what_is_not_there(partnership: Partnership, path: str) -> None:
    assert asked(partnership, path).status_code == 404


def test_queries_do_not_grow_with_what_is_measured(told: Partnership) -> None:
    def queries(path: str, person: str = "partnership_officer") -> int:
        with CaptureQueriesContext(connection) as captured:
            page(told, path, person)
        return len(captured)

    page(told)
    few = (queries(""), queries("/CPM-1"))
    make_measures(now=MONDAY + 19 * DAY, engine="memory")
    assert (queries(""), queries("/CPM-1")) == few
    records = queries("/CPM-1/records/2026-03", "team_manager")
    for n in range(3):
        recorded_harm(told, now=MONDAY + n * DAY + 2 * DAY)
    assert queries("/CPM-1/records/2026-03", "team_manager") == records


def test_where_the_engine_of_many_cannot_the_other_does(told: Partnership) -> None:
    make_measures(now=MONDAY + 19 * DAY, engine="no such engine")
    assert "1 of 2, Mar 2026" in page(told)


def test_how_the_nightly_check_came_out(made: Partnership) -> None:
    assert "Checked" not in page(made)
    audit.write(
        [audit.Act(None, "checked_everyone", detail={"differing": 0})],
        now=MONDAY + 19 * DAY,
    )
    assert "judging everyone from nothing gave the same" in page(made)
