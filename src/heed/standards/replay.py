"""What the standards would have said of a child's record at every moment of its past.

A record is judged again only when something was recorded, and then only by the standards that
look at it; in between, only the passing of time changes a verdict, and that is computed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import NamedTuple

from heed.chronology import Chronology, Entry
from heed.clocks import WorkingCalendar, end_of
from heed.people import Household
from heed.standards.engines.memory import judge
from heed.standards.loading import Library
from heed.standards.obligation import OPEN, Obligation, Verdict
from heed.standards.standard import Standard

_DONE = frozenset({Verdict.MET, Verdict.MET_LATE})
_A_MOMENT = timedelta(microseconds=1)
_NONE = timedelta()
_NO_HOUSEHOLD = Household()

type Key = tuple[str, str, str]


class Stretch(NamedTuple):
    """A time in which an obligation stood one way: from `since` until just before `until`.

    `until` is None when it still stands so.
    """

    obligation: Obligation
    verdict: Verdict
    since: datetime
    until: datetime | None

    def holds_at(self, moment: datetime) -> bool:
        """Whether it stood so at this moment."""
        return self.since <= moment and (self.until is None or moment < self.until)


class Stood(NamedTuple):
    """How long a line stood: all in all, and how much of that only for want of being recorded."""

    whole: timedelta
    done_unrecorded: timedelta


@dataclass(frozen=True)
class History:
    """One obligation from when it was first known of: its stretches, in order of time.

    `done` is when what it asks for was done, as the record says in the end; None if it was not.
    """

    stretches: tuple[Stretch, ...]
    done: datetime | None
    asked_until: datetime

    @property
    def obligation(self) -> Obligation:
        """The obligation as it was last known."""
        return self.stretches[-1].obligation

    @property
    def verdict(self) -> Verdict:
        """How it stood last."""
        return self.stretches[-1].verdict

    def at(self, moment: datetime) -> Stretch | None:
        """How it stood at a moment; None when it was not known of."""
        return next((one for one in self.stretches if one.holds_at(moment)), None)

    @property
    def open(self) -> tuple[Stretch, ...]:
        """The stretches in which somebody still had something to do."""
        return tuple(one for one in self.stretches if one.verdict in OPEN)

    @property
    def appeared(self) -> datetime | None:
        """The moment when Heed would first have asked for it; None when there was never need."""
        return self.open[0].since if self.open else None

    @property
    def stood(self) -> Stood:
        """For how long it was asked for, up to the moment of the replay."""
        times = [(one.since, one.until or self.asked_until) for one in self.open]
        return Stood(
            sum((until - since for since, until in times), _NONE),
            sum((self._unrecorded(since, until) for since, until in times), _NONE),
        )

    def _unrecorded(self, since: datetime, until: datetime) -> timedelta:
        return max(until - max(since, self.done), _NONE) if self.done else _NONE


@dataclass(frozen=True)
class Replay:
    """Everything the standards would have said, up to a moment; the first asked for first."""

    histories: tuple[History, ...]

    def at(self, moment: datetime) -> tuple[Stretch, ...]:
        """How every obligation known of at a moment stood then, the first due first."""
        standing = (history.at(moment) for history in self.histories)
        found = [stretch for stretch in standing if stretch]
        return tuple(sorted(found, key=lambda s: (s.obligation.due_first, s.obligation.key)))

    @cached_property
    def changes(self) -> tuple[datetime, ...]:
        """The moments at which an obligation came, went or stood another way."""
        ends = {s.until for h in self.histories for s in h.stretches if s.until}
        return tuple(sorted(ends | {s.since for h in self.histories for s in h.stretches}))


def replay(
    child: str,
    chronology: Chronology,
    library: Library,
    *,
    until: datetime,
    calendar: WorkingCalendar,
    household: Household = _NO_HOUSEHOLD,
) -> Replay:
    """What the library would have said of the child at each moment up to `until`.

    `chronology` and `household` are as for `judge`. Raises CalendarTooShort beyond the
    known working days.
    """
    told = _Told()
    for moment, standards in _moments(chronology, library, household, until):
        found = judge(
            child, chronology, standards, as_of=moment, calendar=calendar, household=household
        )
        told.hear({standard.id for standard in standards}, found, moment)
    known = chronology.as_known_at(until)
    histories = (_history(readings, known, until) for readings in told.readings.values())
    return Replay(tuple(sorted(histories, key=lambda h: (h.stretches[0].since, h.obligation.key))))


def _moments(
    chronology: Chronology, library: Library, household: Household, until: datetime
) -> Iterator[tuple[datetime, Sequence[Standard]]]:
    """When something became known, and the standards that may say something else since."""
    recorded = _by_moment(chronology.entries)
    kinds = {entry.id: entry.kind for entry in chronology.entries}
    moved = household.changes
    for moment in sorted(recorded.keys() | moved):
        if moment > until:
            return
        touched = {
            kinds[each] for e in recorded.get(moment, ()) for each in (e.id, e.supersedes) if each
        }
        standards = library.standards if moment in moved else library.touched_by(touched)
        yield moment, standards


def _by_moment(entries: Iterable[Entry]) -> Mapping[datetime, Sequence[Entry]]:
    moments: dict[datetime, list[Entry]] = defaultdict(list)
    for entry in entries:
        moments[entry.recorded_at].append(entry)
    return moments


@dataclass
class _Reading:
    """An obligation as it read, without its verdict, from a moment to just before another."""

    obligation: Obligation
    since: datetime
    until: datetime | None = None


@dataclass
class _Told:
    """The readings of every obligation so far; the last is the current one while it has no end."""

    readings: dict[Key, list[_Reading]] = field(default_factory=lambda: defaultdict(list))

    def hear(self, standards: set[str], found: Iterable[Obligation], moment: datetime) -> None:
        """Keep what these standards say from a moment on."""
        now = {obligation.key: obligation for obligation in found}
        for key, readings in self.readings.items():
            if key[0] in standards and readings[-1].until is None:
                if readings[-1].obligation == now.get(key):
                    del now[key]
                else:
                    readings[-1].until = moment
        for key, obligation in now.items():
            self.readings[key].append(_Reading(obligation, moment))


def _history(readings: Sequence[_Reading], known: Chronology, until: datetime) -> History:
    stretches = tuple(one for reading in readings for one in _stretches(reading, until))
    return History(stretches, _done(stretches[-1], known), until)


def _stretches(reading: _Reading, until: datetime) -> Iterator[Stretch]:
    """The reading, parted where time alone changed how it stood."""
    obligation, ends = reading.obligation, reading.until or until + _A_MOMENT
    turns = [turn for turn in _turns(obligation) if reading.since < turn < ends]
    starts = [reading.since]
    for turn in sorted(turns):
        if obligation.verdict(turn) is not obligation.verdict(starts[-1]):
            starts.append(turn)
    for since, next_since in zip(starts, [*starts[1:], reading.until], strict=True):
        yield Stretch(obligation, obligation.verdict(since), since, next_since)


def _turns(obligation: Obligation) -> Iterator[datetime]:
    yield obligation.due_first + _A_MOMENT
    yield obligation.due_last + _A_MOMENT
    if obligation.settled_from:
        yield obligation.settled_from + _A_MOMENT
    if obligation.waived_until:
        yield end_of(obligation.waived_until) + _A_MOMENT


def _done(last: Stretch, known: Chronology) -> datetime | None:
    """When the last of what answers was done, at the latest; None while nothing does."""
    if last.verdict not in _DONE:
        return None
    lines = (known.line_of(answer) for answer in last.obligation.answers)
    return max((line.occurred.last for line in lines if line), default=None)
