"""Reading the measures that were made, each reader as much as is for them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from heed.assurance import Figures, Unit
from heed.assurance.measure import exactly
from heed.assurance.months import month_of, months_until
from heed.clocks import london_day
from heed.server.access.measuring import Reads, reads_of, why_not_read_measures
from heed.server.services.errors import NotFound, Refused
from heed.server.services.made_measures import month_with, whole_months
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import Practitioner
from heed.standards import Standard, Verdict

EVERYONE = Unit()


@dataclass(frozen=True)
class Made:
    """The measures as they were made; None of a moment when they never were."""

    made_at: datetime | None
    rows: Mapping[str, Sequence[dict[str, Any]]]
    published: Mapping[str, dict[str, Any]]


@dataclass(frozen=True)
class Measures:
    """What one reader sees of the measures."""

    made: Made
    reader: Reads

    @property
    def made_at(self) -> datetime | None:
        """When everyone was judged; None before the first time."""
        return self.made.made_at

    def units(self, standard: str) -> tuple[Unit, ...]:
        """Everyone, then each agency with its teams, of which the standard asked something."""
        found = {(row["agency"], row["team"]) for row in self.made.rows.get(standard, ())}
        agencies = {Unit(agency) for agency, _team in found}
        teams = {Unit(agency, team) for agency, team in found if team}
        return (EVERYONE, *(u for u in sorted(agencies | teams) if self.reader.reads(u)))

    def figures(self, standard: str, unit: Unit) -> tuple[Figures, ...]:
        """Of each of the last 24 months, or quarters, as far as they are for this reader."""
        if self.made_at is None or not self.reader.reads(unit):
            return ()
        if self.reader.exactly(unit):
            months = whole_months(self.made.rows.get(standard, ()), unit, self.made_at)
            return tuple(exactly(month) for month in months)
        periods = self.made.published.get(standard, {"periods": ()})["periods"]
        return tuple(_figures(row) for row in periods if (row["agency"], row["team"]) == unit)

    def running(self, standard: str, unit: Unit) -> Figures | None:
        """This month so far, for those who see every number."""
        if self.made_at is None or not self.reader.exactly(unit):
            return None
        first = month_of(london_day(self.made_at)).isoformat()
        rows = [
            row
            for row in self.made.rows.get(standard, ())
            if unit.agency in ("", row["agency"]) and unit.team in ("", row["team"])
        ]
        return exactly(month_with(rows, first))

    def months_in(self, standard: str, unit: Unit) -> int:
        """How many months a period has."""
        shown = self.made.published.get(standard)
        return 1 if shown is None or self.reader.exactly(unit) else int(shown["every"])


def open_measures(viewer: Practitioner, unit: Unit = EVERYONE) -> Measures:
    """The measures as they are for this reader; never waits for an engine. Raises Refused."""
    if refusal := why_not_read_measures(viewer, unit):
        raise Refused(refusal)
    return Measures(_made(), reads_of(viewer))


def public_measures() -> Mapping[str, Figures]:
    """What the public reads of each standard: the last 24 months of everyone together."""
    return {name: _figures(shown["whole"]) for name, shown in _made().published.items()}


def measured_standard(standard_id: str, *, now: datetime) -> Standard:
    """The version of a standard that is in force; raises NotFound."""
    in_force = standards_in_use().in_force(london_day(now))
    found = next((standard for standard in in_force if standard.id == standard_id), None)
    if found is None:
        raise NotFound(_("No standard of this name is in use."))
    return found


def measured_since(made_at: datetime) -> date:
    """The first day of the 24 months that were measured."""
    return months_until(london_day(made_at))[0]


def _made() -> Made:
    file = settings.HEED_MEASURES
    try:
        stat = file.stat()
        return _read(file, (stat.st_mtime_ns, stat.st_size, stat.st_ino))
    except (FileNotFoundError, ValueError, KeyError):
        return Made(None, {}, {})


@lru_cache(maxsize=1)
def _read(file: Path, stamp: tuple[int, ...]) -> Made:  # noqa: ARG001 - read again when it changed
    said = json.loads(file.read_text("utf-8"))
    return Made(datetime.fromisoformat(said["made_at"]), said["rows"], said["published"])


def _figures(row: Mapping[str, Any]) -> Figures:
    counts = {verdict: row[verdict.value] for verdict in Verdict}
    first = date.fromisoformat(row["first"])
    return Figures(first, row["share"], counts, row["recorded_late"])
