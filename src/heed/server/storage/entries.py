"""Entries between their rows and the values of the field."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from heed.chronology import Entry as EntryValue
from heed.chronology import Restriction, Source, content_hash
from heed.clocks import Occurred, Precision
from heed.people import Author
from heed.server.storage.models import Entry
from heed.wording import Decision

_COLUMNS = (
    "sequence",
    "id",
    "children",
    "kind",
    "occurred",
    "occurred_first",
    "occurred_last",
    "recorded_at",
    "author_id",
    "author_role",
    "author_agency",
    "author_team",
    "fields",
    "source_kind",
    "source_who",
    "source_reference",
    "about",
    "supersedes_id",
    "reason",
    "in_error",
    "restriction_why",
    "restriction_agencies",
    "wording",
)


def entries_of(children: Collection[UUID]) -> list[EntryValue]:
    """Every entry about any of these children, once each, in order of recording.

    One query tells which; a second reads those that this process has not read before.
    """
    rows = Entry.objects.filter(links__child__in=children).distinct()
    keys = list(rows.order_by("sequence").values_list("sequence", "content_hash"))
    found = {key: entry for key in keys if (entry := _READ.get(key))}
    if unread := [sequence for sequence, content in keys if (sequence, content) not in found]:
        few = len(unread) <= _FEW
        found |= _remembered(Entry.objects.filter(sequence__in=unread) if few else rows)
    return [found[key] for key in keys]


# An entry never changes, so what was read once can be used again. The hash of its content is part
# of the key, so that a number that a rolled back transaction gave is never taken for another's.
_READ: dict[tuple[int, str], EntryValue] = {}
_MOST_REMEMBERED = 20_000
_FEW = 500


def _remembered(rows: QuerySet[Entry]) -> dict[tuple[int, str], EntryValue]:
    columns = rows.values_list(*_COLUMNS, "content_hash")
    found = {(row[0], row[-1]): _value(row[:-1]) for row in columns}
    if len(_READ) + len(found) > _MOST_REMEMBERED:
        _READ.clear()
    _READ.update(found)
    return found


def read(rows: QuerySet[Entry]) -> Iterator[EntryValue]:
    """The rows as values of the field, in order of recording, straight from the database."""
    return (_value(row) for row in rows.order_by("sequence").values_list(*_COLUMNS))


def _value(row: tuple[Any, ...]) -> EntryValue:
    (sequence, entry_id, children, kind, text, first, last, recorded, *author) = row[:12]
    (fields, source, who, reference, about, supersedes, reason, in_error, *more) = row[12:]
    why, agencies, wording = more
    return EntryValue(
        id=str(entry_id),
        sequence=sequence,
        children=tuple(children),
        kind=kind,
        occurred=Occurred(_precision(text), first, last),
        recorded_at=recorded,
        author=Author(str(author[0]), *author[1:]),
        fields=fields,
        source=Source(source, who, reference),
        about=tuple(about),
        supersedes=str(supersedes) if supersedes else None,
        reason=reason,
        in_error=in_error,
        restriction=Restriction(why, tuple(agencies)) if why else None,
        wording=tuple(Decision(*one) for one in wording or ()),
    )


def _precision(text: str) -> Precision:
    # Only Heed wrote this text, so its shape is enough; reading it whole costs ten times more.
    if "/" in text:
        return Precision.ABOUT
    if "T" in text:
        return Precision.MOMENT
    return Precision.MONTH if len(text) == len("2026-03") else Precision.DAY


def row_of(entry: EntryValue, *, line: str, source_key: str | None = None) -> Entry:
    """The row that keeps an entry; the database gives it its place in the order of recording."""
    return Entry(
        id=UUID(entry.id),
        line=UUID(line),
        children=list(entry.children),
        kind=entry.kind,
        occurred=str(entry.occurred),
        occurred_first=entry.occurred.first,
        occurred_last=entry.occurred.last,
        recorded_at=entry.recorded_at,
        author_id=UUID(entry.author.practitioner),
        author_role=entry.author.role,
        author_agency=entry.author.agency,
        author_team=entry.author.team,
        fields=dict(entry.fields),
        source_kind=entry.source.kind,
        source_who=entry.source.who,
        source_reference=entry.source.reference,
        about=list(entry.about),
        supersedes_id=UUID(entry.supersedes) if entry.supersedes else None,
        reason=entry.reason,
        in_error=entry.in_error,
        restriction_why=entry.restriction.why if entry.restriction else "",
        restriction_agencies=list(entry.restriction.agencies) if entry.restriction else [],
        wording=[list(one) for one in entry.wording] or None,
        source_key=source_key,
        content_hash=content_hash(entry),
    )


def utc(moment: datetime) -> datetime:
    """The same moment in UTC, as the database gives it back, so that hashes agree."""
    return moment.astimezone(UTC)
