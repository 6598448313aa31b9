"""Measures over time, the state of each learning point, and shortfalls, from a real record."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.conf import LazySettings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.assurance.landing import Rung
from heed.server.services.errors import NotFound
from heed.server.services.learning_state import learning_state, point_state
from heed.server.services.measures_over_time import (
    families_by_month,
    families_said,
    months_of,
)
from heed.server.services.send_learning import Audience, send_learning
from heed.server.services.shortfalls import look_for_shortfalls, shortfalls
from heed.server.services.team_log import team_log, write_log
from heed.server.services.verify import verify
from heed.server.storage.models import TeamEntry
from heed.standards import Verdict
from tests.support.learning import POINT, child_d_published, discussed, learning_sent
from tests.support.recording import record, recorded_harm

pytestmark = pytest.mark.django_db
MEDICAL = "CPM-1"


@pytest.fixture(autouse=True)
def _small(settings: LazySettings) -> None:
    settings.HEED_SMALLEST_COUNT = settings.HEED_SHORTFALL_FEWEST = 1


def harmed(partnership, day: date, *, met: bool) -> None:
    moment = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
    recorded_harm(partnership, now=moment, answers={"harm": ["physical"]})
    if met:
        soon = moment + timedelta(hours=1)
        record(partnership.social_worker, "cp_medical_considered", partnership.robin, now=soon)


def test_obligations_are_counted_by_the_london_month_in_which_they_fell_due(
    partnership, now
) -> None:
    harmed(partnership, date(2026, 1, 30), met=True)  # a Friday: due on Monday, 2 February
    months = {m.first: m for m in months_of({MEDICAL}, now=now)[MEDICAL]}
    assert len(months) == 24
    assert months[date(2026, 2, 1)].counts == {Verdict.MET: 1}
    assert months[date(2026, 1, 1)].counts == {}
    assert date(2026, 3, 1) not in months


def test_what_families_could_say_back_is_counted_and_nothing_else(partnership, now) -> None:
    when = datetime(2026, 2, 10, 10, tzinfo=UTC)
    record(partnership.social_worker, "core_group", partnership.robin, now=when)
    for answer in ("clear", "clear", "not_clear", "not_asked"):
        answers = {"told": "told", "said_back": answer}
        record(
            partnership.social_worker,
            "family_informed",
            partnership.robin,
            now=when,
            answers=answers,
        )
    said = families_said(now=now)
    assert said == {"clear": 2, "partly": 0, "not_clear": 1, "declined": 0, "not_asked": 1}
    february = families_by_month(now=now)[-1]
    assert (february.met, february.due) == (2, 3)


def test_the_state_of_a_learning_point_claims_what_the_logs_support(partnership, now) -> None:
    child_d_published(now=now)
    assert point_state(POINT, now=now).rung is Rung.NOTHING
    sent = learning_sent(partnership, now=now)
    assert point_state(POINT, now=now).rung is Rung.SENT
    discussed(partnership, sent, now=now)
    state = point_state(POINT, now=now)
    assert state.rung is Rung.CHANGED
    assert MEDICAL in {one.standard.id for one in state.measured}
    assert point_state("supervision", now=now).rung is Rung.NOTHING
    with pytest.raises(NotFound):
        point_state("no-point", now=now)


def test_a_measure_that_moves_after_the_change_is_seen_in_records(partnership, now) -> None:
    for month in range(2, 12):
        harmed(partnership, date(2026, month, 9), met=month % 4 == 0)
        harmed(partnership, date(2026, month, 18), met=month % 3 == 0)
    learnt = datetime(2026, 12, 1, 10, tzinfo=UTC)
    discussed(partnership, learning_sent(partnership, now=learnt), now=learnt)
    for month in range(1, 9):
        harmed(partnership, date(2027, month, 9), met=True)
        harmed(partnership, date(2027, month, 18), met=True)
    later = datetime(2027, 9, 3, 10, tzinfo=UTC)
    assert point_state(POINT, now=later).rung is Rung.IN_RECORDS


def test_queries_do_not_grow_with_learning_points_or_teams(partnership, now) -> None:
    child_d_published(now=now)
    learning_sent(partnership, now=now)
    with CaptureQueriesContext(connection) as few:
        learning_state(now=now)
    everyone = Audience(roles=("social_worker", "health_visitor"))
    officer = partnership.partnership_officer
    send_learning(officer, "child-d", [POINT, "supervision"], everyone, now=now)
    with CaptureQueriesContext(connection) as many:
        learning_state(now=now)
    assert len(many) <= len(few) <= 8


class TestShortfalls:
    @pytest.fixture(autouse=True)
    def _short(self, partnership) -> None:
        for day in (date(2026, 1, 13), date(2026, 2, 10)):
            harmed(partnership, day, met=False)

    def test_two_months_below_the_aim_are_found_once(self, now) -> None:
        for _twice in range(2):
            look_for_shortfalls(now=now)
        [found] = [one for one in shortfalls(now=now) if one.standard_id == MEDICAL]
        assert found.is_open
        assert found.found.entry.fields["month"] == "2026-02-01"
        assert TeamEntry.objects.filter(fields__standard=MEDICAL).count() == 1
        assert verify() == []

    def test_a_remedial_action_is_asked_of_the_partnership_and_kept_with_it(
        self, partnership, now
    ) -> None:
        look_for_shortfalls(now=now)
        officer = partnership.partnership_officer
        [found] = [one for one in shortfalls(now=now) if one.standard_id == MEDICAL]

        def asked() -> list[Verdict]:
            log = team_log(officer, None, now=now)
            return [one.verdict for one in log.asked if one.trigger.id == found.found.id]

        assert asked() == [Verdict.PENDING]
        action = {
            "cause": "Nobody can reach a paediatrician at weekends.",
            "change": "A rota of paediatricians.",
            "by_role": "partnership_officer",
            "by_when": "2026-04-30",
            "signal": "Nine of ten in time by June.",
        }
        write_log(officer, None, "remedial_action", action, now=now, about=(found.found.id,))
        assert asked() == [Verdict.MET]
        [told] = [one for one in shortfalls(now=now) if one.standard_id == MEDICAL]
        assert told.is_open
        assert [line.entry.fields["change"] for line in told.actions] == [action["change"]]

    def test_only_the_measure_closes_it(self, partnership, now) -> None:
        look_for_shortfalls(now=now)
        for day in (date(2026, 3, 17), date(2026, 4, 14)):
            harmed(partnership, day, met=True)
        may = datetime(2026, 5, 5, 10, tzinfo=UTC)
        april = datetime(2026, 4, 20, 10, tzinfo=UTC)
        look_for_shortfalls(now=april)
        assert next(s for s in shortfalls(now=april) if s.standard_id == MEDICAL).is_open
        look_for_shortfalls(now=may)
        look_for_shortfalls(now=may)
        [closed] = [one for one in shortfalls(now=may) if one.standard_id == MEDICAL]
        assert not closed.is_open
        assert closed.recovered is not None
        assert closed.recovered.entry.fields["met"] == 1

    def test_it_can_fall_short_again(self, partnership, now) -> None:
        look_for_shortfalls(now=now)
        for month, met in ((3, True), (4, True), (5, False), (6, False)):
            harmed(partnership, date(2026, month, 16), met=met)
            following = datetime(2026, month + 1, 5, 10, tzinfo=UTC)
            look_for_shortfalls(now=following)
        stories = [s for s in shortfalls(now=following) if s.standard_id == MEDICAL]
        assert [one.is_open for one in stories] == [True, False]
