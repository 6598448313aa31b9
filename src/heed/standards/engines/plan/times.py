"""Until when something may be done, looked up instead of worked out.

`heed.clocks.due_day` says it once for each day and duration; the plan joins what it says. Hours are
added to the moment itself.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

import ibis
import pyarrow as pa
from ibis.expr.types import IntegerValue, Table

from heed.clocks import (
    Duration,
    Unit,
    WorkingCalendar,
    due_day,
    end_of,
    start_of,
)
from heed.standards.engines.columns import day_number, day_of, microseconds
from heed.standards.engines.finding import NEVER
from heed.standards.engines.plan.steps import table_of

DEADLINES = pa.schema(
    [("duration", pa.int32()), ("day", pa.int32()), ("due", pa.int64()), ("opens", pa.int64())]
)
"""For a duration from a day: the end of the day it is due, and when that day begins. Both are null
where the calendar of working days does not reach."""

DAYS = pa.schema([("day", pa.int32()), ("month", pa.int32())])
"""Each day of a record with its month, as the number of the month's first day."""

_HOUR = 3_600_000_000
_TABLE = table_of(DEADLINES, "deadlines")


def deadlines_from(
    first_day: int, last_day: int, durations: Mapping[Duration, int], calendar: WorkingCalendar
) -> pa.Table:
    """The table of deadlines for every day of a record."""
    in_days = tuple(told for told in durations.items() if told[0].unit is not Unit.HOUR)
    return _deadlines(first_day, last_day, in_days, calendar)


@lru_cache(maxsize=8)
def _deadlines(
    first_day: int,
    last_day: int,
    counted: tuple[tuple[Duration, int], ...],
    calendar: WorkingCalendar,
) -> pa.Table:
    """Worked out once, however often a record is judged."""
    days = range(first_day, last_day + 1)
    due = [_due_day(day_of(day), duration, calendar) for duration, _ in counted for day in days]
    ends, starts = (
        {day: microseconds(moment(day)) for day in set(due) if day} for moment in (end_of, start_of)
    )
    columns = {
        "duration": [number for _, number in counted for _ in days],
        "day": [*days] * len(counted),
        # Of a day beyond the calendar both are null.
        "due": [ends[day] if day else None for day in due],
        "opens": [starts[day] if day else None for day in due],
    }
    return pa.table(columns, schema=DEADLINES)


def days_from(first_day: int, last_day: int) -> pa.Table:
    """The table of days of a record."""
    days = range(first_day, last_day + 1)
    months = [day_number(day_of(day).replace(day=1)) for day in days]
    return pa.table({"day": days, "month": months}, schema=DAYS)


def _due_day(day: date, duration: Duration, calendar: WorkingCalendar) -> date | None:
    try:
        return due_day(day, duration, calendar)
    except (ValueError, OverflowError):  # beyond the working days, or the last year
        return None


class Times:
    """The durations of a plan, by their numbers."""

    def __init__(self, durations: Mapping[Duration, int]) -> None:
        self._durations = durations

    def until(
        self, lines: Table, duration: Duration | None, moment: str, day: str
    ) -> tuple[Table, IntegerValue]:
        """The lines with a moment: until when it is `duration` after one that stands in columns.

        Without a duration it is for ever.
        """
        if duration is None:
            return lines, ibis.literal(microseconds(NEVER), "int64")
        if duration.unit is Unit.HOUR:
            return lines, lines[moment] + duration.n * _HOUR
        number = self._durations[duration]
        name = f"until_{day}"
        limits = _TABLE.filter(_TABLE.duration == number).select(**{name: "day", f"{name}_": "due"})
        joined = lines.left_join(limits, [lines[day] == limits[name]]).drop(name)
        return joined, joined[f"{name}_"]


def looked_up(
    lines: Table, told: str, name: str, moment: str, day: str, column: str = "due"
) -> Table:
    """The lines with a column `told`: when the time in their column `name` is up.

    That column numbers a duration, or `NAME_hours` gives hours; with neither it is null.
    """
    limits = _TABLE.select(limit_duration="duration", limit_day="day", limit_at=column)
    same = [lines[name] == limits.limit_duration, lines[day] == limits.limit_day]
    joined = lines.left_join(limits, same).drop("limit_duration", "limit_day")
    by_hours = joined[moment] + joined[f"{name}_hours"].cast("int64") * _HOUR
    return joined.mutate(**{told: ibis.coalesce(joined.limit_at, by_hours)}).drop("limit_at")
