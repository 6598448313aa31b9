"""Correcting or withdrawing an entry of a log; the earlier one stays to be read, as on a record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from heed.chronology import Chronology, Line
from heed.people import Role
from heed.practice import Kind, UnknownKind
from heed.practice.teams import team_kind_named
from heed.practice.text import WORDS_LIMIT
from heed.practice.training import training_kind_named
from heed.server.access import Refusal
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.team_log import answers_as_kept, kept, may_see_log
from heed.server.storage.models import Practitioner, TeamEntry
from heed.server.storage.team_log import PARTNERSHIP, LogLine, logs_of

OF_A_TEAM = (
    "team_discussion",
    "change_agreed",
    "change_checked",
    "remedial_action",
    "feedback_given",
    "record_sampled",
    "effectiveness_judged",
)
"""What a team or the partnership wrote together: any of its people may put it right."""

OF_ONES_OWN = (
    "spoke_up",
    "supervision_agreed",
    "session_held",
    "session_cancelled",
    "session_rated",
    "evaluated_before",
    "evaluated_after",
    "evaluated_later",
)
"""What somebody wrote for themselves: only they may."""


@dataclass(frozen=True)
class ToCorrect:
    """An entry as it reads now, and its kind."""

    line: Line
    kind: Kind
    subject: str


def may_correct(viewer: Practitioner, line: Line, *, of_the_log: bool) -> bool:
    """Whether someone may put an entry right; what Heed found itself nobody may."""
    if line.withdrawn:
        return False
    own = line.author.practitioner == str(viewer.pk)
    keeps_attendance = viewer.is_active and viewer.role == Role.PARTNERSHIP_OFFICER
    return (
        (line.kind in OF_A_TEAM and of_the_log)
        or (line.kind in OF_ONES_OWN and own)
        or (line.kind == "course_attended" and keeps_attendance)
    )


def entry_to_correct(viewer: Practitioner, entry_id: str) -> ToCorrect:
    """An entry somebody may correct; raises NotFound and Refused."""
    row = TeamEntry.objects.select_related("team").filter(id=entry_id).first()
    log = logs_of([row.subject])[row.subject] if row else Chronology([])
    line = log.line_of(entry_id)
    if row is None or line is None:
        raise NotFound(_("There is no such entry in a log."))
    shared = row.subject == PARTNERSHIP or row.team is not None
    if not may_correct(viewer, line, of_the_log=shared and may_see_log(viewer, row.team)):
        raise Refused(Refusal(_("You may not correct this entry. Ask whoever wrote it.")))
    return ToCorrect(line, _kind(line.kind), row.subject)


def correct_in_log(
    author: Practitioner, entry_id: str, answers: Mapping[str, Any], *, reason: str, now: datetime
) -> None:
    """Keep the right version of an entry, about the same as before.

    Raises NotFound, Refused, and CannotRecord by field.
    """
    found = entry_to_correct(author, entry_id)
    errors = {"reason": says} if (says := _fault(reason)) else {}
    try:
        fields = answers_as_kept(found.kind, answers, now=now)
    except CannotRecord as faults:
        raise CannotRecord({**faults.errors, **errors}) from None
    if errors:
        raise CannotRecord(errors)
    _keep(author, found, fields, reason, now=now)


def withdraw_in_log(author: Practitioner, entry_id: str, *, reason: str, now: datetime) -> None:
    """Say that an entry should not be there; raises NotFound, Refused and CannotRecord."""
    found = entry_to_correct(author, entry_id)
    if says := _fault(reason):
        raise CannotRecord({"reason": says})
    _keep(author, found, dict(found.line.entry.fields), reason, now=now, in_error=True)


def _keep(
    author: Practitioner,
    found: ToCorrect,
    fields: dict[str, Any],
    reason: str,
    *,
    now: datetime,
    in_error: bool = False,
) -> None:
    old = found.line.entry
    line = LogLine(
        found.subject,
        old.kind,
        old.occurred,
        author.as_author(),
        fields,
        old.about,
        supersedes=old.id,
        reason=reason.strip(),
        in_error=in_error,
    )
    try:
        with transaction.atomic():
            kept([line], who=author, now=now)
    except IntegrityError as quicker:
        says = _("Somebody corrected this entry a moment ago. Read it again first.")
        raise CannotRecord({"reason": says}) from quicker


def _kind(name: str) -> Kind:
    try:
        return team_kind_named(name)
    except UnknownKind:
        return training_kind_named(name)


def _fault(reason: str) -> str:
    if not reason.strip():
        return _("Say what was wrong and how you know.")
    if len(reason) > WORDS_LIMIT:
        return _("Shorten the reason to %(limit)d characters or fewer.") % {"limit": WORDS_LIMIT}
    return ""
