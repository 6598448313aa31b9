"""How the partnership is doing on each standard, for the public learning page."""

from datetime import datetime

from django.conf import settings
from django.db.models import Case, CharField, Count, F, Q, Value, When

from heed.assurance import Measure, PublishedMeasure, published
from heed.clocks import london_day
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import Obligation
from heed.standards import Verdict


def measures(*, now: datetime) -> tuple[PublishedMeasure, ...]:
    """Each standard's counts over all children, small numbers hidden; two queries."""
    return tuple(
        published(measured, smallest=settings.HEED_SMALLEST_COUNT) for measured in counted(now=now)
    )


def counted(*, now: datetime) -> tuple[Measure, ...]:
    """The same with every number: for those who work on it, never for the public."""
    counts = {
        (row["standard"], row["verdict"]): row["number"]
        for row in Obligation.objects.annotate(verdict=stored_verdict(now))
        .values("standard", "verdict")
        .annotate(number=Count("pk"))
        .order_by()
    }
    ids = dict.fromkeys(standard.id for standard in standards_in_use().judged)
    return tuple(
        Measure(name, {verdict: counts.get((name, verdict.value), 0) for verdict in Verdict})
        for name in ids
    )


def stored_verdict(now: datetime) -> Case:
    """`heed.standards.Obligation.verdict` as the database says it."""
    return Case(
        When(settled_from__gte=now, then=Value(Verdict.PENDING.value)),
        When(waived_until__gte=london_day(now), then=Value(Verdict.WAIVED.value)),
        When(~Q(settled=""), then=F("settled")),
        When(due_first__gte=now, then=Value(Verdict.PENDING.value)),
        When(due_last__gte=now, then=Value(Verdict.CANNOT_TELL.value)),
        default=Value(Verdict.MISSED.value),
        output_field=CharField(),
    )
