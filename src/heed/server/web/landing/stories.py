"""What the pages say of a shortfall: what was found, what was done, and whether it recovered."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from heed.assurance import Figures
from heed.assurance.measure import stepped
from heed.assurance.months import Month
from heed.assurance.xmr import Chart, Point, chart
from heed.chronology import Line
from heed.clocks import london_day
from heed.practice.teams.learning import ByRole
from heed.server.services.shortfalls import Shortfall, tolerance
from heed.server.web.charts.xmr import Shown, month_in_words, shown
from heed.server.web.measures.words import share_in_words
from heed.standards import Verdict

_ROLES = dict(ByRole.options())


class StoryPage(NamedTuple):
    """A shortfall with its story."""

    id: str
    says: str
    url: str
    open: bool
    found: str
    actions: tuple[tuple[str, str, str, str], ...]
    recovered: str
    chart: Shown
    remedy_url: str


def story(one: Shortfall) -> StoryPage:
    """A shortfall with what was done and what the measure did."""
    fields, recovered = one.found.entry.fields, one.recovered
    return StoryPage(
        id=one.standard_id,
        says=one.standard.says if one.standard else one.standard_id,
        url=reverse("standard", args=[one.standard_id]),
        open=one.is_open,
        found=_found(fields, one.found),
        actions=tuple(_action(line) for line in one.actions),
        recovered=_recovered(recovered) if recovered else "",
        chart=shown(_chart(one), aim=float(fields["aim"])),
        remedy_url=reverse("write_log", args=[one.found.id, "remedial_action"]),
    )


def _chart(one: Shortfall) -> Chart:
    changes = sorted({day.replace(day=1) for day in one.remedied})
    return chart(_judged(one.months), changes=changes)


def _found(fields: Mapping[str, object], line: Line) -> str:
    said = {
        "share": _share_then(fields),
        "aim": fields["aim"],
        "month": month_in_words(date.fromisoformat(str(fields["month"]))),
        "day": f"{london_day(line.occurred.first):%-d %B %Y}",
    }
    return _("Met in time in %(month)s: %(share)s, below %(aim)s%% twice. Found %(day)s.") % said


def _recovered(line: Line) -> str:
    fields = line.entry.fields
    said = {
        "share": _share_then(fields),
        "month": month_in_words(date.fromisoformat(str(fields["month"]))),
    }
    return _("Recovered. Met in time in %(month)s: %(share)s, twice in a row enough.") % said


def _action(line: Line) -> tuple[str, str, str, str]:
    fields = line.entry.fields
    role = _ROLES.get(str(fields["by_role"]), "")
    due = f"{date.fromisoformat(str(fields['by_when'])):%-d %B %Y}"
    who = _("%(role)s, by %(day)s") % {"role": role, "day": due}
    return str(fields["cause"]), str(fields["change"]), who, str(fields["signal"])


def _judged(months: Sequence[Month]) -> list[Point]:
    """The months in which enough fell due to be judged, in steps."""
    fewest = max(tolerance().fewest, settings.HEED_SMALLEST_COUNT)
    return [Point(month.first, stepped(month, smallest=fewest)) for month in months]


def _share_then(fields: Mapping[str, object]) -> str:
    """The share met in time that was written down, in steps."""
    met, due = int(str(fields["met"])), int(str(fields["due"]))
    counts = {Verdict.MET: met, Verdict.MISSED: due - met}
    month = Month(date.fromisoformat(str(fields["month"])), counts)
    share = stepped(month, smallest=settings.HEED_SMALLEST_COUNT)
    return share_in_words(Figures(month.first, share, {}, None)) or _("too few to show")
