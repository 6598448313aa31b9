"""Opening a child's plan: its lines as they stand, and the signs that it drifts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from heed.chronology import Chronology, Line
from heed.clocks import england_and_wales, london_day
from heed.server.services.read_child import ChildRecord, open_record
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import Practitioner
from heed.standards import Obligation, Standard, Verdict
from heed.standards.engines.memory import judge
from heed.standards.library.smart_planning import DRIFT

CLOSED = frozenset({"achieved", "superseded"})


@dataclass(frozen=True)
class PlanLine:
    """A line of the plan with each time it was looked at, in order of time."""

    line: Line
    reviews: tuple[Line, ...]

    @property
    def fields(self) -> Any:  # noqa: ANN401 - stored JSON
        """What it says."""
        return self.line.entry.fields

    @property
    def days(self) -> tuple[date, ...]:
        """Every day it was due on, the first one first; more than one means that it was moved."""
        given = [self.fields.get("due"), *(r.entry.fields.get("new_due") for r in self.reviews)]
        found = [date.fromisoformat(day) for day in given if day]
        return tuple(day for day, _same in groupby(found))

    @property
    def due(self) -> date | None:
        """The day it is due on now."""
        return self.days[-1] if self.days else None

    @property
    def times_moved(self) -> int:
        """How often it was given a new day."""
        return max(len(self.days) - 1, 0)

    @property
    def progress(self) -> str:
        """How it stood when it was last looked at; empty when nobody has yet."""
        return str(self.reviews[-1].entry.fields["line_progress"]) if self.reviews else ""

    @property
    def closed(self) -> bool:
        """Whether nothing more is to be done for it."""
        return self.progress in CLOSED

    def overdue(self, today: date) -> bool:
        """Whether its day has passed while it is open."""
        return not self.closed and self.due is not None and self.due < today


@dataclass(frozen=True)
class Sign:
    """A standard about drift that is not met now, and since when."""

    standard: Standard
    since: date


@dataclass(frozen=True)
class Plan:
    """A child's plan as a viewer may read it; `started` is None when no plan is recorded."""

    record: ChildRecord
    started: Line | None
    ended: Line | None
    lines: tuple[PlanLine, ...]
    drift: tuple[Sign, ...]

    @property
    def today(self) -> date:
        """The London day it is read on."""
        return london_day(self.record.moment)


def read_plan(viewer: Practitioner, record_number: str, *, now: datetime) -> Plan:
    """The plan of a child; audited as opening the record. Raises Refused or NoSuchRecord."""
    record = open_record(viewer, record_number, now=now, why="read the plan", only_open=True)
    known = record.chronology
    started = _last(known, "plan_started")
    ended = _last(known, "plan_ended")
    ended = ended if started and ended and ended.surely_after(started) else None
    drift = () if ended else tuple(_signs(record))
    return Plan(record, started, ended, tuple(_lines(known)), drift)


def _last(known: Chronology, kind: str) -> Line | None:
    return next(reversed(known.by_kind.get(kind, ())), None)


def _lines(known: Chronology) -> Iterator[PlanLine]:
    reviews = known.by_kind.get("plan_line_reviewed", ())
    for line in known.by_kind.get("plan_line", ()):
        yield PlanLine(line, tuple(review for review in reviews if line.id in review.about))


def _signs(record: ChildRecord) -> Iterator[Sign]:
    """Judged for this page only, from what its reader may see: nobody is prompted by it."""
    versions = {standard.id for standard in DRIFT}
    standards = [s for s in standards_in_use().judged.standards if s.id in versions]
    judged = judge(
        str(record.child.pk),
        record.chronology,
        standards,
        as_of=record.moment,
        calendar=england_and_wales(),
    )
    for standard in standards:
        missed = [o for o in judged if _missed(o, standard, record.moment)]
        if missed:
            yield Sign(standard, london_day(max(o.due_first for o in missed)))


def _missed(obligation: Obligation, standard: Standard, now: datetime) -> bool:
    return obligation.version == standard.hash and obligation.verdict(now) is Verdict.MISSED
