"""What the pages of supervision show."""

from collections.abc import Mapping
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from heed.chronology import Line
from heed.practice.teams import team_kind_named
from heed.practice.teams.supervision import HowMuch
from heed.server.services.supervision import (
    BY_SUPERVISEE,
    OF_A_PERSON,
    SupervisionCounts,
    SupervisionLog,
)
from heed.server.storage.models import Practitioner
from heed.server.web.teams.presenters import AskedLine, Told, asked_line, told_line
from heed.standards import Verdict

_OPEN = (Verdict.PENDING, Verdict.MISSED, Verdict.CANNOT_TELL)


class Way(NamedTuple):
    """Something that can be recorded from here."""

    words: str
    url: str


class ToldLine(NamedTuple):
    """One entry, and what can be recorded about it."""

    told: Told
    ways: tuple[Way, ...]


class LogPage(NamedTuple):
    """A supervisee's log."""

    name: str
    own: bool
    asked: tuple[AskedLine, ...]
    ways: tuple[Way, ...]
    told: tuple[ToldLine, ...]


class TeamPage(NamedTuple):
    """A team's supervision in counts, and as a table."""

    people: int
    overdue: str
    sessions: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    smallest: int


def log_page(viewer: Practitioner, log: SupervisionLog) -> LogPage:
    """The page for one of its two readers."""
    number = log.person.pk
    return LogPage(
        name=log.person.name,
        own=log.own,
        asked=tuple(
            asked_line(one)._replace(url=_way(log, one.standard.opens).url)
            for one in log.asked
            if one.verdict in _OPEN
        ),
        ways=tuple(
            Way(team_kind_named(kind).title, reverse("write_supervision", args=[number, kind]))
            for kind in OF_A_PERSON
            if kind not in BY_SUPERVISEE
        ),
        told=tuple(
            ToldLine(told_line(line, {}, by=viewer), _about(log, line)) for line in log.lines
        ),
    )


def team_page(counts: SupervisionCounts) -> TeamPage:
    """The counts in words; what too few people would be known by is not shown."""
    few = _("fewer than {n}").format(n=settings.HEED_SMALLEST_COUNT)
    return TeamPage(
        people=counts.people,
        overdue=few if counts.overdue is None else str(counts.overdue),
        sessions=few if counts.sessions is None else str(counts.sessions),
        columns=(_("Question"), *(label for _code, label in HowMuch.options())),
        rows=_rows(counts.ratings or {}, few),
        smallest=settings.HEED_SMALLEST_COUNT,
    )


def _rows(ratings: Mapping[str, Mapping[str, int | None]], few: str) -> tuple[tuple[str, ...], ...]:
    texts = {q.name: q.text for q in team_kind_named("session_rated").questions}
    codes = [code for code, _label in HowMuch.options()]
    return tuple(
        (texts[name], *(few if (n := said.get(code)) is None else str(n) for code in codes))
        for name, said in ratings.items()
    )


def _about(log: SupervisionLog, line: Line) -> tuple[Way, ...]:
    if not log.own or line.kind != "session_held":
        return ()
    address = reverse("write_supervision", args=[log.person.pk, "session_rated"])
    return (Way(_("Say what you made of it"), f"{address}?about={line.id}"),)


def _way(log: SupervisionLog, kind: str) -> Way:
    title = team_kind_named(kind).title
    return Way(title, reverse("write_supervision", args=[log.person.pk, kind]))
