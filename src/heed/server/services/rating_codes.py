"""One-time codes with which a family rates a meeting on any device, without an account.

A code leads to one meeting and to nothing that is recorded about anybody. It is kept as a hash,
ends by itself and is used up by one rating. Its maker is the author, as told by the family. Whoever
tries many wrong codes is made to wait.
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.utils.translation import gettext as _

from heed.chronology import Source, SourceKind
from heed.clocks import Occurred
from heed.practice.acts.meeting_rating import MEETING_RATED
from heed.server.services.entry_draft import EntryDraft
from heed.server.services.errors import NotFound
from heed.server.services.read_meeting import Meeting, read_meeting
from heed.server.services.record import record_entry
from heed.server.services.recorded import Recorded
from heed.server.storage.models import Practitioner

_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
_LENGTH = 8


@dataclass(frozen=True)
class CodeFor:
    """What a code stands for: whose it is, and the meeting as held."""

    maker: UUID
    held: UUID


def make_code(maker: Practitioner, entry_id: UUID, *, now: datetime) -> str:
    """A new code for the meeting of an entry.

    Raises NotFound when the maker may not see it, or when it has not been held.
    """
    meeting = read_meeting(maker, entry_id, now=now, why="let a family rate a meeting")
    if meeting.held is None:
        raise NotFound(_("This meeting has not been held yet."))
    code = "".join(secrets.choice(_LETTERS) for _place in range(_LENGTH))
    kept = (str(maker.pk), meeting.held.id)
    cache.set(_key(code), kept, timeout=timedelta(hours=settings.HEED_RATING_HOURS).total_seconds())
    return code


def code_stands(code: str) -> bool:
    """Whether a code can still be used."""
    return cache.get(_key(code)) is not None


def rate_with_code(code: str, answers: Mapping[str, Any], *, now: datetime) -> Recorded:
    """Record one rating and use the code up.

    Raises NotFound for a code that is wrong, used or too old, and CannotRecord for wrong answers,
    which leaves the code as it is.
    """
    with transaction.atomic():
        found = _found(code)
        maker = Practitioner.objects.get(pk=found.maker)
        meeting = read_meeting(maker, found.held, now=now, why="a family rates a meeting")
        recorded = record_entry(maker, _draft(meeting, found, answers, now), now=now)
        if not cache.delete(_key(code)):
            raise NotFound(_not_right())
    return recorded


def _found(code: str) -> CodeFor:
    kept = cache.get(_key(code))
    if kept is None:
        raise NotFound(_not_right())
    return CodeFor(UUID(kept[0]), UUID(kept[1]))


def _draft(
    meeting: Meeting, found: CodeFor, answers: Mapping[str, Any], now: datetime
) -> EntryDraft:
    return EntryDraft(
        children=(str(meeting.record.child.pk),),
        kind=MEETING_RATED.name,
        occurred=Occurred.at(now),
        answers=answers,
        source=Source(SourceKind.REPORTED, who=_("the family, with a one-time code")),
        about=(str(found.held),),
    )


def _not_right() -> str:
    return _("This code is not right, or has been used. Ask for a new one.")


def _key(code: str) -> str:
    typed = "".join(code.upper().split())
    return f"rating-{hashlib.sha256(typed.encode()).hexdigest()}"
