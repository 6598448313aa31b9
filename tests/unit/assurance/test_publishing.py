"""What anyone may read of measures: no small number, and none that follows from the others."""

from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heed.assurance.measure import Figures, exactly, stepped
from heed.assurance.months import JUDGED, Month
from heed.assurance.publishing import EVERYONE, NO_TEAM, Place, Published, Unit, published

JANUARY, FEBRUARY = date(2026, 1, 1), date(2026, 2, 1)
EAST, WEST, SCHOOL = Unit("council", "East"), Unit("council", "West"), Unit("school", NO_TEAM)
NIGHT = Unit("council", "Night")
SMALLEST = 10


def month(met: int, late: int, missed: int, first: date = JANUARY, recorded_late: int = 0) -> Month:
    counts = dict(zip(JUDGED, (met, late, missed), strict=True))
    return Month(first, counts, recorded_late)


def shown(measured: Mapping[Unit, Month]) -> dict[Unit, Figures]:
    found = published({u: [m] for u, m in measured.items()}, smallest=SMALLEST)
    return {place.unit: figures for place, figures in found.periods.items()}


def test_counts_are_shown_together_or_not_at_all() -> None:
    found = shown({EAST: month(80, 12, 9), WEST: month(80, 12, 90), NIGHT: month(80, 30, 40)})
    assert (found[EAST].met, found[EAST].due, found[EAST].share) == (None, None, 80)
    assert [found[unit].met for unit in (WEST, NIGHT)] == [None, None], "or East’s would follow"
    assert found[EVERYONE].due == 433


def test_a_team_with_a_small_number_hides_its_sisters_and_not_for_nothing() -> None:
    large = {unit: month(80, 30, 40) for unit in (WEST, NIGHT, Unit("council", "South"))}
    found = shown({EAST: month(80, 12, 9), **large, SCHOOL: month(20, 20, 20)})
    hidden = {unit for unit, figures in found.items() if figures.met is None}
    assert EAST in hidden
    assert len(hidden) > 2, "a sister team knows its own numbers"
    every = shown({EAST: month(80, 12, 10), **large, SCHOOL: month(20, 20, 20)})
    assert all(figures.due for figures in every.values())
    assert SCHOOL not in every, "people without a team are only in the sum of their agency"


def test_what_was_recorded_late_is_apart_and_its_complement_is_not_small() -> None:
    apart = {
        late: shown({EAST: month(40, 20, 20, recorded_late=late)})[EAST] for late in (9, 15, 35)
    }
    assert [figures.recorded_late for figures in apart.values()] == [None, 15, None]
    assert all(figures.met == 40 for figures in apart.values())


@pytest.mark.parametrize(
    ("met", "missed", "share"),
    [(9, 0, None), (10, 0, 95), (0, 10, 5), (0, 0, None), (38, 2, 95), (36, 4, 90), (13, 7, 65)],
)
def test_shares_are_in_steps_with_open_ends(met: int, missed: int, share: float | None) -> None:
    assert stepped(month(met, 0, missed), smallest=SMALLEST) == share


def test_every_number_is_every_number() -> None:
    found = exactly(month(3, 0, 1, recorded_late=2))
    assert (found.met, found.due, found.share, found.recorded_late) == (3, 4, 75, 2)
    assert exactly(Month(JANUARY, {})).is_empty
    assert not found.is_empty


UNITS = (EAST, WEST, NIGHT, Unit("school", "Lead"), Unit("police", NO_TEAM))
counts = st.integers(0, 30)
tables = st.lists(
    st.tuples(counts, counts, counts), min_size=2 * len(UNITS), max_size=2 * len(UNITS)
)


@settings(max_examples=60)
@given(tables)
def test_no_small_number_is_shown_or_left_over_for_anyone(table) -> None:
    measured = _measured(table)
    found = published(measured, smallest=SMALLEST)
    for place, figures in found.periods.items():
        assert all(number is None or number >= SMALLEST for number in figures.counts.values())
        assert figures.share is None or 5 <= figures.share <= 95, place
    for total, parts in _sums(found):
        rest = _rest(total, parts)
        assert rest in (None, 0) or rest >= SMALLEST


@settings(max_examples=60)
@given(tables)
def test_nor_for_a_team_that_knows_its_own_numbers(table) -> None:
    measured = _measured(table)
    found = published(measured, smallest=SMALLEST)
    for insider, own in measured.items():
        for first, month_ in zip((JANUARY, FEBRUARY), own, strict=True):
            for agency in ("council", "school", "police"):
                parts = [u for u in UNITS if u.agency == agency and u != insider]
                total = found.periods[Place(Unit(agency), first)]
                if insider.agency != agency or total.met is None or not parts:
                    continue
                known = [found.periods.get(Place(u, first)) for u in parts]
                unseen = [
                    u for u, k in zip(parts, known, strict=True) if k is None or k.met is None
                ]
                rest = total.met - month_.met - sum((k.met or 0) for k in known if k)
                assert not unseen or (len(unseen) > 1 and rest >= SMALLEST) or rest == 0


def _measured(table: list[tuple[int, int, int]]) -> dict[Unit, list[Month]]:
    return {
        unit: [month(*table[2 * n], JANUARY), month(*table[2 * n + 1], FEBRUARY)]
        for n, unit in enumerate(UNITS)
    }


def _sums(found: Published) -> Iterator[tuple[int | None, list[int | None]]]:
    """Each sum a reader can make, of met."""
    for first in (JANUARY, FEBRUARY):
        agencies = [Place(Unit(name), first) for name in ("council", "school", "police")]
        yield found.periods[Place(EVERYONE, first)].met, [found.periods[p].met for p in agencies]
        teams = [Place(unit, first) for unit in (EAST, WEST, NIGHT)]
        yield found.periods[agencies[0]].met, [found.periods[p].met for p in teams]
    everyone = [found.periods[Place(EVERYONE, first)].met for first in (JANUARY, FEBRUARY)]
    yield found.whole.met, everyone


def _rest(total: int | None, parts: list[int | None]) -> int | None:
    if total is None or None not in parts:
        return None
    return total - sum(part or 0 for part in parts)
