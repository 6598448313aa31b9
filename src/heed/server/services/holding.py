"""Holding children's records for writing, so that nobody else writes on them meanwhile."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from uuid import UUID

from heed.chronology import Chronology
from heed.chronology import Entry as EntryValue
from heed.people import Household
from heed.server.storage.entries import entries_of
from heed.server.storage.homes import household_of, lock_with_household


@dataclass
class Held:
    """Locked records: whose obligations may change, and all that is known about them.

    `entries` also has those of children who lived with the concerned ones, because standards for
    a household look at them.
    """

    concerned: frozenset[UUID]
    household: Household
    entries: list[EntryValue] = field(default_factory=list)

    def about(self, children: Collection[str]) -> Chronology:
        """What is recorded about these children."""
        wanted = set(children)
        return Chronology(e for e in self.entries if not wanted.isdisjoint(e.children))


def hold(children: Iterable[UUID]) -> Held:
    """Lock these children's records, with those of children they ever lived with; three queries."""
    concerned = lock_with_household(frozenset(children))
    household = household_of(concerned)
    everyone = concerned | {UUID(stay.child) for stay in household.stays}
    return Held(frozenset(concerned), household, entries_of(everyone))
