"""The one place where moments (UTC) and London days meet."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
_RESOLUTION = timedelta(microseconds=1)


class NoSuchTime(ValueError):
    """The clocks went forward over this time, so it did not happen that night."""


# The same days and moments are asked for again and again while a record is judged.
_remembered = lru_cache(maxsize=20_000)


@_remembered
def london_day(moment: datetime) -> date:
    """The day it was in London at this moment."""
    return moment.astimezone(LONDON).date()


@_remembered
def start_of(day: date) -> datetime:
    """The first moment of a London day, in UTC."""
    return datetime.combine(day, time.min, tzinfo=LONDON).astimezone(UTC)


@_remembered
def end_of(day: date) -> datetime:
    """The last moment (to the microsecond) of a London day, in UTC."""
    # The last representable day has no morrow; its end is as late as a moment can be.
    if day == date.max:
        return datetime.max.replace(tzinfo=UTC)
    return start_of(day + timedelta(days=1)) - _RESOLUTION


def moment_in_london(day: date, at: time) -> datetime:
    """The UTC moment of a London wall-clock time; raises NoSuchTime in the spring gap.

    In the hour that happens twice each autumn the first of the two is meant.
    """
    local = datetime.combine(day, at, tzinfo=LONDON)
    moment = local.astimezone(UTC)
    if moment.astimezone(LONDON).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise NoSuchTime(f"{at:%H:%M} did not happen on {day:%-d %B %Y}: the clocks went forward.")
    return moment
