"""Entries from another system, as JSON lines or as CSV, one row an entry.

Each row names `record_number` (or `record_numbers`), `kind`, `occurred`, an optional `zone`, the
`author`'s e-mail or an `agency`, and a `reference` that is the row's own in its system. In JSON the
answers stand under `answers`; in CSV every other column is an answer, and a list is written with
semicolons.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import ValidationError

from heed.clocks import LONDON, NoSuchTime, Occurred, UnreadableDate, moment_in_london
from heed.practice import Control, Kind, UnknownKind, kind_named
from heed.practice.errors import messages

_OWN = frozenset(
    ("record_number", "record_numbers", "kind", "occurred", "zone", "author", "agency", "reference")
)
_TEXT = ("kind", "occurred", "zone", "author", "agency", "reference")


class Row(NamedTuple):
    """One row that can be recorded as far as can be told without the record."""

    number: int
    reference: str
    record_numbers: tuple[str, ...]
    kind: str
    occurred: Occurred
    answers: Mapping[str, Any]
    author: str
    agency: str


class UnreadableRow(NamedTuple):
    """A row that cannot be recorded, and every reason why, each a sentence."""

    number: int
    reference: str
    reasons: tuple[str, ...]


def rows_of(text: str) -> Iterator[Row | UnreadableRow]:
    """Every row of an extract, numbered as the lines of the file are, from 1."""
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return _json_lines(text)
    return _csv(text)


def _json_lines(text: str) -> Iterator[Row | UnreadableRow]:
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            raw = json.loads(line)
        except (ValueError, RecursionError):
            yield UnreadableRow(number, "", ("This line is not JSON. Write one object a line.",))
            continue
        if not isinstance(raw, dict):
            yield UnreadableRow(number, "", ("This line is not an object with names and values.",))
            continue
        answers = raw.get("answers", {})
        unknown = sorted(set(raw) - _OWN - {"answers"})
        yield _row(number, raw, answers, unknown)


def _csv(text: str) -> Iterator[Row | UnreadableRow]:
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""))
    try:
        for raw in reader:
            number = reader.line_num
            if None in raw or None in raw.values():
                yield UnreadableRow(
                    number,
                    str(raw.get("reference") or ""),
                    ("This row does not have as many cells as the first. Check its commas.",),
                )
                continue
            answers = {n: cell for n, cell in raw.items() if n not in _OWN and cell.strip()}
            yield _row(number, raw, _typed(raw.get("kind", ""), answers), [])
    except csv.Error as error:
        yield UnreadableRow(reader.line_num, "", (f"From here on this is not CSV: {error}.",))


def _typed(kind_name: str, answers: Mapping[str, str]) -> dict[str, Any]:
    """The cells of CSV as answers: what may have several is split at semicolons."""
    try:
        questions = {q.name: q.control for q in kind_named(kind_name.strip()).questions}
    except UnknownKind:
        return dict(answers)
    several = (Control.ANY_OF, Control.LINES)
    return {
        name: [part.strip() for part in cell.split(";")] if questions.get(name) in several else cell
        for name, cell in answers.items()
    }


def _row(
    number: int, raw: Mapping[str, Any], answers: object, unknown: list[str]
) -> Row | UnreadableRow:
    reasons = [f"There is no column “{name}”. Rename it or leave it out." for name in unknown]
    text = {}
    for name in _TEXT:
        value = raw.get(name) or ""
        if not isinstance(value, str):
            reasons.append(f"Write “{name}” as text.")
            value = ""
        text[name] = value.strip()
    numbers = _record_numbers(raw)
    reasons += _what_is_missing(text, numbers)
    occurred, says = _occurred(text["occurred"], text["zone"])
    kept, wrong = _answers(text["kind"], answers)
    reasons += [*([says] if says else []), *wrong]
    if reasons or occurred is None:
        return UnreadableRow(number, text["reference"], tuple(reasons))
    return Row(
        number, text["reference"], numbers, text["kind"], occurred, kept, text["author"],
        text["agency"],
    )  # fmt: skip


def _record_numbers(raw: Mapping[str, Any]) -> tuple[str, ...]:
    given = raw.get("record_numbers") or raw.get("record_number") or ()
    names = given.replace(",", ";").split(";") if isinstance(given, str) else given
    if not isinstance(names, (list, tuple)):
        return ()
    return tuple(dict.fromkeys(str(n).strip().upper() for n in names if str(n).strip()))


def _what_is_missing(text: Mapping[str, str], numbers: tuple[str, ...]) -> list[str]:
    wanted = {
        "Say which child it is about in “record_number”.": numbers,
        "Give each row its own “reference”, so that it is not recorded twice.": text["reference"],
        "Say whose it is in “author” (an e-mail) or “agency”.": text["author"] or text["agency"],
        "Say when it happened in “occurred”.": text["occurred"],
    }
    return [says for says, given in wanted.items() if not given]


def _occurred(written: str, zone: str) -> tuple[Occurred | None, str]:
    if not written:
        return None, ""
    try:
        return _in_zone(written, zone), ""
    except ZoneInfoNotFoundError:
        return None, (
            f"There is no time zone “{zone[:40]}”. Write it like Europe/London, or leave it empty."
        )
    except (UnreadableDate, NoSuchTime) as error:
        return None, str(error)


def _in_zone(written: str, zone: str) -> Occurred:
    """A clock time without an offset is one of the zone, and of London when none is named."""
    place = _zone(zone)
    try:
        moment = datetime.fromisoformat(written) if "T" in written else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is not None:
        return Occurred.parse(written)
    if place == LONDON:
        return Occurred.at(moment_in_london(moment.date(), moment.time()))
    return Occurred.at(moment.replace(tzinfo=place).astimezone(UTC))


def _zone(name: str) -> ZoneInfo:
    if not name:
        return LONDON
    try:
        return ZoneInfo(name)
    except (ValueError, OSError) as error:
        raise ZoneInfoNotFoundError(name) from error


def _answers(kind_name: str, answers: object) -> tuple[dict[str, Any], list[str]]:
    try:
        kind = kind_named(kind_name)
    except UnknownKind as unknown:
        return {}, [str(unknown)]
    if not isinstance(answers, dict):
        return {}, ["Give “answers” as names and values."]
    return _read(kind, answers)


def _read(kind: Kind, answers: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    try:
        return kind.stored(kind.read(answers)), []
    except ValidationError as error:
        wrong = messages(kind, error)
        return {}, [f"{name}: {says}" if name else says for name, says in wrong.items()]
