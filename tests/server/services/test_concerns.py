"""One concern as a whole, and all of them in numbers."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.conf import LazySettings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.chronology import Restriction
from heed.server.services.concerns import ConcernInsight, concern_insight
from heed.server.services.errors import NotFound, Refused
from heed.server.services.read_concern import read_concern
from heed.server.storage.models import AuditRow
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=3)


def raised(partnership: Partnership, **more: Any) -> str:
    return record(
        partnership.safeguarding_lead, "concern_raised", partnership.robin, now=NOW, **more
    ).entry.id


def test_a_concern_knows_its_decision_its_steps_and_what_is_asked(
    partnership: Partnership,
) -> None:
    worker, robin = partnership.social_worker, partnership.robin
    decision = record(worker, "cp_medical_considered", robin, now=NOW).entry.id
    concern = raised(partnership, about=(decision,), answers={"immediate": False})
    other = raised(partnership, answers={"immediate": False})
    step = record(worker, "concern_answered", robin, now=NOW, about=(concern,)).entry.id
    found = read_concern(worker, UUID(step), now=LATER)
    assert [line.id for line in found.concern.lines] == [concern, step]
    assert [line.id for line in found.challenged] == [decision]
    assert {asked.standard.id: asked.verdict.value for asked in found.asked} == {"CR-2": "met"}
    assert found.still_asked == ()
    assert [a.standard.id for a in read_concern(worker, UUID(other), now=LATER).still_asked] == [
        "CR-2"
    ]
    assert AuditRow.objects.filter(why="read a concern", child=robin).count() == 2


def test_what_is_no_concern_or_not_ones_own_is_not_found(partnership: Partnership) -> None:
    harm = recorded_harm(partnership, now=NOW).entry.id
    with pytest.raises(NotFound, match="not part of a concern"):
        read_concern(partnership.social_worker, UUID(harm), now=NOW)
    with pytest.raises(NotFound, match="no such entry"):
        read_concern(partnership.other_team_worker, UUID(raised(partnership)), now=NOW)


def test_a_decision_that_is_kept_from_the_reader_is_not_told(partnership: Partnership) -> None:
    police = partnership.police_officer
    hidden = record(
        police,
        "cp_medical_considered",
        partnership.robin,
        now=NOW,
        restriction=Restriction("police_intelligence", (police.agency_id,)),
    ).entry.id
    concern = record(police, "concern_raised", partnership.robin, now=NOW, about=(hidden,)).entry.id
    assert read_concern(partnership.social_worker, UUID(concern), now=NOW).challenged == ()
    assert len(read_concern(police, UUID(concern), now=NOW).challenged) == 1


def insight(partnership: Partnership) -> ConcernInsight:
    return concern_insight(partnership.partnership_officer, since=date(2026, 1, 1), now=LATER)


def test_only_partnership_officers_see_the_numbers(partnership: Partnership) -> None:
    with pytest.raises(Refused):
        concern_insight(partnership.team_manager, since=date(2026, 1, 1), now=NOW)


def test_numbers_by_tier_outcome_and_agency_with_silence_named(
    partnership: Partnership, settings: LazySettings
) -> None:
    settings.HEED_SMALLEST_COUNT = 1
    robin = partnership.robin
    concern = raised(partnership)
    raised(partnership)
    up = record(
        partnership.safeguarding_lead,
        "concern_escalated",
        robin,
        now=NOW,
        about=(concern,),
        answers={"to_tier": "three"},
    ).entry.id
    record(
        partnership.social_worker,
        "concern_closed",
        robin,
        now=LATER,
        about=(up,),
        answers={"outcome": "decision_kept", "challenger_satisfied": "no"},
    )
    found = insight(partnership)
    assert (found.total, found.not_content) == (2, 1)
    assert found.by_tier == {"one": 1, "three": 1}
    assert found.by_outcome == {"open": 1, "decision_kept": 1}
    by_agency = {one.agency: (one.raised, one.open, one.is_silent) for one in found.agencies}
    assert by_agency["Larch School"] == (2, 1, False)
    assert by_agency["Northmoor Police"][2] is True


def test_small_numbers_are_withheld_but_silence_is_not(partnership: Partnership) -> None:
    raised(partnership)
    found = insight(partnership)
    assert found.total is None
    assert set(found.by_tier.values()) == {None}
    by_agency = {one.agency: (one.raised, one.is_silent) for one in found.agencies}
    assert by_agency["Larch School"] == (None, False)
    assert by_agency["Northmoor Police"] == (0, True)


def test_older_concerns_are_not_counted(partnership: Partnership, settings: LazySettings) -> None:
    settings.HEED_SMALLEST_COUNT = 0
    raised(partnership)
    found = concern_insight(partnership.partnership_officer, since=date(2026, 3, 17), now=LATER)
    assert found.total == 0


def test_as_many_queries_for_many_concerns_as_for_one(partnership: Partnership) -> None:
    raised(partnership)
    with CaptureQueriesContext(connection) as few:
        insight(partnership)
    for _number in range(3):
        raised(partnership)
    with CaptureQueriesContext(connection) as many:
        insight(partnership)
    assert len(few) == len(many)
