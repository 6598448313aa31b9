"""Working days: Monday to Friday, not a bank holiday in England and Wales, nor closed locally.

Every day has an ordinal, so that "within n working days" is integer arithmetic in every engine:
twice the number of working days up to and including it, plus one when it is itself not a working
day. A day off therefore sorts after the last working day before it and before the next one.
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

BANK_HOLIDAYS = Path(__file__).with_name("bank_holidays.txt")
"""Written from the `holidays` package by scripts/bank-holidays: working them out takes a second."""

FIRST_YEAR, LAST_YEAR = 1900, 2100

_WEEKEND = (6, 0)  # a date's ordinal modulo 7: Saturday, Sunday


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
                f"Working days are known from {self.first} to {self.last}; {day} is outside. "
                "Check the date, or count calendar days."
            )
        number, working = day.toordinal(), self._working
        place = bisect_right(working, number)
        counts = place > 0 and working[place - 1] == number
        return 2 * place + (not counts)

    def add(self, day: date, count: int) -> date:
        """The day on which working day `count` falls; `day` is day 0, whatever day it is."""
        wanted = self.ordinal(day) // 2 + count
        if count == 0:
            return day
        if not 0 < wanted <= len(self._working):
            raise CalendarTooShort(
                f"Working days are known from {self.first} to {self.last}; "
                f"{count} working days from {day} is outside."
            )
        return date.fromordinal(self._working[wanted - 1])

    def with_closures(self, days: Iterable[date]) -> "WorkingCalendar":
        """The same calendar with a partnership's own closure days."""
        closed = self.closed | frozenset(days)
        return WorkingCalendar(first=self.first, last=self.last, closed=closed)

    @cached_property
    def _working(self) -> tuple[int, ...]:
        """Every working day, as `date.toordinal` counts them."""
        closed = {day.toordinal() for day in self.closed}
        days = range(self.first.toordinal(), self.last.toordinal() + 1)
        return tuple(day for day in days if day % 7 not in _WEEKEND and day not in closed)


@lru_cache(maxsize=4)
def england_and_wales(first_year: int = FIRST_YEAR, last_year: int = LAST_YEAR) -> WorkingCalendar:
    """The calendar of England and Wales, both years included; raises CalendarTooShort."""
    if not FIRST_YEAR <= first_year <= last_year <= LAST_YEAR:
        raise CalendarTooShort(f"Bank holidays are known from {FIRST_YEAR} to {LAST_YEAR}.")
    written = (line for line in BANK_HOLIDAYS.read_text().splitlines() if line[0] != "#")
    days = (date.fromisoformat(line) for line in written)
    return WorkingCalendar(
        first=date(first_year, 1, 1),
        last=date(last_year, 12, 31),
        closed=frozenset(day for day in days if first_year <= day.year <= last_year),
    )
