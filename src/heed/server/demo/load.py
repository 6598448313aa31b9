"""Putting the invented partnership into an empty database."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from django.contrib.auth.hashers import make_password
from django.db import transaction

from heed.clocks import london_day, start_of
from heed.people import Role
from heed.server.demo.cast import AGENCIES, DOMAIN, PERSONAS, Person
from heed.server.demo.family import Family
from heed.server.demo.learning import add_learning
from heed.server.demo.partnership import CHILDREN, SEED, ToldFamily, partnership
from heed.server.demo.story import Telling
from heed.server.demo.training import add_newsletter, add_training
from heed.server.services.append_many import Addition, append_many
from heed.server.services.entry_draft import EntryDraft
from heed.server.storage.models import Agency, Child, Involvement, Practitioner, Stay, Team

type Progress = Callable[[int, int], None]
"""Told how many children of how many are done."""

type People = Mapping[str, Practitioner]
"""Practitioners by the key of the cast."""

_PEOPLE_IDS = UUID("6d657272-6f77-4279-8000-686565640001")
_BEFORE_THE_STORY = timedelta(days=400)
_STAYS_INVOLVED = timedelta(days=40)


def is_empty() -> bool:
    """Whether nobody and nothing is in the database yet."""
    return not (Practitioner.objects.exists() or Child.objects.exists())


def is_demonstration() -> bool:
    """Whether everyone in the database is invented, so that anyone may sign in as them."""
    personas = [f"{key}@{DOMAIN}" for key in PERSONAS]
    known = Practitioner.objects.filter(email__in=personas).count()
    strangers = Practitioner.objects.exclude(email__endswith=f"@{DOMAIN}").exists()
    return known == len(PERSONAS) and not strangers


def load(
    now: datetime,
    *,
    children: int = CHILDREN,
    seed: int = SEED,
    progress: Progress | None = None,
) -> None:
    """Load everyone and everything, or nothing when it is broken off."""
    staff, families = partnership(now, children=children, seed=seed)
    done = 0
    with transaction.atomic():
        people = add_people(staff.people)
        for told in families:
            add_family(told, people, now)
            done += len(told.family.children)
            if progress:
                progress(done, children)
        add_training(people, now)
        add_newsletter(people, now)
        add_learning(now)


def add_people(people: Iterable[Person]) -> People:
    """Agencies, teams and practitioners; nobody has a password."""
    Agency.objects.bulk_create(
        [Agency(code=a.code, name=a.name, sector=a.sector) for a in AGENCIES]
    )
    teams = [Team(name=team, agency_id=body.code) for body in AGENCIES for team in body.teams]
    Team.objects.bulk_create(teams)
    team_of = {(team.agency_id, team.name): team for team in teams}
    added = {
        person.key: Practitioner(
            id=uuid5(_PEOPLE_IDS, person.key),
            email=person.email,
            name=person.name,
            role=person.role,
            agency_id=person.agency,
            team=team_of[person.agency, person.team],
            supervisor_id=uuid5(_PEOPLE_IDS, person.supervisor) if person.supervisor else None,
            password=make_password(None),
        )
        for person in people
    }
    Practitioner.objects.bulk_create(sorted(added.values(), key=lambda p: bool(p.supervisor_id)))
    return added


def add_family(told: ToldFamily, people: People, now: datetime) -> None:
    """The children of a family, where they live, who works with them, and all that is recorded."""
    family, began = told.family, london_day(min(t.recorded_at for t in told.entries))
    Child.objects.bulk_create(
        Child(
            id=UUID(child.id),
            record_number=child.record_number,
            given_name=child.given_name,
            family_name=child.family_name,
            date_of_birth=child.born,
        )
        for child in family.children
    )
    Stay.objects.bulk_create(
        Stay(
            child_id=UUID(child.id),
            household=family.household,
            since=max(child.born, began - _BEFORE_THE_STORY),
            recorded_at=start_of(began),
        )
        for child in family.children
    )
    Involvement.objects.bulk_create(_involvements(told, people, began, now))
    append_many([addition(telling, people) for telling in told.entries], now=now)


def _involvements(
    told: ToldFamily, people: People, began: date, now: datetime
) -> Iterator[Involvement]:
    """Everyone who wrote, with the lead worker and their manager; those of long ago have ended."""
    family = told.family
    until = _ended(told, now)
    for person in _who_works_with(family, told.entries):
        for child in family.children:
            yield Involvement(
                practitioner=people[person.key],
                child_id=UUID(child.id),
                role=person.role,
                since=began,
                until=until,
                recorded_at=start_of(began),
                ended_recorded_at=start_of(until) if until else None,
            )


def _who_works_with(family: Family, entries: Iterable[Telling]) -> list[Person]:
    wrote = {telling.author.key: telling.author for telling in entries}
    wrote.pop(family.front_door.key, None)
    for role in (Role.SOCIAL_WORKER, Role.TEAM_MANAGER):
        wrote.setdefault(family.team[role].key, family.team[role])
    return [wrote[key] for key in sorted(wrote)]


def _ended(told: ToldFamily, now: datetime) -> date | None:
    last = london_day(told.entries[-1].recorded_at) + _STAYS_INVOLVED
    return last if last < london_day(now) else None


def addition(telling: Telling, people: People) -> Addition:
    """What was told, as it is to be recorded."""
    return Addition(
        author=people[telling.author.key].as_author(),
        draft=EntryDraft(
            children=telling.children,
            kind=telling.kind,
            occurred=telling.occurred,
            answers=telling.answers,
            source=telling.source,
            about=telling.about,
            restriction=telling.restriction,
        ),
        recorded_at=telling.recorded_at,
        id=telling.id,
        supersedes=telling.supersedes,
        reason=telling.reason,
        in_error=telling.in_error,
    )
