"""Measures of everyone by agency, team and month, made in the background, kept with their age."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

import duckdb
import pyarrow as pa
import structlog
from adbc_driver_manager.dbapi import Error as ReadingFailed
from django.conf import settings
from django.utils.translation import gettext as _

from heed.assurance.months import Month, months_until
from heed.clocks import london_day
from heed.people import Role
from heed.server.access import Refusal
from heed.server.services.errors import NotFound, Refused
from heed.server.services.evaluating import evaluate
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import Practitioner
from heed.standards import Standard, Verdict

_SHOWN = ("agency", "team", "month", "recorded_late", *(verdict.value for verdict in Verdict))
_log = structlog.get_logger(__name__)


class Unit(NamedTuple):
    """Whose measure it is: everyone's, an agency's, or a team's."""

    agency: str = ""
    team: str = ""


@dataclass(frozen=True)
class Made:
    """The measures as they were made; None of a moment when they never were."""

    made_at: datetime | None
    rows: Mapping[str, tuple[dict[str, Any], ...]]

    def units(self, standard: str) -> tuple[Unit, ...]:
        """Everyone, then each agency with its teams, of which the standard asked something."""
        found = {(row["agency"], row["team"]) for row in self.rows.get(standard, ())}
        agencies = {Unit(agency) for agency, _team in found}
        teams = {Unit(agency, team) for agency, team in found if team}
        return (Unit(), *sorted(agencies | teams))

    def months(self, standard: str, unit: Unit, *, now: datetime) -> tuple[Month, ...]:
        """The last 24 months and this one, by when what was asked began."""
        today = london_day(now)
        firsts = (*months_until(today), today.replace(day=1))
        rows = self._of(standard, unit)
        return tuple(Month(first, _counts(rows, first)) for first in firsts)

    def recorded_late(self, standard: str, unit: Unit) -> Counter[date]:
        """How many of those met in each month were done in time but recorded late."""
        late: Counter[date] = Counter()
        for row in self._of(standard, unit):
            late[date.fromisoformat(row["month"])] += row["recorded_late"]
        return late

    def _of(self, standard: str, unit: Unit) -> list[dict[str, Any]]:
        return [
            row
            for row in self.rows.get(standard, ())
            if unit.agency in ("", row["agency"]) and unit.team in ("", row["team"])
        ]


def _counts(rows: Iterable[dict[str, Any]], first: date) -> dict[Verdict, int]:
    here = [row for row in rows if row["month"] == first.isoformat()]
    return {verdict: sum(row[verdict.value] for row in here) for verdict in Verdict}


def make_measures(*, now: datetime, engine: str = "duckdb") -> None:
    """Judge everyone and keep what it came to, in one step.

    Where the engine of many children cannot (a rule that it does not know, a copy that cannot be
    written), the engine of one child does, which takes longer.
    """
    standards = standards_in_use().judged.standards
    try:
        found = evaluate(engine, standards, [now], now=now).measures
    except (ValueError, OSError, duckdb.Error, ReadingFailed) as trouble:
        _log.warning("measures_one_by_one", exc_info=trouble)
        found = evaluate("memory", standards, [now], now=now).measures
    _keep(found, now)


def _keep(measures: pa.Table, now: datetime) -> None:
    rows: dict[str, list[dict[str, Any]]] = {}
    for row in measures.to_pylist():
        kept = {name: row[name] for name in _SHOWN} | {"month": row["month"].isoformat()}
        rows.setdefault(row["standard"], []).append(kept)
    file = settings.HEED_MEASURES
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_suffix(f".{os.getpid()}")
    aside.write_text(json.dumps({"made_at": now.isoformat(), "rows": rows}), encoding="utf-8")
    aside.replace(file)


def open_measures(viewer: Practitioner) -> Made:
    """Every number, for those who work on measures; never waits for an engine. Raises Refused."""
    if not (viewer.is_active and viewer.role == Role.PARTNERSHIP_OFFICER):
        raise Refused(Refusal(_("Only partnership officers see every number, small ones too.")))
    try:
        said = json.loads(settings.HEED_MEASURES.read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return Made(None, {})
    rows = {standard: tuple(found) for standard, found in said["rows"].items()}
    return Made(datetime.fromisoformat(said["made_at"]), rows)


def measured_standard(standard_id: str, *, now: datetime) -> Standard:
    """The version of a standard that is in force; raises NotFound."""
    in_force = standards_in_use().in_force(london_day(now))
    found = next((standard for standard in in_force if standard.id == standard_id), None)
    if found is None:
        raise NotFound(_("No standard of this name is in use."))
    return found
