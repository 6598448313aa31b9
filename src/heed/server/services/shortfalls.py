"""Shortfalls: found and closed by the measure alone, with what was done about them in between."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.db import transaction

from heed.assurance.months import Month
from heed.assurance.shortfall import Tolerance, recovered_in, short_in
from heed.chronology import Chronology, Line
from heed.clocks import Occurred, london_day
from heed.server.services.measures_over_time import months_of
from heed.server.services.standards_in_use import standards_in_use
from heed.server.services.team_log import NOBODY, kept
from heed.server.storage.models import TeamEntry
from heed.server.storage.team_log import PARTNERSHIP, LogLine, logs_of
from heed.standards import Standard


@dataclass(frozen=True)
class Shortfall:
    """One shortfall and its story: what was done, how the measure went, when it recovered."""

    standard: Standard | None
    standard_id: str
    found: Line
    actions: tuple[Line, ...]
    recovered: Line | None
    months: tuple[Month, ...]

    @property
    def remedied(self) -> tuple[date, ...]:
        """When something was changed because of it."""
        return tuple(london_day(action.occurred.first) for action in self.actions)

    @property
    def is_open(self) -> bool:
        """Whether the measure has not recovered yet."""
        return self.recovered is None


def tolerance() -> Tolerance:
    """What the partnership tolerates: local defaults, set in the environment."""
    return Tolerance(settings.HEED_AIM_PERCENT, settings.HEED_SHORTFALL_FEWEST)


def shortfalls(*, now: datetime) -> tuple[Shortfall, ...]:
    """Every shortfall, open ones first, each newest first."""
    log = _log().as_known_at(now)
    named = {s.id: s for s in standards_in_use().known}
    found = log.by_kind.get("shortfall_found", ())
    months = months_of({str(line.entry.fields["standard"]) for line in found}, now=now)
    stories = [_story(line, log, named, months) for line in reversed(found)]
    return tuple(sorted(stories, key=lambda one: not one.is_open))


def remedied_on(log: Chronology) -> dict[str, tuple[date, ...]]:
    """The days on which something was changed because a standard fell short, by standard."""
    found = log.by_kind.get("shortfall_found", ())
    days: dict[str, tuple[date, ...]] = {}
    for line in found:
        own = tuple(london_day(a.occurred.first) for a in _about(line, log, "remedial_action"))
        standard = str(line.entry.fields["standard"])
        days[standard] = (*days.get(standard, ()), *own)
    return days


def look_for_shortfalls(*, now: datetime) -> None:
    """Write down what newly falls short and what recovered; safe to do twice."""
    in_force = standards_in_use().in_force(london_day(now))
    months = months_of({standard.id for standard in in_force}, now=now)
    with transaction.atomic():
        log = _log()
        lines = [line for s in in_force for line in _lines(s.id, months[s.id], log, now)]
        known = TeamEntry.objects.filter(once__in=[line.once for line in lines])
        there = set(known.values_list("once", flat=True))
        kept([line for line in lines if line.once not in there], who=None, now=now)


def _lines(
    standard: str, months: Sequence[Month], log: Chronology, now: datetime
) -> Iterator[LogLine]:
    open_one = _open(standard, log)
    if open_one is None:
        if short := short_in(months, tolerance()):
            fields = {**_said(standard, short), "aim": int(tolerance().aim)}
            yield _line("shortfall_found", fields, (), short.first, now)
        return
    found = date.fromisoformat(str(open_one.entry.fields["month"]))
    if month := recovered_in(months, found, tolerance()):
        fields = _said(standard, month)
        yield _line("shortfall_recovered", fields, (open_one.id,), month.first, now)


def _line(
    kind: str, fields: dict[str, Any], about: tuple[str, ...], month: date, now: datetime
) -> LogLine:
    once = hashlib.sha256(f"{kind} {fields['standard']} {month}".encode()).hexdigest()
    return LogLine(PARTNERSHIP, kind, Occurred.at(now), NOBODY, fields, about, once)


def _said(standard: str, month: Month) -> dict[str, Any]:
    first = month.first.isoformat()
    return {"standard": standard, "month": first, "met": month.met, "due": month.due}


def _log() -> Chronology:
    return logs_of([PARTNERSHIP]).get(PARTNERSHIP, Chronology([]))


def _open(standard: str, log: Chronology) -> Line | None:
    for line in reversed(log.by_kind.get("shortfall_found", ())):
        if line.entry.fields["standard"] == standard:
            return None if _about(line, log, "shortfall_recovered") else line
    return None


def _about(line: Line, log: Chronology, kind: str) -> tuple[Line, ...]:
    return tuple(other for other in log.by_kind.get(kind, ()) if line.id in other.about)


def _story(
    line: Line,
    log: Chronology,
    named: dict[str, Standard],
    months: dict[str, tuple[Month, ...]],
) -> Shortfall:
    standard = str(line.entry.fields["standard"])
    recovered = _about(line, log, "shortfall_recovered")
    return Shortfall(
        standard=named.get(standard),
        standard_id=standard,
        found=line,
        actions=_about(line, log, "remedial_action"),
        recovered=recovered[0] if recovered else None,
        months=months.get(standard, ()),
    )
