"""What the pages of a team's log show."""

from datetime import date, datetime
from typing import NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _

from heed.chronology import Line
from heed.clocks import london_day
from heed.practice.teams import team_kind_named
from heed.server.services.learning_points import Point
from heed.server.services.team_log import AskedOfTeam, TeamLog
from heed.server.web.standards.presenters import AuthorityTag, authority_tag, first_capital
from heed.standards import Verdict

_OPEN = (Verdict.PENDING, Verdict.MISSED, Verdict.CANNOT_TELL)


class AskedLine(NamedTuple):
    """One open thing that is asked of a team, and the page on which to do it."""

    ask: str
    url: str
    after: str
    verdict: Verdict
    due_day: date
    tag: AuthorityTag


class Answer(NamedTuple):
    """One answered question."""

    key: str
    value: str


class Told(NamedTuple):
    """One entry of the log as people read it; `url` leads to what can be done about it."""

    title: str
    day: str
    role: str
    answers: tuple[Answer, ...]


class SentLine(NamedTuple):
    """Learning that was sent: what came of it in this team, as numbers."""

    id: str
    title: str
    url: str
    sent_on: date
    read: int
    discussed: bool
    changes: int


class LogPage(NamedTuple):
    """Everything the page of a team's log says."""

    name: str
    asked: tuple[AskedLine, ...]
    sent: tuple[SentLine, ...]
    told: tuple[Told, ...]


def log_page(log: TeamLog, titles: dict[str, str], points: dict[str, Point]) -> LogPage:
    """The page of a team's log; `titles` are those of reviews by their address."""
    told = [line for line in log.log if line.kind not in ("learning_sent", "learning_read")]
    return LogPage(
        name=log.team.name if log.team else _("The partnership"),
        asked=tuple(asked_line(one) for one in log.asked if one.verdict in _OPEN),
        sent=tuple(
            _sent(log, line, titles) for line in reversed(log.log.by_kind.get("learning_sent", ()))
        ),
        told=tuple(told_line(line, points) for line in reversed(told)),
    )


def asked_line(one: AskedOfTeam) -> AskedLine:
    """One open obligation of a log."""
    after = team_kind_named(one.trigger.kind).title
    said = {"what": after, "when": one.trigger.occurred.in_words()}
    return AskedLine(
        ask=first_capital(one.standard.asks),
        url=_way(one),
        after=_("After “%(what)s”, %(when)s.") % said,
        verdict=one.verdict,
        due_day=london_day(one.obligation.due_first),
        tag=authority_tag(one.standard.authority),
    )


def told_line(line: Line, points: dict[str, Point]) -> Told:
    """One entry of a log; of who wrote it only the role."""
    kind, author = team_kind_named(line.kind), line.author
    fields = dict(line.entry.fields)
    if point := points.get(str(fields.get("point"))):
        fields["point"] = point.words
    answers = tuple(Answer(a.question.text, a.words) for a in kind.reading(fields))
    return Told(kind.title, line.occurred.in_words(), author.role.replace("_", " "), answers)


def days_left(due: datetime, now: datetime) -> int:
    """Days until something is due; negative once it is overdue."""
    return (london_day(due) - london_day(now)).days


def _way(one: AskedOfTeam) -> str:
    if one.trigger.kind == "learning_sent":
        return reverse("discussion", args=[one.trigger.id])
    return reverse("write_log", args=[one.trigger.id, one.standard.opens])


def _sent(log: TeamLog, line: Line, titles: dict[str, str]) -> SentLine:
    discussions = log.about(line, "team_discussion")
    slug = str(line.entry.fields["review"])
    return SentLine(
        id=line.id,
        title=titles.get(slug, slug),
        url=reverse("discussion", args=[line.id]),
        sent_on=london_day(line.occurred.first),
        read=len(log.about(line, "learning_read")),
        discussed=bool(discussions),
        changes=sum(len(log.about(held, "change_agreed")) for held in discussions),
    )
