"""Two people at once: both save on one child; of two corrections of one entry the second is told.

Each person is a process on a throw-away database, because only real commits show what happens.
"""

import sys
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from tests.support.throwaway import said, start, throwaway_database

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
THIS = "test_at_once"
SAVES = 12


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory, django_db_setup):
    with throwaway_database(tmp_path_factory.mktemp("elsewhere")) as environment:
        said(start(environment, THIS, "set_up"))
        yield environment


def test_everyone_who_saves_on_one_child_at_once_succeeds(elsewhere) -> None:
    before = said(start(elsewhere, THIS, "count"))
    people = ["jo.bright", "ngozi.adeyemi", "dev.patel"]
    writers = [start(elsewhere, THIS, "save_many", f"{name}@example.org") for name in people]
    assert [said(writer) for writer in writers] == [str(SAVES)] * len(people)
    assert int(said(start(elsewhere, THIS, "count"))) - int(before) == SAVES * len(people)
    assert said(start(elsewhere, THIS, "findings")) == "[]"


def test_of_two_corrections_of_one_entry_the_second_is_told(elsewhere) -> None:
    entry = said(start(elsewhere, THIS, "one_entry"))
    people = ["jo.bright", "amina.yusuf"]
    writers = [start(elsewhere, THIS, "correct", f"{name}@example.org", entry) for name in people]
    assert sorted(said(writer) for writer in writers) == [
        "Someone has already corrected this entry. Open the newer one to add yours.",
        "corrected",
    ]
    assert said(start(elsewhere, THIS, "findings")) == "[]"


@pytest.mark.skipif("connection.vendor != 'sqlite'")
def test_a_later_migration_that_rebuilds_a_table_stops_the_start_until_migrate(elsewhere) -> None:
    assert said(start(elsewhere, THIS, "rebuild_a_table")).splitlines() == [
        "safe",
        "append_only_storage_entrylink_delete append_only_storage_entrylink_replace "
        "append_only_storage_entrylink_update",
        "refused to start",
        "safe",
    ]
    assert connection.vendor == "sqlite"


# What the other processes run.


def set_up() -> None:
    from tests.support.partnership import found_partnership

    found_partnership()


def save_many(email: str) -> None:
    from tests.support.recording import record

    author, robin = _practitioner(email), _robin()
    for _ in range(SAVES):
        record(author, "harm_incident", robin, now=NOW)
    _say(SAVES)


def one_entry() -> None:
    from tests.support.recording import record

    _say(record(_practitioner("jo.bright@example.org"), "visit", _robin(), now=NOW).entry.id)


def correct(email: str, entry_id: str) -> None:
    from heed.chronology import AlreadySuperseded
    from heed.server.services.correct import correct_entry
    from tests.support.recording import drafted

    draft = drafted("visit", _robin(), occurred=NOW - timedelta(hours=1))
    try:
        correct_entry(_practitioner(email), entry_id, draft, reason="Time", now=NOW)
    except AlreadySuperseded as told:
        _say(told)
    else:
        _say("corrected")


def count() -> None:
    from heed.server.storage.models import EntryLink

    _say(EntryLink.objects.filter(child=_robin()).count())


def findings() -> None:
    from heed.server.services.verify import verify

    _say(verify())


def rebuild_a_table() -> None:
    from django.core.management import call_command
    from django.core.management.base import SystemCheckError
    from django.db import models

    from heed.server.storage.append_only import missing
    from heed.server.storage.checks import refuse_to_start_unsafe
    from heed.server.storage.models import EntryLink

    def tell() -> None:
        _say(" ".join(sorted(missing(connection))) or "safe")

    tell()
    old = EntryLink._meta.get_field("hash")
    new = models.CharField(max_length=128)
    new.set_attributes_from_name("hash")
    new.model = EntryLink
    with connection.schema_editor() as editor:
        editor.alter_field(EntryLink, old, new)
    tell()
    try:
        refuse_to_start_unsafe()
    except SystemCheckError:
        _say("refused to start")
    call_command("migrate", verbosity=0)
    tell()


def _practitioner(email: str):
    from heed.server.storage.models import Practitioner

    return Practitioner.objects.get(email=email)


def _robin():
    from heed.server.storage.models import Child

    return Child.objects.get(given_name="Robin")


def _say(words: object) -> None:
    sys.stdout.write(f"{words}\n")
