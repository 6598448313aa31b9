"""Correcting an entry, or withdrawing one that should never have been recorded."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction
from django.utils.translation import gettext as _

from heed.chronology import AlreadySuperseded, Entry
from heed.practice.text import WORDS_LIMIT
from heed.server.access import Refusal, why_not_correct
from heed.server.services.appending import UNNUMBERED
from heed.server.services.checking import checked_answers
from heed.server.services.drafts import discard_after_saving
from heed.server.services.entry_draft import EntryDraft
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.record import as_ids
from heed.server.services.recorded import Recorded
from heed.server.services.writing import Desk, sit_down, write
from heed.server.storage.entries import utc
from heed.server.storage.models import Entry as EntryRow
from heed.server.storage.models import Practitioner


def correct_entry(
    author: Practitioner, entry_id: str, draft: EntryDraft, *, reason: str, now: datetime
) -> Recorded:
    """Record the right version of an entry; the earlier one stays to be read.

    It stays about the same children and of the same kind, whatever the draft says. Raises
    AlreadySuperseded, CannotRecord, Refused or NotFound.
    """
    with transaction.atomic():
        desk, old = _take_up(author, entry_id, now=now)
        draft = replace(draft, children=old.children, kind=old.kind)
        fields = _checked(draft, desk, old, reason, now)
        new = replace(
            _successor(old, author, reason, now),
            occurred=draft.occurred,
            fields=fields,
            source=draft.source,
            about=draft.about,
            restriction=draft.restriction,
            wording=draft.wording,
        )
        recorded = write(desk, new, "corrected", now=now)
        discard_after_saving(author, replace(draft, drafted_for=entry_id))
        return recorded


def withdraw_entry(author: Practitioner, entry_id: str, *, reason: str, now: datetime) -> Recorded:
    """Say that an entry was recorded in error; it no longer counts but can still be read.

    Raises AlreadySuperseded, CannotRecord, Refused or NotFound.
    """
    with transaction.atomic():
        desk, old = _take_up(author, entry_id, now=now)
        if says := _fault_of_reason(reason):
            raise CannotRecord({"reason": says})
        new = replace(_successor(old, author, reason, now), in_error=True)
        return write(desk, new, "withdrawn", now=now)


def _take_up(author: Practitioner, entry_id: str, *, now: datetime) -> tuple[Desk, Entry]:
    row = EntryRow.objects.filter(id__in=as_ids([entry_id])).values_list("children").first()
    children: list[str] = row[0] if row else []
    desk = sit_down(author, map(UUID, children), now=now)
    line = desk.known(children).line_of(entry_id)
    if line is None or not set(children) & desk.visible:
        raise NotFound(_("There is no such entry on a record you may see."))
    if not set(children) <= desk.visible:
        raise Refused(Refusal(_("This entry is about a child you are not working with as well.")))
    if refusal := why_not_correct(desk.viewer, line.first):
        raise Refused(refusal)
    if line.entry.id != entry_id or line.withdrawn:
        raise AlreadySuperseded(AlreadySuperseded.__doc__)
    return desk, line.entry


def _checked(
    draft: EntryDraft, desk: Desk, old: Entry, reason: str, now: datetime
) -> dict[str, object]:
    errors = {"reason": says} if (says := _fault_of_reason(reason)) else {}
    known = desk.known(old.children)
    try:
        fields = checked_answers(draft, visible=desk.visible, known=known, now=now)
    except CannotRecord as found:
        raise CannotRecord({**found.errors, **errors}) from None
    if errors:
        raise CannotRecord(errors)
    return fields


def _successor(old: Entry, author: Practitioner, reason: str, now: datetime) -> Entry:
    return replace(
        old,
        id=str(uuid4()),
        sequence=UNNUMBERED,
        recorded_at=utc(now),
        author=author.as_author(),
        supersedes=old.id,
        reason=reason.strip(),
    )


def _fault_of_reason(reason: str) -> str:
    if not reason.strip():
        return _("Say what was wrong and how you know.")
    if len(reason) > WORDS_LIMIT:
        return _("Shorten the reason to %(limit)d characters or fewer.") % {"limit": WORDS_LIMIT}
    return ""
