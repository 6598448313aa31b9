"""Which of two lines came after the other, as `Line` says it for two values."""

from typing import NamedTuple, Self

import ibis
from ibis.expr.types import BooleanValue, Table, Value

COLUMNS = (
    "line",
    "version",
    "place",
    "occurred_first",
    "occurred_last",
    "first_day",
    "last_day",
    "exactness",
    "sequence",
)
"""What a step has to carry of a line so that it can be compared with others."""


class Dated(NamedTuple):
    """A line in a step, by its columns."""

    line: Value
    first: Value
    last: Value
    day: Value
    exactness: Value
    sequence: Value

    @classmethod
    def of(cls, table: Table, prefix: str = "") -> Self:
        """The line whose columns have this prefix."""
        names = ("line", "occurred_first", "occurred_last", "first_day", "exactness", "sequence")
        return cls(*(table[prefix + name] for name in names))

    def surely_after(self, other: "Dated") -> BooleanValue:
        """Whether it came after the other; ties go by the order of recording."""
        after = self.first > other.last
        return after | (self._simultaneous(other) & (self.sequence > other.sequence))

    def possibly_after(self, other: "Dated") -> BooleanValue:
        """Whether it can have come after the other, as far as the dates tell."""
        may = (self.last >= other.first) & (self.line != other.line)
        return may & (~self._simultaneous(other) | (self.sequence > other.sequence))

    def _simultaneous(self, other: "Dated") -> BooleanValue:
        exactness = ibis.greatest(self.exactness, other.exactness)
        same_moment = (exactness == 0) & (self.first == other.first)
        return same_moment | ((exactness == 1) & (self.day == other.day))


def prefixed(table: Table, prefix: str, *names: str) -> Table:
    """Only these columns (those of a line when none is named), with a prefix before each."""
    return table.select(**{prefix + name: table[name] for name in names or COLUMNS})
