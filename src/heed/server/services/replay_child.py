"""Replaying a child's record: what was known, due and said on each day of its past."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from heed.chronology import Chronology, Line
from heed.clocks import end_of, england_and_wales, london_day
from heed.server.access import Viewer, viewer_of, visible_chronology
from heed.server.services.read_child import child_numbered, let_in
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage import audit
from heed.server.storage.entries import entries_of
from heed.server.storage.homes import household_of
from heed.server.storage.models import Child, Practitioner
from heed.standards import Standard
from heed.standards.replay import History, Replay, Stretch, replay
from heed.standards.use import InUse

_WHY = "replayed the record"


@dataclass(frozen=True)
class Told:
    """One obligation over the time, with its standard and the line that began it."""

    history: History
    standard: Standard
    trigger: Line


@dataclass(frozen=True)
class ChildReplay:
    """A child's record at the end of one day of its past, and every line over all of it.

    `known` is everything that was known on that day and may be seen, with what is known of the
    household; `own` is what was ever recorded about the child. Standards are those of today.
    """

    child: Child
    first: date
    day: date
    today: date
    moment: datetime
    own: Chronology
    known: Chronology
    told: tuple[Told, ...]

    @property
    def recorded(self) -> tuple[Line, ...]:
        """The lines that were written or corrected on the day, as they read that evening."""
        known = self.own.as_known_at(self.moment)
        return tuple(line for line in known.all_lines if self._of_the_day(line.entry.recorded_at))

    @property
    def open(self) -> tuple[tuple[Told, Stretch], ...]:
        """What somebody still had to do that evening, the first due first."""
        return tuple((one, s) for one, s in self._standing() if s in one.history.open)

    @property
    def closed(self) -> tuple[Told, ...]:
        """What somebody had to do until that day, when it was found to be done or needless."""
        return tuple(
            one
            for one in self.told
            if any(s.until and self._of_the_day(s.until) for s in one.history.open)
            and one.history.at(self.moment) not in one.history.open
        )

    @property
    def changes(self) -> tuple[date, ...]:
        """The days on which something was recorded or stood another way, in order."""
        ends = [s.since for one in self.told for s in one.history.stretches]
        written = [entry.recorded_at for entry in self.own.entries]
        return tuple(sorted({london_day(moment) for moment in (*ends, *written)}))

    def _standing(self) -> list[tuple[Told, Stretch]]:
        found = [(one, s) for one in self.told if (s := one.history.at(self.moment))]
        return sorted(found, key=lambda pair: (pair[1].obligation.due_first, pair[0].standard.id))

    def _of_the_day(self, moment: datetime) -> bool:
        return london_day(moment) == self.day and moment <= self.moment


def open_replay(
    viewer: Practitioner, record_number: str, *, now: datetime, day: date | None = None
) -> ChildReplay:
    """The replay of a record as this person may see it; audited in the same transaction.

    A day outside the record counts as its nearest end. Raises NoSuchRecord, or Refused (audited).
    """
    child, below = let_in(viewer, record_number, now=now, why=_WHY)
    with transaction.atomic():
        found = _replayed(child, viewer_of(viewer, below), now, day)
        _audit(viewer.pk, child, found.day, now)
    return found


def operators_replay(record_number: str, *, now: datetime, day: date | None = None) -> ChildReplay:
    """The whole replay, for whoever runs the partnership's Heed; audited. Raises NoSuchRecord."""
    child = child_numbered(record_number)
    with transaction.atomic():
        found = _replayed(child, None, now, day)
        _audit(None, child, found.day, now)
    return found


def _replayed(child: Child, seeing: Viewer | None, now: datetime, day: date | None) -> ChildReplay:
    household = household_of([child.pk])
    mates = {UUID(stay.child) for stay in household.stays}
    everything = Chronology(entries_of({child.pk, *mates})).as_known_at(now)
    visible = visible_chronology(seeing, everything) if seeing else everything
    in_use = standards_in_use()
    own = Chronology(e for e in visible.entries if str(child.pk) in e.children)
    told = replay(
        str(child.pk),
        everything,
        in_use.judged,
        until=now,
        calendar=england_and_wales(),
        household=household,
    )
    today = london_day(now)
    first = min((london_day(entry.recorded_at) for entry in own.entries), default=today)
    on = min(max(day or today, first), today)
    moment = min(end_of(on), now)
    return ChildReplay(
        child=child,
        first=first,
        day=on,
        today=today,
        moment=moment,
        own=own,
        known=visible.as_known_at(moment),
        told=_told(told, visible, in_use, today),
    )


def _told(replayed: Replay, visible: Chronology, in_use: InUse, today: date) -> tuple[Told, ...]:
    """What people are told of today, and of which the reader may see what began it."""
    prompted = in_use.prompts(today)
    return tuple(
        Told(history, in_use.judged.version(history.obligation.version), line)
        for history in replayed.histories
        if prompted(history.obligation) and (line := visible.line_of(history.obligation.trigger))
    )


def _audit(who: UUID | None, child: Child, day: date, now: datetime) -> None:
    audit.write([audit.Act(who, "opened", child.pk, _WHY, {"as_known_on": str(day)})], now=now)
