"""Emergency access to a record: a reason, a while, and somebody who looks at it afterwards."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from heed.people import Role
from heed.practice.text import WORDS_LIMIT
from heed.server.access import Refusal, may_review_break_glass, people_below
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.read_child import child_numbered
from heed.server.storage import audit
from heed.server.storage.models import BreakGlass, Practitioner
from heed.server.storage.models.break_glass import Outcome


@dataclass(frozen=True)
class ToReview:
    """One emergency access as a reviewer sees it: who and why; of the child initials only."""

    id: int
    practitioner: str
    role: str
    agency: str
    initials: str
    record_number: str
    reason: str
    began_at: datetime
    ends_at: datetime


def break_glass(
    practitioner: Practitioner, record_number: str, reason: str, *, now: datetime
) -> BreakGlass:
    """Open a record for a few hours. It is not refused to anyone with an account who says why.

    How many hours is a setting and a local default. It goes on the reviewers' list and into the
    audit. Raises CannotRecord when the reason says too little, and NoSuchRecord.
    """
    child = child_numbered(record_number)
    reason = reason.strip()
    if not practitioner.is_active:
        raise Refused(Refusal(_("Your account is closed. Ask your manager to open it again.")))
    if says := _fault_of(reason):
        raise CannotRecord({"reason": says})
    with transaction.atomic():
        access = BreakGlass.objects.create(
            practitioner=practitioner,
            child=child,
            reason=reason,
            began_at=now,
            ends_at=now + timedelta(hours=settings.HEED_BREAK_GLASS_HOURS),
        )
        _audit(practitioner, "broke_glass", access, reason, now)
    return access


def break_glass_to_review(reviewer: Practitioner, *, now: datetime) -> tuple[ToReview, ...]:
    """Emergency accesses this person is to look at, the oldest first; `now` for a list by day."""
    waiting = BreakGlass.objects.filter(reviewed_at=None, began_at__lte=now)
    if not _is_partnership_officer(reviewer):
        waiting = waiting.filter(practitioner__in=people_below(reviewer))
    rows = waiting.exclude(practitioner=reviewer).select_related("practitioner__agency", "child")
    return tuple(_to_review(row) for row in rows.order_by("began_at", "pk"))


def review_break_glass(
    reviewer: Practitioner, access_id: int, outcome: str, *, now: datetime
) -> BreakGlass:
    """Say whether an emergency access was needed. Raises NotFound, Refused and CannotRecord."""
    with transaction.atomic():
        access = BreakGlass.objects.select_for_update().filter(pk=access_id).first()
        if access is None or not _may_review(reviewer, access):
            raise NotFound(_("There is no such emergency access for you to review."))
        if access.reviewed_at is not None:
            raise Refused(Refusal(_("Someone has already reviewed this emergency access.")))
        if outcome not in set(Outcome):
            raise CannotRecord({"outcome": _("Choose what you found.")})
        access.reviewed_by, access.reviewed_at, access.outcome = reviewer, now, outcome
        access.save(update_fields=["reviewed_by", "reviewed_at", "outcome"])
        _audit(reviewer, "reviewed_break_glass", access, outcome, now)
    return access


def is_reviewer(practitioner: Practitioner) -> bool:
    """Whether this person reviews emergency accesses at all."""
    return _is_partnership_officer(practitioner) or bool(people_below(practitioner))


def _may_review(reviewer: Practitioner, access: BreakGlass) -> bool:
    return may_review_break_glass(
        reviewer=str(reviewer.pk),
        is_partnership_officer=_is_partnership_officer(reviewer),
        used_by=str(access.practitioner_id),
        supervises={str(person) for person in people_below(reviewer)},
    )


def _is_partnership_officer(practitioner: Practitioner) -> bool:
    return practitioner.is_active and practitioner.role == Role.PARTNERSHIP_OFFICER


def _fault_of(reason: str) -> str:
    if len(reason.split()) < settings.HEED_BREAK_GLASS_REASON_WORDS:
        return _("Say in a few words why you need to see this record now.")
    if len(reason) > WORDS_LIMIT:
        return _("Shorten the reason to %(limit)d characters or fewer.") % {"limit": WORDS_LIMIT}
    return ""


def _to_review(row: BreakGlass) -> ToReview:
    person = row.practitioner
    return ToReview(
        id=row.pk,
        practitioner=person.name,
        role=person.role,
        agency=person.agency.name,
        initials=row.child.initials,
        record_number=row.child.record_number,
        reason=row.reason,
        began_at=row.began_at,
        ends_at=row.ends_at,
    )


def _audit(who: Practitioner, what: str, access: BreakGlass, why: str, now: datetime) -> None:
    detail = {"break_glass": access.pk}
    audit.write([audit.Act(who.pk, what, access.child_id, why, detail)], now=now)
