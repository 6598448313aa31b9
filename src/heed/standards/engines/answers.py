"""Which lines may answer a trigger, before or after it, with nothing between that shuts them out.

Everything is asked twice, for dates are intervals: whether it is surely so, and whether it can be.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from heed.chronology import Line
from heed.standards.engines.timeline import BEFORE_ALL, FOR_EVER, Timeline
from heed.standards.engines.triggers import Trigger
from heed.standards.engines.view import NOTHING_BETWEEN, Between, View
from heed.standards.language import FollowedBy, Pattern, PrecededBy

type Test = Callable[[Line], bool]


class Others(NamedTuple):
    """Lines that may not lie between; those named by `but` are none of them."""

    lines: Timeline[Line]
    but: Collection[str] = ()

    def between(self, begins: datetime, ends: datetime) -> Iterator[Line]:
        """At least all those that can have been between two moments."""
        return (line for line in self.lines.between(begins, ends) if line.id not in self.but)

    def backwards(self, ends: datetime) -> Iterator[Line]:
        """At least all those that can have been by a moment, the last first."""
        near = self.lines.between(BEFORE_ALL, ends).backwards()
        return (line for line in near if line.id not in self.but)


class After:
    """The lines after a trigger; none of `others` may lie between it and an answer."""

    def __init__(self, trigger: Trigger, others: Others) -> None:
        self._trigger, self._others = trigger, others
        self.begins = BEFORE_ALL if trigger.whole else trigger.line.occurred.first
        self.ends = self._ends()

    def surely(self, line: Line) -> bool:
        """Whether the line surely comes after the trigger, and surely nothing between."""
        return self._trigger.surely_before(line) and not any(
            self._trigger.possibly_before(other) and line.possibly_after(other)
            for other in self.until(line.occurred.last)
        )

    def possibly(self, line: Line) -> bool:
        """Whether the line can come after the trigger with nothing between."""
        return self._trigger.possibly_before(line) and not any(
            self._trigger.surely_before(other) and line.surely_after(other)
            for other in self.until(line.occurred.last)
        )

    def until(self, moment: datetime) -> Iterator[Line]:
        """At least all the others that can have come after the trigger by a moment."""
        return self._others.between(self.begins, moment)

    def _ends(self) -> datetime:
        """The end of the first other that surely came: no line from then on can answer."""
        ends = FOR_EVER
        for other in self.until(FOR_EVER):
            if other.occurred.first > ends:
                break
            if self._trigger.surely_before(other):
                ends = min(ends, other.occurred.last)
        return ends


class Before:
    """The lines before a trigger; none of `others` may lie between an answer and it.

    A line of `answering` is an other too while it does not keep the time between: `apart` says
    whether it surely does, `perhaps_apart` whether it can.
    """

    def __init__(
        self,
        trigger: Trigger,
        others: Others,
        answering: Timeline[Line],
        apart: Test,
        perhaps_apart: Test,
    ) -> None:
        self._trigger, self._others, self._answering = trigger, others, answering
        self._apart, self._perhaps_apart = apart, perhaps_apart
        self.ends = FOR_EVER if trigger.whole else trigger.line.occurred.last
        self.begins = self._begins()

    def surely(self, line: Line) -> bool:
        """Whether the line surely comes before the trigger, and surely nothing between."""
        return self._trigger.surely_after(line) and not any(
            self._trigger.possibly_after(other) and other.possibly_after(line)
            for other in self._since(line.occurred.first, self._apart)
        )

    def possibly(self, line: Line) -> bool:
        """Whether the line can come before the trigger with nothing between."""
        return self._trigger.possibly_after(line) and not any(
            self._trigger.surely_after(other) and other.surely_after(line)
            for other in self._since(line.occurred.first, self._perhaps_apart)
        )

    def _since(self, moment: datetime, answers: Test) -> Iterator[Line]:
        """At least all the others that can have come from a moment on until the trigger."""
        yield from self._others.between(moment, self.ends)
        for line in self._answering.between(moment, self.ends):
            if not answers(line):
                yield line

    def _begins(self) -> datetime:
        """The beginning of the last other that surely came: no line up to then can answer."""
        surely = (
            other.occurred.first
            for other in self._others.backwards(self.ends)
            if self._trigger.surely_after(other)
        )
        return next(surely, BEFORE_ALL)


def between(expects: FollowedBy | PrecededBy, own: Pattern | None, view: View) -> Between:
    """The lines that may not lie between, where `own` is what triggers the standard."""
    match expects.without:
        case "entry":
            return view.between(None, expects.pattern)
        case "such":
            return view.between(Pattern(kinds=expects.pattern.kinds), expects.pattern)
        case "trigger" if own:
            return view.between(own, expects.pattern)
        case Pattern():
            return view.between(expects.without, expects.pattern)
        case _:
            return NOTHING_BETWEEN


def first_of(lines: Iterable[Line], times: int, *tests: Test) -> tuple[Line, ...]:
    """The first so many of the lines that pass every test; none when there are fewer."""
    passing = (line for line in lines if all(test(line) for test in tests))
    found = tuple(islice(passing, times))
    return found if len(found) == times else ()
