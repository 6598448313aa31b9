"""What was changed, removed or moved behind Heed's back shows."""

from datetime import timedelta

import pytest
from django.db import connection

from heed.chronology import content_hash
from heed.server.services.correct import correct_entry
from heed.server.services.verify import verify
from heed.server.storage.append_only import APPEND_ONLY
from heed.server.storage.entries import read
from heed.server.storage.models import AuditRow, Entry, EntryLink, Obligation
from tests.support.recording import drafted, record, recorded_harm

pytestmark = pytest.mark.django_db


@pytest.fixture
def entries(partnership, now):
    """Three entries on Robin's record, the second about Sky too, the third corrected."""
    worker, robin, sky = partnership.social_worker, partnership.robin, partnership.sky
    found = [
        recorded_harm(partnership, now=now, answers={"harm": ["physical"]}).entry,
        record(worker, "visit", robin, sky, now=now + timedelta(minutes=1)).entry,
        record(worker, "harm_incident", robin, now=now + timedelta(minutes=2)).entry,
    ]
    draft = drafted("harm_incident", robin, occurred=now)
    correct_entry(worker, found[-1].id, draft, reason="Time", now=now + timedelta(minutes=3))
    connection.check_constraints()
    return found


@pytest.fixture
def unguarded(entries):
    """What an owner of the database can do: drop the triggers first."""
    with connection.cursor() as cursor:
        for model in APPEND_ONLY:
            table = model._meta.db_table
            events = {"sqlite": ("update", "delete", "replace"), "postgresql": ("row", "all")}
            for event in events[connection.vendor]:
                on = f' ON "{table}"' if connection.vendor == "postgresql" else ""
                cursor.execute(f'DROP TRIGGER "append_only_{table}_{event}"{on}')
    return entries


def says() -> list[str]:
    return [finding.says for finding in verify()]


@pytest.mark.usefixtures("entries")
def test_a_whole_record_has_no_findings_and_tells_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    assert verify(progress=lambda done, total: told.append((done, total))) == []
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_an_empty_one_too(partnership) -> None:
    assert verify() == []


def test_a_changed_entry(partnership, unguarded) -> None:
    later = unguarded[0].recorded_at + timedelta(days=1)
    Entry.objects.filter(id=unguarded[0].id).update(occurred_last=later)
    Entry.objects.filter(id=unguarded[1].id).update(fields={"seen": "nothing"})
    found = verify()
    changed = {f.entry for f in found if "changed after it was recorded" in f.says}
    assert changed == {unguarded[0].id, unguarded[1].id}
    assert partnership.robin.record_number in {f.record_number for f in found}


def test_a_changed_entry_with_its_hash_made_to_fit(partnership, unguarded) -> None:
    row = Entry.objects.filter(id=unguarded[0].id)
    row.update(reason="", author_team="West")
    [changed] = read(row)
    row.update(content_hash=content_hash(changed))
    assert any(
        f.entry == changed.id and f.record_number == partnership.robin.record_number
        for f in verify()
    )


def test_an_entry_taken_out_of_the_middle(unguarded) -> None:
    _remove(unguarded[1])
    found = says()
    assert "an entry before this one was removed or moved" in found
    assert "this entry was recorded and is not there" in found


def test_the_newest_entry_cut_off(unguarded) -> None:
    _remove(Entry.objects.latest("sequence"))
    assert "this entry was recorded and is not there" in says()


def test_two_entries_put_the_other_way_round(partnership, unguarded) -> None:
    first, second = EntryLink.objects.filter(child=partnership.robin).order_by("position")[:2]
    EntryLink.objects.filter(pk=first.pk).update(position=1000)
    EntryLink.objects.filter(pk=second.pk).update(position=first.position)
    EntryLink.objects.filter(pk=first.pk).update(position=2)
    assert "an entry before this one was removed or moved" in says()


def test_an_entry_taken_off_a_record(partnership, unguarded) -> None:
    EntryLink.objects.filter(child=partnership.sky).delete()
    found = says()
    assert "this entry is not on the records of the children it is about" in found


def test_an_entry_put_to_another_line(unguarded) -> None:
    Entry.objects.filter(id=unguarded[1].id).update(line=unguarded[0].id)
    assert "this entry is put to a line that it does not belong to" in says()


def test_a_changed_audit_row(unguarded) -> None:
    row = AuditRow.objects.filter(what="recorded").first()
    assert row is not None
    AuditRow.objects.filter(pk=row.pk).update(who=None)
    assert any(f"audit row {row.pk} was changed" in each for each in says())


def test_an_audit_row_taken_out(unguarded) -> None:
    AuditRow.objects.filter(detail={"entry": unguarded[0].id}).delete()
    found = says()
    assert "this entry has no audit row" in found
    assert any(each.startswith("audit row") for each in found)


def test_obligations_that_would_not_be_derived_and_that_are_missing(partnership, entries) -> None:
    Obligation.objects.filter(standard="CPM-1", trigger__id=entries[0].id).update(settled="met")
    found = {finding.says for finding in verify()}
    assert found == {
        "obligation CPM-1 is stored but would not be derived",
        "obligation CPM-1 is not stored",
    }


def _remove(entry) -> None:
    Obligation.objects.all().delete()
    EntryLink.objects.filter(entry__id=entry.id).delete()
    Entry.objects.filter(id=entry.id).delete()
