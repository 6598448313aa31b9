"""How the partnership did on a standard over 24 months: all verdicts, as bars and numbers."""

from typing import NamedTuple

from django.utils.translation import gettext as _

from heed.assurance import Figures
from heed.server.web.measures.words import share_in_words
from heed.standards import Verdict

BAR_WIDTH = 200
"""The units in which a bar is drawn; the longest has all of them."""

_COLOURS = {
    Verdict.MET: "#0b6e4f",
    Verdict.MET_LATE: "#b57400",
    Verdict.MISSED: "#b3261e",
    Verdict.WAIVED: "#6b7780",
    Verdict.PENDING: "#2f6fb5",
    Verdict.NOT_APPLICABLE: "#6b7780",
    Verdict.CANNOT_TELL: "#6f4fa0",
}


class Row(NamedTuple):
    """One verdict, how often it was given, and its bar; a hidden number has no bar."""

    label: str
    times: str
    width: str
    fill: str


def doing(measure: Figures) -> tuple[Row, ...]:
    """The share met in time and the seven verdicts; nothing when none of them can be shown."""
    numbers = [number for number in measure.counts.values() if number]
    share = share_in_words(measure)
    if not numbers and share is None:
        return ()
    longest = max(numbers, default=0)
    met = Row(_("Met in time, of those that time has decided"), share or _("not shown"), "", "")
    return (met, *(_row(measure, verdict, longest) for verdict in Verdict))


def _row(measure: Figures, verdict: Verdict, longest: int) -> Row:
    number = measure.counts[verdict]
    if number is None:
        return Row(_(verdict.label), _("not shown"), "", "")
    width = f"{BAR_WIDTH * number / longest:.0f}"
    return Row(_(verdict.label), str(number), width, _COLOURS[verdict])
