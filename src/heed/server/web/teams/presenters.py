"""What the pages of a team's log show."""

from datetime import date, datetime
from typing import NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _

from heed.chronology import Entry, Line
from heed.clocks import london_day
from heed.practice import Kind
from heed.practice.teams import team_kind_named
from heed.server.services.correct_log import may_correct
from heed.server.services.learning_points import Point
from heed.server.services.team_log import AskedOfTeam, TeamLog
from heed.server.storage.models import Practitioner
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
    """One entry of the log as people read it; `earlier` are its versions before corrections."""

    title: str
    day: str
    role: str
    answers: tuple[Answer, ...]
    earlier: tuple[tuple[Answer, ...], ...] = ()
    reason: str = ""
    withdrawn: bool = False
    correct_url: str = ""


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


def log_page(
    viewer: Practitioner, log: TeamLog, titles: dict[str, str], points: dict[str, Point]
) -> LogPage:
    """The page of a team's log; `titles` are those of reviews by their address."""
    told = [
        line for line in log.log.all_lines if line.kind not in ("learning_sent", "learning_read")
    ]
    return LogPage(
        name=log.team.name if log.team else _("The partnership"),
        asked=tuple(asked_line(one) for one in log.asked if one.verdict in _OPEN),
        sent=tuple(
            _sent(log, line, titles) for line in reversed(log.log.by_kind.get("learning_sent", ()))
        ),
        told=tuple(told_line(line, points, by=viewer, shared=True) for line in reversed(told)),
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


def told_line(
    line: Line,
    points: dict[str, Point],
    *,
    by: Practitioner | None = None,
    shared: bool = False,
) -> Told:
    """One entry of a log; of who wrote it only the role. `by` is who may want to correct it, and
    `shared` whether it is in a log of theirs that several people write."""
    kind, author = team_kind_named(line.kind), line.author
    may = by is not None and may_correct(by, line, of_the_log=shared)
    return Told(
        kind.title,
        line.occurred.in_words(),
        author.role.replace("_", " "),
        _answers(kind, line.entry, points),
        earlier=tuple(_answers(kind, version, points) for version in line.versions[:-1]),
        reason=line.entry.reason,
        withdrawn=line.withdrawn,
        correct_url=reverse("correct_log", args=[line.entry.id]) if may else "",
    )


def _answers(kind: Kind, entry: Entry, points: dict[str, Point]) -> tuple[Answer, ...]:
    fields = dict(entry.fields)
    if point := points.get(str(fields.get("point"))):
        fields["point"] = point.words
    return tuple(Answer(a.question.text, a.words) for a in kind.reading(fields))


def days_left(due: datetime, now: datetime) -> int:
    """Days until something is due; negative once it is overdue."""
    return (london_day(due) - london_day(now)).days


def _way(one: AskedOfTeam) -> str:
    if one.standard.opens == "team_discussion":
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
