"""The yearly evidence pack: what was learnt, what changed, how we know, what we do not know."""

import csv
import io
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.utils.translation import gettext as _

from heed.assurance import Figures
from heed.assurance.equalities import EVERYONE, PARTS, Comparison
from heed.assurance.landing import Rung
from heed.assurance.measure import stepped
from heed.assurance.months import Month, together
from heed.assurance.publishing import published_series
from heed.clocks import end_of, london_day
from heed.server.services.equalities import equalities
from heed.server.services.errors import NotFound
from heed.server.services.learning_state import Measured, PointState, learning_state
from heed.server.services.shortfalls import Shortfall, shortfalls
from heed.standards import Verdict

_FIRST_YEAR = 2000


@dataclass(frozen=True)
class EvidencePack:
    """A year of the partnership: every learning point and every shortfall, as of a moment."""

    year: int
    as_of: datetime
    points: tuple[PointState, ...]
    shortfalls: tuple[Shortfall, ...]
    equalities: Comparison

    def periods(self, one: Measured) -> tuple[Figures, ...]:
        """The months of the year, as anyone may read them.

        Without their numbers where quarters are shown elsewhere: one could be told from the other.
        """
        months = self._months(one)
        shown = published_series(months, smallest=settings.HEED_SMALLEST_COUNT) if months else ()
        if len(one.months) == len(one.every_month):
            return shown
        nothing = dict.fromkeys(Verdict)
        return tuple(each._replace(counts=nothing, recorded_late=None) for each in shown)

    def whole_year(self, one: Measured) -> Figures | None:
        """The share of all of the year together; None when nothing fell due.

        Without its numbers: those of a month that is hidden could be worked out from them.
        """
        months = self._months(one)
        whole = together(months) if months else None
        if whole is None or not whole.due:
            return None
        share = stepped(whole, smallest=settings.HEED_SMALLEST_COUNT)
        return Figures(whole.first, share, {}, None)

    def _months(self, one: Measured) -> tuple[Month, ...]:
        """Those in which something can have fallen due."""
        return tuple(month for month in one.every_month if month.first.year == self.year)


def evidence_pack(year: int, *, now: datetime) -> EvidencePack:
    """The pack of a calendar year, as the record stands at its end or, before that, now.

    Raises NotFound for a year that has not begun.
    """
    if not _FIRST_YEAR <= year <= london_day(now).year:
        raise NotFound(_("There is no evidence for this year."))
    as_of = min(now, end_of(date(year, 12, 31)))
    return EvidencePack(
        year,
        as_of,
        learning_state(now=as_of),
        shortfalls(now=as_of),
        equalities(year, as_of=as_of),
    )


def not_known(state: PointState) -> tuple[str, ...]:
    """What the record cannot say about a learning point, each as a sentence."""
    found = []
    if not state.measured:
        found.append(_("No standard measures it."))
    few = [one.standard.id for one in state.measured if not _enough(one)]
    if few:
        found.append(_("Too few fell due to show numbers: %(ids)s.") % {"ids": ", ".join(few)})
    if state.reached.teams and state.reached.discussed < len(state.reached.teams):
        found.append(_("Not every team it was sent to has talked it over."))
    if state.families is None:
        found.append(_("Nothing recorded says how families felt it."))
    if state.rung is not Rung.OUTCOME:
        found.append(_("Whether children’s lives are better is not shown by records of practice."))
    return tuple(found)


def as_csv(pack: EvidencePack) -> str:
    """Every measure of every learning point, one row a period; small numbers are left empty.

    A share of 5 stands for at most 5 percent, one of 95 for at least 95.
    """
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(
        "learning_point,step,teams_sent,teams_read,teams_discussed,teams_changed,standard,"
        "period_from,share_met_in_time,met_in_time,fell_due,waived,cannot_tell,"
        "too_few_to_show".split(",")
    )
    for state in pack.points:
        reached = state.reached
        teams = (len(reached.teams), reached.read, reached.discussed, reached.changed)
        about = (state.point.id, state.rung.value, *teams)
        for one in state.measured:
            for figures in pack.periods(one):
                writer.writerow([*about, one.standard.id, figures.first, *_numbers(figures)])
        if not state.measured:
            writer.writerow([*about, *[""] * 8])
    return written.getvalue()


def equalities_as_csv(pack: EvidencePack) -> str:
    """The response of services by group, one row a group; what is too small is left empty."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(["year", "compared_by", "group", *PARTS, "too_small_to_show"])
    found = pack.equalities
    for by, rows in {EVERYONE: (found.everyone,), **found.by}.items():
        for row in rows:
            numbers = ["" if row.numbers[part] is None else row.numbers[part] for part in PARTS]
            too_small = "yes" if row.hides_something else "no"
            writer.writerow([pack.year, by, row.group, *numbers, too_small])
    return written.getvalue()


def _numbers(figures: Figures) -> tuple[object, ...]:
    beside = (figures.counts[verdict] for verdict in (Verdict.WAIVED, Verdict.CANNOT_TELL))
    numbers = (figures.share, figures.met, figures.due, *beside)
    few = "yes" if figures.share is None else "no"
    return (*("" if number is None else number for number in numbers), few)


def _enough(one: Measured) -> bool:
    return any(figures.share is not None for figures in one.shown)
