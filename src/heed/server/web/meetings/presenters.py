"""What the page of a meeting shows."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from heed.chronology import Line
from heed.practice.acts.strategy_discussion import LEAST_AGENCIES
from heed.practice.vocabulary import Agency
from heed.server.services.read_meeting import Meeting
from heed.server.web.children.asked import asked_line
from heed.server.web.children.lines import entry_url
from heed.server.web.meetings.steps import (
    Stage,
    Step,
    day_is_past,
    form_url,
    is_complete,
    next_step,
    stages,
)
from heed.server.web.worklist.presenters import Line as AskedLine


class Words(NamedTuple):
    """What one agency said, and where it is recorded."""

    by: str
    words: str
    url: str


class AgendaLine(NamedTuple):
    """One line of the agenda with every answer to it; `said` marks the child's own words."""

    question: str
    hint: str
    answers: tuple[Words, ...]
    child_words: bool
    url: str


class Part(NamedTuple):
    """An agency's part in the meeting."""

    agency: str
    state: str
    colour: str
    view: str


class Outcome(NamedTuple):
    """What was decided: questions with their answers, and the actions."""

    rows: tuple[dict[str, str], ...]
    actions: tuple[str, ...]


class MeetingPage(NamedTuple):
    """Everything the page of a meeting says."""

    number: str
    title: str
    when: str
    purpose: str
    facts: tuple[dict[str, str], ...]
    invited: tuple[str, ...]
    root_id: str
    planned: bool
    held: bool
    next: Step | None
    complete: bool
    stages: tuple[Stage, ...]
    agenda: tuple[AgendaLine, ...]
    open_lines: int
    contribute_url: str
    parts: tuple[Part, ...]
    quorum: str
    outcome: Outcome | None
    disagreements: tuple[Words, ...]
    asked: tuple[AskedLine, ...]


class ListedMeeting(NamedTuple):
    """A meeting in a list."""

    title: str
    url: str
    when: str
    to_come: bool
    held: bool
    next: Step | None


def meeting_page(meeting: Meeting) -> MeetingPage:
    """The page of one meeting for one reader."""
    found = stages(meeting)
    agenda = tuple(_agenda(meeting))
    return MeetingPage(
        number=meeting.record.child.record_number,
        title=meeting.forum.title,
        when=when(meeting),
        purpose=str(_planned(meeting).get("purpose", "")),
        facts=tuple(_facts(meeting)),
        invited=tuple(_planned(meeting).get("invited", ())),
        root_id=meeting.root.id,
        planned=meeting.planned is not None,
        held=meeting.held is not None,
        next=next_step(meeting, found),
        complete=is_complete(found),
        stages=found,
        agenda=agenda,
        open_lines=sum(not line.answers for line in agenda),
        contribute_url=form_url(meeting, "meeting_contribution"),
        parts=tuple(_parts(meeting)),
        quorum=_quorum(meeting),
        outcome=_outcome(meeting),
        disagreements=tuple(_disagreements(meeting)),
        asked=tuple(asked_line(meeting.record, asked) for asked in meeting.asked),
    )


def listed(meeting: Meeting) -> ListedMeeting:
    """A meeting in the list of a child's meetings."""
    return ListedMeeting(
        title=meeting.forum.title,
        url=reverse("meeting", args=[meeting.root.id]),
        when=when(meeting),
        to_come=not day_is_past(meeting),
        held=meeting.held is not None,
        next=next_step(meeting, stages(meeting)),
    )


def when(meeting: Meeting) -> str:
    """When it was held, or else is planned for."""
    if meeting.held:
        return meeting.held.occurred.in_words()
    day = date_format(date.fromisoformat(_planned(meeting)["planned_day"]), "l j F Y")
    at = _planned(meeting).get("start_time")
    return f"{day}, {at}" if at else day


def _planned(meeting: Meeting) -> Mapping[str, Any]:
    return meeting.planned.entry.fields if meeting.planned else {}


