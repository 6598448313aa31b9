"""How disagreements between agencies are raised and settled, across the partnership."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.utils.translation import gettext as _

from heed.assurance.suppression import Sum, suppressed
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
type _Key = tuple[str, str]
_ALL: _Key = ("all", "")


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

    None stands for a number under `smallest`, except for none at all of an agency, and for one from
    which such a number could be worked out.
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
    tiers, outcomes = Counter(map(_highest, found)), Counter(map(_outcome, found))
    content = Counter(str(concern.latest("challenger_satisfied")) for concern in found)
    by_agency = Counter((c.raised.author.agency, c.closing is None) for c in found)
    shown = _shown(tiers, outcomes, by_agency, content["no"])
    return ConcernInsight(
        since=since,
        smallest=settings.HEED_SMALLEST_COUNT,
        total=shown[_ALL],
        by_tier={tier: shown["tier", tier] for tier in tiers},
        by_outcome={outcome: shown["outcome", outcome] for outcome in outcomes},
        not_content=shown["content", "no"],
        agencies=tuple(
            _agency(code, name, shown) for code, name in Agency.objects.values_list("code", "name")
        ),
    )


def _agency(code: str, name: str, shown: Mapping[_Key, int | None]) -> AgencyConcerns:
    """None at all may be said: it tells of an agency's silence and of no family."""
    if ("raised", code) not in shown:
        return AgencyConcerns(name, 0, None)
    return AgencyConcerns(name, shown["raised", code], shown["open", code])


def _highest(concern: Concern) -> str:
    order = ("four", "three", "two", "one")
    return next(tier for tier in order if tier in concern.tiers)


def _outcome(concern: Concern) -> str:
    if concern.closing is None:
        return OPEN
    return str(concern.closing.entry.fields.get("outcome", ""))


def _shown(
    tiers: Mapping[str, int],
    outcomes: Mapping[str, int],
    by_agency: Mapping[tuple[str, bool], int],
    not_content: int,
) -> dict[_Key, int | None]:
    """Every number that may be shown; an agency knows how many it raised itself."""
    numbers: dict[_Key, int] = {("tier", tier): n for tier, n in tiers.items()}
    numbers |= {("outcome", outcome): n for outcome, n in outcomes.items()}
    agencies = sorted({agency for agency, _open in by_agency})
    for agency in agencies:
        still_open, closed = by_agency.get((agency, True), 0), by_agency.get((agency, False), 0)
        numbers |= {("open", agency): still_open, ("closed", agency): closed}
        numbers["raised", agency] = still_open + closed
    numbers |= {("content", "no"): not_content, _ALL: sum(tiers.values())}
    raised, still = (tuple((what, a) for a in agencies) for what in ("raised", "open"))
    sums = [
        Sum(_ALL, tuple(("tier", tier) for tier in tiers)),
        Sum(_ALL, tuple(("outcome", outcome) for outcome in outcomes)),
        Sum(_ALL, raised, held=True),
        *(Sum(("raised", a), (("open", a), ("closed", a))) for a in agencies),
        *([Sum(("outcome", OPEN), still, held=True)] if OPEN in outcomes else ()),
    ]
    return suppressed(numbers, sums, smallest=settings.HEED_SMALLEST_COUNT)
