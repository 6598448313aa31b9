"""The steps of a meeting and how each stands: read from the record, never ticked off."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.chronology import Line
from heed.clocks import england_and_wales, london_day
from heed.practice.acts.meeting_rating import FAMILY_RATERS
from heed.server.services.read_meeting import Meeting
from heed.standards import Verdict
from heed.standards.language import PrecededBy
from heed.standards.library import LIBRARY

DONE, NOW, LATER, PAST = "done", "now", "later", "past"
CONFERENCES = ("initial_conference", "review_conference")
REPORT_STANDARD = "CPC-2"


class Step(NamedTuple):
    """One step: what it is, how it stands, where it is done, and the kind that records it."""

    key: str
    title: str
    state: str
    detail: str
    url: str = ""
    kind: str = ""


class Stage(NamedTuple):
    """Steps that belong together."""

    key: str
    heading: str
    steps: tuple[Step, ...]


def stages(meeting: Meeting) -> tuple[Stage, ...]:
    """Before, in and after the meeting."""
    return (
        Stage("prepare", _("Prepare"), tuple(_prepared(meeting))),
        Stage("hold", _("Hold"), tuple(_in_it(meeting))),
        Stage("afterwards", _("Afterwards"), tuple(_after(meeting))),
    )


def next_step(meeting: Meeting, found: tuple[Stage, ...]) -> Step | None:
    """What to do now: first what a standard asks for in time, then whatever else is open.

    When its day is past, what comes before it is too late. When another meeting was held since,
    only what a standard still asks for is left to do.
    """
    too_late = _ONLY_BEFORE if day_is_past(meeting) else frozenset()
    steps = [step for stage in found for step in stage.steps if step.state == NOW]
    open_ones = [step for step in steps if step.key not in too_late]
    asked = [step for step in open_ones if step.kind in _asked_in_time(meeting)]
    return next(iter(asked or ([] if meeting.overtaken else open_ones)), None)


def is_complete(found: tuple[Stage, ...]) -> bool:
    """Whether nothing is left that could still be done."""
    return all(step.state in (DONE, PAST) for stage in found for step in stage.steps)


def _asked_in_time(meeting: Meeting) -> set[str]:
    """The kinds that a standard asks for because of this meeting, and that are not yet late."""
    pending = (asked for asked in meeting.asked if asked.verdict is Verdict.PENDING)
    return {asked.standard.opens for asked in pending if asked.standard.opens}


def day_is_past(meeting: Meeting) -> bool:
    """Whether it was held, or the day it was planned for has gone by."""
    return meeting.held is not None or meeting.day < london_day(meeting.record.moment)


_ONLY_BEFORE = frozenset({"planned", "chair", "child", "report", "contributions"})


def form_url(meeting: Meeting, kind: str, about: Line | None = None) -> str:
    """The form that records something about this meeting."""
    form = reverse("record", args=[meeting.record.child.record_number, kind])
    return f"{form}?{urlencode({'about': (about or meeting.root).id})}"


def _prepared(meeting: Meeting) -> Iterator[Step]:
    """Once a meeting is held, what was not recorded before it is only said, not asked for."""
    for step in _before(meeting):
        late = meeting.held and step.state == NOW
        yield step._replace(state=PAST, url="") if late else step


def _before(meeting: Meeting) -> Iterator[Step]:
    yield _planned(meeting)
    if meeting.forum.name in CONFERENCES:
        yield _once(
            meeting,
            "chair",
            "chair_contact",
            _("The chair speaks with the family"),
            _("What it is for, who comes, and what they need to take part."),
        )
        yield _once(
            meeting,
            "child",
            "participation_offered",
            _("The child is offered ways to take part"),
            _("An advocate, the chair, words or a drawing, or coming along."),
        )
        yield _report(meeting)
    yield _contributions(meeting)


def _planned(meeting: Meeting) -> Step:
    if meeting.planned:
        number = len(meeting.planned.entry.fields.get("invited", ()))
        said = ngettext("%(n)s person is invited.", "%(n)s people are invited.", number)
        return Step("planned", _("Call the meeting"), DONE, said % {"n": number})
    words = _("It was held without having been planned here.")
    return Step("planned", _("Call the meeting"), DONE, words)


def _once(meeting: Meeting, key: str, kind: str, title: str, why: str) -> Step:
    done = meeting.of_kind(kind)
    if done:
        page = "family_copy" if kind == "family_copy" else "entry"
        return Step(key, title, DONE, _when(done[-1]), reverse(page, args=[done[-1].entry.id]))
    return Step(key, title, NOW, why, form_url(meeting, kind), kind)


def _report(meeting: Meeting) -> Step:
    step = _once(meeting, "report", "report_shared", _("The family has the report"), "")
    if step.state == DONE or not (day := report_day(meeting)):
        return step
    words = _("By %(day)s, so that nothing in the meeting is new to them. Local default.")
    return step._replace(detail=words % {"day": date_format(day, "l j F")})


def planned_day(meeting: Meeting) -> date | None:
    """The day it is planned for."""
    if meeting.planned is None:
        return None
    return date.fromisoformat(meeting.planned.entry.fields["planned_day"])


def report_day(meeting: Meeting) -> date | None:
    """The last day on which a report comes in time, by the standard for it."""
    planned = planned_day(meeting)
    if planned is None:
        return None
    for standard in LIBRARY.standards:
        expects = standard.expects
        if standard.id == REPORT_STANDARD and isinstance(expects, PrecededBy) and expects.at_least:
            return england_and_wales().add(planned, -expects.at_least.n)
    return None


def _contributions(meeting: Meeting) -> Step:
    number = len({line.entry.fields["agency"] for line in meeting.of_kind("meeting_contribution")})
    title = _("Each agency brings what it knows")
    kind = "meeting_contribution"
    url = form_url(meeting, kind)
    if not number:
        return Step("contributions", title, NOW, _("No agency has yet."), url, kind)
    said = ngettext("%(n)s agency has.", "%(n)s agencies have.", number) % {"n": number}
    return Step("contributions", title, NOW if number < 2 else DONE, said, url)


def _in_it(meeting: Meeting) -> Iterator[Step]:
    answered = sum(bool(meeting.said(line)) for line in meeting.agenda)
    said = {"n": answered, "all": len(meeting.agenda)}
    yield Step(
        "agenda",
        _("Answer each line of the agenda"),
        DONE if answered == len(meeting.agenda) else NOW,
        _("%(n)s of %(all)s lines are answered.") % said,
        "#agenda",
    )
    title = _("Record what was decided, and why")
    if meeting.held:
        url = reverse("entry", args=[meeting.held.entry.id])
        yield Step("held", title, DONE, _when(meeting.held), url)
    else:
        words = _("What agencies brought is filled in for you.")
        yield Step("held", title, NOW, words, form_url(meeting, meeting.forum.name))


def _after(meeting: Meeting) -> Iterator[Step]:
    if meeting.forum.name != "strategy_discussion":
        yield _plan_lines(meeting)
    later = (
        ("told", "family_informed", _("The family is told, and says it back")),
        ("copy", "family_copy", _("The family has a copy in plain words")),
        ("sent", "record_sent", _("The record goes out")),
    )
    for key, kind, title in later:
        if meeting.held:
            yield _after_held(meeting, key, kind, title)
        else:
            yield Step(key, title, LATER, _("Once it is held."))
    yield _rated(meeting)


def _rated(meeting: Meeting) -> Step:
    """How many say how good it was; more can always be asked."""
    title = _("The family and those present say how it was")
    if not meeting.held:
        return Step("rated", title, LATER, _("Once it is held."))
    raters = [line.entry.fields["rater"] for line in meeting.of_kind("meeting_rated")]
    family = sum(rater in FAMILY_RATERS for rater in raters)
    said = ngettext(
        "%(n)s has, %(family)s of the family.", "%(n)s have, %(family)s of the family.", len(raters)
    )
    words = said % {"n": len(raters), "family": family} if raters else _("Nobody has yet.")
    whole = 0 < family < len(raters)
    url = reverse("hand_over", args=[meeting.held.id])
    return Step("rated", title, DONE if whole else NOW, words, url)


def _plan_lines(meeting: Meeting) -> Step:
    """Each action as a line of the plan that anyone can check."""
    title = _("Each action is a line of the plan")
    if not meeting.held:
        return Step("lines", title, LATER, _("Once it is held."))
    number = len([*meeting.of_kind("plan_line"), *meeting.of_kind("plan_line_reviewed")])
    said = ngettext("%(n)s line is recorded.", "%(n)s lines are recorded.", number) % {"n": number}
    url = form_url(meeting, "plan_line", meeting.held)
    return Step("lines", title, DONE if number else NOW, said, url, "plan_line")


def _after_held(meeting: Meeting, key: str, kind: str, title: str) -> Step:
    assert meeting.held  # noqa: S101 - only asked of a meeting that was held
    step = _once(meeting, key, kind, title, _due(meeting, kind))
    if step.state == DONE:
        return step
    return step._replace(url=form_url(meeting, kind, meeting.held))


def _due(meeting: Meeting, kind: str) -> str:
    """When a standard wants it by, if one does."""
    for asked in meeting.asked:
        if asked.standard.opens == kind:
            day = date_format(asked.obligation.due_first, "l j F")
            return _("Due %(day)s.") % {"day": day}
    return _("Not recorded yet.")


def _when(line: Line) -> str:
    return line.occurred.in_words()
