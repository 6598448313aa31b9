"""Enough practitioners for any number of families, and who of them works with which."""

import random
from collections.abc import Mapping
from math import ceil
from typing import NamedTuple

from heed.people import Role
from heed.server.demo.cast import (
    CHILDRENS_SERVICES,
    HEALTH,
    PARTNERSHIP_OFFICER,
    PEOPLE,
    PERSONAS,
    POLICE,
    SCHOOLS,
    SECONDARY,
    Person,
    named,
)
from heed.server.demo.names import FAMILY, GIVEN

FAMILIES_EACH = 8
_SHARED = {
    Role.HEALTH_VISITOR: (HEALTH, "Ottermead health visiting"),
    Role.CONFERENCE_CHAIR: (CHILDRENS_SERVICES, "Conferences and reviews"),
    Role.POLICE_OFFICER: (POLICE, "Child protection unit"),
    Role.SCHOOL_SAFEGUARDING_LEAD: (SECONDARY, "Safeguarding"),
}
_FAMILIES_TO_SHARE = 30


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
    """The team in which every persona has their own role."""
    first_of_each = {person.role: person for person in reversed(PEOPLE)}
    return {**first_of_each, **{p.role: p for p in PEOPLE if p.key in PERSONAS}}


def team_of(family: int, staff: Staff, rng: random.Random) -> Mapping[Role, Person]:
    """Who works with the family of this number; the personas with every fifth."""
    if family % 5 == 0:
        return {**personas(), Role.SCHOOL_SAFEGUARDING_LEAD: rng.choice(_leads(staff))}
    team = {role: rng.choice(staff.of(role)) for role in Role if staff.of(role)}
    workers = [w for w in staff.of(Role.SOCIAL_WORKER) if w.key not in PERSONAS]
    worker = workers[family % len(workers)]
    manager = next(person for person in staff.people if person.key == worker.supervisor)
    return {
        **team,
        Role.SOCIAL_WORKER: worker,
        Role.TEAM_MANAGER: manager,
        Role.PARTNERSHIP_OFFICER: named(PARTNERSHIP_OFFICER),
    }


def _leads(staff: Staff) -> list[Person]:
    leads = staff.of(Role.SCHOOL_SAFEGUARDING_LEAD)
    return [lead for lead in leads if lead.agency in SCHOOLS]
