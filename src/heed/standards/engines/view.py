"""A child's record as a standard sees it: matching lines, the states they make, who was there."""

from collections import deque
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple

from heed.chronology import Chronology, Entry, Line
from heed.clocks import WorkingCalendar
from heed.people import Household
from heed.standards.engines.timeline import FOR_EVER, Timeline
from heed.standards.language import Condition, Pattern, Span


class State(NamedTuple):
    """A time in which a state lasted; `closed` is None while it does."""

    opened: Line
    closed: Line | None

    def may_hold(self, line: Line) -> bool:
        """Whether the line can have come while the state lasted, as far as the dates tell."""
        if not line.possibly_after(self.opened):
            return False
        return self.closed is None or self.closed.possibly_after(line)

    def holds(self, line: Line) -> bool:
        """Whether the line surely came while the state lasted."""
        if not line.surely_after(self.opened):
            return False
        return self.closed is None or self.closed.surely_after(line)

    def may_be_over_at(self, line: Line) -> bool:
        """Whether the line can have come after the state was closed."""
        return self.closed is not None and line.possibly_after(self.closed)


class Between(NamedTuple):
    """Lines that may not lie between: all, those that match what is asked for, and the others."""

    every: Timeline[Line]
    answering: Timeline[Line]
    others: Timeline[Line]


class View:
    """The lines a standard may look at when it is judged for one child."""

    def __init__(
        self, child: str, known: Chronology, calendar: WorkingCalendar, household: Household
    ) -> None:
        self.child, self.calendar = child, calendar
        self._known, self._by_kind, self._household = known, known.by_kind, household
        self._own: dict[Pattern, tuple[Line, ...]] = {}
        self._timelines: dict[Pattern, Timeline[Line]] = {}
        self._between: dict[tuple[Pattern | None, Pattern], Between] = {}
        self._about: dict[Pattern, dict[str, list[Line]]] = {}
        self._by_id: dict[Pattern, dict[str, Line]] = {}

    def own(self, pattern: Pattern) -> tuple[Line, ...]:
        """Lines about this child that match, in order of (occurred, recorded)."""
        found = self._own.get(pattern)
        if found is None:
            found = self._own[pattern] = tuple(
                line for line in self._matching(pattern) if self.child in line.entry.children
            )
        return found

    def timeline(self, pattern: Pattern) -> Timeline[Line]:
        """The same lines, to be found by their time."""
        found = self._timelines.get(pattern)
        if found is None:
            found = self._timelines[pattern] = timeline_of(self.own(pattern))
        return found

    def about(self, pattern: Pattern, of: Line) -> Sequence[Line]:
        """The same lines, but only those that name this one."""
        found = self._about.get(pattern)
        if found is None:
            found = self._about[pattern] = {}
            for line in self.own(pattern):
                for named in line.about:
                    found.setdefault(named, []).append(line)
        return found.get(of.id, ())

    def named_by(self, of: Line, pattern: Pattern) -> Sequence[Line]:
        """The same lines, but only those that this one names."""
        own = self._by_id.get(pattern)
        if own is None:
            own = self._by_id[pattern] = {line.id: line for line in self.own(pattern)}
        return _in_order(own[named] for named in of.about if named in own)

    def between(self, lines: Pattern | None, asked: Pattern) -> Between:
        """The lines about this child that match, or all, told from those that are asked for."""
        found = self._between.get((lines, asked))
        if found is None:
            answering = {line.id for line in self.own(asked)}
            every = self.own(lines) if lines else self.all_own
            found = self._between[lines, asked] = Between(
                timeline_of(every),
                timeline_of(line for line in every if line.id in answering),
                timeline_of(line for line in every if line.id not in answering),
            )
        return found

    @cached_property
    def all_own(self) -> tuple[Line, ...]:
        """Every line about this child, in order of (occurred, recorded)."""
        return tuple(line for line in self._known.lines if self.child in line.entry.children)

    def concerning(self, pattern: Pattern, for_whom: str) -> tuple[Line, ...]:
        """Lines that match and may concern this child: by name, or as a child of the household."""
        if for_whom == "child":
            return self.own(pattern)
        return tuple(line for line in self._matching(pattern) if self._concerns(line, for_whom))

    def surely_concerns(self, line: Line) -> bool:
        """Whether a line concerns this child on whichever of its possible days it happened."""
        if self.child in line.entry.children:
            return True
        days = (line.occurred.first_day, line.occurred.last_day)
        homes = (self._household.on(day, self.child) for day in days)
        return all(not others.isdisjoint(line.entry.children) for others in homes)

    def states(self, span: Span) -> tuple[State, ...]:
        """The times in which the state lasted."""
        return states_between(self.own(span.opens), self.own(span.closes))

    def _matching(self, pattern: Pattern) -> Iterable[Line]:
        lines = [
            line for kind in dict.fromkeys(pattern.kinds) for line in self._by_kind.get(kind, ())
        ]
        every = not pattern.where and not pattern.by
        found = lines if every else [line for line in lines if matches(pattern, line)]
        return found if len(pattern.kinds) == 1 else _in_order(found)

    def _concerns(self, line: Line, for_whom: str) -> bool:
        if self.child in line.entry.children:
            return for_whom == "household"
        first, last = line.occurred.first_day, line.occurred.last_day
        others = self._household.between(first, last, self.child)
        return not others.isdisjoint(line.entry.children)


