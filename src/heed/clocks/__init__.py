"""Time: London days, working days, durations and how exactly a date is known.

Moments are stored in UTC. Only this package turns them into London days.
"""

from heed.clocks.calendar import CalendarTooShort, WorkingCalendar, england_and_wales
from heed.clocks.duration import (
    Duration,
    Unit,
    calendar_days,
    deadline,
    due_day,
    hours,
    months,
    weeks,
    working_days,
)
from heed.clocks.london import LONDON, NoSuchTime, end_of, london_day, moment_in_london, start_of
from heed.clocks.occurred import Occurred, Precision, UnreadableDate

__all__ = [
    "LONDON",
    "CalendarTooShort",
    "Duration",
    "NoSuchTime",
    "Occurred",
    "Precision",
    "Unit",
    "UnreadableDate",
    "WorkingCalendar",
    "calendar_days",
    "deadline",
    "due_day",
    "end_of",
    "england_and_wales",
    "hours",
    "london_day",
    "moment_in_london",
    "months",
    "start_of",
    "weeks",
    "working_days",
]
