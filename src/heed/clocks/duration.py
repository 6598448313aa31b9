"""How long is allowed, and until when that is."""

import calendar as gregorian
from datetime import date, datetime, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from heed.clocks.calendar import WorkingCalendar
from heed.clocks.london import end_of, london_day


class Unit(StrEnum):
    """What a duration counts."""

    WORKING_DAY = "working day"
    CALENDAR_DAY = "calendar day"
    HOUR = "hour"
    MONTH = "month"


class Duration(BaseModel):
    """A number of working days, calendar days, hours or months; day 0 is the day it starts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    n: int = Field(ge=0)
    unit: Unit

    def __str__(self) -> str:
        if self.n == 0 and self.unit in (Unit.WORKING_DAY, Unit.CALENDAR_DAY):
            return "the same day"
        return f"{self.n} {self.unit.value}{'' if self.n == 1 else 's'}"


def working_days(n: int) -> Duration:
    """n working days; working day 0 is the London day of the start."""
    return Duration(n=n, unit=Unit.WORKING_DAY)


def calendar_days(n: int) -> Duration:
    """n days of any sort."""
    return Duration(n=n, unit=Unit.CALENDAR_DAY)


def weeks(n: int) -> Duration:
    """n weeks, as calendar days."""
    return calendar_days(7 * n)


def hours(n: int) -> Duration:
    """n hours to the minute: never rounded to days."""
    return Duration(n=n, unit=Unit.HOUR)


def months(n: int) -> Duration:
    """n calendar months: the same day number, or the last day of a shorter month."""
    return Duration(n=n, unit=Unit.MONTH)


def deadline(start: datetime, allowed: Duration, calendar: WorkingCalendar) -> datetime:
    """The last moment that is still in time: the end of the due London day, or exact for hours.

    A month's limit that lands on a day off is not moved (practice reference 0.3, rule 3).
    Raises CalendarTooShort when working days are not known that far.
    """
    if allowed.unit is Unit.HOUR:
        return start + timedelta(hours=allowed.n)
    return end_of(due_day(london_day(start), allowed, calendar))


def due_day(day: date, allowed: Duration, calendar: WorkingCalendar) -> date:
    """The last London day that is in time from a day on; hours are not counted by days.

    Raises CalendarTooShort when working days are not known that far.
    """
    match allowed.unit:
        case Unit.WORKING_DAY:
            return calendar.add(day, allowed.n)
        case Unit.CALENDAR_DAY:
            return day + timedelta(days=allowed.n)
        case Unit.MONTH:
            return _months_after(day, allowed.n)
        case Unit.HOUR:
            raise ValueError("A time in hours ends at a moment: ask for its deadline.")


def _months_after(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    last = gregorian.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
