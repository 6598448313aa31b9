"""Which lines ask something of someone: the triggers of a standard on a child's record.

A line that is a trigger only if its imprecise dates fall one way counts as one that is not sure:
it is asked for, but never surely missed.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from heed.chronology import Line
from heed.clocks import deadline
from heed.standards.engines.finding import NEVER
from heed.standards.engines.view import View, over_time
from heed.standards.language import Each, Nth, While, Whole
from heed.standards.standard import Standard


class Trigger(NamedTuple):
    """A line that triggers a standard; `sure` unless that hangs on an imprecise date.

    When it stands for the `whole` record, every line, itself too, comes after it as the beginning
    and before it as the end.
    """

    line: Line
    sure: bool = True
    whole: bool = False

    def surely_before(self, line: Line) -> bool:
        """Whether the line surely comes after this."""
        return self.whole or line.surely_after(self.line)

    def possibly_before(self, line: Line) -> bool:
        """Whether the line can come after this."""
        return self.whole or line.possibly_after(self.line)

    def surely_after(self, line: Line) -> bool:
        """Whether the line surely comes before this."""
        return self.whole or self.line.surely_after(line)

    def possibly_after(self, line: Line) -> bool:
        """Whether the line can come before this."""
        return self.whole or self.line.possibly_after(line)


def triggers(standard: Standard, view: View) -> Iterator[Trigger]:
    """Every line that triggers the standard for the child, once each."""
    trigger = standard.trigger
    if isinstance(trigger, Whole):
        place = 0 if trigger.at == "beginning" else -1
        yield from (Trigger(line, whole=True) for line in view.all_own[place:][:1])
        return
    if isinstance(trigger, While):
        yield from (Trigger(state.opened) for state in view.states(trigger.span))
        return
    lines = view.concerning(trigger.of, standard.for_whom)
    found = _each(trigger, lines, view) if isinstance(trigger, Each) else _nth(trigger, lines, view)
    for one in found:
        yield one._replace(sure=one.sure and view.surely_concerns(one.line))


def _each(trigger: Each, lines: Sequence[Line], view: View) -> Iterator[Trigger]:
    if trigger.during is None:
        yield from (Trigger(line) for line in lines)
        return
    lasting = over_time(view.states(trigger.during))
    for line in lines:
        states = lasting.between(line.occurred.first, line.occurred.last)
        if any(state.may_hold(line) for state in states):
            yield Trigger(line, any(state.holds(line) for state in states))


def _nth(trigger: Nth, lines: Sequence[Line], view: View) -> Iterator[Trigger]:
    """Each line in whose window, the line included, enough of them can lie."""
    windows: deque[_Window] = deque()
    for line in lines:
        # What counts no longer for this line does for no later one.
        while windows and windows[0].latest < line.occurred.first:
            windows.popleft()
        windows.append(_window(line, trigger, view))
        if _enough(trigger.n, (window.latest >= line.occurred.first for window in windows)):
            surely = (window.holds(line) for window in windows)
            yield Trigger(line, _enough(trigger.n - 1, surely))


def _enough(n: int, tests: Iterable[bool]) -> bool:
    """Whether so many of them hold; the others are not looked at."""
    return sum(1 for _ in islice(filter(None, tests), n)) == n


class _Window(NamedTuple):
    """Until when a line counts towards a later one: at the earliest and at the latest."""

    line: Line
    earliest: datetime
    latest: datetime

    def holds(self, later: Line) -> bool:
        return self.earliest >= later.occurred.last and later.surely_after(self.line)


def _window(line: Line, trigger: Nth, view: View) -> _Window:
    if trigger.within is None:
        return _Window(line, NEVER, NEVER)
    ends = [
        deadline(moment, trigger.within, view.calendar)
        for moment in dict.fromkeys((line.occurred.first, line.occurred.last))
    ]
    return _Window(line, ends[0], ends[-1])
