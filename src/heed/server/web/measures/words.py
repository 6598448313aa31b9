"""Figures in words and numbers, for pages and for files."""

from collections.abc import Iterator, Mapping
from datetime import date

from django.utils.translation import gettext as _

from heed.assurance import Figures, Unit
from heed.assurance.measure import NEAREST
from heed.assurance.months import next_month
from heed.server.web.charts.xmr import month_in_words, percent
from heed.standards import Verdict

_OTHERS = tuple(verdict for verdict in Verdict if verdict is not Verdict.MET)


def named(unit: Unit, agencies: Mapping[str, str]) -> str:
    """Whose measure it is."""
    agency = agencies.get(unit.agency, unit.agency)
    return ", ".join(part for part in (agency, unit.team) if part) or _("Everyone")


def share_in_words(figures: Figures) -> str | None:
    """The share met in time: exact, or as a step with what stands for its ends; None if hidden."""
    if figures.share is None:
        return percent(None) if figures.exact else None
    return percent(figures.share) if figures.exact else step_in_words(figures.share)


def step_in_words(share: float) -> str:
    """A share in steps with open ends, with what an end stands for."""
    if NEAREST < share < 100 - NEAREST:
        return percent(share)
    end = _("at most %(share)s") if share == NEAREST else _("at least %(share)s")
    return end % {"share": percent(share)}


def period_in_words(first: date, months: int) -> str:
    """The month, or the first and the last of several; it stays on one line where it can."""
    last = first
    for _month in range(months - 1):
        last = next_month(last)
    named_months = [month_in_words(day).replace(" ", "\N{NO-BREAK SPACE}") for day in (first, last)]
    if months == 1:
        return named_months[0]
    return _("%(first)s to %(last)s") % dict(zip(("first", "last"), named_months, strict=True))


def columns() -> tuple[str, ...]:
    """The headings of the table and the file."""
    own = (_("Period"), _("Met in time"), _("Met"), _("Of"), _("Met, recorded late"))
    return (*own, *(_(verdict.label) for verdict in _OTHERS))


def numbers(figures: Figures) -> Iterator[tuple[int | None, tuple[Verdict, ...]]]:
    """What stands under the headings of counts, and the verdicts that were counted for each."""
    judged = (Verdict.MET, Verdict.MET_LATE, Verdict.MISSED)
    yield figures.met, (Verdict.MET,)
    yield figures.due, judged
    yield figures.recorded_late, ()
    for verdict in _OTHERS:
        yield figures.counts.get(verdict), (verdict,)
