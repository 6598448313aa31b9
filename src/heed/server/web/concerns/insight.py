"""What the page of all concerns shows."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from heed.clocks import london_day
from heed.practice.acts.concern import Closure
from heed.server.services.concerns import OPEN, AgencyConcerns, ConcernInsight
from heed.server.web.concerns.story import tiers


class InsightPage(NamedTuple):
    """Everything the page says, in tables and a list."""

    since: str
    total: str
    not_content: str
    tiers: tuple[tuple[str, str], ...]
    outcomes: tuple[tuple[str, str], ...]
    agencies: tuple[tuple[str, str, str], ...]
    silent: tuple[str, ...]
    smallest: int


def since(now: datetime) -> date:
    """The first day that is looked at."""
    return london_day(now - timedelta(days=settings.HEED_LOOKS_BACK_DAYS))


def insight_page(found: ConcernInsight) -> InsightPage:
    """The page."""
    words = _Numbers(found.smallest)
    return InsightPage(
        since=date_format(found.since, "j F Y"),
        total=words.said(found.total),
        not_content=words.said(found.not_content),
        tiers=tuple((name, words.said(found.by_tier.get(tier))) for tier, name in tiers().items()),
        outcomes=tuple(
            (name, words.said(found.by_outcome.get(code))) for code, name in _outcomes()
        ),
        agencies=tuple(words.row(one) for one in found.agencies if not one.is_silent),
        silent=tuple(one.agency for one in found.agencies if one.is_silent),
        smallest=found.smallest,
    )


class _Numbers(NamedTuple):
    smallest: int

    def said(self, number: int | None) -> str:
        """A number, or that it is not shown: too small, or one would follow from it."""
        if number is None:
            return _("not shown")
        return str(number)

    def row(self, one: AgencyConcerns) -> tuple[str, str, str]:
        """One agency of the table."""
        return one.agency, self.said(one.raised), self.said(one.open)


def _outcomes() -> Iterator[tuple[str, str]]:
    yield OPEN, _("Still open")
    yield from Closure.options()
