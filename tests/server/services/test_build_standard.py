"""A partnership builds a standard, tries it, switches it on and retires it."""

from datetime import date, timedelta

import pytest

from heed.server.services.backtest import backtest_of, note_backtest, work_out
from heed.server.services.build_standard import (
    SwitchedOn,
    derive_everywhere,
    drafted,
    switch_on,
)
from heed.server.services.choose_use import choose_use
from heed.server.services.errors import CannotRecord, Refused
from heed.server.services.standards_in_use import standards_in_use
from heed.server.services.verify import verify
from heed.server.services.worklist import worklist
from heed.server.storage.models import BuiltStandard, Obligation, StandardChoice
from heed.standards import Verdict
from heed.standards.building import Recipe, Tried
from tests.support.learning import POINT, child_d_published
from tests.support.recording import record, recorded_harm

pytestmark = pytest.mark.django_db
TOMORROW = date(2026, 3, 17)
WANTED = SwitchedOn("live", TOMORROW, "The review taught us so.")
MONDAY = date(2026, 3, 9)
TRIED = (
    Tried(meets=True, happened=MONDAY, answered=MONDAY),
    Tried(meets=False, happened=MONDAY, answered=None),
)
RECIPE = Recipe.model_validate(
    {
        "because": POINT,
        "when": "harm_incident",
        "then": "visit",
        "n": 3,
        "unit": "working day",
        "by": "social_worker",
        "asks": "see the child at home",
    }
)


@pytest.fixture(autouse=True)
def _published(db, now) -> None:
    child_d_published(now=now)


def switched(partnership, now, **changed):
    recipe = RECIPE.model_copy(update=changed)
    return switch_on(partnership.partnership_officer, recipe, TRIED, WANTED, now=now)


def asked(partnership, moment) -> set[str]:
    found = worklist(partnership.social_worker, now=moment)
    lines = found.lines
    return {line.standard.id for line in lines}


def test_what_happens_from_then_on_is_asked_and_answered(partnership, now) -> None:
    standard = switched(partnership, now)
    assert standard.id == "OWN-1"
    later = now + timedelta(days=2)
    recorded_harm(partnership, now=later)
    assert "OWN-1" in asked(partnership, later)
    record(partnership.social_worker, "visit", partnership.robin, now=later + timedelta(hours=1))
    assert "OWN-1" not in asked(partnership, later + timedelta(hours=1))
    assert verify() == []


def test_history_is_judged_in_the_background_but_asks_nobody(partnership, now) -> None:
    recorded_harm(partnership, now=now - timedelta(days=20))
    switched(partnership, now)
    assert not Obligation.objects.filter(standard="OWN-1").exists()
    for _twice in range(2):
        derive_everywhere("OWN-1", now=now)
    [found] = Obligation.objects.filter(standard="OWN-1")
    assert found.settled == ""
    assert verify() == []
    assert "OWN-1" not in asked(partnership, now + timedelta(days=2))


@pytest.mark.parametrize(
    ("tried", "field"),
    [
        ((TRIED[0],), "missed_answered"),
        ((TRIED[1],), "met_answered"),
        ((TRIED[0], Tried(meets=False, happened=MONDAY, answered=MONDAY)), "missed_answered"),
        (
            (Tried(meets=True, happened=MONDAY, answered=date(2026, 3, 30)), TRIED[1]),
            "met_answered",
        ),
    ],
    ids=["no counterexample", "no example", "a counterexample that meets it", "a late example"],
)
def test_it_is_not_switched_on_until_its_examples_come_out_right(
    partnership, now, tried, field
) -> None:
    with pytest.raises(CannotRecord) as faults:
        switch_on(partnership.partnership_officer, RECIPE, tried, WANTED, now=now)
    assert set(faults.value.errors) == {field}
    assert not BuiltStandard.objects.exists()
    assert not StandardChoice.objects.exists()


