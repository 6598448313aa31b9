"""Each standard month by month, and what families said, counted by the database."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime

from django.db.models import Case, CharField, Count, F, Q, Value, When
from django.db.models.functions import TruncMonth

from heed.assurance.months import Month, months_until
from heed.clocks import LONDON, london_day, start_of
from heed.server.storage.models import Entry, Obligation
from heed.standards import Verdict

MONTHS = 24
_VERDICTS = {verdict.value: verdict for verdict in Verdict}
SAID_BACK = ("clear", "partly", "not_clear", "declined", "not_asked")
"""The answers to whether a family could say back what was agreed."""


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


def months_of(
    standards: Collection[str], *, now: datetime, months: int = MONTHS
) -> dict[str, tuple[Month, ...]]:
    """The obligations of these standards that fell due in each whole month; one query."""
    firsts = months_until(london_day(now), months=months)
    rows = (
        Obligation.objects.filter(
            standard__in=standards,
            due_first__gte=start_of(firsts[0]),
            due_first__lt=start_of(london_day(now).replace(day=1)),
        )
        .annotate(verdict=stored_verdict(now), month=TruncMonth("due_first", tzinfo=LONDON))
        .values_list("standard", "month", "verdict")
        .annotate(number=Count("pk"))
        .order_by()
    )
    counts: dict[tuple[str, date], dict[Verdict, int]] = defaultdict(dict)
    for standard, month, verdict, number in rows:
        counts[standard, month.date()][_VERDICTS[verdict]] = number
    return {
        name: tuple(Month(first, counts.get((name, first), {})) for first in firsts)
        for name in standards
    }


def families_by_month(*, now: datetime, months: int = MONTHS) -> tuple[Month, ...]:
    """In how many records of telling a family they could say it back clearly, month by month.

    Counts only. Clearly counts as met; any other answer that was asked for as not.
    """
    firsts = months_until(london_day(now), months=months)
    said = _said_back(start_of(firsts[0]), start_of(london_day(now).replace(day=1)))
    return tuple(
        Month(
            first,
            {
                Verdict.MET: said.get((first, "clear"), 0),
                Verdict.MISSED: sum(said.get((first, a), 0) for a in ("partly", "not_clear")),
            },
        )
        for first in firsts
    )


def families_said(*, now: datetime, months: int = MONTHS) -> dict[str, int]:
    """How often each answer was given over all these months."""
    firsts = months_until(london_day(now), months=months)
    said = _said_back(start_of(firsts[0]), now)
    return {a: sum(n for (_m, given), n in said.items() if given == a) for a in SAID_BACK}


def _said_back(since: datetime, until: datetime) -> dict[tuple[date, str], int]:
    rows = (
        Entry.objects.filter(
            kind="family_informed",
            superseded_by=None,
            in_error=False,
            occurred_first__gte=since,
            occurred_first__lt=until,
            fields__said_back__in=SAID_BACK,
        )
        .annotate(month=TruncMonth("occurred_first", tzinfo=LONDON))
        .values_list("month", "fields__said_back")
        .annotate(number=Count("pk"))
        .order_by()
    )
    return {(month.date(), str(answer)): number for month, answer, number in rows}