def states_between(opens: Iterable[Line], closes: Iterable[Line]) -> tuple[State, ...]:
    """The times in which a state lasted; opening it again while it lasts changes nothing.

    Each closing entry ends one state: the first that can have come after it was opened.
    """
    states: list[State] = []
    closing = deque(closes)
    for line in opens:
        if states and not states[-1].may_be_over_at(line):
            continue
        # What closed before this cannot close anything that opens later.
        while closing and closing[0].occurred.last < line.occurred.first:
            closing.popleft()
        closed = next((c for c in closing if c.possibly_after(line)), None)
        if closed:
            closing.remove(closed)
        states.append(State(line, closed))
    return tuple(states)


def over_time(states: Iterable[State]) -> Timeline[State]:
    """The states, to be found by when they can have lasted."""
    return Timeline(
        states,
        lambda s: (s.opened.occurred.first, s.closed.occurred.last if s.closed else FOR_EVER),
    )


def timeline_of(lines: Iterable[Line]) -> Timeline[Line]:
    """Lines in order, to be found by their time."""
    return Timeline(lines, _span)


def _span(line: Line) -> tuple[datetime, datetime]:
    return line.occurred.first, line.occurred.last


def matches(pattern: Pattern, line: Line) -> bool:
    """Whether a line is of the pattern's kinds and roles and meets its conditions."""
    if pattern.by and line.author.role not in pattern.by:
        return False
    return says(pattern, line.entry)


def says(pattern: Pattern, entry: Entry) -> bool:
    """Whether one reading of a line is of the pattern's kinds and meets its conditions."""
    return entry.kind in pattern.kinds and meets(pattern.where, entry)


def meets(where: Iterable[Condition], entry: Entry) -> bool:
    """Whether the fields of an entry say everything the conditions ask."""
    for condition in where:  # noqa: SIM110 - all() of a generator takes twice as long here
        if not _holds(condition, entry):
            return False
    return True


def _holds(condition: Condition, entry: Entry) -> bool:
    answer = entry.fields.get(condition.field)
    if answer is None or answer in ("", [], ()):
        return False
    given = answer if isinstance(answer, (list, tuple)) else (answer,)
    wanted = condition.values
    match condition.test:
        case "answered":
            return True
        case "includes":
            return all(value in given for value in wanted)
        case "excludes":
            return not any(value in given for value in wanted)
        case "is":
            return all(value in given for value in wanted) and all(g in wanted for g in given)
        case _:
            return any(value in given for value in wanted)


def day_in(answer: object) -> date | None:
    """The day that an answer names; None when it names none."""
    try:
        return date.fromisoformat(str(answer))
    except ValueError:
        return None


def _in_order(lines: Iterable[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (line.occurred.first, line.occurred.last, line.sequence))


NOTHING_BETWEEN = Between(*[timeline_of(())] * 3)
