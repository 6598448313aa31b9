"""The log of a team: who may read and write it, and what is asked of the team."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from pydantic import ValidationError

from heed.chronology import Chronology, Entry, Line
from heed.clocks import Occurred, england_and_wales, london_day
from heed.people import Author, Role
from heed.practice import Kind, messages
from heed.practice.teams import team_kind_named
from heed.server.access import Refusal
from heed.server.services.checking import fault_of_date
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.storage import audit
from heed.server.storage.models import Practitioner, Team, TeamEntry
from heed.server.storage.team_log import PARTNERSHIP, LogLine, append, logs_of, subject_of
from heed.standards import Obligation, Standard, Verdict
from heed.standards.engines.memory import judge
from heed.standards.library.team_log import TEAM_STANDARDS

NOBODY = Author("", "", "")
"""The author of what Heed itself finds."""


@dataclass(frozen=True)
class AskedOfTeam:
    """One thing that is asked of a team or the partnership, and the entry that began it."""

    obligation: Obligation
    standard: Standard
    verdict: Verdict
    trigger: Line


@dataclass(frozen=True)
class TeamLog:
    """The log of a team (None: of the partnership) and what is asked of it."""

    team: Team | None
    log: Chronology
    asked: tuple[AskedOfTeam, ...]

    def line(self, entry_id: str) -> Line:
        """The line with this id; raises NotFound."""
        found = self.log.line_of(entry_id)
        if found is None:
            raise NotFound(_("There is no such entry in this log."))
        return found

    def about(self, line: Line, kind: str) -> tuple[Line, ...]:
        """The lines of a kind that are about this one."""
        return tuple(o for o in self.log.by_kind.get(kind, ()) if line.id in o.about)


def team_log(viewer: Practitioner, team: Team | None, *, now: datetime) -> TeamLog:
    """The log of a team, for its people and the partnership's officers; raises Refused."""
    only_people_of_the_log(viewer, team)
    return read_log(team, now=now)


def read_log(team: Team | None, *, now: datetime) -> TeamLog:
    """The same without asking who reads: for services that check for themselves."""
    subject = subject_of(team)
    log = logs_of([subject]).get(subject, Chronology([]))
    return TeamLog(team, log, asked_of(subject, log, now=now))


def asked_of(subject: str, log: Chronology, *, now: datetime) -> tuple[AskedOfTeam, ...]:
    """Every obligation of a log, the first due first."""
    found = judge(subject, log, TEAM_STANDARDS, as_of=now, calendar=england_and_wales())
    asked = (
        AskedOfTeam(o, TEAM_STANDARDS.version(o.version), o.verdict(now), line)
        for o in found
        if (line := log.line_of(o.trigger))
    )
    return tuple(sorted(asked, key=lambda one: one.obligation.due_first))


def may_see_log(viewer: Practitioner, team: Team | None) -> bool:
    """Whether someone is of the team, or looks after the partnership's learning."""
    if not viewer.is_active:
        return False
    officer = viewer.role == Role.PARTNERSHIP_OFFICER
    return officer or (team is not None and viewer.team_id == team.pk)


def write_log(
    author: Practitioner,
    team: Team | None,
    kind: str,
    answers: Mapping[str, Any],
    *,
    now: datetime,
    about: tuple[str, ...] = (),
    occurred: Occurred | None = None,
) -> Entry:
    """Write one line into a log somebody may see; raises Refused and CannotRecord."""
    only_people_of_the_log(author, team)
    when = occurred or Occurred.at(now)
    fields = checked(kind, answers, when, now=now)
    line = LogLine(subject_of(team), kind, when, author.as_author(), fields, about)
    return kept([line], who=author, now=now)[0]


def checked(
    kind_name: str, answers: Mapping[str, Any], occurred: Occurred, *, now: datetime
) -> dict[str, Any]:
    """The answers as they are kept; raises CannotRecord with a sentence for each field."""
    errors = {"occurred": says} if (says := fault_of_date(occurred, now)) else {}
    try:
        stored = answers_as_kept(team_kind_named(kind_name), answers, now=now)
    except CannotRecord as faults:
        raise CannotRecord({**errors, **faults.errors}) from None
    if errors:
        raise CannotRecord(errors)
    return stored


def answers_as_kept(kind: Kind, answers: Mapping[str, Any], *, now: datetime) -> dict[str, Any]:
    """The answers of any log's kind as they are kept; raises CannotRecord by field."""
    try:
        return kind.stored(kind.read(answers, today=london_day(now)))
    except ValidationError as error:
        raise CannotRecord(dict(messages(kind, error))) from error


def kept(lines: Iterable[LogLine], *, who: Practitioner | None, now: datetime) -> list[Entry]:
    """Write lines into logs and the audit, all of them or none."""
    with transaction.atomic():
        entries = append(lines, now=now)
        acts = [
            audit.Act(
                who.pk if who else None,
                "corrected_log" if entry.supersedes else "wrote_in_log",
                detail={"log": entry.children[0], "kind": entry.kind, "entry": entry.id},
            )
            for entry in entries
        ]
        audit.write(acts, now=now)
    return entries


def team_of_entry(entry_id: str) -> Team | None:
    """Whose log an entry is in: a team, or None for the partnership; raises NotFound."""
    row = TeamEntry.objects.select_related("team").filter(id=entry_id).first()
    if row is None:
        raise NotFound(_("There is no such entry in a log."))
    return row.team if row.subject != PARTNERSHIP else None


def only_people_of_the_log(person: Practitioner, team: Team | None) -> None:
    """Raises Refused for everyone who may not see this log."""
    if not may_see_log(person, team):
        raise Refused(Refusal(_("Only the people of a team and partnership officers see its log.")))
