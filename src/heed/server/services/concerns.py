"""How disagreements between agencies are raised and settled, across the partnership."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.utils.translation import gettext as _

from heed.chronology import Chronology
from heed.chronology.concern import RAISED, STEPS, Concern, concerns_in
from heed.clocks import start_of
from heed.people import Role
from heed.server.access import Refusal
from heed.server.services.errors import Refused
from heed.server.storage import audit
from heed.server.storage.entries import read
from heed.server.storage.models import Agency, Entry, Practitioner

OPEN = "open"


@dataclass(frozen=True)
class AgencyConcerns:
    """How many concerns an agency raised; None stands for “fewer than the smallest shown”."""

    agency: str
    raised: int | None
    open: int | None

    @property
    def is_silent(self) -> bool:
        """Whether it raised none at all: a question about the system, not a mark against it."""
        return self.raised == 0


@dataclass(frozen=True)
class ConcernInsight:
    """Concerns raised since a day, by the highest tier they reached, how they ended, and agency.

    None stands for a number under `smallest`, except for none at all of an agency.
    """

    since: date
    smallest: int
    total: int | None
    by_tier: dict[str, int | None]
    by_outcome: dict[str, int | None]
    not_content: int | None
    agencies: tuple[AgencyConcerns, ...]


def concern_insight(viewer: Practitioner, *, since: date, now: datetime) -> ConcernInsight:
    """Counts alone, small numbers withheld; raises Refused for all but partnership officers.

    Three queries, however many concerns there are. Reading it is audited.
    """
    if viewer.role != Role.PARTNERSHIP_OFFICER or not viewer.is_active:
        raise Refused(
            Refusal(_("How concerns are settled is looked at by the partnership’s officers."))
        )
    found = _concerns(since, now)
    audit.write(
        [audit.Act(viewer.pk, "read_concern_insight", detail={"since": str(since)})], now=now
    )
    return _counted(found, since)


def _concerns(since: date, now: datetime) -> list[Concern]:
    rows = Entry.objects.filter(kind__in={RAISED, *STEPS}, recorded_at__lte=now)
    first = start_of(since)
    every = concerns_in(Chronology(read(rows)))
    return [concern for concern in every if concern.raised.occurred.last >= first]


def _counted(found: list[Concern], since: date) -> ConcernInsight:
    raised = Counter(concern.raised.author.agency for concern in found)
    still_open = Counter(
        concern.raised.author.agency for concern in found if concern.closing is None
    )
    content = Counter(str(concern.latest("challenger_satisfied")) for concern in found)
    return ConcernInsight(
        since=since,
        smallest=settings.HEED_SMALLEST_COUNT,
        total=_shown(len(found)),
        by_tier=_withheld(_highest(concern) for concern in found),
        by_outcome=_withheld(_outcome(concern) for concern in found),
        not_content=_shown(content["no"]),
        agencies=tuple(
            AgencyConcerns(name, _or_none(raised[code]), _shown(still_open[code]))
            for code, name in Agency.objects.values_list("code", "name")
        ),
    )


def _highest(concern: Concern) -> str:
    order = ("four", "three", "two", "one")
    return next(tier for tier in order if tier in concern.tiers)


def _outcome(concern: Concern) -> str:
    if concern.closing is None:
        return OPEN
    return str(concern.closing.entry.fields.get("outcome", ""))


def _withheld(values: Iterable[str]) -> dict[str, int | None]:
    return {value: _shown(number) for value, number in Counter(values).items()}


def _shown(number: int) -> int | None:
    return number if number >= settings.HEED_SMALLEST_COUNT else None


def _or_none(number: int) -> int | None:
    """None at all may be said: it tells of an agency's silence and of no family."""
    return 0 if number == 0 else _shown(number)
