"""Which children live together, and when."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple


class Stay(NamedTuple):
    """A child's time in a household, both days included; `until` is None while it lasts.

    That its end became known later makes it two: as it was known from one moment until just before
    another. `known_from` is None when it was known always, `known_until` while it is.
    """

    child: str
    household: str
    since: date
    until: date | None = None
    known_from: datetime | None = None
    known_until: datetime | None = None

    def covers(self, day: date) -> bool:
        """Whether the child lived there on this day."""
        return self.meets(day, day)

    def known_at(self, moment: datetime) -> bool:
        """Whether it was known so at this moment."""
        begun = self.known_from is None or self.known_from <= moment
        return begun and (self.known_until is None or moment < self.known_until)

    def meets(self, first: date, last: date) -> bool:
        """Whether the child lived there on any day from the first to the last."""
        return self.since <= last and (self.until is None or first <= self.until)


class Household:
    """The stays of children who have lived together."""

    def __init__(self, stays: Iterable[Stay] = ()) -> None:
        self.stays = tuple(stays)

    def as_known_at(self, moment: datetime) -> "Household":
        """The stays as they were known at a moment."""
        return Household(stay for stay in self.stays if stay.known_at(moment))

    @property
    def changes(self) -> frozenset[datetime]:
        """The moments from which something else was known."""
        ends = (end for stay in self.stays for end in (stay.known_from, stay.known_until))
        return frozenset(end for end in ends if end)

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
