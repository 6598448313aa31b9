"""Children's records, who works with them, and where they live.

For those who run a partnership's Heed: need to know is not asked, because this is what it is
computed from. `by` says for the audit who did it, None that Heed did.
"""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models.functions import Length

from heed.server.services.derive import derive
from heed.server.services.holding import hold
from heed.server.storage import audit
from heed.server.storage.models import Child, Involvement, Practitioner, Stay


def register_child(
    given_name: str,
    family_name: str,
    date_of_birth: date,
    *,
    now: datetime,
    nhs_number: str = "",
    by: Practitioner | None = None,
) -> Child:
    """Begin a child's record, with the next record number."""
    with transaction.atomic():
        child = Child.objects.create(
            record_number=_next_record_number(),
            given_name=given_name,
            family_name=family_name,
            date_of_birth=date_of_birth,
            nhs_number=nhs_number,
        )
        _audit(by, "record_begun", child.pk, now)
    return child


def involve(
    practitioner: Practitioner,
    child: Child,
    *,
    since: date,
    now: datetime,
    role: str = "",
    by: Practitioner | None = None,
) -> Involvement:
    """Say that a practitioner works with a child, in their own role unless another is named."""
    with transaction.atomic():
        involvement = Involvement.objects.create(
            practitioner=practitioner,
            child=child,
            role=role or practitioner.role,
            since=since,
            recorded_at=now,
        )
        _audit(by, "involved", child.pk, now, practitioner=str(practitioner.pk))
    return involvement


def end_involvement(
    involvement: Involvement, *, until: date, now: datetime, by: Practitioner | None = None
) -> None:
    """Say on which day someone's work with a child ended; they see the record no more after it."""
    with transaction.atomic():
        involvement.until, involvement.ended_recorded_at = until, now
        involvement.save(update_fields=["until", "ended_recorded_at"])
        practitioner = str(involvement.practitioner_id)
        _audit(by, "involvement_ended", involvement.child_id, now, practitioner=practitioner)


def house(
    child: Child,
    household: str,
    *,
    since: date,
    now: datetime,
    until: date | None = None,
    by: Practitioner | None = None,
) -> Stay:
    """Say that a child lives in a household; what standards ask of its children follows."""
    with transaction.atomic():
        stay = Stay.objects.create(
            child=child,
            household=household,
            since=since,
            until=until,
            recorded_at=now,
            ended_recorded_at=now if until else None,
        )
        derive(hold([child.pk]), now=now)
        _audit(by, "housed", child.pk, now)
    return stay


def end_stay(stay: Stay, *, until: date, now: datetime, by: Practitioner | None = None) -> None:
    """Say on which day a child left a household."""
    with transaction.atomic():
        held = hold([stay.child_id])
        stay.until, stay.ended_recorded_at = until, now
        stay.save(update_fields=["until", "ended_recorded_at"])
        derive(hold(held.concerned), now=now)
        _audit(by, "stay_ended", stay.child_id, now)


def _next_record_number() -> str:
    longest_last = Child.objects.order_by(Length("record_number").desc(), "-record_number")
    last = longest_last.values_list("record_number", flat=True).first()
    return f"H-{int(last.removeprefix('H-')) + 1 if last else 1:06d}"


def _audit(by: Practitioner | None, what: str, child: UUID, now: datetime, **detail: str) -> None:
    audit.write([audit.Act(by.pk if by else None, what, child, detail=detail)], now=now)


def names_of(people: Iterable[str]) -> dict[UUID, str]:
    """What practitioners are called, by who they are; for pages of those who run Heed."""
    rows = Practitioner.objects.filter(pk__in=[UUID(who) for who in people])
    return dict(rows.values_list("pk", "name"))
