"""What the population engine refuses, and what records at the edge of time come to in it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from time import process_time

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from heed.chronology import Chronology, Entry
from heed.clocks import (
    CalendarTooShort,
    Duration,
    Occurred,
    calendar_days,
    deadline,
    end_of,
    england_and_wales,
    hours,
    london_day,
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
from heed.standards.language import Expectation, Span, Trigger
from heed.standards.sayings import (
    during,
    each,
    entries,
    followed_by,
    never,
    nth,
    preceded_by,
    repeated,
    says,
    shows,
)
from tests.spec.declaring import standard

CALENDAR = england_and_wales()
AS_OF = datetime(2030, 1, 1, tzinfo=UTC)
LASTS = Span(opens=entries("ask"), closes=entries("answer"))


def entry(number: int, kind: str, occurred: Occurred) -> Entry:
    author = Author("p", "gp", "health", "team")
    return Entry(f"e{number}", number, ("a",), kind, occurred, occurred.last, author)


def answered(within: Duration) -> Standard:
    expects = followed_by(entries("answer"), within=within)
    return standard("It is answered.", each(entries("ask")), expects)


def population(found: Sequence[Entry], *standards: Standard) -> Population:
    return Population(tables_of(found, fields_for(standards, found), CALENDAR), DuckDB(threads=1))


def windows(time: Duration) -> list[Standard]:
    """Everything in the language that lasts so long."""
    ask, answer = entries("ask"), entries("answer")
    expectations: list[tuple[Trigger, Expectation]] = [
        (each(ask), followed_by(answer, within=time)),
        (each(ask), never(followed_by(answer, within=time))),
        (each(answer), preceded_by(ask, at_most=time)),
        (each(answer), preceded_by(ask, at_least=time)),
        (nth(2, entries("ask", "answer"), within=time), shows(says("field", "value"))),
        (during(LASTS), repeated(entries("note"), every=time)),
    ]
    return [
        standard("It lasts.", trigger, expects, id=f"s{number}")
        for number, (trigger, expects) in enumerate(expectations)
    ]


@pytest.mark.parametrize(
    ("asked", "time"),
    [
        (date(2024, 2, 29), months(12)),
        (date(2024, 2, 29), months(1)),
        (date(2023, 10, 31), months(4)),
        (date(2028, 1, 30), months(1)),
        (date(1899, 12, 31), calendar_days(2)),
        (date(1812, 2, 29), months(1)),
        (date(1968, 10, 27), hours(24)),
        (date(2026, 3, 28), hours(24)),
        (date(2026, 3, 28), calendar_days(1)),
        (date(2026, 10, 24), hours(24)),
        (date(2026, 10, 24), calendar_days(1)),
        (date(2026, 10, 24), hours(1)),
        (date(2024, 2, 28), working_days(1)),
    ],
)
def test_days_at_the_edge_of_time(asked: date, time: Duration) -> None:
    """Leap days, days before 1900 and the nights on which the clocks change.

    Asked at each half hour of that night, and answered about when the time is up.
    """
    half = timedelta(minutes=30)
    begins = [Occurred.on(asked), *(Occurred.at(end_of(asked) + half * n) for n in range(7))]
    up = [deadline(one.last, time, CALENDAR) for one in begins]
    ends = [Occurred.on(london_day(up[0])), *(Occurred.at(max(up) + half * n) for n in (-3, 0, 1))]
    found = [
        *(entry(n, "ask", occurred) for n, occurred in enumerate(begins)),
        *(entry(n, "answer", occurred) for n, occurred in enumerate(ends, start=len(begins))),
    ]
    judged = windows(time)
    given = {"as_of": AS_OF, "calendar": CALENDAR}
    expected = memory.judge("a", Chronology(found), judged, **given)  # type: ignore[arg-type]
    got = population(found, *judged).obligations(judged, as_of=AS_OF)
    assert sorted(values_of(got), key=str) == sorted(expected, key=str)
    assert {obligation.standard for obligation in expected} >= {"s0", "s1", "s2", "s3", "s5"}


def test_months_before_the_first_entry_after_the_last_and_without_any() -> None:
    """Each month-end tells what was known then, and counts by the month of what asked."""
    asked = [entry(n, "ask", Occurred.on(date(2026, month, 20))) for n, month in ((1, 1), (2, 3))]
    found = [*asked, entry(3, "answer", Occurred.on(date(2026, 3, 25)))]
    judged = answered(calendar_days(8))
    moments = [end_of(date(2025, 12, 31) + timedelta(days=n)) for n in (0, 31, 59, 90, 120, 800)]
    together = population(found, judged)
    got = together.obligations([judged], as_of=moments)
    for moment in moments:
        given = {"as_of": moment, "calendar": CALENDAR}
        meant = memory.judge("a", Chronology(found), [judged], **given)  # type: ignore[arg-type]
        then = got.filter(pc.equal(got["as_of"], pa.scalar(moment, got["as_of"].type)))
        assert sorted(values_of(then), key=str) == sorted(meant, key=str)
    counted = together.measures([judged], as_of=moments).to_pylist()
    assert [(moments.index(row["as_of"]), row["month"].month) for row in counted] == [
        *((1, 1), (2, 1)),
        *((n, month) for n in (3, 4, 5) for month in (1, 3)),
    ]


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


LONG, VERY_LONG = 2_000, 100_000
START = datetime(2010, 1, 1, tzinfo=UTC)
ASK, ANSWER, NOTE, SILENCE = map(entries, ("ask", "answer", "note", "silence"))
OF_LONG_RECORDS = [
    (each(ASK), followed_by(ANSWER, within=hours(1))),
    (each(ASK), followed_by(SILENCE, within=hours(1))),
    (each(ASK), followed_by(ANSWER, within=hours(5), without="trigger")),
    (each(ASK), followed_by(ANSWER, within=hours(5), without="entry")),
    (each(ASK), followed_by(SILENCE, without=NOTE)),
    (each(ASK), followed_by(ANSWER, about=True)),
    (each(ANSWER), preceded_by(ASK, at_most=hours(1))),
    (each(ANSWER), preceded_by(ANSWER, at_least=hours(1))),
    (each(ANSWER), preceded_by(ASK, without=NOTE)),
    (each(ANSWER), preceded_by(ASK, without="entry")),
    (nth(3, ASK, within=hours(5)), followed_by(ANSWER)),
    (each(ASK), never(followed_by(SILENCE, within=hours(1)))),
    (each(ASK), never(followed_by(NOTE))),
    (each(ASK), never(followed_by(SILENCE, without=NOTE))),
    (each(ANSWER, during=LASTS), followed_by(ANSWER)),
    (during(LASTS), repeated(ASK, every=hours(3))),
]


def long_record(number: int) -> list[Entry]:
    kinds = ("ask", "ask", "answer", "note")
    moments = (START + timedelta(minutes=40 * n) for n in range(1, number + 1))
    return [entry(n, kinds[n % 4], Occurred.at(moment)) for n, moment in enumerate(moments)]


def both(found: Sequence[Entry], judged: Standard) -> float:
    """How long both engines together take over a record; they must say the same."""
    given = {"as_of": AS_OF, "calendar": CALENDAR}
    tables = population(found, judged)
    start = process_time()
    by_memory = memory.judge("a", Chronology(found), [judged], **given)  # type: ignore[arg-type]
    by_duckdb = values_of(tables.obligations([judged], as_of=AS_OF))
    spent = process_time() - start
    assert sorted(by_duckdb, key=str) == sorted(by_memory, key=str)
    return spent


@pytest.mark.parametrize(("trigger", "expects"), OF_LONG_RECORDS)
def test_a_child_with_many_entries(trigger: Trigger, expects: Expectation) -> None:
    both(long_record(LONG), standard("It is answered.", trigger, expects))


@pytest.mark.long
@pytest.mark.parametrize(("trigger", "expects"), OF_LONG_RECORDS)
def test_a_child_with_very_many_entries(trigger: Trigger, expects: Expectation) -> None:
    """What is near is found by order, so that time does not grow with the square."""
    spent = both(long_record(VERY_LONG), standard("It is answered.", trigger, expects))
    # Comparing each with each would take hours, on any machine.
    assert spent < 300
