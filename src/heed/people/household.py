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
        return self.since <= day and (self.until is None or day <= self.until)


class Household:
    """The stays of children who have lived together."""

    def __init__(self, stays: Iterable[Stay] = ()) -> None:
        self.stays = tuple(stays)

    def on(self, day: date, child: str) -> frozenset[str]:
        """Every child who shared a household with this child on a day, without the child."""
        homes = {stay.household for stay in self.stays if stay.child == child and stay.covers(day)}
        return frozenset(
            stay.child
            for stay in self.stays
            if stay.household in homes and stay.covers(day) and stay.child != child
        )
