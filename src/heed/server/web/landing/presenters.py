"""What the pages about the landing of learning show; numbers that are too small are hidden."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from heed.assurance import Figures
from heed.assurance.landing import Reached, Rung
from heed.assurance.months import Month
from heed.assurance.suppression import suppressed
from heed.assurance.xmr import Point, chart
from heed.practice.teams.learning import ByRole
from heed.server.services.learning_state import Measured, PointState
from heed.server.services.measures_over_time import SAID_BACK
from heed.server.services.shortfalls import tolerance
from heed.server.web.charts.xmr import Shown, month_in_words, shown
from heed.server.web.measures.words import share_in_words
from heed.server.web.standards.presenters import StandardCard, card, first_capital
from heed.standards import Verdict

_SAID = {
    "clear": gettext_lazy("Clearly"),
    "partly": gettext_lazy("In part"),
    "not_clear": gettext_lazy("Not clearly; it was gone over again"),
    "declined": gettext_lazy("They did not want to"),
    "not_asked": gettext_lazy("They were not asked"),
}
_ROLES = dict(ByRole.options())


class Step(NamedTuple):
    """One rung of the ladder and whether the record supports it."""

    label: str
    supported: bool
    here: bool


class TeamRow(NamedTuple):
    """One team: when it was sent, how many read it, when it talked it over, what it changes."""

    name: str
    sent_on: date
    read: int
    discussed_on: date | None
    changes: tuple[tuple[str, str], ...]


class MeasuredCard(NamedTuple):
    """A standard with its chart and the same as a table."""

    card: StandardCard
    use: str
    chart: Shown
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    id: str
    label: str


class PointCard(NamedTuple):
    """A learning point in a list."""

    words: str
    url: str
    review: str
    rung: str
    reached: str
    last: tuple[tuple[str, str], ...]


class PointPage(NamedTuple):
    """Everything the page of a learning point says."""

    state: PointState
    ladder: tuple[Step, ...]
    reached: str
    teams: tuple[TeamRow, ...]
    measured: tuple[MeasuredCard, ...]
    families: tuple[tuple[str, str], ...]


def point_card(state: PointState) -> PointCard:
    """A learning point with how far it got and the last measure of each of its standards."""
    last = tuple(
        (first_capital(one.standard.asks), last_in_words(one.last)) for one in state.measured
    )
    return PointCard(
        words=state.point.words,
        url=reverse("learning_point", args=[state.point.id]),
        review=state.point.review_title,
        rung=_(state.rung.label),
        reached=in_words(state.reached),
        last=last,
    )


def point_page(state: PointState, names: Mapping[str, str]) -> PointPage:
    """The page of a learning point; `names` of teams by their logs."""
    return PointPage(
        state=state,
        ladder=ladder(state.rung),
        reached=in_words(state.reached),
        teams=tuple(_team(state, names)),
        measured=tuple(measured(one, state.changes(one)) for one in state.measured),
        families=_families(state),
    )


def ladder(here: Rung) -> tuple[Step, ...]:
    """Every rung from the lowest, with those the record supports."""
    rungs = [one for one in Rung if one is not Rung.NOTHING]
    order = list(Rung)
    return tuple(
        Step(_(one.label), order.index(one) <= order.index(here), one is here) for one in rungs
    )


def in_words(found: Reached) -> str:
    """How many teams received, read, talked over and changed, as a sentence."""
    if not found.teams:
        return _("No team has been sent it.")
    said = {
        "teams": len(found.teams),
        "read": found.read,
        "discussed": found.discussed,
        "changed": found.changed,
    }
    return (
        _(
            "Sent to %(teams)d teams: read in %(read)d, talked over in %(discussed)d, "
            "a change agreed in %(changed)d."
        )
        % said
    )


def last_in_words(last: Figures | None) -> str:
    """The latest measure, with its numbers where they may be shown."""
    return _in_words(last, month_in_words(last.first) if last else "")


def year_in_words(whole: Figures | None, year: int) -> str:
    """A year's share, or that too few fell due to show it."""
    return _in_words(whole, str(year))


def _in_words(figures: Figures | None, when: str) -> str:
    if figures is None:
        return _("nothing fell due")
    if figures.share is None:
        return _("fewer than %(n)d fell due") % {"n": settings.HEED_SMALLEST_COUNT}
    said = {"share": share_in_words(figures), "when": when}
    if figures.due is None:
        return _("%(share)s met in time (%(when)s)") % said
    said |= {"met": str(figures.met), "due": str(figures.due)}
    return _("%(share)s met in time (%(met)s of %(due)s, %(when)s)") % said


def measured(one: Measured, changed_on: Sequence[date]) -> MeasuredCard:
    """A standard's chart, with a step at each month in which a change was agreed."""
    changes = sorted({day.replace(day=1) for day in changed_on})
    aim = tolerance().aim
    shown_points = [Point(figures.first, figures.share) for figures in one.shown]
    return MeasuredCard(
        card=card(one.standard),
        use=one.use,
        chart=_too_few(one.months) or shown(chart(shown_points, changes=changes), aim=aim),
        columns=columns(),
        rows=rows(one.shown),
        id=one.standard.id,
        label=f"{one.standard.id}: {first_capital(one.standard.asks)}",
    )


def _too_few(months: Sequence[Month]) -> Shown | None:
    """What is said instead of a chart of which every number is hidden."""
    due = [month.due for month in months if month.due]
    if not due or max(due) >= settings.HEED_SMALLEST_COUNT:
        return None
    said = {"n": settings.HEED_SMALLEST_COUNT}
    return Shown(None, (_("Fewer than %(n)d fell due in each period: too few to show.") % said,))


def columns() -> tuple[str, ...]:
    """The headings of the table beside a chart."""
    return (
        _("Period from"),
        _("Met in time"),
        _("Met"),
        _("Fell due"),
        _("Waived"),
        _("Cannot tell"),
    )


def rows(shown: Iterable[Figures]) -> tuple[tuple[str, ...], ...]:
    """One row a period; what may not be shown is said to be so."""
    return tuple((month_in_words(figures.first), *_numbers(figures)) for figures in shown)


def _team(state: PointState, names: Mapping[str, str]) -> Iterable[TeamRow]:
    for team in state.reached.teams:
        changes = tuple(
            (str(c.entry.fields["change"]), _ROLES.get(str(c.entry.fields["by_role"]), ""))
            for c in team.changes
        )
        name = names.get(team.subject, team.subject)
        yield TeamRow(name, team.sent_on, team.read, team.discussed_on, changes)


def _families(state: PointState) -> tuple[tuple[str, str], ...]:
    if state.families is None:
        return ()
    smallest = settings.HEED_SMALLEST_COUNT
    few = _("fewer than %(n)d") % {"n": smallest}
    counts = suppressed(state.families.counts, (), smallest=smallest)
    return tuple(
        (str(_SAID[answer]), few if (number := counts[answer]) is None else str(number))
        for answer in SAID_BACK
    )


def _numbers(figures: Figures) -> Sequence[str]:
    beside = (figures.counts[verdict] for verdict in (Verdict.WAIVED, Verdict.CANNOT_TELL))
    numbers = (figures.met, figures.due, *beside)
    told = (_("not shown") if number is None else str(number) for number in numbers)
    return [share_in_words(figures) or _("too few"), *told]
