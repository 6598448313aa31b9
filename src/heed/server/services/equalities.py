"""How services responded to groups of children in a year: counts alone, small ones hidden."""

from collections import defaultdict
from datetime import date, datetime
from uuid import UUID

from django.conf import settings
from django.db.models import Count

from heed.assurance.equalities import (
    Comparison,
    Response,
    age_group,
    answer_group,
    compared,
)
from heed.clocks import london_day, start_of
from heed.practice.acts.described import DESCRIBED
from heed.server.services.measures_over_time import stored_verdict
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import Child, EntryLink, Obligation
from heed.standards import Verdict

_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_ANSWERS = ("ethnicity", "sex", "disabled")


def equalities(year: int, *, as_of: datetime) -> Comparison:
    """Everything that fell due in a year until a moment, by group; three queries.

    Groups are by the latest answers that were recorded by then, ages by the child's on that day.
    """
    counts = _counts(year, as_of)
    answers, born = _answers(as_of), _born(as_of)
    responses = (
        Response({**answers.get(child, _none()), "age": born[child]}, told)
        for child, told in counts.items()
    )
    return compared(responses, smallest=settings.HEED_SMALLEST_COUNT)


def _counts(year: int, as_of: datetime) -> dict[UUID, dict[Verdict, int]]:
    in_force = {standard.id for standard in standards_in_use().in_force(london_day(as_of))}
    rows = (
        Obligation.objects.filter(
            standard__in=in_force, due_first__gte=start_of(date(year, 1, 1)), due_first__lte=as_of
        )
        .annotate(verdict=stored_verdict(as_of))
        .values_list("child", "verdict")
        .annotate(number=Count("pk"))
        .order_by()
    )
    counts: dict[UUID, dict[Verdict, int]] = defaultdict(dict)
    for child, verdict, number in rows:
        counts[child][_VERDICTS[verdict]] = number
    return counts


def _answers(as_of: datetime) -> dict[UUID, dict[str, str]]:
    """The groups of each child by the last entry that says them."""
    rows = (
        EntryLink.objects.filter(
            entry__kind=DESCRIBED.name,
            entry__recorded_at__lte=as_of,
            entry__superseded_by=None,
            entry__in_error=False,
        )
        .order_by("entry__occurred_first", "entry__sequence")
        .values_list("child", "entry__fields")
    )
    return {
        child: {name: answer_group(fields.get(name)) for name in _ANSWERS} for child, fields in rows
    }


def _none() -> dict[str, str]:
    return {name: answer_group(None) for name in _ANSWERS}


def _born(as_of: datetime) -> dict[UUID, str]:
    day = london_day(as_of)
    rows = Child.objects.values_list("pk", "date_of_birth")
    return {child: age_group(born, day) for child, born in rows}
