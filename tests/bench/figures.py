"""The figures themselves, on the database that Django is set up with."""

import random
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from functools import partial
from typing import Any

from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from heed.chronology import Chronology
from heed.clocks import england_and_wales
from heed.server.cli.migrate import bring_up_to_date
from heed.server.demo.load import add_family, load
from heed.server.demo.partnership import CHILDREN, ToldFamily
from heed.server.demo.scenes.front_door import referral
from heed.server.demo.story import Story, in_order
from heed.server.services.holding import hold
from heed.server.services.worklist import worklist
from heed.server.storage.models import Child, Practitioner
from heed.standards import Standard
from heed.standards.engines.memory import judge
from heed.standards.library import LIBRARY
from tests.bench.long_record import ENTRIES, long_family, long_record
from tests.bench.timing import median_ms, once_s

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
ALONE, SIBLINGS = 900_001, 900_101
TIMES, LINES = 25, 200


def figures() -> dict[str, Any]:
    """Make a database, fill it, measure."""
    now = datetime.now(UTC)
    found: dict[str, Any] = {"database": _database()}
    found["migrate_s"] = once_s(lambda: bring_up_to_date(now))
    found["demo_s"] = once_s(lambda: load(now, children=CHILDREN))
    found["demo_per_child_ms"] = found["demo_s"] * 1000 / CHILDREN
    people = {p.email.partition("@")[0]: p for p in Practitioner.objects.select_related("team")}
    for number, children in ((ALONE, 1), (SIBLINGS, 3)):
        add_family(long_record(now, children=children, number=number), people, now)
    found |= _derivation(now)
    worker, manager = people["social.worker"], people["team.manager"]
    for number, name in ((ALONE, "alone"), (SIBLINGS, "siblings")):
        found |= _timed(f"post_{name}", _posting(worker, number))
        found |= _timed(f"child_{name}", _page(worker, f"/children/H-{number:06}"))
        form = _page(worker, f"/children/H-{number:06}/record/visit")
        found |= _timed(f"form_{name}", form)
    found["worklist_lines"] = _many_lines(people, manager, now)
    found |= _timed("worklist", _page(manager, "/worklist"))
    return found


def _database() -> str:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT sqlite_version()")
            return f"SQLite {cursor.fetchone()[0]}"
        cursor.execute("SHOW server_version")
        return f"PostgreSQL {cursor.fetchone()[0].split()[0]}"


def _derivation(now: datetime) -> dict[str, Any]:
    child = Child.objects.get(record_number=f"H-{ALONE:06}")
    held = _held(child)
    entries, calendar = held.entries, england_and_wales()
    assert len(entries) == ENTRIES

    def derive(standards: Collection[Standard] = LIBRARY.standards) -> int:
        found = judge(
            str(child.pk),
            Chronology(entries),
            standards,
            as_of=now,
            calendar=calendar,
            household=held.household,
        )
        return len(found)

    def scan() -> int:
        return sum(
            entry.occurred.first <= now
            and entry.kind in ("harm_incident", "visit")
            and entry.fields.get("harm") is not None
            for entry in entries
        )

    derived, scanned = median_ms(derive, 100), median_ms(scan, 100)
    return {
        "judge": derived,
        "judge_touched": {
            kind: median_ms(partial(derive, LIBRARY.touched_by({kind})), 50)
            for kind in ("visit", "harm_incident", "family_informed", "strategy_discussion")
        },
        "judge_per_standard_us": derived.processor * 1000 / len(LIBRARY),
        "judge_over_scan": derived.processor / scanned.processor,
        "standards": len(LIBRARY),
        "obligations": derive(),
        "slowest": _slowest(str(child.pk), entries, now),
    }


def _held(child: Child) -> Any:
    """The child's record as a save holds it."""
    with transaction.atomic():
        return hold([child.pk])


def _slowest(child: str, entries: list[Any], now: datetime) -> list[tuple[str, float]]:
    """The standards that take longest, each on a record already put into lines."""
    calendar, known = england_and_wales(), Chronology(entries)

    def judging(standard: Standard) -> Callable[[], object]:
        return lambda: judge(child, known, [standard], as_of=now, calendar=calendar)

    taken = {s.id: median_ms(judging(s), 10).processor for s in LIBRARY}
    return sorted(taken.items(), key=lambda item: -item[1])[:5]


def _client(who: Practitioner) -> Client:
    client = Client()
    client.force_login(who, backend=BACKEND)
    return client


def _page(who: Practitioner, address: str) -> Callable[[], None]:
    client = _client(who)

    def get() -> None:
        response = client.get(address)
        assert response.status_code == 200, (address, response.status_code)

    return get


def _posting(who: Practitioner, number: int) -> Callable[[], None]:
    """A visit recorded on the form, as a browser sends it; one more entry each time."""
    client, today = _client(who), datetime.now(UTC).date()
    typed = {
        "entry-when": "day",
        "entry-day_day": today.day,
        "entry-day_month": today.month,
        "entry-day_year": today.year,
        "seen": "yes",
        "seen_alone": "yes",
        "child_words": "“It was my birthday.”",
        "entry-source": "seen",
        "entry-seen-by": "everyone",
    }

    def post() -> None:
        response = client.post(f"/children/H-{number:06}/record/visit", typed)
        assert response.status_code == 302, response.content[:2000]

    return post


def _timed(name: str, what: Callable[[], None]) -> dict[str, Any]:
    what()
    with CaptureQueriesContext(connection) as captured:
        what()
    queries = len(captured)
    return {name: median_ms(what, TIMES), f"{name}_queries": queries}


def _many_lines(people: dict[str, Practitioner], manager: Practitioner, now: datetime) -> int:
    """Add referrals nobody has decided about, until the manager has 200 open lines."""
    number = 901_000
    while (lines := len(worklist(manager, now=now))) < LINES:
        add_family(_waiting(now, number, min(5, LINES - lines)), people, now)
        number += 1
    return lines


def _waiting(now: datetime, number: int, referrals: int) -> ToldFamily:
    """A child about whom that many referrals wait for a decision."""
    rng = random.Random(number)
    story = Story(long_family(1, number, now.date(), rng), rng, now, began=20)
    for _ in range(referrals):
        referral(story)
        story.later(2)
    return ToldFamily(story.family, in_order(story.tellings))
