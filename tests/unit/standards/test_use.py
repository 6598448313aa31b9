"""How a partnership uses its standards: live, watched or off, by day."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from heed.standards import Obligation
from heed.standards.library import LIBRARY
from heed.standards.library.at_first import LIVE_AT_FIRST
from heed.standards.loading import Library
from heed.standards.use import Chosen, InUse, Period, Use, periods, succession

MARCH, APRIL, MAY = date(2026, 3, 1), date(2026, 4, 1), date(2026, 5, 1)
TODAY = date(2026, 3, 16)
[MEDICAL] = LIBRARY.named("CPM-1")
FIRST, LAST = date.min, date.max


def chosen(use: Use, since: date) -> Chosen:
    return Chosen("CPM-1", use, since)


def in_use(*choices: Chosen, live: frozenset[str] = LIVE_AT_FIRST) -> InUse:
    return InUse(Library([MEDICAL]), choices, live_at_first=live)


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ([], [(Use.WATCHED, FIRST, LAST)]),
        ([(Use.LIVE, MARCH)], [(Use.WATCHED, FIRST, date(2026, 2, 28)), (Use.LIVE, MARCH, LAST)]),
        (
            [(Use.LIVE, APRIL), (Use.OFF, MARCH)],
            [(Use.WATCHED, FIRST, date(2026, 2, 28)), (Use.OFF, MARCH, LAST)],
        ),
        (
            [(Use.LIVE, APRIL), (Use.WATCHED, APRIL)],
            [(Use.WATCHED, FIRST, date(2026, 3, 31)), (Use.WATCHED, APRIL, LAST)],
        ),
    ],
    ids=["nothing chosen", "one choice", "a later choice for an earlier day", "the same day again"],
)
def test_a_later_choice_prevails_from_its_day_on(choices, expected) -> None:
    found = periods((chosen(*choice) for choice in choices), at_first=Use.WATCHED)
    assert found == tuple(Period(*one) for one in expected)


def test_what_is_not_listed_is_watched_at_first() -> None:
    assert in_use(live=frozenset()).use("CPM-1", TODAY) is Use.WATCHED
    assert in_use().use("CPM-1", TODAY) is Use.LIVE
    assert in_use().use("NO-1", TODAY) is Use.OFF


def test_the_list_of_the_first_live_ones_names_standards_that_exist() -> None:
    assert {standard.id for standard in LIBRARY} >= LIVE_AT_FIRST


class TestJudged:
    def test_live_and_watched_are_judged_as_they_are(self) -> None:
        assert list(in_use(chosen(Use.WATCHED, APRIL)).judged) == [MEDICAL]

    def test_off_ends_the_version_the_day_before(self) -> None:
        [ended] = in_use(chosen(Use.OFF, APRIL)).judged
        assert ended.until == date(2026, 3, 31)
        assert ended.hash != MEDICAL.hash

    def test_on_again_begins_another(self) -> None:
        found = in_use(chosen(Use.OFF, APRIL), chosen(Use.WATCHED, MAY)).judged
        assert [(s.since, s.until) for s in found] == [(FIRST, date(2026, 3, 31)), (MAY, LAST)]

    def test_nothing_is_in_force_while_it_is_off(self) -> None:
        off = in_use(chosen(Use.OFF, MARCH))
        assert off.in_force(TODAY) == ()
        assert off.in_force(date(2026, 2, 1)) == (MEDICAL,)


class TestPrompts:
    def obligation(self, due: datetime) -> Obligation:
        return Obligation(
            "CPM-1", MEDICAL.hash, "c", "t", "social_worker", None, None, None, due, due
        )

    def test_live_from_the_first_day_prompts_for_everything(self) -> None:
        prompted = in_use().prompts(TODAY)
        assert prompted(self.obligation(datetime(2020, 1, 1, tzinfo=UTC)))

    def test_live_since_a_day_asks_only_for_what_is_due_from_then_on(self) -> None:
        prompted = in_use(chosen(Use.LIVE, MARCH), live=frozenset()).prompts(TODAY)
        assert prompted(self.obligation(datetime(2026, 3, 1, tzinfo=UTC)))
        assert not prompted(self.obligation(datetime(2026, 2, 28, 23, 59, tzinfo=UTC)))

    @pytest.mark.parametrize("use", [Use.WATCHED, Use.OFF])
    def test_watched_and_off_are_silent(self, use) -> None:
        due = self.obligation(datetime(2026, 3, 20, tzinfo=UTC))
        assert not in_use(chosen(use, MARCH)).prompts(TODAY)(due)
        assert not in_use().prompts(TODAY)(replace(due, standard="NO-1"))

    def test_a_break_begins_it_anew(self) -> None:
        found = in_use(chosen(Use.WATCHED, MARCH), chosen(Use.LIVE, APRIL))
        assert found.live_since("CPM-1", date(2026, 2, 1)) == FIRST
        assert found.live_since("CPM-1", TODAY) is None
        assert found.live_since("CPM-1", MAY) == APRIL


def test_what_is_chosen_for_later_counts_as_to_be_live() -> None:
    assert in_use(chosen(Use.OFF, MAY)).to_be_live() == frozenset()
    assert in_use(chosen(Use.LIVE, MAY), live=frozenset()).to_be_live() == {"CPM-1"}
    following = in_use(chosen(Use.OFF, MAY)).next_use("CPM-1", TODAY)
    assert following == Period(Use.OFF, MAY, LAST)


class TestVersionsOfBuiltStandards:
    other = MEDICAL.model_copy(update={"says": "Said better."})

    def test_the_first_judges_all_history_and_the_next_from_its_day(self) -> None:
        first, second = succession([(MEDICAL, MARCH), (self.other, MAY)])
        assert (first.since, first.until) == (FIRST, date(2026, 4, 30))
        assert (second.says, second.since, second.until) == ("Said better.", MAY, LAST)

    def test_switching_the_same_version_again_changes_nothing(self) -> None:
        assert succession([(MEDICAL, MARCH), (MEDICAL, MAY)]) == (MEDICAL,)
