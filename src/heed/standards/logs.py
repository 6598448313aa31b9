"""Event logs of any field as chronologies, so that the engines can judge them as a library."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from heed.chronology import Chronology, Entry
from heed.clocks import Occurred
from heed.people import Author


class UnreadableRow(ValueError):
    """A row of a log cannot be read; the message names the row and says what to change."""


class Names(NamedTuple):
    """What the columns of a log are called; whatever else a row has is a field of its entry.

    A row must have a child, a kind and when it occurred, and may have the rest. `fields` is a
    dictionary of further fields, `about` a list of the ids of earlier rows it refers to.
    """

    child: str = "child"
    kind: str = "kind"
    occurred: str = "occurred"
    recorded: str = "recorded"
    role: str = "role"
    id: str = "id"
    about: str = "about"
    fields: str = "fields"


XES = Names(
    child="case:concept:name",
    kind="concept:name",
    occurred="time:timestamp",
    role="org:role",
)
"""The columns of a log in XES (IEEE 1849) once it is a table: a case is what Heed calls a child."""


class _Read(NamedTuple):
    row: Mapping[str, Any]
    number: int
    occurred: datetime
    recorded: datetime


def entries_from(
    rows: Iterable[Mapping[str, Any]], *, names: Names | None = None
) -> dict[str, Chronology]:
    """A chronology for each child named by the rows, in the order in which they first appear.

    A row is any mapping with the columns `names` says, by default `child`, `kind` (any name) and
    `occurred`, and if wanted `recorded` (otherwise when it occurred), `role`, `id` (otherwise its
    number from 1), `about` and further fields. Times are moments with a time zone, as datetimes or
    ISO text. Ties keep the order of recording, then of the rows. Raises UnreadableRow.
    """
    called = names or Names()
    read = [_read(row, number, called) for number, row in enumerate(rows, start=1)]
    _check_ids(read, called)
    entries: dict[str, list[Entry]] = {_text(one, called.child): [] for one in read}
    read.sort(key=lambda one: one.recorded)
    for sequence, one in enumerate(read, start=1):
        entry = _entry(one, sequence, called)
        entries[entry.children[0]].append(entry)
    return {child: Chronology(found) for child, found in entries.items()}


def _read(row: Mapping[str, Any], number: int, names: Names) -> _Read:
    if not isinstance(row, Mapping):
        raise UnreadableRow(f"Row {number} is {row!r}. Give each row as a dictionary.")
    if not {names.child, names.kind, names.occurred} & {*row}:
        raise _of_other_names(row, number, names)
    occurred = _moment(_given(row, names.occurred), names.occurred, number)
    recorded = _given(row, names.recorded)
    if recorded is None:
        return _Read(row, number, occurred, occurred)
    return _Read(row, number, occurred, _moment(recorded, names.recorded, number))


def _check_ids(read: Iterable[_Read], names: Names) -> None:
    given: dict[str, list[int]] = defaultdict(list)
    for one in read:
        given[_id(one, names)].append(one.number)
    for name, numbers in given.items():
        if len(numbers) > 1:
            first, second, *_ = numbers
            raise UnreadableRow(
                f"Rows {first} and {second} have the same “{names.id}”, {name!r}. "
                "Give each its own."
            )


def _entry(one: _Read, sequence: int, names: Names) -> Entry:
    row = one.row
    known = set(names)
    return Entry(
        id=_id(one, names),
        sequence=sequence,
        children=(_text(one, names.child),),
        kind=_text(one, names.kind),
        occurred=Occurred.at(one.occurred),
        recorded_at=one.recorded,
        author=Author("", str(_given(row, names.role) or ""), ""),
        fields={name: _given(row, name) for name in row if name not in known}
        | dict(_given(row, names.fields) or {}),
        about=tuple(str(other) for other in _given(row, names.about) or ()),
    )


def _given(row: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401 - whatever a log holds
    """What a row has there, as a plain value; None for what tables write where there is nothing."""
    value = row.get(name)
    if value is not None and getattr(value, "shape", None) == ():
        value = value.item()  # a number of a table, which is no Python number
    missing = isinstance(value, float | datetime) and value != value
    return None if missing or value == "" else value


def _id(one: _Read, names: Names) -> str:
    given = _given(one.row, names.id)
    return str(one.number) if given is None else str(given)


def _moment(value: object, name: str, number: int) -> datetime:
    if value is None:
        raise UnreadableRow(
            f"Row {number} has no “{name}”. Give each row one, like 2026-03-09T09:30:00+00:00."
        )
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    except ValueError as error:
        raise _unreadable(number, name, value) from error
    if moment.tzinfo is None:
        raise _unreadable(number, name, value)
    return moment


def _unreadable(number: int, name: str, value: object) -> UnreadableRow:
    return UnreadableRow(
        f"Row {number}: “{name}” is {value!r}, which is not a moment with a time zone. "
        "Write it like 2026-03-09T09:30:00+00:00."
    )


def _of_other_names(row: Mapping[str, Any], number: int, names: Names) -> UnreadableRow:
    has = ", ".join(f"“{name}”" for name in row) or "nothing"
    return UnreadableRow(
        f"Row {number} has no “{names.child}”, “{names.kind}” or “{names.occurred}”, but {has}. "
        "Say with names=Names(…) what the columns are called."
    )


def _text(one: _Read, name: str) -> str:
    value = _given(one.row, name)
    if value is None:
        raise UnreadableRow(f"Row {one.number} has no “{name}”. Give each row one.")
    return str(value)
