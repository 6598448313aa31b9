"""Supervision of a practitioner: their own log, and counts over a team's.

A supervisee's log is read by the two people it belongs to and by nobody else, not even by those
above the supervisor. What a session was rated is only ever shown as counts over many people.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils.translation import gettext as _

from heed.assurance.suppression import Sum, suppressed
from heed.chronology import Chronology, Line
from heed.clocks import Occurred
from heed.people import Role
from heed.practice.teams import team_kind_named
from heed.server.access import Refusal
from heed.server.services.errors import NotFound, Refused
from heed.server.services.team_log import (
    AskedOfTeam,
    asked_of,
    checked,
    kept,
    only_people_of_the_log,
)
from heed.server.storage import audit
from heed.server.storage.models import Practitioner, Team
from heed.server.storage.team_log import LogLine, logs_of
from heed.standards import Verdict

BY_SUPERVISEE = frozenset({"session_rated"})
"""What only the supervisee records; everything else either of the two may."""

OF_A_PERSON = ("supervision_agreed", "session_held", "session_cancelled", "session_rated")
"""The kinds of a supervisee's log."""


@dataclass(frozen=True)
class SupervisionLog:
    """One supervisee's log as one of the two people reads it."""

    person: Practitioner
    lines: tuple[Line, ...]
    asked: tuple[AskedOfTeam, ...]
    own: bool


@dataclass(frozen=True)
class SupervisionCounts:
    """How a team's supervision stands, in counts; None where fewer than may be shown.

    `ratings` has for each question how many said yes, in part and no.
    """

    people: int
    overdue: int | None
    sessions: int | None
    ratings: Mapping[str, Mapping[str, int | None]] | None


def supervised_by(viewer: Practitioner) -> tuple[Practitioner, ...]:
    """The people someone supervises."""
    return tuple(viewer.supervises.filter(is_active=True).select_related("team", "agency"))


def supervision_log(viewer: Practitioner, person: UUID, *, now: datetime) -> SupervisionLog:
    """The log of a supervisee, read by one of the two; audited. Raises Refused and NotFound."""
    supervisee = _supervisee(viewer, person)
    log = logs_of([_subject(supervisee)]).get(_subject(supervisee), Chronology([]))
    own = viewer.pk == supervisee.pk
    audit.write(
        [audit.Act(viewer.pk, "read_supervision", detail={"of": str(supervisee.pk)})], now=now
    )
    lines = tuple(line for line in reversed(log.all_lines) if own or line.kind not in BY_SUPERVISEE)
    return SupervisionLog(supervisee, lines, asked_of(_subject(supervisee), log, now=now), own)


def write_supervision(
    author: Practitioner,
    person: UUID,
    kind: str,
    answers: Mapping[str, Any],
    *,
    now: datetime,
    about: str = "",
) -> None:
    """Write into a supervisee's log; raises Refused, NotFound and CannotRecord."""
    supervisee = _supervisee(author, person)
    if kind not in OF_A_PERSON:
        raise NotFound(_("That is not recorded here."))
    if kind in BY_SUPERVISEE and author.pk != supervisee.pk:
        raise Refused(Refusal(_("Only the supervisee rates a session.")))
    _only_about_its_own(supervisee, kind, about)
    occurred = Occurred.at(now)
    fields = checked(kind, answers, occurred, now=now)
    links = (about,) if about else ()
    line = LogLine(_subject(supervisee), kind, occurred, author.as_author(), fields, links)
    kept([line], who=author, now=now)


def supervision_counts(viewer: Practitioner, team: Team, *, now: datetime) -> SupervisionCounts:
    """How a team's supervision stands, for its people and partnership officers."""
    only_people_of_the_log(viewer, team)
    people = tuple(team.practitioners.filter(is_active=True, supervisor__isnull=False))
    logs = logs_of([_subject(person) for person in people])
    lines = [line for log in logs.values() for line in log.lines]
    overdue = sum(
        any(one.verdict is Verdict.MISSED for one in asked_of(subject, log, now=now))
        for subject, log in logs.items()
    )
    sessions = sum(line.kind == "session_held" for line in lines)
    return SupervisionCounts(
        people=len(people),
        overdue=_overdue(overdue, len(people)),
        sessions=_shown(sessions),
        ratings=_ratings(lines),
    )


def may_see_counts(person: Practitioner) -> bool:
    """Whether someone answers for a team's supervision."""
    return person.role == Role.TEAM_MANAGER and person.team is not None


def _overdue(overdue: int, people: int) -> int | None:
    """How many wait, unless they or the others are few: everyone knows how many a team has."""
    numbers = {"overdue": overdue, "others": people - overdue, "people": people}
    sums = [Sum("people", ("overdue", "others"))]
    return suppressed(numbers, sums, smallest=settings.HEED_SMALLEST_COUNT)["overdue"]


def _ratings(lines: list[Line]) -> Mapping[str, Mapping[str, int | None]] | None:
    rated = [line for line in lines if line.kind == "session_rated"]
    raters = {line.entry.children[0] for line in rated}
    # Few people would be known by their answers, however often each of them answers.
    if len(raters) < settings.HEED_SMALLEST_COUNT:
        return None
    questions = team_kind_named("session_rated").questions
    counted = {q.name: Counter(line.entry.fields[q.name] for line in rated) for q in questions}
    smallest = settings.HEED_SMALLEST_COUNT
    return {name: suppressed(counts, (), smallest=smallest) for name, counts in counted.items()}


def _shown(count: int) -> int | None:
    return suppressed({"": count}, (), smallest=settings.HEED_SMALLEST_COUNT)[""]


def _supervisee(viewer: Practitioner, person: UUID) -> Practitioner:
    """Whose log it is; of people one does not supervise nothing is told, not even that they are."""
    found = Practitioner.objects.select_related("supervisor", "team").filter(pk=person).first()
    if found is None or viewer.pk not in (found.pk, found.supervisor_id):
        raise Refused(Refusal(_("Only a supervisee and their supervisor see this.")))
    return found


def _only_about_its_own(supervisee: Practitioner, kind: str, about: str) -> None:
    if not about:
        if team_kind_named(kind).about_required:
            raise NotFound(_("Choose the session that this is about."))
        return
    log = logs_of([_subject(supervisee)]).get(_subject(supervisee), Chronology([]))
    line = log.line_of(about)
    if line is None or not team_kind_named(kind).may_be_about(line.kind):
        raise NotFound(_("There is no such entry in this log."))


def _subject(person: Practitioner) -> str:
    return f"own-{person.pk.hex}"
