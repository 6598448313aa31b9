"""A record as columns: one row for each reading and child, and nothing lost on the way."""

from datetime import UTC, date, datetime

import pytest

from heed.chronology import Entry
from heed.clocks import Occurred, england_and_wales
from heed.people import Author, Household, Stay
from heed.standards.engines.columns import (
    STILL,
    Field,
    Holds,
    atom,
    day_number,
    day_of,
    microseconds,
    moment_of,
)
from heed.standards.engines.finding import NEVER
from heed.standards.engines.tabulating import calendar_of, calendar_table, column_value, tables_of

CALENDAR = england_and_wales(2025, 2027)
AUTHOR = Author("p", "gp", "health", "team")
NINE = datetime(2026, 3, 9, 9, tzinfo=UTC)


def entry(number: int, **told: object) -> Entry:
    given = {
        "id": f"e{number}",
        "sequence": number,
        "children": ("a",),
        "kind": "visit",
        "occurred": Occurred.at(NINE),
        "recorded_at": NINE.replace(hour=9 + number),
        "author": AUTHOR,
    } | told
    return Entry(**given)  # type: ignore[arg-type]


def rows(*entries: Entry, fields: tuple[Field, ...] = ()) -> list[dict[str, object]]:
    return tables_of(entries, fields, CALENDAR).entries.to_pylist()


def test_a_correction_ends_what_it_corrects() -> None:
    first, second = rows(entry(1), entry(2, supersedes="e1", kind="core_group"))
    assert (second["version"], first["version"]) == (1, 2)
    assert second["known_until"] == first["known_from"] == microseconds(NINE.replace(hour=11))
    assert first["known_until"] == STILL
    assert first["line"] == second["line"]
    assert first["sequence"] == second["sequence"] == 1


def test_each_child_a_line_was_ever_about_has_every_reading() -> None:
    found = rows(entry(1, children=("a", "b")), entry(2, supersedes="e1", children=("b",)))
    assert [(row["child"], row["version"], row["stands"]) for row in found] == [
        (0, 1, True),
        (0, 2, False),
        (1, 1, True),
        (1, 2, True),
    ]


def test_what_was_recorded_in_error_does_not_stand() -> None:
    found = rows(entry(1), entry(2, supersedes="e1", in_error=True))
    assert [row["stands"] for row in found] == [True, False]


def test_places_follow_the_order_of_a_chronology() -> None:
    earlier = entry(2, occurred=Occurred.at(NINE.replace(hour=8)), kind="a")
    tie = entry(3, kind="z")
    found = rows(entry(1, kind="m"), earlier, tie)
    assert [(row["kind"], row["place"]) for row in found] == [("a", 0), ("m", 1), ("z", 2)]


def test_what_is_referred_to_is_a_line_whichever_reading_was_named() -> None:
    tables = tables_of(
        [entry(1), entry(2, supersedes="e1"), entry(3, about=("e2", "e1", "unknown"))],
        (),
        CALENDAR,
    )
    assert tables.about.to_pylist() == [{"line": 1, "version": 1, "of": 0}]


def test_stays_and_ids() -> None:
    stays = [Stay("a", "home", date(2026, 1, 1)), Stay("z", "home", date(2026, 1, 1), NINE.date())]
    tables = tables_of([entry(1)], (), CALENDAR, Household(stays))
    assert [row["until"] for row in tables.stays.to_pylist()] == [STILL, day_number(NINE.date())]
    assert tables.children.to_pylist() == [{"child": 0, "id": "a"}, {"child": 1, "id": "z"}]
    assert tables.lines.to_pylist() == [{"line": 0, "id": "e1"}]


@pytest.mark.parametrize(
    ("answer", "written"),
    [("yes", "yes"), ("=1", "==1"), (True, "=1"), (1, "=1"), (1.0, "=1"), (False, "=0")],
)
def test_answers_are_equal_as_atoms_when_they_are_equal(answer: object, written: str) -> None:
    assert atom(answer) == written


@pytest.mark.parametrize(
    ("answer", "holds", "value"),
    [
        ("", Holds.ONE, None),
        ([], Holds.MANY, None),
        (False, Holds.ONE, "=0"),
        ("a", Holds.MANY, ["a"]),
        (["a", True], Holds.MANY, ["a", "=1"]),
        ("2024-02-29", Holds.DAY, day_number(date(2024, 2, 29))),
        ("2023-02-29", Holds.DAY, None),
    ],
)
def test_columns_hold_what_is_answered(answer: object, holds: Holds, value: object) -> None:
    assert column_value(answer, holds) == value


def test_fields_that_differ_only_in_capitals_have_their_own_columns() -> None:
    assert Field("Outcome", Holds.ONE).column != Field("outcome", Holds.ONE).column


@pytest.mark.parametrize("moment", [datetime(1847, 12, 1, tzinfo=UTC), NINE, NEVER])
def test_moments_and_days_come_back(moment: datetime) -> None:
    assert moment_of(microseconds(moment)) == moment
    assert day_of(day_number(moment.date())) == moment.date()


def test_a_calendar_comes_back() -> None:
    closed = CALENDAR.with_closures([date(2026, 7, 8)])
    table = calendar_table(closed)
    assert calendar_table(calendar_of(table)) == table
