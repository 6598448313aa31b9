"""Enough practitioners for any number of families, and who of them works with which."""

import random
from collections.abc import Mapping
from math import ceil
from typing import NamedTuple

from heed.people import Role
from heed.server.demo.cast import (
    CHILDRENS_SERVICES,
    HEALTH,
    PEOPLE,
    PERSONAS,
    POLICE,
    SCHOOLS,
    SECONDARY,
    SIXTEEN_CHILDREN,
    Person,
)
from heed.server.demo.names import FAMILY, GIVEN

FAMILIES_EACH = 8
_SHARED = {
    Role.HEALTH_VISITOR: (HEALTH, "Ottermead health visiting"),
    Role.CONFERENCE_CHAIR: (CHILDRENS_SERVICES, "Conferences and reviews"),
    Role.POLICE_OFFICER: (POLICE, "Child protection unit"),
    Role.SCHOOL_SAFEGUARDING_LEAD: (SECONDARY, "Safeguarding"),
}
_WITH_CHILDREN = tuple(role for role in Role if role is not Role.PARTNERSHIP_OFFICER)
"""The partnership's officers work with no child, and so see no child's record."""
_FAMILIES_TO_SHARE = 30
_PERSONAS_EVERY, _PERSONAS_LEAD_BEFORE = 5, 40


class Staff(NamedTuple):
    """Everyone who works in the partnership."""

    people: tuple[Person, ...]

    def of(self, role: Role) -> list[Person]:
        """Everyone with this role."""
        return [person for person in self.people if person.role is role]


def staff_for(families: int, rng: random.Random) -> Staff:
    """The fixed cast, and as many more as so many families need."""
    more: list[Person] = []
    for n in range(max(0, ceil(families / FAMILIES_EACH) - 4)):
        team = ("Kilnside team", "Sallowfield team")[n % 2]
        if n % 6 < 2:
            manager = _someone(rng, len(more), Role.TEAM_MANAGER, CHILDRENS_SERVICES, team)
            more.append(manager)
        above = [p for p in more if p.role is Role.TEAM_MANAGER and p.team == team][-1]
        more.append(
            _someone(rng, len(more), Role.SOCIAL_WORKER, CHILDRENS_SERVICES, team, above.key)
        )
    for role, (agency, team) in _SHARED.items():
        more += [
            _someone(rng, len(more) + n, role, agency, team)
            for n in range(families // _FAMILIES_TO_SHARE - 1)
        ]
    return Staff((*PEOPLE, *more))


def _someone(
    rng: random.Random, number: int, role: Role, agency: str, team: str, supervisor: str = ""
) -> Person:
    name = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"
    key = f"{name[0].lower()}.{name.rsplit(maxsplit=1)[-1].lower()}.{number + 1}"
    return Person(key, name, role, agency, team, supervisor)


def personas() -> Mapping[Role, Person]:
    """The team in which every persona who works with children has their own role."""
    first_of_each = {person.role: person for person in reversed(PEOPLE)}
    team = {**first_of_each, **{p.role: p for p in PEOPLE if p.key in PERSONAS}}
    return {role: team[role] for role in _WITH_CHILDREN}


def team_of(
    family: int, staff: Staff, rng: random.Random, *, worker: Person | None = None
) -> Mapping[Role, Person]:
    """Who works with the family of this number, led by the `worker`, or by whose turn it is.

    The personas work with every fifth; the social worker and the manager among them with few,
    as one person can.
    """
    others: Mapping[Role, Person] = {role: rng.choice(staff.of(role)) for role in _WITH_CHILDREN}
    if worker is None and family % _PERSONAS_EVERY == 0:
        others = {**personas(), Role.SCHOOL_SAFEGUARDING_LEAD: rng.choice(_leads(staff))}
        if family < _PERSONAS_LEAD_BEFORE:
            return others
    lead = worker or _whose_turn(family, staff)
    return {
        **others,
        Role.SOCIAL_WORKER: lead,
        Role.TEAM_MANAGER: next(p for p in staff.people if p.key == lead.supervisor),
    }


def _whose_turn(family: int, staff: Staff) -> Person:
    busy = (*PERSONAS, SIXTEEN_CHILDREN)
    free = [worker for worker in staff.of(Role.SOCIAL_WORKER) if worker.key not in busy]
    return free[family % len(free)]


def _leads(staff: Staff) -> list[Person]:
    leads = staff.of(Role.SCHOOL_SAFEGUARDING_LEAD)
    return [lead for lead in leads if lead.agency in SCHOOLS]
