"""Attendance from another booking system: CSV with `email`, `course`, `level` and `date`."""

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from heed.practice.training import Level

COLUMNS = ("email", "course", "level", "date")
_LEVELS = {word.casefold(): code for code, label in Level.options() for word in (code, label)}


class Attended(NamedTuple):
    """One row that can be kept, as far as can be told without knowing who works here."""

    number: int
    email: str
    course: str
    level: str
    day: date


class UnreadableAttendance(NamedTuple):
    """A row that cannot be kept, and every reason why, each a sentence."""

    number: int
    reasons: tuple[str, ...]


def attendance_of(text: str) -> Iterator[Attended | UnreadableAttendance]:
    """Every row, numbered as the lines of the file are, from 1."""
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""))
    names = [str(name).strip().casefold() for name in reader.fieldnames or []]
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        said = ", ".join(f"“{name}”" for name in missing)
        yield UnreadableAttendance(1, (f"The first line must name the column {said}.",))
        return
    reader.fieldnames = names
    try:
        for raw in reader:
            yield _row(reader.line_num, raw)
    except csv.Error as error:
        yield UnreadableAttendance(reader.line_num, (f"From here on this is not CSV: {error}.",))


def _row(number: int, raw: Mapping[str | None, str | None]) -> Attended | UnreadableAttendance:
    if None in raw or any(raw[name] is None for name in COLUMNS):
        reason = "This row does not have as many cells as the first. Check its commas."
        return UnreadableAttendance(number, (reason,))
    said = {name: (raw[name] or "").strip() for name in COLUMNS}
    reasons = [f"“{name}” is empty. Fill it in." for name in COLUMNS if not said[name]]
    level, day = _LEVELS.get(said["level"].casefold()), _day(said["date"])
    if said["level"] and level is None:
        known = ", ".join(code for code, _label in Level.options())
        reasons.append(f"There is no level “{said['level']}”. Write one of: {known}.")
    if said["date"] and day is None:
        reasons.append(f"“{said['date']}” is not a date. Write it like 2026-03-09 or 09/03/2026.")
    if reasons or level is None or day is None:
        return UnreadableAttendance(number, tuple(reasons))
    return Attended(number, said["email"].casefold(), said["course"], level, day)


def _day(text: str) -> date | None:
    parts = text.split("/")
    try:
        if len(parts) == 3:
            return date(int(parts[2]), int(parts[1]), int(parts[0]))
        return date.fromisoformat(text)
    except ValueError:
        return None
