"""Measures of everyone, by the engine of one child and as the engines of many give them."""

from datetime import UTC, datetime, timedelta

import pytest

from heed.clocks import end_of, england_and_wales
from heed.people import Household
from heed.server.services.evaluating import CannotEvaluate, evaluate, standards_named
from heed.server.services.evaluating.one_by_one import measured_one_by_one, month_ends
from heed.server.services.exporting.writing import fields
from heed.server.services.people import end_stay, house
from heed.server.storage.entries import read
from heed.server.storage.models import Entry, Stay
from heed.standards.engines.backends import DuckDB
from heed.standards.engines.columns import Tables
from heed.standards.engines.population import Population
from heed.standards.engines.results import MEASURE, OBLIGATION
from heed.standards.engines.tabulating import tables_of
from tests.support.recording import record, recorded_harm

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def told(partnership):
    """Two harms of different months; the second answered in time but recorded late."""
    recorded_harm(partnership, now=MONDAY - 30 * DAY)
    harm = recorded_harm(partnership, now=MONDAY).entry.id
    record(
        partnership.social_worker,
        "cp_medical_considered",
        partnership.robin,
        occurred=MONDAY + DAY,
        now=MONDAY + 3 * DAY,
        about=[harm],
    )
    record(partnership.health_visitor, "appointment_missed", partnership.sky, now=MONDAY)


def test_counts_by_agency_team_and_month_with_late_recording_apart(told) -> None:
    standards = standards_named(["cpm-1"])
    rows = evaluate("memory", standards, [MONDAY + 7 * DAY], now=MONDAY).table.to_pylist()
    months = {row["month"].month: row for row in rows}
    assert {row["agency"] for row in rows} == {"northmoor-council"}
    assert {row["team"] for row in rows} == {"East"}
    assert (months[3]["numerator"], months[3]["denominator"]) == (1, 1)
    assert months[3]["recorded_late"] == 1
    assert sum(months[2][verdict] for verdict in ("met", "met_late", "missed")) == 1
    assert months[2]["numerator"] == 0


def test_only_what_was_recorded_by_then(told) -> None:
    standards = standards_named(["CPM-1"])
    moments = [MONDAY - 60 * DAY, end_of((MONDAY + 2 * DAY).date()), MONDAY + 7 * DAY]
    rows = measured_one_by_one(standards, moments).to_pylist()
    march = [(row["as_of"], row["met"], row["missed"]) for row in rows if row["month"].month == 3]
    assert march == [(moments[1], 0, 1), (moments[2], 1, 0)]


def test_the_engine_of_many_gives_the_same(told) -> None:
    standards, moments = standards_named([]), [MONDAY, MONDAY + 40 * DAY]
    many = Population(_tables(), DuckDB()).measures(standards, as_of=moments)
    one_by_one = measured_one_by_one(standards, moments)
    assert one_by_one.schema.equals(MEASURE)
    assert _sorted(many) == _sorted(one_by_one)
    assert many.num_rows


def test_each_obligation_is_the_same_by_both(told) -> None:
    standards, moments = standards_named([]), [MONDAY, MONDAY + 40 * DAY]
    many = Population(_tables(), DuckDB()).obligations(standards, as_of=moments)
    one_by_one = evaluate("memory", standards, moments, now=MONDAY, each=True).table
    assert one_by_one.schema.equals(OBLIGATION)
    assert _sorted(many) == _sorted(one_by_one)
    assert many.num_rows


def test_a_home_counts_from_when_it_was_known_until_its_end_was(partnership) -> None:
    """By the engine of one child and by that of many, at several moments and at one."""
    robin, sky = partnership.robin, partnership.sky
    record(partnership.social_worker, "cp_medical_considered", robin, now=MONDAY)
    Stay.objects.all().delete()
    for child in (robin, sky):
        stay = house(child, "one", since=MONDAY.date() - 90 * DAY, now=MONDAY + DAY)
    end_stay(stay, until=MONDAY.date() - 30 * DAY, now=MONDAY + 3 * DAY)
    standards, moments = standards_named(["CPM-4"]), [MONDAY + n * DAY for n in range(5)]
    told = evaluate("memory", standards, moments, now=MONDAY, each=True).table
    assert told["as_of"].to_pylist() == moments[1:3]
    assert set(told["child"].to_pylist()) == {str(sky.pk)}
    population = Population(_tables(), DuckDB())
    assert _sorted(population.obligations(standards, as_of=moments)) == _sorted(told)
    once = [population.obligations(standards, as_of=moment).num_rows for moment in moments]
    assert once == [0, 1, 1, 0, 0]


def _tables() -> Tables:
    household = Household(known for stay in Stay.objects.all() for known in stay.readings())
    return tables_of(read(Entry.objects.all()), fields(), england_and_wales(), household)


def _sorted(table) -> list:
    return sorted(map(repr, table.to_pylist()))


def test_progress_is_told(told) -> None:
    seen: list[tuple[int, int]] = []
    measured_one_by_one(standards_named([]), [MONDAY], progress=lambda *done: seen.append(done))
    assert seen == [(3, 3)]


def test_a_name_that_nobody_knows_is_told_with_the_nearest(db: None) -> None:
    with pytest.raises(CannotEvaluate, match=r"no standard “CPM-11” in use\. Did you mean CPM-1"):
        standards_named(["cpm-11"])
    with pytest.raises(CannotEvaluate, match=r"no engine “duckbd”\. Did you mean duckdb"):
        evaluate("duckbd", (), (), now=MONDAY)


def test_month_ends_are_before_this_month() -> None:
    days = [f"{moment:%Y-%m-%d %H:%M}" for moment in month_ends(MONDAY, 3)]
    assert days == ["2025-12-31 23:59", "2026-01-31 23:59", "2026-02-28 23:59"]
