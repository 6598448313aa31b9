"""How the partnership does on a standard: every verdict together, as a bar and as a number."""

from typing import NamedTuple

from django.utils.translation import gettext as _

from heed.assurance import PublishedMeasure
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


def doing(measure: PublishedMeasure) -> tuple[Row, ...]:
    """The seven verdicts of one standard; none when every number is too small to show."""
    numbers = [number for number in measure.counts.values() if number]
    if not numbers:
        return ()
    return tuple(_row(measure, verdict, max(numbers)) for verdict in Verdict)


def _row(measure: PublishedMeasure, verdict: Verdict, longest: int) -> Row:
    number = measure.counts[verdict]
    if number is None:
        said = _("fewer than %(smallest)s") % {"smallest": measure.smallest}
        return Row(_(verdict.label), said, "", "")
    width = f"{BAR_WIDTH * number / longest:.0f}"
    return Row(_(verdict.label), str(number), width, _COLOURS[verdict])
