"""The logs of teams, the partnership and training between their rows and the field's values."""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection
from django.db.models import Q

from heed.chronology import GENESIS, ChainLink, Chronology, Entry, Line, chain_hash, content_hash
from heed.clocks import Occurred
from heed.people import Author
from heed.server.storage.entries import utc
from heed.server.storage.models import Team, TeamEntry

PARTNERSHIP = "partnership"
"""The subject of what the partnership as a whole records."""

_TEAM = "team-"

# Any number no one else uses; it names the ends of the logs to PostgreSQL.
_LOG_LOCK = 4_842_132


class LogLine(NamedTuple):
    """What is to be written into a log; `once` keeps it from being written a second time.

    A correction `supersedes` an earlier entry of the log, with a `reason`; `in_error` withdraws it.
    """

    subject: str
    kind: str
    occurred: Occurred
    author: Author
    fields: dict[str, Any]
    about: tuple[str, ...] = ()
    once: str | None = None
    supersedes: str | None = None
    reason: str = ""
    in_error: bool = False


def subject_of(team: Team | None) -> str:
    """The name under which a team's log is kept."""
    return f"{_TEAM}{team.pk}" if team else PARTNERSHIP


def append(lines: Iterable[LogLine], *, now: datetime) -> list[Entry]:
    """Put these at the ends of their logs, in the order given; inside a transaction."""
    wanted = list(lines)
    _wait_for_the_ends()
    ends = _ends({line.subject for line in wanted})
    rows, kept = [], []
    for line in wanted:
        entry = _entry(line, str(uuid.uuid4()), utc(now))
        position, previous = ends.get(line.subject, (0, GENESIS))
        own = chain_hash(previous, line.subject, position + 1, content_hash(entry))
        ends[line.subject] = (position + 1, own)
        rows.append(_row(entry, line, position + 1, previous, own))
        kept.append(entry)
    TeamEntry.objects.bulk_create(rows)
    return kept


def logs_of(subjects: Iterable[str] | None = None) -> dict[str, Chronology]:
    """The logs of these subjects, or of every team and the partnership; one query."""
    if subjects is None:
        rows = TeamEntry.objects.filter(Q(subject=PARTNERSHIP) | Q(team__isnull=False))
    else:
        rows = TeamEntry.objects.filter(subject__in=list(subjects))
    found: dict[str, list[Entry]] = defaultdict(list)
    for row in rows.order_by("sequence"):
        found[row.subject].append(value_of(row))
    return {subject: Chronology(entries) for subject, entries in found.items()}


def lines_of(*kinds: str, **narrowed: object) -> tuple[Line, ...]:
    """Every line of these kinds that stands, of whatever log, as it reads now; one query."""
    rows = TeamEntry.objects.filter(kind__in=kinds, **narrowed)
    return Chronology(map(value_of, rows)).lines


def value_of(row: TeamEntry) -> Entry:
    """The entry as the field knows it; its `children` are the one subject of the log."""
    return Entry(
        id=str(row.id),
        sequence=row.sequence,
        children=(row.subject,),
        kind=row.kind,
        occurred=Occurred.parse(row.occurred),
        recorded_at=row.recorded_at,
        author=Author(
            str(row.author_id or ""), row.author_role, row.author_agency, row.author_team
        ),
        fields=row.fields,
        about=tuple(row.about),
        supersedes=str(row.supersedes_id) if row.supersedes_id else None,
        reason=row.reason,
        in_error=row.in_error,
    )


def links() -> dict[str, list[ChainLink]]:
    """Every log as a chain, to be proved whole."""
    found: dict[str, list[ChainLink]] = defaultdict(list)
    for row in TeamEntry.objects.order_by("subject", "position"):
        found[row.subject].append(ChainLink(row.position, value_of(row), row.previous, row.hash))
    return found


def _entry(line: LogLine, entry_id: str, recorded_at: datetime) -> Entry:
    return Entry(
        id=entry_id,
        sequence=0,
        children=(line.subject,),
        kind=line.kind,
        occurred=line.occurred,
        recorded_at=recorded_at,
        author=line.author,
        fields=line.fields,
        about=line.about,
        supersedes=line.supersedes,
        reason=line.reason,
        in_error=line.in_error,
    )


def _row(entry: Entry, line: LogLine, position: int, previous: str, own: str) -> TeamEntry:
    team = line.subject.removeprefix(_TEAM)
    practitioner = entry.author.practitioner
    return TeamEntry(
        id=UUID(entry.id),
        subject=line.subject,
        team_id=int(team) if team != line.subject else None,
        kind=entry.kind,
        occurred=str(entry.occurred),
        recorded_at=entry.recorded_at,
        author_id=UUID(practitioner) if practitioner else None,
        author_role=entry.author.role,
        author_agency=entry.author.agency,
        author_team=entry.author.team,
        fields=dict(entry.fields),
        about=list(entry.about),
        once=line.once,
        supersedes_id=UUID(line.supersedes) if line.supersedes else None,
        reason=line.reason,
        in_error=line.in_error,
        position=position,
        previous=previous,
        hash=own,
    )


def _ends(subjects: Iterable[str]) -> dict[str, tuple[int, str]]:
    rows = TeamEntry.objects.filter(subject__in=subjects).order_by("position")
    found = rows.values_list("subject", "position", "hash")
    return {subject: (position, own) for subject, position, own in found}


def _wait_for_the_ends() -> None:
    # SQLite has one writer at a time anyway.
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOG_LOCK])
