"""A second look is suggested, never demanded."""

from datetime import UTC, date, datetime

import pytest

from heed.clocks import Occurred
from heed.practice import advice, kind_named
from heed.practice.kind import event

INITIAL = kind_named("initial_conference")
REVIEW = kind_named("review_conference")


@pytest.mark.parametrize(
    ("kind", "day", "start"),
    [
        (INITIAL, date(2026, 3, 7), "You recorded this initial conference on a Saturday. "),
        (REVIEW, date(2026, 3, 8), "You recorded this review conference on a Sunday. "),
    ],
)
def test_a_conference_at_a_weekend_is_worth_a_second_look(kind, day, start):
    (line,) = advice(kind, Occurred.on(day))
    assert line.startswith(start)
    assert "If it is right, keep it." in line


@pytest.mark.parametrize("day", range(2, 7))
def test_a_conference_from_monday_to_friday_is_not(day):
    assert advice(INITIAL, Occurred.on(date(2026, 3, day))) == ()


def test_the_day_is_the_one_in_london():
    late_friday_in_utc = Occurred.at(datetime(2026, 7, 3, 23, 30, tzinfo=UTC))
    (line,) = advice(INITIAL, late_friday_in_utc)
    assert "Saturday" in line


def test_a_conference_without_its_day_is_asked_for_it():
    (line,) = advice(INITIAL, Occurred.in_month(2026, 8))
    assert line == "Give the day of this initial conference if you can: its due days count from it."


def test_other_kinds_happen_on_any_day():
    assert advice(kind_named("harm_incident"), Occurred.on(date(2026, 3, 7))) == ()
    assert advice(kind_named("harm_incident"), Occurred.in_month(2026, 3)) == ()


def test_an_abbreviation_keeps_its_capitals():
    kind = event("cp_day", "CP day", INITIAL.detail, guide=(), expects_working_day=True)
    (line,) = advice(kind, Occurred.on(date(2026, 3, 7)))
    assert line.startswith("You recorded this CP day on")
