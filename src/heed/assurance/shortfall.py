"""When a standard falls short beyond what is tolerated, and when it has recovered.

Two whole periods in a row, so that one bad month starts nothing; and only the same measure closes
what it opened, never somebody's word.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from heed.assurance.months import Month

IN_A_ROW = 2
"""A local default, like the aim: a single period below it is not yet a shortfall."""


class Tolerance(NamedTuple):
    """The share aimed at, in percent, and how many must fall due in a period to be judged."""

    aim: float
    fewest: int


def short_in(months: Sequence[Month], tolerance: Tolerance) -> Month | None:
    """The last of the latest periods that all fell short; None when they did not."""
    latest = _latest(months, tolerance)
    if len(latest) < IN_A_ROW or not all(_below(month, tolerance) for month in latest):
        return None
    return latest[-1]


def recovered_in(months: Sequence[Month], found: date, tolerance: Tolerance) -> Month | None:
    """The last of the latest periods after a shortfall that all reached the aim again, or None."""
    since = [month for month in months if month.first > found]
    latest = _latest(since, tolerance)
    if len(latest) < IN_A_ROW or any(_below(month, tolerance) for month in latest):
        return None
    return latest[-1]


def _latest(months: Sequence[Month], tolerance: Tolerance) -> list[Month]:
    return [month for month in months if month.due >= tolerance.fewest][-IN_A_ROW:]


def _below(month: Month, tolerance: Tolerance) -> bool:
    return month.percent is not None and month.percent < tolerance.aim
