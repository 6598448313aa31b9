"""What of a standard's measures anyone may read, so that no small number can be worked out.

The counts of a period are shown together or not at all: of those that time has decided, when none
of met, met late and missed is small. One that is hidden must not follow from the sums that are
shown: teams add up to their agency, agencies to everyone, and the periods of everyone to the whole
time. A team knows its own numbers, and must not get at another's by taking them away.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from heed.assurance.measure import Figures, stepped
from heed.assurance.months import JUDGED, Month, together
from heed.assurance.suppression import Sum, suppressed
from heed.standards import Verdict

NO_TEAM = "\n"
"""Stands for people of an agency who have no team; no team can be called so."""


class Unit(NamedTuple):
    """Whose measure it is: everyone's, an agency's, or a team's."""

    agency: str = ""
    team: str = ""


class Place(NamedTuple):
    """A unit in a period by its first day, or over the whole time."""

    unit: Unit
    period: date | None = None


EVERYONE = Unit()
WHOLE = Place(EVERYONE)
_Numbers = Mapping[Place, int]


@dataclass(frozen=True)
class Published:
    """The figures of each unit in each period, and of everyone over the whole time."""

    periods: Mapping[Place, Figures]
    whole: Figures


def published(measured: Mapping[Unit, Sequence[Month]], *, smallest: int) -> Published:
    """What may be shown of teams over the same periods; agencies and everyone are added up.

    People without a team are those of NO_TEAM. Both counts and shares are of `smallest` at least.
    """
    summed = _summed(measured)
    shown: dict[Verdict | None, set[Place]] = {}
    for what, number in _groups().items():
        numbers = {place: number(one) for place, one in summed.items()}
        shown[what] = set(numbers) - _hidden(numbers, smallest)
    figures = {place: _figures(place, one, shown, smallest) for place, one in summed.items()}
    whole = figures.pop(WHOLE)
    return Published({p: f for p, f in figures.items() if p.unit.team != NO_TEAM}, whole)


def published_series(months: Sequence[Month], *, smallest: int) -> tuple[Figures, ...]:
    """What may be shown of everyone alone, period by period."""
    found = published({Unit(team=NO_TEAM): months}, smallest=smallest)
    return tuple(found.periods[Place(EVERYONE, month.first)] for month in months)


def _summed(measured: Mapping[Unit, Sequence[Month]]) -> dict[Place, Month]:
    """With those of agencies, of everyone and of the whole time."""
    found: dict[Unit, Sequence[Month]] = dict(measured)
    for agency in {unit.agency for unit in measured}:
        found[Unit(agency)] = _added([m for u, m in measured.items() if u.agency == agency])
    found[EVERYONE] = _added(list(measured.values()))
    places = {Place(unit, m.first): m for unit, months in found.items() for m in months}
    return places | {WHOLE: together(tuple(found[EVERYONE]))}


def _added(units: Sequence[Sequence[Month]]) -> tuple[Month, ...]:
    return tuple(together(months) for months in zip(*units, strict=True))


def _groups() -> dict[Verdict | None, Callable[[Month], int]]:
    """The least of the numbers that are shown together, under one of them (None: recorded late)."""
    groups: dict[Verdict | None, Callable[[Month], int]] = {}
    groups.update({verdict: _counter(verdict) for verdict in Verdict if verdict not in JUDGED})
    return groups | {Verdict.MET: _least_judged, None: _least_late}


def _counter(verdict: Verdict) -> Callable[[Month], int]:
    return lambda month: month.counts.get(verdict, 0)


def _least_judged(month: Month) -> int:
    return min(month.counts.get(verdict, 0) for verdict in JUDGED)


def _least_late(month: Month) -> int:
    """Of those met, the ones recorded late and the ones recorded in time."""
    return min(month.recorded_late, month.met - month.recorded_late)


def _hidden(numbers: _Numbers, smallest: int) -> set[Place]:
    """First over the time, then across the units of each period, until nothing more follows.

    Only everyone's numbers are in sums of both, and each side leaves open what the other hides.
    """
    periods = _by_period(numbers)
    everyone = tuple(Place(EVERYONE, period) for period in periods)
    over_time = {place: numbers[place] for place in (*everyone, WHOLE)}
    within = [(here, sums) for here in periods.values() if (sums := _sums(here))]
    hidden: set[Place] = set()
    while True:
        found = _nones(over_time, [Sum(WHOLE, everyone)], smallest, hidden)
        for here, sums in within:
            found |= _nones(here, sums, smallest, found)
        if found == hidden:
            return hidden
        hidden = found


def _by_period(numbers: _Numbers) -> dict[date, dict[Place, int]]:
    found: defaultdict[date, dict[Place, int]] = defaultdict(dict)
    for place, number in numbers.items():
        if place.period:
            found[place.period][place] = number
    return dict(sorted(found.items()))


def _sums(here: _Numbers) -> list[Sum[Place]]:
    """Of one period: none when everyone's is its only number that anyone may see."""
    teams: defaultdict[str, list[Place]] = defaultdict(list)
    for place in here:
        if place.unit.agency and place.unit.team:
            teams[place.unit.agency].append(place)
    if not teams:
        return []
    period = next(iter(here)).period
    agencies = {agency: Place(Unit(agency), period) for agency in teams}
    sums = [Sum(agencies[agency], tuple(parts), held=True) for agency, parts in teams.items()]
    return [Sum(Place(EVERYONE, period), tuple(agencies.values()), held=True), *sums]


def _nones(
    numbers: _Numbers, sums: list[Sum[Place]], smallest: int, withheld: set[Place]
) -> set[Place]:
    here = withheld & set(numbers)
    found = suppressed(numbers, sums, smallest=smallest, withheld=here)
    return {place for place, number in found.items() if number is None}


def _figures(
    place: Place, month: Month, shown: Mapping[Verdict | None, set[Place]], smallest: int
) -> Figures:
    def number(verdict: Verdict) -> int | None:
        group = shown[Verdict.MET if verdict in JUDGED else verdict]
        return month.counts.get(verdict, 0) if place in group else None

    return Figures(
        first=month.first,
        share=stepped(month, smallest=smallest),
        counts={verdict: number(verdict) for verdict in Verdict},
        recorded_late=month.recorded_late if place in shown[None] else None,
    )
