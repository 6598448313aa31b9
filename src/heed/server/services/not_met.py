"""Where a standard is not met, among the children whose records one may see."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from heed.clocks import london_day
from heed.server.access import Viewer, may_see_entry, viewer_of, visible_children
from heed.server.storage.entries import read
from heed.server.storage.models import Entry as EntryRow
from heed.server.storage.models import Obligation as ObligationRow
from heed.server.storage.models import Practitioner
from heed.server.storage.obligations import value_of
from heed.standards import Verdict

_MOST = 100


@dataclass(frozen=True)
class NotMet:
    """A child for whom a standard was missed: initials and number, and when it was due."""

    initials: str
    record_number: str
    due: datetime


def not_met(viewer: Practitioner, standard_id: str, *, now: datetime) -> tuple[NotMet, ...]:
    """Missed obligations of a standard that the viewer may know of, the longest overdue first.

    At most 100; obligations after an entry that is restricted from the viewer are left out.
    """
    rows = (
        ObligationRow.objects.filter(
            Q(settled="", due_last__lt=now) | Q(settled=Verdict.MISSED),
            Q(waived_until=None) | Q(waived_until__lt=london_day(now)),
            child__in=visible_children(viewer, now=now),
            standard=standard_id,
        )
        .select_related("child")
        .order_by("due_first", "pk")[:_MOST]
    )
    missed = [row for row in rows if value_of(row).verdict(now) is Verdict.MISSED]
    hidden = _hidden(viewer_of(viewer), {row.trigger_id for row in missed})
    return tuple(
        NotMet(row.child.initials, row.child.record_number, row.due_first)
        for row in missed
        if row.trigger_id not in hidden
    )


def _hidden(viewer: Viewer, lines: set[UUID]) -> set[UUID]:
    """The lines of which the viewer may not see every version."""
    rows = EntryRow.objects.filter(line__in=lines).exclude(restriction_why="")
    line_of = dict(rows.values_list("id", "line"))
    return {line_of[UUID(e.id)] for e in read(rows) if not may_see_entry(viewer, e)}
