"""What the picture of a chronology shows: one mark for each line, in its agency's lane."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from heed.chronology import Line
from heed.practice import Kind, Nature

ONE_DAY = timedelta(days=1)


class Look(StrEnum):
    """How a mark is drawn; each has its own shape as well as its own colour."""

    HARM = "harm"
    EVENT = "event"
    ACT = "act"


class Mark(NamedTuple):
    """Something that happened some time from `first` to `last`, both days included."""

    lane: str
    look: Look
    first: date
    last: date
    words: str


class Silence(NamedTuple):
    """Days from `first` to `last`, both included, of which a lane says nothing."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days, both included."""
        return (self.last - self.first).days + 1


def look_of(kind: Kind) -> Look:
    """How entries of a kind are drawn."""
    if kind.marks_harm:
        return Look.HARM
    return Look.ACT if kind.nature is Nature.ACT else Look.EVENT


def mark_of(line: Line, kind: Kind, *, agency: str) -> Mark:
    """The mark for one line of the chronology, by its current reading."""
    occurred = line.occurred
    words = f"{kind.title}, {occurred.in_words()}"
    return Mark(agency, look_of(kind), occurred.first_day, occurred.last_day, words)


def by_lane(marks: Iterable[Mark]) -> Mapping[str, Sequence[Mark]]:
    """The marks of each lane in order of time; lanes in the order in which each begins."""
    lanes: dict[str, list[Mark]] = {}
    for mark in sorted(marks, key=lambda mark: (mark.first, mark.last)):
        lanes.setdefault(mark.lane, []).append(mark)
    return lanes


def silences(marks: Sequence[Mark], *, until: date) -> Iterator[Silence]:
    """The stretches without a mark from the first mark of a lane, in order of time, to a day.

    An imprecise mark is taken to fill the whole time in which it may have happened: a silence is
    one only where there surely was nothing.
    """
    reached = marks[0].last if marks else until
    for mark in marks:
        if (mark.first - reached).days > 1:
            yield Silence(reached + ONE_DAY, mark.first - ONE_DAY)
        reached = max(reached, mark.last)
    if reached < until:
        yield Silence(reached + ONE_DAY, until)
