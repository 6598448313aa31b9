"""What the page of kinds of words over time shows."""

from collections.abc import Iterable
from typing import NamedTuple

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from heed.server.services.words_over_time import Counts, WordsOverTime
from heed.server.web.charts.xmr import Shown, month_in_words, percent, shown
from heed.wording import Decided

type Rows = tuple[tuple[str, ...], ...]


class LearningPage(NamedTuple):
    """The chart with its table, and counts by kind of words and by decision."""

    since: str
    smallest: int
    chart: Shown
    month_columns: tuple[str, ...]
    months: Rows
    kind_columns: tuple[str, ...]
    kinds: Rows
    decision_columns: tuple[str, ...]
    decided: Rows


def learning_page(found: WordsOverTime) -> LearningPage:
    """Numbers as people read them; one that is small is said to be so."""
    named = dict(Decided.options())
    return LearningPage(
        since=date_format(found.since, "F Y"),
        smallest=found.smallest,
        chart=shown(found.chart),
        month_columns=(_("Month"), _("Entries with nothing pointed out")),
        months=tuple(
            (month_in_words(point.period), percent(point.value)) for point in found.chart.points
        ),
        kind_columns=(_("Kind of words"), *found.groups),
        kinds=_rows([found.entries._replace(name=_("Entries written"))], found.smallest)
        + _rows(found.kinds, found.smallest),
        decision_columns=(_("Decision"), *found.groups),
        decided=_rows(
            [one._replace(name=named[one.name]) for one in found.decided], found.smallest
        ),
    )


def _rows(counted: Iterable[Counts], smallest: int) -> Rows:
    few = _("under %(smallest)d") % {"smallest": smallest}
    return tuple(
        (one.name[:1].upper() + one.name[1:], *(few if n is None else str(n) for n in one.by_group))
        for one in counted
    )
