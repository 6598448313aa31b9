"""Which children live together, and when."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple


class Stay(NamedTuple):
    """A child's time in a household, both days included; `until` is None while it lasts."""

    child: str
    household: str
    since: date
    until: date | None = None

    def covers(self, day: date) -> bool:
        """Whether the child lived there on this day."""
        return self.meets(day, day)

    def meets(self, first: date, last: date) -> bool:
        """Whether the child lived there on any day from the first to the last."""
        return self.since <= last and (self.until is None or first <= self.until)


class Household:
    """The stays of children who have lived together."""

    def __init__(self, stays: Iterable[Stay] = ()) -> None:
        self.stays = tuple(stays)

    def on(self, day: date, child: str) -> frozenset[str]:
        """Every child who shared a household with this child on a day, without the child."""
        return self.between(day, day, child)

    def between(self, first: date, last: date, child: str) -> frozenset[str]:
        """Every child who shared one with this child on any day from the first to the last."""
        own = [stay for stay in self.stays if stay.child == child and stay.meets(first, last)]
        return frozenset(
            other.child
            for other in self.stays
            if other.child != child and any(_together(stay, other, first, last) for stay in own)
        )


def _together(one: Stay, other: Stay, first: date, last: date) -> bool:
    begins = max(one.since, other.since, first)
    ends = min(one.until or last, other.until or last, last)
    return one.household == other.household and begins <= ends
