"""Putting entries at the end of held records, with their links and audit rows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from heed.chronology import Chronology
from heed.chronology import Entry as EntryValue
from heed.server.services.holding import Held
from heed.server.storage import audit
from heed.server.storage.chain import link
from heed.server.storage.entries import row_of
from heed.server.storage.models import Entry

UNNUMBERED = 0
"""The sequence of an entry that the database has not numbered yet."""


def append(
    held: Held, entries: Sequence[EntryValue], source_keys: Sequence[str | None] = ()
) -> list[EntryValue]:
    """The entries as kept, numbered in the order given; `held` knows them from here on."""
    keys = source_keys or [None] * len(entries)
    lines = Chronology(held.entries).roots
    rows = []
    for entry, key in zip(entries, keys, strict=True):
        began = lines[entry.supersedes] if entry.supersedes else entry.id
        lines[entry.id] = began
        rows.append(row_of(entry, line=began, source_key=key))
    Entry.objects.bulk_create(rows)
    link(rows)
    kept = [replace(e, sequence=row.sequence) for e, row in zip(entries, rows, strict=True)]
    held.entries.extend(kept)
    return kept


def audit_entries(entries: Sequence[EntryValue], what: str, *, now: datetime) -> None:
    """One audit row for each entry on each child's record; the last step of a transaction."""
    acts = [
        audit.Act(UUID(entry.author.practitioner), what, UUID(child), detail={"entry": entry.id})
        for entry in entries
        for child in entry.children
    ]
    audit.write(acts, now=now)
