"""The same rules as filters, so that lists never show what a page would refuse."""

from datetime import datetime
from uuid import UUID

from django.db import connection
from django.db.models import Q, QuerySet

from heed.clocks import london_day
from heed.server.storage.models import BreakGlass, Child, Involvement, Practitioner

# UNION, not UNION ALL: it ends even when supervisors form a ring.
_BELOW = """
WITH RECURSIVE below(id) AS (
    SELECT id FROM storage_practitioner WHERE supervisor_id = %s
    UNION
    SELECT p.id FROM storage_practitioner p JOIN below b ON p.supervisor_id = b.id
)
SELECT id FROM below
"""


def supervised_by(practitioner: Practitioner) -> frozenset[UUID]:
    """Everyone a practitioner supervises, at any remove; one query."""
    found = Practitioner.objects.raw(_BELOW, [_as_parameter(practitioner.pk)])
    return frozenset(person.pk for person in found) - {practitioner.pk}


def open_involvements(people: set[UUID], *, now: datetime) -> QuerySet[Involvement]:
    """The involvements of these people that cover the London day of `now`."""
    return Involvement.objects.open_on(london_day(now)).filter(practitioner__in=people)


def open_involvements_of(child: Child, *, now: datetime) -> QuerySet[Involvement]:
    """Who works with this child on the London day of `now`."""
    return Involvement.objects.open_on(london_day(now)).filter(child=child)


def live_break_glass(practitioner: Practitioner, *, now: datetime) -> QuerySet[BreakGlass]:
    """The practitioner's emergency accesses that have not ended."""
    return BreakGlass.objects.filter(practitioner=practitioner, began_at__lte=now, ends_at__gt=now)


def children_visible(
    practitioner: Practitioner, below: frozenset[UUID], *, now: datetime
) -> QuerySet[Child]:
    """The children whose records the practitioner may see."""
    if not practitioner.is_active:
        return Child.objects.none()
    involved = open_involvements({practitioner.pk, *below}, now=now)
    emergency = live_break_glass(practitioner, now=now)
    return Child.objects.filter(
        Q(pk__in=involved.values("child")) | Q(pk__in=emergency.values("child"))
    )


def _as_parameter(key: UUID) -> str | UUID:
    return key if connection.features.has_native_uuid_field else key.hex
