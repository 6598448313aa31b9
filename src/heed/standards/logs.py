"""Event logs of any field as chronologies, so that the engine can judge them as a library."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from heed.chronology import Chronology, Entry
from heed.clocks import Occurred
from heed.people import Author


class UnreadableRow(ValueError):
    """A row of a log cannot be read; the message names the row and says what to change."""


def entries_from(rows: Iterable[Mapping[str, Any]]) -> dict[str, Chronology]:
    """A chronology for each `child` named by the rows, in the order in which they first appear.

    A row holds `child`, `kind` (any name) and `occurred`, and if wanted `recorded` (otherwise when
    it occurred), `fields` and `role`. Times are moments with a time zone, as datetimes or ISO text.
    Ties keep the order of recording, then of the rows. Raises UnreadableRow.
    """
    entries: dict[str, list[Entry]] = defaultdict(list)
    read = [(_moments(row, number), row, number) for number, row in enumerate(rows, start=1)]
    first_seen = dict.fromkeys(_text(row, "child", number) for _, row, number in read)
    read.sort(key=lambda item: item[0][1])
    for sequence, ((occurred, recorded), row, number) in enumerate(read, start=1):
        entry = _entry(row, number, sequence, occurred, recorded)
        entries[entry.children[0]].append(entry)
    return {child: Chronology(entries[child]) for child in first_seen}


def _entry(
    row: Mapping[str, Any], number: int, sequence: int, occurred: datetime, recorded: datetime
) -> Entry:
    return Entry(
        id=str(number),
        sequence=sequence,
        children=(_text(row, "child", number),),
        kind=_text(row, "kind", number),
        occurred=Occurred.at(occurred),
        recorded_at=recorded,
        author=Author("", str(row.get("role", "")), ""),
        fields=dict(row.get("fields") or {}),
    )


def _moments(row: Mapping[str, Any], number: int) -> tuple[datetime, datetime]:
    occurred = _moment(row.get("occurred"), "occurred", number)
    recorded = row.get("recorded")
    return occurred, occurred if recorded is None else _moment(recorded, "recorded", number)


def _moment(value: object, name: str, number: int) -> datetime:
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


def _text(row: Mapping[str, Any], name: str, number: int) -> str:
    value = row.get(name)
    if value is None or value == "":
        raise UnreadableRow(f"Row {number} has no “{name}”. Give each row one.")
    return str(value)
