"""The agencies and practitioners of the invented city of Merrowby."""

from typing import NamedTuple

from heed.people import Role, Sector

DOMAIN = "merrowby.example"
CHILDRENS_SERVICES = "childrens-services"
HEALTH = "community-health"
POLICE = "police"
PRIMARY, SECONDARY, NURSERY = "tannerfold-primary", "sallowfield-high", "kilnside-nursery"
CHARITY = "linnet-project"
PARTNERSHIP = "partnership"

SCHOOLS = (PRIMARY, SECONDARY, NURSERY)
DISTRICTS = ("Larkmoor", "Ottermead", "Kilnside", "Sallowfield")


class Body(NamedTuple):
    """An agency with its teams."""

    code: str
    name: str
    sector: Sector
    teams: tuple[str, ...]


class Person(NamedTuple):
    """A practitioner; `key` is the part of their e-mail before the @."""

    key: str
    name: str
    role: Role
    agency: str
    team: str
    supervisor: str = ""

    @property
    def email(self) -> str:
        """Their address, under a domain that can never exist."""
        return f"{self.key}@{DOMAIN}"


AGENCIES = (
    Body(
        CHILDRENS_SERVICES,
        "Merrowby Children's Services",
        Sector.SOCIAL_CARE,
        ("Front door", "Conferences and reviews", *(f"{place} team" for place in DISTRICTS)),
    ),
    Body(
        HEALTH,
        "Merrowby Community Health",
        Sector.HEALTH,
        ("Larkmoor health visiting", "Ottermead health visiting", "Child health", "GP practices"),
    ),
    Body(POLICE, "Merrowshire Police", Sector.POLICE, ("Child protection unit",)),
    Body(PRIMARY, "Tannerfold Primary School", Sector.EDUCATION, ("Safeguarding",)),
    Body(SECONDARY, "Sallowfield High School", Sector.EDUCATION, ("Safeguarding",)),
    Body(NURSERY, "Kilnside Nursery School", Sector.EDUCATION, ("Safeguarding",)),
    Body(CHARITY, "The Linnet Project", Sector.VOLUNTARY, ("Families",)),
    Body(
        PARTNERSHIP,
        "Merrowby Safeguarding Children Partnership",
        Sector.PARTNERSHIP,
        ("Partnership office",),
    ),
)

SOCIAL_WORKER = "social.worker"
TEAM_MANAGER = "team.manager"
CONFERENCE_CHAIR = "conference.chair"
HEALTH_VISITOR = "health.visitor"
SCHOOL_LEAD = "school.lead"
POLICE_OFFICER = "police.officer"
PARTNERSHIP_OFFICER = "partnership.officer"

SIXTEEN_CHILDREN = "m.oakhanger"
"""A social worker of an ordinary week, with sixteen children."""

PERSONAS = (
    SOCIAL_WORKER,
    TEAM_MANAGER,
    CONFERENCE_CHAIR,
    HEALTH_VISITOR,
    SCHOOL_LEAD,
    POLICE_OFFICER,
    PARTNERSHIP_OFFICER,
)
"""The keys of those whom the demonstration offers to sign in as."""

_SW, _TM, _HV = Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.HEALTH_VISITOR
_LEAD, _OFFICER = Role.SCHOOL_SAFEGUARDING_LEAD, Role.POLICE_OFFICER

PEOPLE = (
    Person("team.manager", "Bronwen Tallowfield", _TM, CHILDRENS_SERVICES, "Larkmoor team"),
    Person(
        "social.worker",
        "Nadia Thistlecombe",
        _SW,
        CHILDRENS_SERVICES,
        "Larkmoor team",
        "team.manager",
    ),
    Person(
        "m.oakhanger", "Marcus Oakhanger", _SW, CHILDRENS_SERVICES, "Larkmoor team", "team.manager"
    ),
    Person("i.fernhollow", "Idris Fernhollow", _TM, CHILDRENS_SERVICES, "Ottermead team"),
    Person(
        "p.marrowdale",
        "Priya Marrowdale",
        _SW,
        CHILDRENS_SERVICES,
        "Ottermead team",
        "i.fernhollow",
    ),
    Person(
        "t.brackenwell",
        "Tom Brackenwell",
        _SW,
        CHILDRENS_SERVICES,
        "Ottermead team",
        "i.fernhollow",
    ),
    Person("g.coldharrow", "Grace Coldharrow", _TM, CHILDRENS_SERVICES, "Front door"),
    Person(
        "conference.chair",
        "Helen Quillfeather",
        Role.CONFERENCE_CHAIR,
        CHILDRENS_SERVICES,
        "Conferences and reviews",
    ),
    Person(
        "o.siltwater",
        "Owen Siltwater",
        Role.CONFERENCE_CHAIR,
        CHILDRENS_SERVICES,
        "Conferences and reviews",
    ),
    Person("health.visitor", "Folasade Heronswell", _HV, HEALTH, "Larkmoor health visiting"),
    Person("r.mistlecroft", "Rosa Mistlecroft", _HV, HEALTH, "Ottermead health visiting"),
    Person("a.wintergreave", "Anil Wintergreave", Role.PAEDIATRICIAN, HEALTH, "Child health"),
    Person("k.plumgarth", "Kate Plumgarth", Role.GP, HEALTH, "GP practices"),
    Person("school.lead", "David Nettlebank", _LEAD, PRIMARY, "Safeguarding"),
    Person("s.foxmantle", "Siân Foxmantle", _LEAD, SECONDARY, "Safeguarding"),
    Person("j.inglebeck", "Joanna Inglebeck", _LEAD, NURSERY, "Safeguarding"),
    Person("police.officer", "Callum Dunlark", _OFFICER, POLICE, "Child protection unit"),
    Person("y.gorsefield", "Yasmin Gorsefield", _OFFICER, POLICE, "Child protection unit"),
    Person("l.copperthorn", "Leon Copperthorn", Role.FAMILY_WORKER, CHARITY, "Families"),
    Person("e.farrowmere", "Esther Farrowmere", Role.FAMILY_WORKER, CHARITY, "Families"),
    Person(
        "partnership.officer",
        "Miriam Larchdale",
        Role.PARTNERSHIP_OFFICER,
        PARTNERSHIP,
        "Partnership office",
    ),
    Person(
        "practice.officer",
        "Gareth Sedgewick",
        Role.PARTNERSHIP_OFFICER,
        PARTNERSHIP,
        "Partnership office",
    ),
)


def named(key: str) -> Person:
    """The practitioner of the first cast with this key; raises KeyError."""
    return {person.key: person for person in PEOPLE}[key]
