"""What readers are shown of how often a standard was met."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from heed.assurance.months import JUDGED, Month
from heed.standards import Verdict

SMALLEST_SHOWN = 10
"""A local default: a number below it could point at one family."""
NEAREST = 5
"""Shares that anyone may read are in steps of so many percent: no single answer follows."""


class Figures(NamedTuple):
    """What is shown of a measure in one period, by its first day; None is hidden.

    `share`, in percent, is exact when every number may be seen, and otherwise in steps with open
    ends. `recorded_late` are among those met: done in time, and written down late.
    """

    first: date
    share: float | None
    counts: Mapping[Verdict, int | None]
    recorded_late: int | None
    exact: bool = False

    @property
    def met(self) -> int | None:
        """Met in time."""
        return self.counts.get(Verdict.MET)

    @property
    def due(self) -> int | None:
        """Met, met late and missed together; None when any of these is hidden."""
        found = [self.counts.get(verdict) for verdict in JUDGED]
        numbers = [number for number in found if number is not None]
        return sum(numbers) if len(numbers) == len(found) else None

    @property
    def is_empty(self) -> bool:
        """Whether it is known that nothing was asked."""
        return self.exact and not any(self.counts.values())


def exactly(month: Month) -> Figures:
    """Every number."""
    counts = {verdict: month.counts.get(verdict, 0) for verdict in Verdict}
    return Figures(month.first, month.percent, counts, month.recorded_late, exact=True)


def stepped(month: Month, *, smallest: int) -> float | None:
    """The share in steps, its ends open (at most 5, at least 95); None of fewer than `smallest`."""
    if month.percent is None or month.due < smallest:
        return None
    return in_steps(month.percent)


def in_steps(percent: float) -> float:
    """A share as anyone may read it: 5 stands for at most 5 percent, 95 for at least 95."""
    return float(min(max(NEAREST * round(percent / NEAREST), NEAREST), 100 - NEAREST))
