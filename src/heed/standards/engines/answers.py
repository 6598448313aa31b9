"""Which lines may answer a trigger, before or after it, with nothing between that shuts them out.

Everything is asked twice, for dates are intervals: whether it is surely so, and whether it can be.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from heed.chronology import Line
from heed.standards.engines.triggers import Trigger
from heed.standards.engines.view import View
from heed.standards.language import FollowedBy, Pattern, PrecededBy
from heed.standards.standard import Standard

type Test = Callable[[Line], bool]


class After(NamedTuple):
    """The lines after a trigger; none of `others` may lie between it and an answer."""

    trigger: Trigger
    others: Collection[Line] = ()

    def surely(self, line: Line) -> bool:
        """Whether the line surely comes after the trigger, and surely nothing between."""
        between = (
            self.trigger.possibly_before(other) and line.possibly_after(other)
            for other in self.others
        )
        return self.trigger.surely_before(line) and not any(between)

    def possibly(self, line: Line) -> bool:
        """Whether the line can come after the trigger with nothing between."""
        between = (
            self.trigger.surely_before(other) and line.surely_after(other) for other in self.others
        )
        return self.trigger.possibly_before(line) and not any(between)


class Before(NamedTuple):
    """The lines before a trigger; none of the others may lie between an answer and it.

    A line too close to the trigger to answer it is itself an other: `surely_others` are surely
    none of the answers, `possible_others` may be none.
    """

    trigger: Trigger
    surely_others: Collection[Line] = ()
    possible_others: Collection[Line] = ()

    def surely(self, line: Line) -> bool:
        """Whether the line surely comes before the trigger, and surely nothing between."""
        between = (
            self.trigger.possibly_after(other) and other.possibly_after(line)
            for other in self.possible_others
        )
        return self.trigger.surely_after(line) and not any(between)

    def possibly(self, line: Line) -> bool:
        """Whether the line can come before the trigger with nothing between."""
        between = (
            self.trigger.surely_after(other) and other.surely_after(line)
            for other in self.surely_others
        )
        return self.trigger.possibly_after(line) and not any(between)


def others(
    expects: FollowedBy | PrecededBy, trigger: Trigger, standard: Standard, view: View
) -> Iterator[Line]:
    """The lines that may not lie between, apart from the trigger."""
    lines = _others(expects, standard.begins, view)
    return (line for line in lines if trigger.whole or line.id != trigger.line.id)


def _others(expects: FollowedBy | PrecededBy, own: Pattern | None, view: View) -> tuple[Line, ...]:
    match expects.without:
        case "entry":
            return view.all_own
        case "such":
            return view.own(Pattern(kinds=expects.pattern.kinds))
        case "trigger":
            return view.own(own) if own else ()
        case Pattern():
            return view.own(expects.without)
        case None:
            return ()


def first_of(lines: Iterable[Line], times: int, *tests: Test) -> tuple[Line, ...]:
    """The first so many of the lines that pass every test; none when there are fewer."""
    passing = (line for line in lines if all(test(line) for test in tests))
    found = tuple(islice(passing, times))
    return found if len(found) == times else ()
