"""A standard's obligations month by month: how many were met of those that fell due."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from heed.assurance.xmr import Point
from heed.clocks import london_day
from heed.standards import Obligation, Verdict

JUDGED = (Verdict.MET, Verdict.MET_LATE, Verdict.MISSED)
"""What counts among those that fell due; what was waived or cannot be told stands beside."""
_YEAR = 12
"""Months by which it is decided whether months can be shown."""


class Month(NamedTuple):
    """The obligations of a month (by its first day) at each of the verdicts.

    `recorded_late` are among those met: done in time, and written down late.
    """

    first: date
    counts: Mapping[Verdict, int]
    recorded_late: int = 0

    @property
    def met(self) -> int:
        """Met in time."""
        return self.counts.get(Verdict.MET, 0)

    @property
    def due(self) -> int:
        """Met, met late or missed."""
        return sum(self.counts.get(verdict, 0) for verdict in JUDGED)

    @property
    def percent(self) -> float | None:
        """The share met in time, in percent; None when nothing fell due."""
        return 100 * self.met / self.due if self.due else None


def months_until(day: date, *, months: int = 24) -> tuple[date, ...]:
    """The first days of the whole months before the month of this day, the oldest first."""
    number = day.year * 12 + day.month - 1
    return tuple(date(n // 12, n % 12 + 1, 1) for n in range(number - months, number))


def month_of(day: date) -> date:
    """The first day of the month a day is in."""
    return day.replace(day=1)


def next_month(first: date) -> date:
    """The first day of the month after."""
    return month_of(first + timedelta(days=31))


def by_month(
    obligations: Iterable[Obligation], *, as_of: datetime, months: int = 24
) -> tuple[Month, ...]:
    """The obligations of one standard over whole months, those without any included."""
    found: dict[date, Counter[Verdict]] = {
        first: Counter() for first in months_until(london_day(as_of), months=months)
    }
    for obligation in obligations:
        first = month_of(london_day(obligation.due_first))
        if first in found:
            found[first][obligation.verdict(as_of)] += 1
    return tuple(Month(first, dict(counts)) for first, counts in found.items())


def points(months: Iterable[Month], *, smallest: int = 1) -> tuple[Point, ...]:
    """The share met in time of each month; None where fewer fell due than may be shown."""
    return tuple(
        Point(month.first, month.percent if month.due >= smallest else None) for month in months
    )


def coarse_enough(months: tuple[Month, ...], *, smallest: int) -> tuple[Month, ...]:
    """The months, or quarters when in most of the newest year too few fell due to show a number.

    A standard that is new, or a record that grew, is not held to how little there was before.
    """
    with_some = [month for month in months[-_YEAR:] if month.due]
    enough = [month for month in with_some if month.due >= smallest]
    return months if 2 * len(enough) >= len(with_some) else quarters(months)


def quarters(months: tuple[Month, ...]) -> tuple[Month, ...]:
    """Three months at a time, the newest three last; months that are left over are left out."""
    start = len(months) % 3
    return tuple(together(months[n : n + 3]) for n in range(start, len(months), 3))


def together(months: tuple[Month, ...]) -> Month:
    """Several months as one period, named by its first."""
    counted: Counter[Verdict] = Counter()
    for month in months:
        counted.update(month.counts)
    return Month(months[0].first, dict(counted), sum(month.recorded_late for month in months))
