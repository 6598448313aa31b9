"""Measures by agency, team and month, with their age; no page waits for an engine."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.server.services.made_measures import make_measures
from tests.support.browsing import at, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

MONDAY = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
LATER = MONDAY + 20 * DAY


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


def page(partnership: Partnership, path: str = "", person: str = "partnership_officer") -> str:
    browser = signed_in(getattr(partnership, person))
    with at(LATER):
        answer = browser.get(f"/measures{path}")
    assert answer.status_code == 200
    return answer.content.decode()


def test_before_anything_was_measured(partnership: Partnership) -> None:
    assert "Nothing has been measured yet." in page(partnership)
    assert "Nothing has been measured yet." in page(partnership, "/CPM-1")


def test_each_standard_with_its_last_month_and_the_age(told: Partnership) -> None:
    make_measures(now=MONDAY + 19 * DAY, engine="memory")
    html = page(told)
    assert "Measured 4 April 2026, 11:00" in html
    assert "1 of 2, Mar 2026" in html


def test_one_standard_by_agency_and_team_with_late_recording_apart(told: Partnership) -> None:
    make_measures(now=MONDAY + 19 * DAY, engine="memory")
    html = page(told, "/CPM-1?agency=northmoor-council&team=East")
    assert "Northmoor Council, East" in html
    assert "<strong>Northmoor Council, East</strong>" in html
    row = html.partition("Mar 2026</th>")[2].partition("</tr>")[0]
    numbers = [cell.partition("<")[0] for cell in row.split('numeric">')[1:]]
    assert numbers[:4] == ["50%", "1", "2", "1"]
    assert "/measures/CPM-1/months.csv" in html


def test_the_same_as_a_file(told: Partnership) -> None:
    make_measures(now=MONDAY + 19 * DAY, engine="memory")
    lines = page(told, "/CPM-1/months.csv").splitlines()
    assert lines[0].startswith("Agency,Team,Month,Met in time,Met,Of")
    assert "Northmoor Council,East,Mar 2026,50%,1,2,1,0,1,0,0,0,0" in lines


def test_a_standard_that_nobody_knows(partnership: Partnership) -> None:
    assert signed_in(partnership.partnership_officer).get("/measures/NO-1").status_code == 404


def test_queries_do_not_grow_with_what_is_measured(told: Partnership) -> None:
    def queries(path: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            page(told, path)
        return len(captured)

    page(told)
    few = (queries(""), queries("/CPM-1"))
    make_measures(now=MONDAY + 19 * DAY, engine="memory")
    assert (queries(""), queries("/CPM-1")) == few


def test_where_the_engine_of_many_cannot_the_other_does(
    told: Partnership, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_measures(now=MONDAY + 19 * DAY, engine="no such engine")
    assert "1 of 2, Mar 2026" in page(told)
