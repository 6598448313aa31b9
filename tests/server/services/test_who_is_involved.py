"""Who works with a child, told without a word of the record."""

from datetime import UTC, date, datetime

import pytest

from heed.chronology import Restriction
from heed.server.services.errors import CannotRecord, NoSuchRecord
from heed.server.services.people import end_involvement
from heed.server.services.who_is_involved import who_is_involved
from heed.server.storage.models import AuditRow, Involvement
from tests.support.partnership import Partnership
from tests.support.recording import record

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)


def test_who_may_open_the_record_gives_no_reason(partnership: Partnership) -> None:
    found = who_is_involved(partnership.health_visitor, partnership.robin.record_number, now=NOW)
    told = {(one.agency, one.name, one.email) for one in found.contacts}
    assert ("Larch School", "Harriet Cole", "harriet.cole@example.org") in told
    assert len(found.contacts) == 5
    assert not found.withheld


def test_anyone_else_says_why_and_it_is_kept(partnership: Partnership) -> None:
    outsider, number = partnership.other_health_visitor, partnership.robin.record_number
    for reason in ("", "  "):
        with pytest.raises(CannotRecord):
            who_is_involved(outsider, number, why=reason, now=NOW)
    assert not AuditRow.objects.filter(what="read_who_is_involved").exists()
    found = who_is_involved(outsider, number, why="The child came to our clinic", now=NOW)
    assert len(found.contacts) == 5
    [kept] = AuditRow.objects.filter(what="read_who_is_involved")
    assert (kept.who, kept.child, kept.why) == (
        outsider,
        partnership.robin,
        "The child came to our clinic",
    )


def test_who_no_longer_works_with_the_child_is_not_told(partnership: Partnership) -> None:
    lead = Involvement.objects.get(practitioner=partnership.safeguarding_lead)
    end_involvement(lead, until=date(2026, 3, 13), now=NOW)
    found = who_is_involved(partnership.health_visitor, partnership.robin.record_number, now=NOW)
    assert "Larch School" not in {one.agency for one in found.contacts}


def test_a_refuge_is_not_given_away(partnership: Partnership) -> None:
    worker = partnership.social_worker
    record(
        worker,
        "information_shared",
        partnership.robin,
        now=NOW,
        restriction=Restriction("victim_location", (worker.agency_id,)),
    )
    number = partnership.robin.record_number
    outside = who_is_involved(partnership.other_health_visitor, number, why="Seen today", now=NOW)
    assert outside.withheld
    assert {one.agency for one in outside.contacts} == {"Northmoor Council"}
    assert not who_is_involved(partnership.health_visitor, number, now=NOW).withheld


def test_a_record_that_there_is_not(partnership: Partnership) -> None:
    with pytest.raises(NoSuchRecord):
        who_is_involved(partnership.health_visitor, "H-999999", now=NOW)
