"""Two people at once: both save on one child; of two corrections of one entry the second is told.

The stories run in a process on a throw-away database, each person in a thread with a connection
of their own, because only real commits show what happens.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Barrier

import pytest
from django.db import connection

from tests.support.throwaway import told_elsewhere

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
SAVES = 8


@pytest.fixture(scope="module")
def told(tmp_path_factory, django_db_setup):
    told = told_elsewhere(tmp_path_factory.mktemp("elsewhere"), __name__, "stories")["stories"]
    assert isinstance(told, dict), told
    return told


def test_everyone_who_saves_on_one_family_at_once_succeeds(told) -> None:
    assert told["saved"] == {"robin": [SAVES, SAVES], "sky": [SAVES]}
    assert told["links"] == {"robin": 2 * SAVES, "sky": SAVES}


def test_of_two_corrections_of_one_entry_the_second_is_told(told) -> None:
    assert sorted(told["corrections"]) == [
        "Someone has already corrected this entry. Open the newer one to add yours.",
        "corrected",
    ]


def test_afterwards_the_record_is_whole(told) -> None:
    assert told["findings"] == []


@pytest.mark.skipif("connection.vendor != 'sqlite'")
def test_a_later_migration_that_rebuilds_a_table_stops_the_start_until_migrate(told) -> None:
    link = "append_only_storage_entrylink"
    assert told["rebuilt"] == [
        [],
        [f"{link}_delete", f"{link}_replace", f"{link}_update"],
        "refused to start",
        [],
    ]
    assert connection.vendor == "sqlite"


# What runs elsewhere.


def stories() -> dict:
    from heed.server.services.verify import verify
    from heed.server.storage.models import EntryLink
    from tests.support.partnership import found_partnership

    people = found_partnership()
    robin, sky = people.robin, people.sky
    saved = _at_once(
        [
            lambda: _save_many(people.social_worker, robin),
            lambda: _save_many(people.police_officer, robin),
            lambda: _save_many(people.health_visitor, sky),
        ]
    )
    links = {
        name: EntryLink.objects.filter(child=child).count()
        for name, child in {"robin": robin, "sky": sky}.items()
    }
    told = {"saved": {"robin": saved[:2], "sky": saved[2:]}, "links": links}
    told["corrections"] = _two_corrections(people)
    told["findings"] = verify()
    told["rebuilt"] = _rebuild_a_table() if connection.vendor == "sqlite" else []
    return told


def _at_once(acts: Iterable[Callable[[], object]]) -> list:
    acts = list(acts)
    ready = Barrier(len(acts))

    def act(what: Callable[[], object]) -> object:
        ready.wait()
        try:
            return what()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as people:
        return list(people.map(act, acts))


def _save_many(author, child) -> int:
    from tests.support.recording import record

    for _ in range(SAVES):
        record(author, "harm_incident", child, now=NOW)
    return SAVES


def _two_corrections(people) -> list[str]:
    from tests.support.recording import record

    entry = record(people.social_worker, "visit", people.robin, now=NOW).entry
    correctors = (people.social_worker, people.team_manager)
    return _at_once([partial(_correct, who, people.robin, entry.id) for who in correctors])


def _correct(author, child, entry_id: str) -> str:
    from heed.chronology import AlreadySuperseded
    from heed.server.services.correct import correct_entry
    from tests.support.recording import drafted

    draft = drafted("visit", child, occurred=NOW - timedelta(hours=1))
    try:
        correct_entry(author, entry_id, draft, reason="Time", now=NOW)
    except AlreadySuperseded as told:
        return str(told)
    return "corrected"


def _rebuild_a_table() -> list:
    from django.core.management import call_command
    from django.core.management.base import SystemCheckError
    from django.db import models

    from heed.server.storage.append_only import missing
    from heed.server.storage.checks import refuse_to_start_unsafe
    from heed.server.storage.models import EntryLink

    happened: list = [missing(connection)]
    new = models.CharField(max_length=128)
    new.set_attributes_from_name("hash")
    new.model = EntryLink
    with connection.schema_editor() as editor:
        editor.alter_field(EntryLink, EntryLink._meta.get_field("hash"), new)
    happened.append(sorted(missing(connection)))
    try:
        refuse_to_start_unsafe()
    except SystemCheckError:
        happened.append("refused to start")
    call_command("migrate", verbosity=0)
    return [*happened, missing(connection)]
