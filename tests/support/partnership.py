"""One small invented partnership: always the same people, so that a test reads like a story.

Northmoor council has two teams, East and West; health, schools and police are other agencies.
Robin and Sky Marsh live together. East works with them; West and the other health visitor do not.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from heed.people import Role, Sector
from heed.server.services.people import house, involve, register_child
from heed.server.storage.models import Agency, Child, Practitioner, Team

SETTLED = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
"""When everyone was set up, before any story begins."""
SINCE = date(2026, 1, 5)
PASSWORD = "a long invented password"


@dataclass(frozen=True)
class Partnership:
    """The people and children of the stories."""

    social_worker: Practitioner
    team_manager: Practitioner
    conference_chair: Practitioner
    health_visitor: Practitioner
    safeguarding_lead: Practitioner
    police_officer: Practitioner
    partnership_officer: Practitioner
    other_team_worker: Practitioner
    other_team_manager: Practitioner
    other_health_visitor: Practitioner
    robin: Child
    sky: Child
    unrelated: Child

    @property
    def people(self) -> dict[str, Practitioner]:
        """Everyone who signs in, by the name of their part."""
        return {n: p for n, p in vars(self).items() if isinstance(p, Practitioner)}


def found_partnership() -> Partnership:
    """Make the partnership in the database."""
    council = _agency("northmoor-council", "Northmoor Council", Sector.SOCIAL_CARE)
    health = _agency("northmoor-health", "Northmoor Health", Sector.HEALTH)
    school = _agency("larch-school", "Larch School", Sector.EDUCATION)
    police = _agency("northmoor-police", "Northmoor Police", Sector.POLICE)
    office = _agency("northmoor-partnership", "Northmoor Partnership", Sector.PARTNERSHIP)
    east = Team.objects.create(name="East", agency=council)
    west = Team.objects.create(name="West", agency=council)
    visitors = Team.objects.create(name="Health visitors", agency=health)

    manager = _person("Amina Yusuf", Role.TEAM_MANAGER, council, east)
    west_manager = _person("Colin Frost", Role.TEAM_MANAGER, council, west)
    worker = _person("Jo Bright", Role.SOCIAL_WORKER, council, east, manager)
    visitor = _person("Ngozi Adeyemi", Role.HEALTH_VISITOR, health, visitors)
    lead = _person("Harriet Cole", Role.SCHOOL_SAFEGUARDING_LEAD, school)
    officer = _person("Dev Patel", Role.POLICE_OFFICER, police)
    chair = _person("Ruth Lang", Role.CONFERENCE_CHAIR, council)

    robin = register_child("Robin", "Marsh", date(2019, 5, 4), now=SETTLED)
    sky = register_child("Sky", "Marsh", date(2022, 8, 30), now=SETTLED)
    unrelated = register_child("Wren", "Tully", date(2017, 2, 11), now=SETTLED)
    for child in (robin, sky):
        house(child, "1 Larch Row", since=SINCE, now=SETTLED)
        for person in (worker, visitor, chair, officer):
            involve(person, child, since=SINCE, now=SETTLED)
    involve(lead, robin, since=SINCE, now=SETTLED)
    west_worker = _person("Sam Oduya", Role.SOCIAL_WORKER, council, west, west_manager)
    involve(west_worker, unrelated, since=SINCE, now=SETTLED)
    return Partnership(
        social_worker=worker,
        team_manager=manager,
        conference_chair=chair,
        health_visitor=visitor,
        safeguarding_lead=lead,
        police_officer=officer,
        partnership_officer=_person("Pat Quill", Role.PARTNERSHIP_OFFICER, office),
        other_team_worker=west_worker,
        other_team_manager=west_manager,
        other_health_visitor=_person("Iris Vane", Role.HEALTH_VISITOR, health, visitors),
        robin=robin,
        sky=sky,
        unrelated=unrelated,
    )


def _agency(code: str, name: str, sector: Sector) -> Agency:
    return Agency.objects.create(code=code, name=name, sector=sector)


def _person(
    name: str,
    role: Role,
    agency: Agency,
    team: Team | None = None,
    supervisor: Practitioner | None = None,
) -> Practitioner:
    email = f"{name.lower().replace(' ', '.')}@example.org"
    return Practitioner.objects.add(
        email, PASSWORD, name=name, role=role, agency=agency, team=team, supervisor=supervisor
    )
