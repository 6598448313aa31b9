"""Recording much history at once: imports and the demonstration."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from heed.chronology import Entry
from heed.people import Author
from heed.practice import kind_named
from heed.server.services.appending import UNNUMBERED, append, audit_entries
from heed.server.services.derive import derive
from heed.server.services.entry_draft import EntryDraft
from heed.server.services.holding import hold
from heed.server.storage.entries import utc


@dataclass(frozen=True)
class Addition:
    """One entry of a history: its author as they were, and when it was recorded.

    Give an `id` when later entries of the same history are about this one.
    """

    author: Author
    draft: EntryDraft
    recorded_at: datetime
    id: str = ""
    supersedes: str | None = None
    reason: str = ""
    in_error: bool = False


def append_many(additions: Sequence[Addition], *, now: datetime) -> list[Entry]:
    """Append the entries in the order given and derive once; all of them or none.

    For trusted callers: who may record is their business. Answers are still validated against
    their kinds; raises pydantic's ValidationError and UnknownKind.
    """
    if not additions:
        return []
    entries = [_entry(addition) for addition in additions]
    keys = [addition.draft.source_key for addition in additions]
    with transaction.atomic():
        held = hold({UUID(child) for entry in entries for child in entry.children})
        kept = append(held, entries, keys)
        derive(held, now=now)
        audit_entries(kept, "recorded", now=now)
    return kept


def _entry(addition: Addition) -> Entry:
    draft = addition.draft
    kind = kind_named(draft.kind)
    return Entry(
        id=addition.id or str(uuid4()),
        sequence=UNNUMBERED,
        children=tuple(sorted(set(draft.children))),
        kind=draft.kind,
        occurred=draft.occurred,
        recorded_at=utc(addition.recorded_at),
        author=addition.author,
        fields=kind.stored(kind.read(draft.answers)),
        source=draft.source,
        about=draft.about,
        supersedes=addition.supersedes,
        reason=addition.reason,
        in_error=addition.in_error,
        restriction=draft.restriction,
    )
