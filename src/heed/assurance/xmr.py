"""XmR charts: is a measure changing, or only varying as it always does?

Statistical process control as NHS England's “Making Data Count” uses it. The mean and the process
limits (mean ± 2.66 times the mean moving range) describe what the process usually gives; four
rules tell a signal from noise. No outlier is screened out before the limits are worked out, as in
the programme's own tools. A run is 7 points and a trend 6; the NHS-R community's package
`NHSRplotthedots` takes 7 for both, so the numbers are data (`Rules`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from statistics import fmean
from typing import NamedTuple

from heed.wording import Choice

_TO_LIMITS = 2.66
"""Three standard deviations, estimated from the mean moving range of two points (3 / 1.128)."""
_NEAR = 2 / 3
"""Beyond two thirds of the way from the mean a point is near a limit."""


class Signal(Choice):
    """Why a point is more than the usual variation."""

    OUTSIDE = "outside", "Outside the process limits"
    RUN = "run", "One of a run on one side of the mean"
    TREND = "trend", "Part of a trend"
    NEAR_LIMIT = "near_limit", "One of two in three near a limit"


class Rules(NamedTuple):
    """How many points each rule takes, and how many the limits need.

    Below `fewest` there are no limits; below `firm` they are trial limits, which each further
    point may move much (NHS-R: twelve; Wheeler: useful from five or six).
    """

    run: int = 7
    trend: int = 6
    fewest: int = 5
    firm: int = 12


RULES = Rules()


class Point(NamedTuple):
    """The measure of one period, by its first day; None when there is nothing to measure."""

    period: date
    value: float | None


class Limits(NamedTuple):
    """What a process usually gives."""

    mean: float
    moving_range: float
    points: int

    @property
    def lower(self) -> float:
        """Below it a point is a signal."""
        return self.mean - _TO_LIMITS * self.moving_range

    @property
    def upper(self) -> float:
        """Above it a point is a signal."""
        return self.mean + _TO_LIMITS * self.moving_range

    def side(self, value: float) -> int:
        """1 above the mean, -1 below, 0 on it."""
        return (value > self.mean) - (value < self.mean)

    def outside(self, value: float) -> bool:
        """Whether a value lies beyond a limit."""
        return not self.lower <= value <= self.upper

    def near(self, value: float) -> bool:
        """Whether a value lies within the limits but in the outer third on its side."""
        reach = _NEAR * _TO_LIMITS * self.moving_range
        return not self.outside(value) and abs(value - self.mean) > reach


@dataclass(frozen=True, slots=True)
class Plotted:
    """A point with the limits it is judged by, and the signals it is part of."""

    period: date
    value: float | None
    limits: Limits | None
    signals: tuple[Signal, ...] = ()

    @property
    def side(self) -> int:
        """Which side of its mean it is on; 0 without limits."""
        return self.limits.side(self.value) if self.limits and self.value is not None else 0


@dataclass(frozen=True, slots=True)
class Chart:
    """The points of a measure in order; `changes` are the days on which limits were set anew."""

    points: tuple[Plotted, ...]
    changes: tuple[date, ...] = ()
    rules: Rules = field(default=RULES)

    @property
    def measured(self) -> tuple[Plotted, ...]:
        """The points that have a value."""
        return tuple(point for point in self.points if point.value is not None)

    @property
    def latest(self) -> Plotted | None:
        """The last point that has a value."""
        return self.measured[-1] if self.measured else None

    @property
    def firm(self) -> bool:
        """Whether the latest limits rest on enough points not to move much."""
        limits = self.latest.limits if self.latest else None
        return limits is not None and limits.points >= self.rules.firm


def limits_of(values: Sequence[float]) -> Limits | None:
    """Mean and mean moving range of consecutive values; None for fewer than two."""
    if len(values) < 2:
        return None
    moves = [abs(after - before) for before, after in pairwise(values)]
    return Limits(fmean(values), fmean(moves), len(values))


def chart(points: Sequence[Point], *, changes: Sequence[date] = (), rules: Rules = RULES) -> Chart:
    """The chart of a measure, its limits set anew from each change on.

    Until what follows a change has enough points for limits of its own, it is judged by those of
    before: that is how a step shows. Periods without a value are gaps that no rule counts.
    """
    steps = tuple(sorted(changes))
    plotted: list[Plotted] = []
    before: Limits | None = None
    for stretch in _stretches(sorted(points), steps):
        values = [point.value for point in stretch if point.value is not None]
        own = limits_of(values) if len(values) >= rules.fewest else None
        limits = own or before
        plotted.extend(_judged(stretch, limits, rules))
        before = limits
    return Chart(tuple(plotted), steps, rules)


def step(points: Sequence[Point], change: date, *, rules: Rules = RULES) -> Chart:
    """What came after a change, judged by the limits of before it: did the process move?"""
    before = [p.value for p in points if p.period < change and p.value is not None]
    limits = limits_of(before) if len(before) >= rules.fewest else None
    return Chart(
        tuple(_judged([p for p in points if p.period >= change], limits, rules)), (), rules
    )


def _stretches(points: Sequence[Point], steps: Sequence[date]) -> Iterator[list[Point]]:
    bounds = [date.min, *steps, date.max]
    for since, until in pairwise(bounds):
        stretch = [point for point in points if since <= point.period < until]
        if stretch:
            yield stretch


def _judged(points: Sequence[Point], limits: Limits | None, rules: Rules) -> Iterator[Plotted]:
    valued = [point for point in points if point.value is not None]
    values = [float(point.value or 0) for point in valued]
    found = _signals(values, limits, rules) if limits else [()] * len(valued)
    signals = {point.period: each for point, each in zip(valued, found, strict=True)}
    for point in points:
        yield Plotted(point.period, point.value, limits, signals.get(point.period, ()))


def _signals(values: Sequence[float], limits: Limits, rules: Rules) -> list[tuple[Signal, ...]]:
    parts = {
        Signal.OUTSIDE: {n for n, value in enumerate(values) if limits.outside(value)},
        Signal.RUN: _runs(values, limits, rules.run),
        Signal.TREND: _trends(values, rules.trend),
        Signal.NEAR_LIMIT: _near_limits(values, limits),
    }
    return [tuple(s for s in Signal if n in parts[s]) for n in range(len(values))]


def _windows(length: int, size: int) -> Iterator[range]:
    return (range(start, start + size) for start in range(length - size + 1))


def _runs(values: Sequence[float], limits: Limits, size: int) -> set[int]:
    sides = [limits.side(value) for value in values]
    runs = (w for w in _windows(len(values), size) if abs(sum(sides[n] for n in w)) == size)
    return {n for window in runs for n in window}


def _trends(values: Sequence[float], size: int) -> set[int]:
    moves = [(b > a) - (b < a) for a, b in pairwise(values)]
    found = (
        w for w in _windows(len(values), size) if abs(sum(moves[n] for n in w[:-1])) == size - 1
    )
    return {n for window in found for n in window}


def _near_limits(values: Sequence[float], limits: Limits) -> set[int]:
    """Two of three points near a limit while all three are on the same side of the mean."""
    near = [limits.near(value) for value in values]
    found: set[int] = set()
    for window in _windows(len(values), 3):
        close = {n for n in window if near[n]}
        if len(close) >= 2 and abs(sum(limits.side(values[n]) for n in window)) == 3:
            found |= close
    return found
