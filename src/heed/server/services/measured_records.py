"""The records behind a number of a measure, for those who may see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from heed.assurance import Unit
from heed.assurance.months import next_month
from heed.chronology import Entry
from heed.clocks import start_of
from heed.server.access import people_below, viewer_of
from heed.server.access.measuring import reads_of, why_not_read_measures
from heed.server.access.queries import children_visible
from heed.server.services.errors import Refused
from heed.server.services.measures_over_time import stored_verdict
from heed.server.services.worklist import visible_triggers
from heed.server.storage import audit
from heed.server.storage.models import Entry as EntryRow
from heed.server.storage.models import Obligation, Practitioner
from heed.server.storage.obligations import value_of
from heed.standards import Verdict

MOST = 200
"""Lines of one page; a page of more helps nobody."""


@dataclass(frozen=True)
class Behind:
    """One obligation behind a number, with what began it."""

    record_number: str
    trigger: Entry
    verdict: Verdict
    due: datetime
    recorded_late: bool


@dataclass(frozen=True)
class MeasuredRecords:
    """Those the reader may see, the oldest first; `others` are on records that are not for them.

    `others` is None for readers who do not see every number; `more` says that lines are left out.
    """

    lines: tuple[Behind, ...]
    others: int | None
    more: bool = False


def measured_records(
    viewer: Practitioner,
    standard: str,
    unit: Unit,
    first: date,
    *,
    now: datetime,
    verdicts: Sequence[Verdict] = (),
    months: int = 1,
) -> MeasuredRecords:
    """What a standard asked after entries of a unit from a month on, as it stands now; audited.

    Ten queries at most, however many there are. Raises Refused.
    """
    if refusal := why_not_read_measures(viewer, unit):
        raise Refused(refusal)
    below = people_below(viewer)
    asked = _asked(standard, unit, first, months).annotate(verdict=stored_verdict(now))
    if verdicts:
        asked = asked.filter(verdict__in=[verdict.value for verdict in verdicts])
    with transaction.atomic():
        visible = asked.filter(child__in=children_visible(viewer, below, now=now))
        rows = list(visible.select_related("child").order_by("due_first", "pk")[: MOST + 1])
        triggers = visible_triggers(viewer_of(viewer, below), {row.trigger_id for row in rows})
        seen = [row for row in rows[:MOST] if row.trigger_id in triggers]
        others = asked.count() - visible.count() if reads_of(viewer).exactly(unit) else None
        _audit(viewer, standard, first, {row.child_id for row in seen}, now)
    lines = tuple(_line(row, triggers[row.trigger_id], now) for row in seen)
    return MeasuredRecords(lines, others, more=len(rows) > MOST)


def _asked(standard: str, unit: Unit, first: date, months: int) -> QuerySet[Obligation]:
    """By when what began it happened, as it reads now, and by whoever began its line."""
    last = first
    for _ in range(months):
        last = next_month(last)
    within = EntryRow.objects.filter(
        line=OuterRef("trigger_id"),
        superseded_by=None,
        occurred_first__gte=start_of(first),
        occurred_first__lt=start_of(last),
    )
    found = Obligation.objects.filter(Exists(within), standard=standard)
    if unit.agency:
        found = found.filter(trigger__author_agency=unit.agency)
    return found.filter(trigger__author_team=unit.team) if unit.team else found


def _line(row: Obligation, trigger: Entry, now: datetime) -> Behind:
    verdict = value_of(row).verdict(now)
    return Behind(row.child.record_number, trigger, verdict, row.due_first, row.recorded_late)


def _audit(
    viewer: Practitioner, standard: str, first: date, children: set[UUID], now: datetime
) -> None:
    detail = {"standard": standard, "month": first.isoformat()}
    about: list[UUID | None] = sorted(children) or [None]  # type: ignore[assignment]
    acts = [audit.Act(viewer.pk, "read_measure", child, detail=detail) for child in about]
    audit.write(acts, now=now)