def test_the_choice_is_checked_too_and_nothing_is_half_kept(partnership, now) -> None:
    today = SwitchedOn("live", date(2026, 3, 15), "")
    with pytest.raises(CannotRecord) as faults:
        switch_on(partnership.partnership_officer, RECIPE, TRIED, today, now=now)
    assert set(faults.value.errors) == {"since", "why"}
    assert not BuiltStandard.objects.exists()


def test_only_officers_and_only_because_of_a_published_learning_point(partnership, now) -> None:
    with pytest.raises(Refused):
        drafted(partnership.team_manager, RECIPE, now=now)
    unknown = RECIPE.model_copy(update={"because": "no-point"})
    with pytest.raises(CannotRecord, match="because"):
        drafted(partnership.partnership_officer, unknown, now=now)
    with pytest.raises(CannotRecord, match="when"):
        drafted(
            partnership.partnership_officer,
            RECIPE.model_copy(update={"when_says": "harm=boredom"}),
            now=now,
        )


def test_numbers_follow_and_a_new_version_replaces_from_its_day(partnership, now) -> None:
    switched(partnership, now)
    assert switched(partnership, now, n=5).id == "OWN-2"
    recorded_harm(partnership, now=now)
    officer, longer = partnership.partnership_officer, RECIPE.model_copy(update={"n": 10})
    switch_on(officer, longer, TRIED, WANTED, replaces="OWN-1", now=now)
    first, second = standards_in_use().known.named("OWN-1")
    assert (first.until, second.since) == (date(2026, 3, 16), TOMORROW)
    assert second.says.endswith("within 10 working days.")
    assert verify() == []
    with pytest.raises(CannotRecord):
        switch_on(officer, longer, TRIED, WANTED, replaces="CPM-1", now=now)


def test_retiring_keeps_what_was(partnership, now) -> None:
    switched(partnership, now)
    recorded_harm(partnership, now=now)
    officer = partnership.partnership_officer
    later = now + timedelta(days=30)
    choose_use(officer, "OWN-1", "off", since=date(2026, 4, 20), why="It did its work.", now=later)
    assert Obligation.objects.filter(standard="OWN-1").count() == 1
    assert verify() == []


class TestBacktest:
    def test_two_years_and_the_lines_it_would_put_on_worklists(self, partnership, now) -> None:
        recorded_harm(partnership, now=now - timedelta(days=60))
        met = now - timedelta(days=40)
        recorded_harm(partnership, now=met)
        record(partnership.social_worker, "visit", partnership.robin, now=met + timedelta(hours=2))
        recorded_harm(partnership, now=now - timedelta(hours=1))
        officer = partnership.partnership_officer
        standard = drafted(officer, RECIPE, now=now)
        assert backtest_of(officer, standard) is None
        name = note_backtest(officer, standard, now=now)
        waiting = backtest_of(officer, standard)
        assert waiting is not None
        assert waiting.done_at is None
        work_out(name, now=now)
        found = backtest_of(officer, standard)
        assert found is not None
        assert (found.done_at, found.lines, found.children) == (now, 1, 3)
        assert len(found.months) == 24
        months = {str(m.first): dict(m.counts) for m in found.months if m.counts}
        assert months == {
            "2026-01-01": {Verdict.MET_LATE: 1},
            "2026-02-01": {Verdict.MET: 1},
        }

    def test_nothing_is_stored_on_any_record(self, partnership, now) -> None:
        recorded_harm(partnership, now=now)
        officer = partnership.partnership_officer
        work_out(note_backtest(officer, drafted(officer, RECIPE, now=now), now=now), now=now)
        assert not Obligation.objects.filter(standard="OWN-1").exists()

    def test_only_officers(self, partnership, now) -> None:
        standard = drafted(partnership.partnership_officer, RECIPE, now=now)
        with pytest.raises(Refused):
            note_backtest(partnership.team_manager, standard, now=now)
        with pytest.raises(Refused):
            backtest_of(partnership.team_manager, standard)

    def test_what_was_forgotten_is_passed_over(self, now) -> None:
        work_out("no such name", now=now)
