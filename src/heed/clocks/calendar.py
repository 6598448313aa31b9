"""Working days: Monday to Friday, not a bank holiday in England and Wales, nor closed locally.

Every day has an ordinal, so that "within n working days" is integer arithmetic in every engine:
twice the number of working days up to and including it, plus one when it is itself not a working
day. A day off therefore sorts after the last working day before it and before the next one.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cached_property, lru_cache

import holidays
from pydantic import BaseModel, ConfigDict

_SATURDAY = 5


class CalendarTooShort(ValueError):
    """The calendar of working days does not reach this day."""


class WorkingCalendar(BaseModel):
    """The working days from `first` to `last`, without the days in `closed`."""

    model_config = ConfigDict(frozen=True, ignored_types=(cached_property,))

    first: date
    last: date
    closed: frozenset[date]

    def is_working(self, day: date) -> bool:
        """Whether the day counts towards a clock of working days."""
        return self.ordinal(day) % 2 == 0

    def ordinal(self, day: date) -> int:
        """The day's place among the working days; raises CalendarTooShort outside the range."""
        if not self.first <= day <= self.last:
            raise CalendarTooShort(
                f"Working days are known from {self.first} to {self.last}; {day} is outside."
            )
        return self._ordinals[(day - self.first).days]

    def add(self, day: date, count: int) -> date:
        """The day on which working day `count` falls; `day` is day 0, whatever day it is."""
        wanted = (self.ordinal(day) & -2) // 2 + count
        if count == 0:
            return day
        if not 0 < wanted <= len(self._working):
            raise CalendarTooShort(
                f"Working days are known from {self.first} to {self.last}; "
                f"{count} working days from {day} is outside."
            )
        return self._working[wanted - 1]

    def with_closures(self, days: Iterable[date]) -> "WorkingCalendar":
        """The same calendar with a partnership's own closure days."""
        return self.model_copy(update={"closed": self.closed | frozenset(days)})

    @cached_property
    def _working(self) -> tuple[date, ...]:
        return tuple(day for day in self._days() if self._counts(day))

    @cached_property
    def _ordinals(self) -> tuple[int, ...]:
        ordinals, number = [], 0
        for day in self._days():
            counts = self._counts(day)
            number += counts
            ordinals.append(2 * number + (not counts))
        return tuple(ordinals)

    def _counts(self, day: date) -> bool:
        return day.weekday() < _SATURDAY and day not in self.closed

    def _days(self) -> Iterable[date]:
        return (self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))


@lru_cache(maxsize=4)
def england_and_wales(first_year: int = 1900, last_year: int = 2100) -> WorkingCalendar:
    """The calendar of England and Wales, both years included, bank holidays from `holidays`."""
    years = range(first_year, last_year + 1)
    closed = frozenset(holidays.country_holidays("GB", subdiv="ENG", years=years))
    return WorkingCalendar(
        first=date(first_year, 1, 1), last=date(last_year, 12, 31), closed=closed
    )
