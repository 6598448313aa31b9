"""Things in order of time, of which those near a moment are found without looking at the others.

So a record of a hundred thousand entries is judged in little more time than its entries are many.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import accumulate

BEFORE_ALL, FOR_EVER = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stretch[Thing]:
    """The things at some places, in their order; it copies nothing."""

    things: tuple[Thing, ...]
    places: range

    def __iter__(self) -> Iterator[Thing]:
        return (self.things[place] for place in self.places)

    def backwards(self) -> "Stretch[Thing]":
        """The same things, the last first."""
        return Stretch(self.things, self.places[::-1])


class Timeline[Thing]:
    """Things in order of their first possible moments; `span` gives the first and the last."""

    def __init__(
        self, things: Iterable[Thing], span: Callable[[Thing], tuple[datetime, datetime]]
    ) -> None:
        self.things, self._span = tuple(things), span
        spans = [span(thing) for thing in self.things]
        self._firsts = [first for first, _ in spans]
        # The last moment of any thing up to a place: this grows, whatever the dates.
        self._lasts = list(accumulate((last for _, last in spans), max))

    def only(self, things: Iterable[Thing]) -> "Timeline[Thing]":
        """Some of the things, in the same order."""
        return Timeline(things, self._span)

    def between(self, begins: datetime, ends: datetime) -> Stretch[Thing]:
        """At least all those that can have been between two moments, both included."""
        start = bisect_left(self._lasts, begins)
        return Stretch(self.things, range(start, bisect_right(self._firsts, ends)))

    def until(self, ends: datetime, reaches: Callable[[datetime], bool]) -> Stretch[Thing]:
        """At least all those that can have been by a moment, and that reach it from their last one.

        What reaches it from one moment must do so from every later one.
        """
        start = bisect_left(self._lasts, True, key=reaches)
        return Stretch(self.things, range(start, bisect_right(self._firsts, ends)))
