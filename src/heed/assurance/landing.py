"""Whether a learning point landed: whom it reached, what changed, and what the record supports.

It reads the logs of teams and measures of standards; neither leads to a child or to a person.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from heed.assurance.meaning import moved_up
from heed.assurance.months import Month, points
from heed.assurance.xmr import step
from heed.chronology import Chronology, Line
from heed.clocks import london_day
from heed.wording import Choice


class Rung(Choice):
    """The evidence ladder: each rung needs more to stand on than the one below."""

    NOTHING = "nothing", "Not sent to any team yet"
    SENT = "sent", "Sent"
    READ = "read", "Read"
    DISCUSSED = "discussed", "Talked over"
    CHANGED = "changed", "A change is agreed"
    IN_RECORDS = "in_records", "The change is seen in records"
    FELT = "felt", "Families feel it"
    OUTCOME = "outcome", "Children’s lives are better"


class TeamReached(NamedTuple):
    """What came of a learning point in one team; of readers only how many."""

    subject: str
    sent_on: date
    read: int
    discussed_on: date | None
    changes: tuple[Line, ...]


class Reached(NamedTuple):
    """What came of a learning point in all teams it was sent to."""

    teams: tuple[TeamReached, ...]

    @property
    def read(self) -> int:
        """In how many teams somebody read it."""
        return sum(team.read > 0 for team in self.teams)

    @property
    def discussed(self) -> int:
        """How many teams talked it over."""
        return sum(team.discussed_on is not None for team in self.teams)

    @property
    def changed(self) -> int:
        """How many teams agreed a change because of it."""
        return sum(bool(team.changes) for team in self.teams)

    @property
    def changed_on(self) -> date | None:
        """When the first change was agreed."""
        days = (london_day(c.occurred.first) for team in self.teams for c in team.changes)
        return min(days, default=None)


class Followed(NamedTuple):
    """A standard over time, and the days on which something was changed because it fell short."""

    months: Sequence[Month]
    remedied: Sequence[date] = ()


class Families(NamedTuple):
    """How it went when families were asked to say back what was agreed, counted by answer."""

    counts: Mapping[str, int]

    @property
    def asked(self) -> int:
        """How often a family was asked."""
        return sum(self.counts.values())


def reached(point: str, logs: Mapping[str, Chronology]) -> Reached:
    """Where a learning point was sent and what came of it there, by team."""
    found = (_in_team(point, subject, log) for subject, log in logs.items())
    return Reached(tuple(team for team in found if team))


def rung(
    found: Reached,
    standards: Iterable[Followed],
    families: Sequence[Month] = (),
    *,
    smallest: int = 1,
) -> Rung:
    """The highest rung the record supports, never a higher one.

    A measure that moved counts only after a change: one that a team agreed because of the learning,
    or one that was made because this standard fell short. Otherwise nothing says why it moved. That
    children’s lives are better no record of practice can show, so that rung is left to the
    partnership’s own evidence.
    """
    if not found.teams:
        return Rung.NOTHING
    followed = [(one.months, changes_of(found, one.remedied)) for one in standards]
    moved = [day for months, days in followed for day in days if _moved(months, day, smallest)]
    if moved:
        felt = any(_moved(families, day, smallest) for day in moved)
        return Rung.FELT if felt else Rung.IN_RECORDS
    if found.changed_on or any(days for _months, days in followed):
        return Rung.CHANGED
    if found.discussed:
        return Rung.DISCUSSED
    return Rung.READ if found.read else Rung.SENT


def changes_of(found: Reached, remedied: Sequence[date]) -> tuple[date, ...]:
    """The days of the changes that a standard's measure may have moved by, the first first."""
    agreed = [found.changed_on] if found.changed_on else []
    return tuple(sorted({*agreed, *remedied}))


def _moved(months: Sequence[Month], since: date, smallest: int) -> bool:
    shown = points(months, smallest=smallest)
    return moved_up(step(shown, since.replace(day=1)))


def _in_team(point: str, subject: str, log: Chronology) -> TeamReached | None:
    sent = [
        line
        for line in log.by_kind.get("learning_sent", ())
        if point in line.entry.fields.get("points", ())
    ]
    if not sent:
        return None
    ids = {line.id for line in sent}
    held = [line for line in log.by_kind.get("team_discussion", ()) if ids & line.about]
    days = [london_day(line.occurred.first) for line in held]
    return TeamReached(
        subject,
        london_day(sent[0].occurred.first),
        sum(bool(ids & line.about) for line in log.by_kind.get("learning_read", ())),
        min(days, default=None),
        tuple(
            line
            for line in log.by_kind.get("change_agreed", ())
            if line.entry.fields.get("point") == point
        ),
    )
