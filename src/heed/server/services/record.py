"""Recording an entry."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from heed.chronology import Entry
from heed.practice import kind_named
from heed.practice.advice import advice
from heed.practice.same_words import same_words
from heed.server.services.appending import UNNUMBERED
from heed.server.services.checking import checked_answers
from heed.server.services.drafts import discard_after_saving
from heed.server.services.entry_draft import EntryDraft
from heed.server.services.recorded import Recorded
from heed.server.services.wording import as_plan
from heed.server.services.writing import sit_down, write
from heed.server.storage.entries import utc
from heed.server.storage.models import Practitioner


def record_entry(author: Practitioner, draft: EntryDraft, *, now: datetime) -> Recorded:
    """Record an event or an act, and derive what it answers and asks; all of it or nothing.

    Raises CannotRecord with a sentence for each field that is wrong.
    """
    with transaction.atomic():
        desk = sit_down(author, as_ids(draft.children), now=now)
        known = desk.known(draft.children)
        fields = checked_answers(draft, visible=desk.visible, known=known, now=now)
        entry = Entry(
            id=str(uuid4()),
            sequence=UNNUMBERED,
            children=tuple(sorted(set(draft.children))),
            kind=draft.kind,
            occurred=draft.occurred,
            recorded_at=utc(now),
            author=author.as_author(),
            fields=fields,
            source=draft.source,
            about=draft.about,
            restriction=draft.restriction,
            wording=draft.wording,
        )
        recorded = write(desk, entry, "recorded", now=now, source_key=draft.source_key)
        discard_after_saving(author, draft)
        kind = kind_named(draft.kind)
        lines = known.by_kind.get(kind.name, ())[::-1]
        earlier = ((line.occurred.in_words(), line.entry.fields) for line in lines)
        looked = advice(kind, draft.occurred, fields, read=as_plan(now))
        return replace(recorded, advice=(*looked, *same_words(kind, fields, earlier)))


def as_ids(children: Iterable[str]) -> list[UUID]:
    """The ids among these texts; what is not an id is no child and is found out by the check."""
    found = []
    for child in children:
        try:
            found.append(UUID(child))
        except ValueError:
            continue
    return found
