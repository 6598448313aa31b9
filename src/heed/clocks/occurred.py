"""When something happened, as exactly as it is known and no more exactly.

Written as one string: `2026-03-09T09:30:00Z` (a moment), `2026-03-09` (a day), `2026-03` (a
month) or `2026-02-01/2026-03-15` (about then: some time between two days).
"""

import calendar as gregorian
import re
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NamedTuple, Self

from heed.clocks.london import LONDON, end_of, london_day, start_of

_MONTH = re.compile(r"(\d{4})-(\d{2})")


class UnreadableDate(ValueError):
    """This is not a date Heed can read."""


class Precision(StrEnum):
    """How exactly it is known when something happened."""

    MOMENT = "moment"
    DAY = "day"
    MONTH = "month"
    ABOUT = "about"


class Occurred(NamedTuple):
    """Some time from `first` to `last` (UTC moments); the two are the same when it is exact."""

    precision: Precision
    first: datetime
    last: datetime

    @classmethod
    def at(cls, moment: datetime) -> Self:
        """At exactly this moment, which must say its time zone."""
        if moment.tzinfo is None:
            raise UnreadableDate("A moment needs its time zone, for example 2026-03-09T09:30:00Z.")
        moment = moment.astimezone(UTC)
        return cls(Precision.MOMENT, moment, moment)

    @classmethod
    def on(cls, day: date) -> Self:
        """On this London day, at a time nobody recorded."""
        return cls(Precision.DAY, start_of(day), end_of(day))

    @classmethod
    def in_month(cls, year: int, month: int) -> Self:
        """In this month, on a day nobody recorded."""
        last = gregorian.monthrange(year, month)[1]
        return cls(Precision.MONTH, start_of(date(year, month, 1)), end_of(date(year, month, last)))

    @classmethod
    def between(cls, first: date, last: date) -> Self:
        """About then: some time from one London day to another."""
        if last < first:
            raise UnreadableDate(f"{last} is before {first}: give the earlier day first.")
        return cls(Precision.ABOUT, start_of(first), end_of(last))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the written form; raises UnreadableDate with a message that says what is wrong."""
        try:
            return cls._read(text.strip())
        except UnreadableDate:
            raise
        except (ValueError, OverflowError) as error:
            raise UnreadableDate(
                f"“{text}” is not a date. Write it like 2026-03-09T09:30:00Z, 2026-03-09, "
                "2026-03, or 2026-02-01/2026-03-15."
            ) from error

    @classmethod
    def _read(cls, text: str) -> Self:
        if "/" in text:
            first, _, last = text.partition("/")
            return cls.between(date.fromisoformat(first), date.fromisoformat(last))
        if month := _MONTH.fullmatch(text):
            return cls.in_month(int(month[1]), int(month[2]))
        if "T" in text:
            return cls.at(datetime.fromisoformat(text))
        return cls.on(date.fromisoformat(text))

    def __str__(self) -> str:
        match self.precision:
            case Precision.MOMENT:
                return self.first.isoformat().replace("+00:00", "Z")
            case Precision.DAY:
                return self.first_day.isoformat()
            case Precision.MONTH:
                return self.first_day.isoformat()[:7]
            case _:
                return f"{self.first_day}/{self.last_day}"

    @property
    def first_day(self) -> date:
        """The earliest London day it can have been."""
        return london_day(self.first)

    @property
    def last_day(self) -> date:
        """The latest London day it can have been."""
        return london_day(self.last)

    @property
    def is_exact(self) -> bool:
        """Whether the very moment is known."""
        return self.precision is Precision.MOMENT

    @property
    def is_one_day(self) -> bool:
        """Whether at least the London day is known."""
        return self.precision in (Precision.MOMENT, Precision.DAY)

    def in_words(self) -> str:
        """As people read it, in London time: “9 March 2026, 09:30”, “March 2026”, “about …”."""
        return _in_words(self)


def _in_words(occurred: Occurred) -> str:
    from_day, to_day = f"{occurred.first_day:%-d %B %Y}", f"{occurred.last_day:%-d %B %Y}"
    match occurred.precision:
        case Precision.MOMENT:
            return f"{occurred.first.astimezone(LONDON):%-d %B %Y, %H:%M}"
        case Precision.DAY:
            return from_day
        case Precision.MONTH:
            return f"{occurred.first_day:%B %Y}"
        case _:
            return f"some time between {from_day} and {to_day}"