def _facts(meeting: Meeting) -> Iterator[dict[str, str]]:
    shown = (
        ("place", _("Where")),
        ("chair", _("Chair")),
        ("communication", _("Interpreter, advocate or format")),
        ("left_out", _("Left out")),
    )
    for name, title in shown:
        if words := _planned(meeting).get(name):
            yield {"key": title, "value": str(words)}


def _agenda(meeting: Meeting) -> Iterator[AgendaLine]:
    questions = {question.name: question for question in meeting.forum.questions}
    for name in meeting.agenda:
        question = questions[name]
        answers = tuple(
            Words(_who(said.by), said.words, entry_url(said.by.entry))
            for said in meeting.said(name)
        )
        url = f"{form_url(meeting, 'meeting_contribution')}#id_{name}"
        yield AgendaLine(question.text, question.hint, answers, question.child_words, url)


def _who(line: Line) -> str:
    """The agency a contribution is from; the meeting itself for what it recorded."""
    if line.kind != "meeting_contribution":
        return _("In the meeting")
    code = line.entry.fields.get("agency")
    return dict(Agency.options()).get(str(code), str(code))


def _parts(meeting: Meeting) -> Iterator[Part]:
    labels = dict(Agency.options())
    views = {line.entry.fields["agency"]: line for line in meeting.of_kind("meeting_contribution")}
    took_part = _took_part(meeting)
    invited = tuple(_planned(meeting).get("invited_agencies", ()))
    quorum = LEAST_AGENCIES if meeting.forum.name == "strategy_discussion" else ()
    for code in dict.fromkeys([*map(str, quorum), *invited, *views, *took_part]):
        said = views.get(code)
        view = str(said.entry.fields.get("view", "")) if said else ""
        yield Part(labels[code], *_part(code, said, took_part, invited), view)


def _part(
    code: str, said: Line | None, took_part: tuple[str, ...], invited: tuple[str, ...]
) -> tuple[str, str]:
    if code in took_part:
        return _("Took part"), "green"
    if said:
        return _("Has brought what it knows"), "blue"
    return (_("Invited"), "grey") if code in invited else (_("Not invited yet"), "yellow")


def _took_part(meeting: Meeting) -> tuple[str, ...]:
    if not meeting.held:
        return ()
    fields = meeting.held.entry.fields
    known = {code for code, _label in Agency.options()}
    named = [*fields.get("agencies", ()), *fields.get("reports", ()), *fields.get("who_came", ())]
    return tuple(code for code in dict.fromkeys(named) if code in known)


def _quorum(meeting: Meeting) -> str:
    """Whether those who must take part did, for a meeting with such a rule."""
    if meeting.forum.name != "strategy_discussion":
        return ""
    labels = dict(Agency.options())
    there = set(_took_part(meeting)) if meeting.held else _will_come(meeting)
    missing = [labels[code] for code in LEAST_AGENCIES if code not in there]
    if not missing:
        return _("Social care, police and health are all part of it.")
    words = _("Missing for a quorum: %(who)s.") % {"who": ", ".join(missing)}
    reason = meeting.held and meeting.held.entry.fields.get("no_quorum_reason")
    return f"{words} {reason}" if reason else words


def _will_come(meeting: Meeting) -> set[str]:
    brought = {line.entry.fields["agency"] for line in meeting.of_kind("meeting_contribution")}
    return brought | set(_planned(meeting).get("invited_agencies", ()))


_DECIDED = ("decision", "outcome", "category", "reason", "progress", "evidence", "changes")


def _outcome(meeting: Meeting) -> Outcome | None:
    if not meeting.held:
        return None
    fields = meeting.held.entry.fields
    rows = [
        {"key": answer.question.text, "value": answer.words}
        for answer in meeting.forum.reading(fields)
        if answer.question.name in _DECIDED
    ]
    return Outcome(tuple(rows), tuple(fields.get("actions", ())))


def _disagreements(meeting: Meeting) -> Iterator[Words]:
    """Who disagrees, and what was said of it since."""
    for line in (*meeting.of_kind("meeting_contribution"), *filter(None, [meeting.held])):
        fields = line.entry.fields
        if fields.get("disagree"):
            said = fields.get("disagreement") or fields.get("agency_views") or ""
            yield Words(_who(line), str(said), entry_url(line.entry))
