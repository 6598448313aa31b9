"""Chronologies drawn as tables: one row an entry, read by people first.

    Mon 09 Mar 2026 09:00 | school | physical harm (injury: yes)
    Tue 10 Mar 2026       | health (paediatrician) | cp medical considered | about #1

The first three columns say when, who (agency, and the role in brackets) and what (with fields in
brackets; `yes` and `no` are truths, and quotes keep the very word). Rows are numbered from 1.
Further columns, in any order: `recorded` and a time, `child:` and names, `about #1`,
`corrects #1`, `in error #1`. A row that starts with `home` says who lives together:
`home | child, sibling | since Thu 01 Jan 2026 | until Tue 31 Mar 2026`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from heed.chronology import Entry
from heed.clocks import LONDON, Occurred, end_of, moment_in_london
from heed.people import Author, Household, Stay

CHILD = "child"
_NUMBER = re.compile(r"#(\d+)")
_WHAT = re.compile(r"([^(]+?)\s*(?:\((.*)\))?")
_FIELD = re.compile(r"([^:,\[\]]+):\s*(\[[^\]]*\]|[^,\[\]]+)(?:,|$)")
_YES_NO = {"yes": True, "no": False}


class UnreadableTable(ValueError):
    """A row of a drawn table does not say what it should."""


@dataclass(frozen=True)
class Table:
    """The entries and the household a table draws."""

    entries: tuple[Entry, ...]
    household: Household
    rows: tuple[tuple[str, ...], ...] = field(compare=False)


def read(text: str) -> Table:
    """The table as values; raises UnreadableTable with the row that is wrong."""
    rows = [tuple(part.strip() for part in row.split("|")) for row in text.split("\n")]
    rows = [row for row in rows if any(row)]
    homes = [stay for row in rows if row[0] == "home" for stay in _stays(row)]
    numbered = [row for row in rows if row[0] != "home"]
    entries = tuple(_entry(number, row) for number, row in enumerate(numbered, start=1))
    return Table(entries, Household(homes), tuple(rows))


def _entry(number: int, row: tuple[str, ...]) -> Entry:
    try:
        when, who, what, *extras = row
        occurred = occurred_at(when)
        return Entry(
            id=row_id(number),
            sequence=number,
            occurred=occurred,
            author=_author(who),
            **_said(what),
            **_extras(occurred, extras),
        )
    except (ValueError, KeyError, AttributeError) as error:
        raise UnreadableTable(f"Row {number} ({' | '.join(row)}): {error}") from error


def row_id(number: int) -> str:
    """The id of the entry in this row."""
    return f"#{number}"


def occurred_at(words: str) -> Occurred:
    """When a row says something happened, exactly or not."""
    if words.startswith("about "):
        first, _, last = words.removeprefix("about ").partition(" to ")
        return Occurred.between(day_in(first), day_in(last))
    if len(words) == len("Mar 2026"):
        month = datetime.strptime(words, "%b %Y").replace(tzinfo=UTC)
        return Occurred.in_month(month.year, month.month)
    if ":" in words:
        return Occurred.at(moment_in(words))
    return Occurred.on(day_in(words))


def day_in(words: str) -> date:
    """The day these words name; a weekday that is not the day's own is a mistake."""
    day = datetime.strptime(words[4:], "%d %b %Y").replace(tzinfo=UTC).date()
    if f"{day:%a}" != words[:3]:
        raise ValueError(f"{words} was a {day:%A}")
    return day


def moment_in(words: str) -> datetime:
    """The London time these words name; `GMT` means the second 01:30 of an autumn night."""
    winter = words.endswith(" GMT")
    day, _, clock = words.removesuffix(" GMT").rpartition(" ")
    if winter:
        return datetime.combine(day_in(day), time.fromisoformat(clock), tzinfo=UTC)
    return moment_in_london(day_in(day), time.fromisoformat(clock))


def moment_or_end_of_day(words: str) -> datetime:
    """The moment these words name, or the end of the day when they name no time."""
    return moment_in(words) if ":" in words else end_of(day_in(words))


def _at_once(occurred: Occurred) -> datetime:
    """Recorded when it happened, or at five o'clock on the last day it can have been."""
    if occurred.is_exact:
        return occurred.first
    return datetime.combine(occurred.last_day, time(17), tzinfo=LONDON).astimezone(UTC)


def _author(who: str) -> Author:
    agency, role = _WHAT.fullmatch(who).groups()  # type: ignore[union-attr]
    return Author(practitioner=f"someone in {agency}", role=_name(role or agency), agency=agency)


def _said(what: str) -> dict[str, Any]:
    kind, fields = _WHAT.fullmatch(what).groups()  # type: ignore[union-attr]
    found = list(_FIELD.finditer(fields or ""))
    if "".join(match[0] for match in found) != (fields or ""):
        raise ValueError(f"cannot read the fields “{fields}”")
    return {
        "kind": _name(kind),
        "fields": {_name(match[1]): _answer(match[2].strip()) for match in found},
    }


def _answer(words: str) -> Any:
    if words.startswith("["):
        return [item.strip() for item in words[1:-1].split(",") if item.strip()]
    if len(words) > 1 and words[0] == words[-1] == '"':
        return words[1:-1]
    if words in _YES_NO:
        return _YES_NO[words]
    try:
        return day_in(words).isoformat()
    except ValueError:
        return words


def _name(words: str) -> str:
    return words.strip().replace(" ", "_").replace("'", "")


def _extras(occurred: Occurred, extras: list[str]) -> dict[str, Any]:
    told: dict[str, Any] = {"children": (CHILD,), "recorded_at": _at_once(occurred)}
    for extra in extras:
        told |= _extra(extra)
    return told


def _extra(words: str) -> dict[str, Any]:
    numbers = tuple(row_id(int(number)) for number in _NUMBER.findall(words))
    match words.split(" ", maxsplit=1)[0]:
        case "recorded":
            return {"recorded_at": moment_in(words.removeprefix("recorded "))}
        case "child:":
            return {"children": tuple(words.removeprefix("child: ").split(", "))}
        case "about":
            return {"about": numbers}
        case "corrects":
            return {"supersedes": numbers[0], "reason": "it was not so"}
        case "in":
            return {"supersedes": numbers[0], "reason": "wrong child", "in_error": True}
    raise ValueError(f"cannot read “{words}”")


def _stays(row: tuple[str, ...]) -> Iterator[Stay]:
    days = {name: day_in(words) for name, _, words in (part.partition(" ") for part in row[2:])}
    for child in row[1].split(", "):
        yield Stay(child, "home", days["since"], days.get("until"))
