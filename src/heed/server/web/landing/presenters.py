"""What the pages about the landing of learning show; numbers that are too small are hidden."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from heed.assurance import Figures
from heed.assurance.landing import Reached, Rung
from heed.assurance.measure import stepped
from heed.assurance.months import Month
from heed.assurance.suppression import suppressed
from heed.assurance.xmr import Chart, Point, chart
from heed.chronology import Line
from heed.clocks import london_day
from heed.practice.teams.learning import ByRole
from heed.practice.teams.speaking_up import About
from heed.server.services.evidence import EvidencePack, not_known
from heed.server.services.learning_state import Measured, PointState
from heed.server.services.measures_over_time import SAID_BACK
from heed.server.services.shortfalls import Shortfall, tolerance
from heed.server.services.speak_up import SpokenUp
from heed.server.web.charts.xmr import Shown, month_in_words, shown
from heed.server.web.landing.equalities import EqualitiesPage, equalities_page
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


def point_card(state: PointState) -> PointCard:
    """A learning point with how far it got and the last measure of each of its standards."""
    last = tuple((one.standard.id, last_in_words(one.last)) for one in state.measured)
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


class PackPoint(NamedTuple):
    """A learning point in the evidence pack."""

    words: str
    rung: str
    reached: str
    changes: tuple[str, ...]
    known: tuple[tuple[str, str], ...]
    not_known: tuple[str, ...]


class PackPage(NamedTuple):
    """The evidence pack of a year."""

    year: int
    as_of: datetime
    points: tuple[PackPoint, ...]
    stories: tuple[StoryPage, ...]
    equalities: EqualitiesPage


class Spoken(NamedTuple):
    """What somebody spoke up with, without their name, and what came of it."""

    title: str
    what: str
    account: str
    why_it_worked: str
    day: str
    came_of_it: str


def pack_page(pack: EvidencePack) -> PackPage:
    """What the evidence pack says."""
    return PackPage(
        pack.year,
        pack.as_of,
        tuple(_pack_point(state, pack) for state in pack.points),
        tuple(story(one) for one in pack.shortfalls),
        equalities_page(pack.equalities),
    )


def spoken(one: SpokenUp) -> Spoken:
    """What was said, as everyone may read it."""
    fields = one.spoke.entry.fields
    feedback = one.feedback.entry.fields if one.feedback else {}
    return Spoken(
        title=str(fields["title"]),
        what=dict(About.options())[str(fields["what"])],
        account=str(fields["account"]),
        why_it_worked=str(fields.get("why_it_worked", "")),
        day=f"{london_day(one.spoke.occurred.first):%-d %B %Y}",
        came_of_it=str(feedback.get("came_of_it", "")),
    )


def _pack_point(state: PointState, pack: EvidencePack) -> PackPoint:
    changes = (c for team in state.reached.teams for c in team.changes)
    known = (
        (one.standard.says, year_in_words(pack.whole_year(one), pack.year))
        for one in state.measured
    )
    return PackPoint(
        words=state.point.words,
        rung=_(state.rung.label),
        reached=in_words(state.reached),
        changes=tuple(str(line.entry.fields["change"]) for line in changes),
        known=tuple(known),
        not_known=not_known(state),
    )
