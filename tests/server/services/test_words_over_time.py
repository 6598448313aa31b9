"""Which kinds of words a team or an agency writes: for learning, and never about one person."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.server.services.correct import correct_entry
from heed.server.services.errors import Refused
from heed.server.services.words_over_time import words_over_time
from heed.server.storage.models import AuditRow
from heed.wording import Decision
from tests.support.recording import drafted, record, recorded_harm

pytestmark = pytest.mark.django_db
MARCH = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
MAY = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
BLAMES = {"observed": "Robin refuses to engage, refuses to engage again, and was naughty."}
PLAIN = {"observed": "Robin sat with the nurse and drew a boat."}
BLAME = "blame for not taking part"
KEPT = Decision("observed", "L-046", BLAME, "kept", "refuses to engage", "Court")


@pytest.fixture(autouse=True)
def _nothing_counted_yet(settings):
    cache.clear()
    settings.HEED_SMALLEST_COUNT = 2
    yield
    cache.clear()


@pytest.fixture
def written(partnership):
    """In March the East team blames in two entries of five, the West team in one."""
    for number, answers in enumerate([BLAMES, BLAMES, PLAIN, PLAIN, PLAIN]):
        wording = (KEPT,) if answers is BLAMES else ()
        moment = MARCH + timedelta(minutes=number)
        recorded_harm(partnership, now=moment, answers=answers, wording=wording)
    west = partnership.other_team_worker
    record(west, "harm_incident", partnership.unrelated, now=MARCH, answers=BLAMES)


def counts(found, group):
    """What is shown of one group, by kind of words."""
    place = found.groups.index(group)
    return {one.name: one.by_group[place] for one in found.kinds}


def test_an_officer_sees_agencies_and_an_entry_counts_once_for_a_kind(partnership, written) -> None:
    found = words_over_time(partnership.partnership_officer, now=MAY)
    assert counts(found, "Northmoor Council")[BLAME] == 3
    assert found.since.isoformat() == "2025-05-01"
    place = found.groups.index("Northmoor Council")
    assert found.entries.by_group[place] == 6
    assert [(one.name, one.by_group[place]) for one in found.decided] == [("kept", 2)]
    assert found.chart.latest is not None
    assert found.chart.latest.period.isoformat() == "2026-03-01"
    assert found.chart.latest.value == 50


def test_a_manager_sees_their_own_team_alone(partnership, written) -> None:
    found = words_over_time(partnership.team_manager, now=MAY)
    assert found.groups == ("East",)
    assert counts(found, "East")[BLAME] == 2
    assert words_over_time(partnership.other_team_manager, now=MAY).kinds == ()


def test_small_numbers_are_not_shown_and_no_total_gives_them_away(
    partnership, written, settings
) -> None:
    settings.HEED_SMALLEST_COUNT = 4
    found = words_over_time(partnership.partnership_officer, now=MAY)
    assert found.kinds == ()
    assert found.decided == ()
    assert found.entries.by_group[found.groups.index("Northmoor Council")] == 6
    assert found.entries.by_group[found.groups.index("Northmoor Health")] is None
    assert found.chart.latest is None, "three entries of six would tell the hidden number"


def test_a_month_tells_no_small_rest(partnership, written, settings) -> None:
    """Five of six with nothing pointed out would tell that one entry had something."""
    settings.HEED_SMALLEST_COUNT = 3
    for number in range(3):
        moment = MARCH + timedelta(hours=number + 1)
        recorded_harm(partnership, now=moment, answers=PLAIN)
    cache.clear()
    found = words_over_time(partnership.partnership_officer, now=MAY)
    assert found.chart.latest is not None
    assert found.chart.latest.value == pytest.approx(100 * 6 / 9)
    west = partnership.other_team_worker
    april = MARCH + timedelta(days=20)
    for number in range(6):
        record(
            west,
            "harm_incident",
            partnership.unrelated,
            now=april + timedelta(minutes=number),
            answers=BLAMES if number == 0 else PLAIN,
        )
    cache.clear()
    found = words_over_time(partnership.partnership_officer, now=MAY)
    assert [point.value for point in found.chart.points][-1] is None
    assert found.chart.latest is not None
    assert found.chart.latest.period.isoformat() == "2026-03-01"


def test_this_month_corrections_and_imports_are_not_counted(partnership, written) -> None:
    first = recorded_harm(partnership, now=MAY, answers=BLAMES).entry
    draft = drafted("harm_incident", partnership.robin, occurred=MAY, answers=BLAMES)
    correct_entry(partnership.social_worker, first.id, draft, reason="Time", now=MAY)
    assert counts(words_over_time(partnership.team_manager, now=MAY), "East")[BLAME] == 2
    june = MAY + timedelta(days=30)
    assert counts(words_over_time(partnership.team_manager, now=june), "East")[BLAME] == 3


@pytest.mark.parametrize(
    "part", ["social_worker", "conference_chair", "police_officer", "safeguarding_lead"]
)
def test_nobody_else_may_look(partnership, part) -> None:
    with pytest.raises(Refused):
        words_over_time(partnership.people[part], now=MAY)


def test_reading_is_audited_and_takes_no_more_queries_when_more_was_written(
    partnership, written
) -> None:
    with CaptureQueriesContext(connection) as before:
        words_over_time(partnership.partnership_officer, now=MAY)
    assert AuditRow.objects.filter(what="read words over time").count() == 1
    for number in range(9):
        recorded_harm(partnership, now=MARCH + timedelta(hours=number), answers=BLAMES)
    cache.clear()
    with CaptureQueriesContext(connection) as after:
        words_over_time(partnership.partnership_officer, now=MAY)
    assert len(after) == len(before)
