"""Whether a practitioner may see a child's record, computed from who works with whom today."""

from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from heed.server.access import queries
from heed.server.access.policies import NeedToKnow, Refusal, refusal
from heed.server.storage.models import Child, Practitioner


def why_not_see(
    practitioner: Practitioner,
    child: Child,
    *,
    now: datetime,
    below: frozenset[UUID] | None = None,
) -> Refusal | None:
    """Why this practitioner may not see this child's record now; None when they may.

    `below`, whom they supervise, saves a query to those who know it.
    """
    below = people_below(practitioner) if below is None else below
    working = set(
        queries.open_involvements({practitioner.pk, *below}, now=now)
        .filter(child=child)
        .values_list("practitioner", flat=True)
    )
    return refusal(
        NeedToKnow(
            active=practitioner.is_active,
            involved=practitioner.pk in working,
            supervises_someone_involved=not working.isdisjoint(below),
            emergency_access=queries.live_break_glass(practitioner, now=now)
            .filter(child=child)
            .exists(),
        )
    )


def visible_children(practitioner: Practitioner, *, now: datetime) -> QuerySet[Child]:
    """Every child whose record the practitioner may see now."""
    return queries.children_visible(practitioner, people_below(practitioner), now=now)


def people_below(practitioner: Practitioner) -> frozenset[UUID]:
    """Everyone the practitioner supervises, at any remove."""
    return queries.supervised_by(practitioner)
