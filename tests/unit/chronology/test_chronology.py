"""A child's entries, read as they stand or as they stood."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from heed.chronology import Chronology, Entry, Line
from heed.clocks import Occurred
from heed.people import Author

NINE = datetime(2026, 3, 9, 9, tzinfo=UTC)


def entry(number: int, kind: str = "harm", **given: object) -> Entry:
    made = Entry(
        id=f"e{number}",
        sequence=number,
        children=("child",),
        kind=kind,
        occurred=Occurred.at(NINE),
        recorded_at=NINE + timedelta(hours=number),
        author=Author("someone", "social_worker", "agency"),
    )
    return replace(made, **given)  # type: ignore[arg-type]


def only(chronology: Chronology) -> Line:
    (line,) = chronology
    return line


def test_a_correction_takes_the_place_of_what_it_corrects() -> None:
    other = Author("manager", "team_manager", "agency")
    chronology = Chronology(
        [entry(1), entry(2, kind="act", supersedes="e1", author=other), entry(3, kind="harm")]
    )
    first, second = chronology.lines
    assert (first.id, first.kind, first.sequence, first.author.practitioner) == (
        "e1",
        "act",
        1,
        "someone",
    )
    assert first.recorded_at == NINE + timedelta(hours=1)
    assert first.first.kind == "harm"
    assert second.id == "e3"
    assert chronology.line_of("e2") is first
    assert chronology.line_of("e9") is None
    assert {kind: len(lines) for kind, lines in chronology.by_kind.items()} == {"act": 1, "harm": 1}


def test_what_was_recorded_in_error_stays_among_all_lines_only() -> None:
    chronology = Chronology([entry(1), entry(2, supersedes="e1", in_error=True)])
    assert chronology.lines == ()
    assert [line.withdrawn for line in chronology.all_lines] == [True]
    assert chronology.line_of("e1") is chronology.all_lines[0]


def test_a_link_to_any_version_is_a_link_to_the_line() -> None:
    chronology = Chronology(
        [entry(1), entry(2, supersedes="e1"), entry(3, about=("e2", "elsewhere"))]
    )
    assert chronology.lines[1].about == {"e1", "elsewhere"}


def test_a_correction_of_what_is_not_there_begins_a_line() -> None:
    assert only(Chronology([entry(2, supersedes="e1")])).id == "e2"


def test_as_known_at_a_moment_keeps_what_was_recorded_by_then() -> None:
    chronology = Chronology([entry(2, kind="act", supersedes="e1"), entry(1)])
    before = chronology.as_known_at(NINE + timedelta(hours=1))
    assert [e.id for e in before.entries] == ["e1"]
    assert only(before).kind == "harm"
    assert only(chronology.as_known_at(NINE + timedelta(hours=2))).kind == "act"
    assert chronology.as_known_at(NINE).lines == ()


def test_a_reading_has_said_so_since_its_first_unbroken_version() -> None:
    versions = [
        entry(1, fields={"seen": True}),
        entry(2, fields={}, supersedes="e1"),
        entry(3, fields={"seen": True}, supersedes="e2"),
        entry(4, fields={"seen": True, "note": "a"}, supersedes="e3"),
    ]
    line = only(Chronology(versions))
    assert line.said_since(lambda e: "seen" in e.fields) == NINE + timedelta(hours=3)
    assert line.said_since(lambda e: e.kind == "harm") == NINE + timedelta(hours=1)
    assert line.said_since(lambda e: "note" in e.fields) == NINE + timedelta(hours=4)


DAY = Occurred.on(date(2026, 3, 9))
TEN = Occurred.at(NINE + timedelta(hours=1))
NEXT_DAY = Occurred.on(date(2026, 3, 10))
MARCH = Occurred.in_month(2026, 3)


@pytest.mark.parametrize(
    ("one", "other", "sure", "possible"),
    [
        (Occurred.at(NINE), TEN, False, False),
        (TEN, Occurred.at(NINE), True, True),
        (TEN, TEN, True, True),  # the same minute: recorded later
        (DAY, TEN, True, True),  # the same day without a time: recorded later
        (TEN, DAY, True, True),
        (DAY, DAY, True, True),
        (NEXT_DAY, DAY, True, True),
        (DAY, NEXT_DAY, False, False),
        (MARCH, TEN, False, True),
        (TEN, MARCH, False, True),
        (MARCH, MARCH, False, True),
        (MARCH, NEXT_DAY, False, True),
    ],
)
def test_which_came_after_which(
    one: Occurred, other: Occurred, *, sure: bool, possible: bool
) -> None:
    """`one` is recorded after `other`; the other way round, ties fall the other way."""
    chronology = Chronology([entry(1, occurred=other), entry(2, occurred=one)])
    earlier, later = chronology.line_of("e1"), chronology.line_of("e2")
    assert earlier is not None
    assert later is not None
    assert later.surely_after(earlier) is sure
    assert later.possibly_after(earlier) is possible
    assert not (earlier.surely_after(later) and later.surely_after(earlier))
    if sure:
        assert not earlier.possibly_after(later)


@pytest.mark.parametrize("when", [Occurred.at(NINE), DAY, MARCH])
def test_nothing_comes_after_itself(when: Occurred) -> None:
    line = only(Chronology([entry(1, occurred=when)]))
    assert not line.surely_after(line)
    assert not line.possibly_after(line)
