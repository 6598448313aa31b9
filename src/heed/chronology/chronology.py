"""A child's entries, read as they stand or as they stood."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from heed.chronology.entry import Entry
from heed.clocks import Occurred, london_day
from heed.people import Author


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened or was done, in its current reading.

    A line keeps the id and place (order of recording) of the entry that began it, so that a
    correction gives what recording it rightly in the first place would have given.
    """

    versions: tuple[Entry, ...]
    about: frozenset[str]
    # What standards read thousands of times for each save is looked up once.
    id: str = field(init=False, repr=False, compare=False)
    entry: Entry = field(init=False, repr=False, compare=False)
    occurred: Occurred = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """`id` is of the entry that began the line; `entry` and `occurred` are its current ones."""
        object.__setattr__(self, "id", self.versions[0].id)
        object.__setattr__(self, "entry", self.versions[-1])
        object.__setattr__(self, "occurred", self.versions[-1].occurred)

    @property
    def first(self) -> Entry:
        """The entry that began the line."""
        return self.versions[0]

    @property
    def sequence(self) -> int:
        """The line's place among entries of the same time."""
        return self.versions[0].sequence

    @property
    def recorded_at(self) -> datetime:
        """When it first became known to the record."""
        return self.versions[0].recorded_at

    @property
    def author(self) -> Author:
        """Whoever began the line: correcting it does not make it someone else's act."""
        return self.versions[0].author

    def said_since(self, said: Callable[[Entry], bool]) -> datetime:
        """Since when its reading has said so without a break, up to the current one."""
        moment = self.entry.recorded_at
        if len(self.versions) == 1:
            return moment
        for version in reversed(self.versions):
            if not said(version):
                break
            moment = version.recorded_at
        return moment

    @property
    def kind(self) -> str:
        """The kind of its current reading."""
        return self.versions[-1].kind

    @property
    def withdrawn(self) -> bool:
        """Whether it was recorded in error."""
        return self.versions[-1].in_error

    def surely_after(self, other: "Line") -> bool:
        """Whether this came after the other, ties decided by the order of recording.

        When only the day is known of one of them and the day is the same, they are as good as
        simultaneous, and the order of recording decides as it does for the same minute.
        """
        mine, theirs = self.occurred, other.occurred
        if mine.first > theirs.last:
            return True
        if mine.last < theirs.first:
            return False
        return _simultaneous(mine, theirs) and self.sequence > other.sequence

    def possibly_after(self, other: "Line") -> bool:
        """Whether this can have come after the other, as far as the dates tell."""
        mine, theirs = self.occurred, other.occurred
        if mine.last < theirs.first or self.id == other.id:
            return False
        return not _simultaneous(mine, theirs) or self.sequence > other.sequence


def _simultaneous(one: Occurred, other: Occurred) -> bool:
    if one.is_exact and other.is_exact:
        return one.first == other.first
    if not (one.is_one_day and other.is_one_day):
        return False
    return london_day(one.first) == london_day(other.first)


class Chronology:
    """Everything recorded about a child, in the order in which it was recorded."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(sorted(entries, key=lambda entry: entry.sequence))

    def __iter__(self) -> Iterator[Line]:
        return iter(self.lines)

    def as_known_at(self, moment: datetime) -> "Chronology":
        """The chronology as it stood at a moment: only what had been recorded by then."""
        if all(entry.recorded_at <= moment for entry in self.entries):
            return self
        return Chronology(entry for entry in self.entries if entry.recorded_at <= moment)

    @cached_property
    def roots(self) -> dict[str, str]:
        """For the id of each entry, the id of the entry that began its line."""
        roots: dict[str, str] = {}
        for entry in self.entries:
            began = roots.get(entry.supersedes) if entry.supersedes else None
            roots[entry.id] = began or entry.id
        return roots

    @cached_property
    def all_lines(self) -> tuple[Line, ...]:
        """Every line in order of (occurred, recorded), those recorded in error included."""
        versions: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            versions[self.roots[entry.id]].append(entry)
        lines = (Line(tuple(group), self._about(group[-1])) for group in versions.values())
        return tuple(sorted(lines, key=_order))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every line that stands, in order of (occurred, recorded)."""
        return tuple(line for line in self.all_lines if not line.withdrawn)

    @cached_property
    def by_kind(self) -> dict[str, tuple[Line, ...]]:
        """The lines that stand, by kind, each in order."""
        groups: dict[str, list[Line]] = defaultdict(list)
        for line in self.lines:
            groups[line.kind].append(line)
        return {kind: tuple(lines) for kind, lines in groups.items()}

    def line_of(self, entry_id: str) -> Line | None:
        """The line an entry belongs to, whichever version it is."""
        return self._by_id.get(self.roots.get(entry_id, ""))

    @cached_property
    def _by_id(self) -> dict[str, Line]:
        return {line.id: line for line in self.all_lines}

    def _about(self, entry: Entry) -> frozenset[str]:
        return frozenset(self.roots.get(target, target) for target in entry.about)


def _order(line: Line) -> tuple[datetime, datetime, int]:
    return line.occurred.first, line.occurred.last, line.sequence
