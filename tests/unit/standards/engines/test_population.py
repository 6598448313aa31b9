"""What the population engine refuses, and what records at the edge of time come to in it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from heed.chronology import Chronology, Entry
from heed.clocks import (
    CalendarTooShort,
    Duration,
    Occurred,
    calendar_days,
    end_of,
    england_and_wales,
    hours,
    months,
    working_days,
)
from heed.people import Author
from heed.standards import Standard
from heed.standards.engines import memory
from heed.standards.engines.backends import DuckDB
from heed.standards.engines.plan.conditions import UnknownField
from heed.standards.engines.population import Population
from heed.standards.engines.results import values_of
from heed.standards.engines.tabulating import fields_for, tables_of
from heed.standards.sayings import each, entries, followed_by, says
from tests.spec.declaring import standard

CALENDAR = england_and_wales()
AS_OF = datetime(2030, 1, 1, tzinfo=UTC)


def entry(number: int, kind: str, occurred: Occurred) -> Entry:
    author = Author("p", "gp", "health", "team")
    return Entry(f"e{number}", number, ("a",), kind, occurred, occurred.last, author)


def answered(within: Duration) -> Standard:
    expects = followed_by(entries("answer"), within=within)
    return standard("It is answered.", each(entries("ask")), expects)


def population(found: Sequence[Entry], *standards: Standard) -> Population:
    return Population(tables_of(found, fields_for(standards, found), CALENDAR), DuckDB(threads=1))


@pytest.mark.parametrize(
    ("asked", "within"),
    [
        (date(2024, 2, 29), months(12)),
        (date(2023, 10, 31), months(4)),
        (date(1899, 12, 31), calendar_days(2)),
        (date(1812, 2, 29), months(1)),
        (date(2026, 3, 28), hours(24)),
        (date(2026, 10, 24), hours(24)),
        (date(2026, 10, 24), calendar_days(1)),
        (date(2024, 2, 28), working_days(1)),
    ],
)
def test_days_at_the_edge_of_time(asked: date, within: Duration) -> None:
    """Leap days, days before 1900 and the nights on which the clocks change."""
    found = [
        entry(1, "ask", Occurred.on(asked)),
        entry(2, "answer", Occurred.at(end_of(asked) + timedelta(hours=24, minutes=30))),
    ]
    judged = answered(within)
    given = {"as_of": AS_OF, "calendar": CALENDAR}
    expected = memory.judge("a", Chronology(found), [judged], **given)  # type: ignore[arg-type]
    got = population(found, judged).obligations([judged], as_of=AS_OF)
    assert tuple(values_of(got)) == expected


def test_a_day_beyond_the_known_working_days() -> None:
    found = [entry(1, "ask", Occurred.on(date(1899, 3, 1)))]
    judged = answered(working_days(2))
    with pytest.raises(CalendarTooShort, match="1899-03-01"):
        population(found, judged).obligations([judged], as_of=AS_OF)


def test_a_day_beyond_the_known_working_days_that_nothing_is_asked_for() -> None:
    found = [entry(1, "birth", Occurred.on(date(1899, 3, 1)))]
    judged = answered(working_days(2))
    assert population(found, judged).obligations([judged], as_of=AS_OF).num_rows == 0


def test_a_field_without_a_column() -> None:
    judged = standard(
        "It is answered well.",
        each(entries("ask")),
        followed_by(entries("answer", where=(says("quality", "good"),)), within=working_days(1)),
    )
    with pytest.raises(UnknownField, match="no field “quality”"):
        population([]).obligations([judged], as_of=AS_OF)


def test_nothing_to_judge() -> None:
    judged = answered(working_days(1))
    assert population([], judged).obligations([judged], as_of=AS_OF).num_rows == 0
    assert population([], judged).obligations([], as_of=AS_OF).num_rows == 0


def test_a_child_with_very_many_entries() -> None:
    """What is next is looked up by order, so that time does not grow with the square."""
    start = datetime(2020, 1, 1, tzinfo=UTC)
    found = [
        entry(n, "ask" if n % 2 else "answer", Occurred.at(start + timedelta(minutes=n)))
        for n in range(1, 20_001)
    ]
    judged = answered(hours(1))
    result = population(found, judged).obligations([judged], as_of=AS_OF)
    assert result["verdict"].value_counts().to_pylist() == [{"values": "met", "counts": 10_000}]
