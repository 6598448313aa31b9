"""How far each learning point has landed: teams, standards, families, the evidence ladder."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.utils.translation import gettext as _

from heed.assurance import Figures
from heed.assurance.landing import (
    Families,
    Followed,
    Reached,
    Rung,
    changes_of,
    reached,
    rung,
)
from heed.assurance.months import Month, coarse_enough
from heed.assurance.publishing import published_series
from heed.chronology import Chronology
from heed.clocks import london_day
from heed.server.services.errors import NotFound
from heed.server.services.learning_points import Point, learning_points
from heed.server.services.measures_over_time import (
    families_by_month,
    families_said,
    months_of,
)
from heed.server.services.shortfalls import remedied_on
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import Team
from heed.server.storage.team_log import PARTNERSHIP, logs_of, subject_of
from heed.standards import Standard
from heed.standards.use import InUse

_FAMILIES = "family_informed"


@dataclass(frozen=True)
class Measured:
    """A standard with what it came to over time: months, or quarters where numbers are small.

    `shown` is what of each of them anyone may read.
    """

    standard: Standard
    use: str
    months: tuple[Month, ...]
    every_month: tuple[Month, ...]
    shown: tuple[Figures, ...]
    remedied: tuple[date, ...] = ()

    @property
    def last(self) -> Figures | None:
        """The latest period in which something fell due, as it may be shown."""
        pairs = zip(reversed(self.months), reversed(self.shown), strict=True)
        return next((figures for month, figures in pairs if month.due), None)


@dataclass(frozen=True)
class PointState:
    """A learning point, whom it reached, its standards over time and the rung it is on.

    `families` is None when none of its standards is about telling families.
    """

    point: Point
    reached: Reached
    measured: tuple[Measured, ...]
    families: Families | None
    rung: Rung

    def changes(self, one: Measured) -> tuple[date, ...]:
        """When something was changed that one of its standards may have moved by."""
        return changes_of(self.reached, one.remedied)


def learning_state(*, now: datetime) -> tuple[PointState, ...]:
    """Every learning point; the number of queries does not grow with them."""
    points = learning_points(now=now)
    return tuple(_states(points, now))


def point_state(point_id: str, *, now: datetime) -> PointState:
    """One learning point; raises NotFound."""
    point = learning_points(now=now).get(point_id)
    if point is None:
        raise NotFound(_("There is no such learning point in a published review."))
    [state] = _states({point_id: point}, now)
    return state


def names_of_teams() -> dict[str, str]:
    """The name of each team by the name of its log."""
    return {subject_of(team): team.name for team in Team.objects.all()}


def _states(points: Mapping[str, Point], now: datetime) -> Iterable[PointState]:
    in_use, logs = standards_in_use(), _logs(now)
    serving = {name: _serving(name, in_use, now) for name in points}
    wanted = {standard.id for found in serving.values() for standard in found}
    months = months_of(wanted, now=now)
    families, said = families_by_month(now=now), families_said(now=now)
    remedied = remedied_on(logs.get(PARTNERSHIP, Chronology([])))
    every = {s.id: s for found in serving.values() for s in found}
    measured = {
        name: _measured(s, in_use, months[name], remedied.get(name, ()), now)
        for name, s in every.items()
    }
    for name, point in points.items():
        own = tuple(measured[standard.id] for standard in serving[name])
        yield _state(point, logs, own, families, said)


def _logs(now: datetime) -> dict[str, Chronology]:
    return {subject: log.as_known_at(now) for subject, log in logs_of().items()}


def _state(
    point: Point,
    logs: Mapping[str, Chronology],
    measured: tuple[Measured, ...],
    families: tuple[Month, ...],
    said: Mapping[str, int],
) -> PointState:
    found, smallest = reached(point.id, logs), settings.HEED_SMALLEST_COUNT
    told = any(_FAMILIES in str(one.standard.model_dump()) for one in measured)
    felt = coarse_enough(families, smallest=smallest) if told else ()
    return PointState(
        point=point,
        reached=found,
        measured=measured,
        families=Families(said) if told else None,
        rung=rung(
            found, [Followed(m.months, m.remedied) for m in measured], felt, smallest=smallest
        ),
    )


def _serving(point: str, in_use: InUse, now: datetime) -> tuple[Standard, ...]:
    return tuple(s for s in in_use.in_force(london_day(now)) if point in s.because)


def _measured(
    standard: Standard,
    in_use: InUse,
    months: tuple[Month, ...],
    remedied: tuple[date, ...],
    now: datetime,
) -> Measured:
    use = in_use.use(standard.id, london_day(now))
    smallest = settings.HEED_SMALLEST_COUNT
    coarse = coarse_enough(months, smallest=smallest)
    shown = published_series(coarse, smallest=smallest) if coarse else ()
    return Measured(standard, use.value, coarse, months, shown, remedied)
