"""Reads dates and times as people type them; an error names the box that is wrong."""

import re
from calendar import month_name
from collections.abc import Sequence
from datetime import date, time

from django.core.exceptions import ValidationError
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

_MONTHS = tuple(name.lower() for name in month_name[1:])
_SHORTEST = 3  # letters of a month's name: “jan”, and “sept” as well
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm)?", re.IGNORECASE)
_IN_WORDS = {"midnight": time(0), "midday": time(12), "noon": time(12)}
_PART = {"day": gettext_lazy("day"), "month": gettext_lazy("month"), "year": gettext_lazy("year")}


def wrong(message: str, *boxes: str, code: str = "invalid") -> ValidationError:
    """An error about these boxes, which `boxes` in its params names."""
    return ValidationError(message, code=code, params={"boxes": boxes})


def read_day(typed: dict[str, str]) -> date:
    """The day in the boxes day, month and year; in month and year alone, the first of the month."""
    _refuse_missing(typed)
    year = _year(typed["year"])
    month = _month(typed["month"])
    return _real_day(year, month, typed.get("day", "1"))


def read_time(text: str) -> time:
    """A time of day such as 14:05, 2.05pm, 2pm or midday."""
    text = text.strip().lower()
    if text in _IN_WORDS:
        return _IN_WORDS[text]
    found = _CLOCK.fullmatch(text.replace(".m.", "m").replace("a.m", "am").replace("p.m", "pm"))
    at = _clock_time(*found.groups()) if found else None
    if at is None:
        raise wrong(_("Enter a time like 9:30am or 14:05"), "time")
    return at


def _clock_time(hours: str, minutes: str | None, half: str | None) -> time | None:
    hour, minute = int(hours), int(minutes or 0)
    if half is None:
        # A bare “9” could be morning or evening.
        valid = minutes is not None and hour < 24
    else:
        valid = 1 <= hour <= 12
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if valid and minute < 60 else None


def _refuse_missing(typed: dict[str, str]) -> None:
    missing = [box for box in typed if not typed[box]]
    if not missing:
        return
    parts = get_text_list([_PART[box] for box in missing], _("and"))
    message = _("The date must include a %(parts)s") % {"parts": parts}
    raise wrong(message, *missing, code="incomplete")


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        raise wrong(_("The year must have 4 numbers, like 2026"), "year")
    return int(text)


def _month(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) <= 2:
        number = int(text)
    else:
        number = _named(text.lower())
    if not 1 <= number <= 12:
        raise wrong(_("The month must be a number from 1 to 12, or its name"), "month")
    return number


def _named(text: str) -> int:
    if len(text) < _SHORTEST:
        return 0
    return next((n for n, name in enumerate(_MONTHS, start=1) if name.startswith(text)), 0)


def _real_day(year: int, month: int, text: str) -> date:
    try:
        return date(year, month, _number(text))
    except ValueError as error:
        raise wrong(_("The date must be a real date, like 27 3 2026"), "day") from error


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 2):
        raise ValueError(text)
    return int(text)


def typed_boxes(names: Sequence[str], values: Sequence[str | None] | None) -> dict[str, str]:
    """What was typed into each box, without spaces around it."""
    filled = [(value or "").strip() for value in values or []]
    return dict(zip(names, filled + [""] * len(names), strict=False))
