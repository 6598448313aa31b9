"""A child's record as a standard sees it: matching lines, the states they make, who was there."""

from collections.abc import Iterable
from typing import NamedTuple

from heed.chronology import Chronology, Line
from heed.clocks import WorkingCalendar
from heed.people import Household
from heed.standards.language import Condition, Pattern, Span


class State(NamedTuple):
    """A time in which a state lasted; `closed` is None while it does."""

    opened: Line
    closed: Line | None

    def may_hold(self, line: Line) -> bool:
        """Whether the line can have come while the state lasted, as far as the dates tell."""
        if line.id == self.opened.id or not line.possibly_after(self.opened):
            return False
        return self.closed is None or self.closed.possibly_after(line)


class View:
    """The lines a standard may look at when it is judged for one child."""

    def __init__(
        self, child: str, known: Chronology, calendar: WorkingCalendar, household: Household
    ) -> None:
        self.child, self.calendar = child, calendar
        self._by_kind, self._household = known.by_kind, household
        self._own: dict[Pattern, tuple[Line, ...]] = {}

    def own(self, pattern: Pattern) -> tuple[Line, ...]:
        """Lines about this child that match, in order of (occurred, recorded)."""
        if pattern not in self._own:
            self._own[pattern] = tuple(
                line for line in self._matching(pattern) if self.child in line.entry.children
            )
        return self._own[pattern]

    def concerning(self, pattern: Pattern, for_whom: str) -> tuple[Line, ...]:
        """Lines that match and concern this child: by name, or as a child of the household."""
        if for_whom == "child":
            return self.own(pattern)
        return tuple(line for line in self._matching(pattern) if self._concerns(line, for_whom))

    def states(self, span: Span) -> tuple[State, ...]:
        """The times in which the state lasted; opening it again while it lasts changes nothing."""
        states: list[State] = []
        opened: Line | None = None
        either = {line.id: line for line in (*self.own(span.opens), *self.own(span.closes))}
        for line in _in_order(either.values()):
            if opened is None and matches(span.opens, line):
                opened = line
            elif opened is not None and matches(span.closes, line):
                states.append(State(opened, line))
                opened = None
        return (*states, State(opened, None)) if opened else tuple(states)

    def _matching(self, pattern: Pattern) -> Iterable[Line]:
        lines = [line for kind in pattern.kinds for line in self._by_kind.get(kind, ())]
        found = [line for line in lines if matches(pattern, line)]
        return found if len(pattern.kinds) == 1 else _in_order(found)

    def _concerns(self, line: Line, for_whom: str) -> bool:
        if self.child in line.entry.children:
            return for_whom == "household"
        others = self._household.on(line.occurred.first_day, self.child)
        return not others.isdisjoint(line.entry.children)


def matches(pattern: Pattern, line: Line) -> bool:
    """Whether a line is of the pattern's kinds and roles and meets its conditions."""
    entry = line.entry
    if entry.kind not in pattern.kinds or (pattern.by and entry.author.role not in pattern.by):
        return False
    return all(holds(condition, line) for condition in pattern.where)


def holds(condition: Condition, line: Line) -> bool:
    """Whether a field of the line's current reading says what the condition asks."""
    answer = line.entry.fields.get(condition.field)
    if answer is None or answer in ("", [], ()):
        return False
    given = set(answer) if isinstance(answer, (list, tuple)) else {answer}
    wanted = set(condition.values)
    match condition.test:
        case "answered":
            return True
        case "includes":
            return wanted <= given
        case "is":
            return given == wanted
        case _:
            return not given.isdisjoint(wanted)


def _in_order(lines: Iterable[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (line.occurred.first, line.occurred.last, line.sequence))
