"""An invented family and the practitioners who work with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from heed.people import Role
from heed.server.demo.cast import Person


class DemoChild(NamedTuple):
    """A child of the demonstration."""

    id: str
    record_number: str
    given_name: str
    family_name: str
    born: date


@dataclass(frozen=True)
class Family:
    """Children who live together, adults around them, and who works with them in which role.

    `manager_of_front_door` decides about referrals and is not involved afterwards.
    """

    household: str
    children: tuple[DemoChild, ...]
    mother: str
    partner: str
    team: Mapping[Role, Person]
    front_door: Person

    @property
    def eldest(self) -> DemoChild:
        """The child born first."""
        return min(self.children, key=lambda child: child.born)

    @property
    def youngest(self) -> DemoChild:
        """The child born last."""
        return max(self.children, key=lambda child: child.born)

    @property
    def names(self) -> str:
        """The children's given names as a sentence says them."""
        given = [child.given_name for child in self.children]
        return given[0] if len(given) == 1 else f"{', '.join(given[:-1])} and {given[-1]}"
