"""What a worklist shows: one line for each thing that is asked, under when it is due."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple
from urllib.parse import urlencode

from django.conf import settings
from django.core.paginator import Page, Paginator
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.clocks import LONDON, Duration, Unit, london_day
from heed.learning.library.child_d import CHILD_D
from heed.server.services.worklist import Worklist, WorklistLine
from heed.server.web.standards.entries import title_of
from heed.server.web.standards.presenters import AuthorityTag, authority_tag, first_capital
from heed.standards import Standard, Verdict
from heed.standards.reasons import allowance

PER_PAGE = 50
WITH = "with"
"""In the address of a form, the other children whom the act is about as well."""


class Line(NamedTuple):
    """One thing that is asked: what, for whom, due when, why, on whose word, and its form."""

    ask: str
    url: str
    who: str
    owners: str
    after: str
    why: str
    tag: AuthorityTag
    document: str
    standard_url: str
    verdict: Verdict
    due_day: date
    left: str


class Group(NamedTuple):
    """Lines that are due at about the same time; `size` is over all pages.

    `oldest` is the day on which the first of them was due, for a group that is folded.
    """

    key: str
    heading: str
    size: int
    lines: tuple[Line, ...]
    oldest: date | None = None


class WorklistPage(NamedTuple):
    """One page of a worklist; the numbers are over all pages.

    `old_days` is after how many days overdue a line counts as `older`.
    """

    groups: tuple[Group, ...]
    page: Page[tuple[str, WorklistLine]]
    total: int
    overdue: int
    older: int
    old_days: int


def worklist_page(found: Worklist, *, number: str, now: datetime) -> WorklistPage:
    """The lines of one page, each under its group."""
    every = [(key, line) for key, lines in _groups(found).items() for line in lines]
    page = Paginator(every, PER_PAGE).get_page(number)
    groups = (_group(found, page, key, heading, now) for key, heading in _headings().items())
    return WorklistPage(
        groups=tuple(group for group in groups if group.lines),
        page=page,
        total=len(found),
        overdue=len(found.overdue) + len(found.older),
        older=len(found.older),
        old_days=settings.HEED_WORKLIST_OLD_DAYS,
    )


def _group(
    found: Worklist, page: Page[tuple[str, WorklistLine]], key: str, heading: str, now: datetime
) -> Group:
    every = _groups(found)[key]
    oldest = london_day(found.older[0].obligation.due_first) if key == "older" and every else None
    return Group(key, heading, len(every), tuple(_lines(page, key, now=now)), oldest)


def open_url(line: WorklistLine) -> str:
    """Where the line is settled: the form it asks for, or the correction of what began it."""
    trigger, standard = line.obligation.trigger, line.standard
    if not standard.opens:
        return reverse("correct", args=[line.trigger.id])
    form = reverse("record", args=[line.record_number, standard.opens])
    also = [(WITH, other.child_id) for other in line.others]
    return f"{form}?{urlencode([('about', trigger), ('for', standard.id), *also])}"


def _groups(found: Worklist) -> Mapping[str, tuple[WorklistLine, ...]]:
    return {
        "overdue": found.overdue,
        "today": found.today,
        "this_week": found.this_week,
        "later": found.later,
        "older": found.older,
    }


def _headings() -> Mapping[str, str]:
    return {
        "overdue": _("Overdue"),
        "today": _("Due today"),
        "this_week": _("In the next 5 working days"),
        "later": _("Later"),
        "older": _("Overdue for long"),
    }


def _lines(page: Page[tuple[str, WorklistLine]], key: str, *, now: datetime) -> Iterable[Line]:
    return (shown(line, now=now) for group, line in page if group == key)


def shown(line: WorklistLine, *, now: datetime) -> Line:
    """One thing that is asked, as a list shows it."""
    standard = line.standard
    after = {
        "what": title_of(line.trigger.kind),
        "when": line.trigger_occurred.in_words(),
    }
    return Line(
        ask=first_capital(standard.asks),
        url=open_url(line),
        who=_who(line),
        owners=", ".join(line.owners),
        after=_("After “%(what)s”, %(when)s.") % after,
        why=_why(standard),
        tag=authority_tag(standard.authority),
        document=standard.authority.document,
        standard_url=reverse("standard", args=[standard.id]),
        verdict=line.verdict,
        due_day=london_day(line.obligation.due_first),
        left=_left(line, now),
    )


def _who(line: WorklistLine) -> str:
    """Every child for whom it is asked, by initials and record number."""
    children = [(line.initials, line.record_number), *(other[1:] for other in line.others)]
    return "; ".join(f"{initials}, {number}" for initials, number in children)


def _why(standard: Standard) -> str:
    """The plain sentence of the learning point that the standard serves first."""
    for point in CHILD_D.learning_points():
        if point.id == standard.because[0]:
            return point.plain or point.text
    return standard.says


def _left(line: WorklistLine, now: datetime) -> str:
    """How long is left, or how long ago it was due, in the unit that matters."""
    due = line.obligation.due_first
    allowed = allowance(line.standard.expects)
    if isinstance(allowed, Duration) and allowed.unit is Unit.HOUR:
        return _("by %(time)s") % {"time": f"{due.astimezone(LONDON):%H:%M}"}
    days = (london_day(due) - london_day(now)).days
    if days < 0:
        said = ngettext("%(n)s day ago", "%(n)s days ago", -days)
        return said % {"n": -days}
    if days == 0:
        return _("today")
    return ngettext("in %(n)s day", "in %(n)s days", days) % {"n": days}
