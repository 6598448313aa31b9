"""Trends of meeting quality: small numbers are not shown, and shares are rounded."""

from datetime import date

import pytest

from heed.assurance.ratings import Quarter, Rating, quarter_of, trends

MARCH = date(2026, 3, 31)


def rated(number: int, answer: str = "fully", day: date = MARCH, forum: str = "core_group"):
    return [Rating(forum, day, {"heard": answer})] * number


@pytest.mark.parametrize(
    ("day", "quarter"), [(date(2026, 1, 1), 1), (MARCH, 1), (date(2026, 12, 31), 4)]
)
def test_a_day_lies_in_its_quarter(day: date, quarter: int):
    assert quarter_of(day) == Quarter(2026, quarter)


def test_fewer_than_the_smallest_number_are_not_shown():
    [few] = trends(rated(9), ["heard"], smallest=10)
    [enough] = trends(rated(10), ["heard"], smallest=10)
    assert (few.number, few.shares) == (None, {"heard": None})
    assert (enough.number, enough.shares) == (10, {"heard": 95})


def test_a_question_few_answered_is_not_shown():
    [found] = trends(rated(10), ["heard", "plain_words"], smallest=10)
    assert found.shares == {"heard": 95, "plain_words": None}


def test_shares_are_rounded_to_the_nearest_five():
    [found] = trends([*rated(8), *rated(4, "not_at_all")], ["heard"], smallest=10)
    assert found.shares["heard"] == 65


def test_forums_and_quarters_stand_apart_and_in_order():
    ratings = [*rated(1, day=date(2026, 4, 1)), *rated(1), *rated(1, forum="initial_conference")]
    found = trends(ratings, ["heard"], smallest=1)
    assert [(one.forum, one.quarter.number) for one in found] == [
        ("core_group", 1),
        ("core_group", 2),
        ("initial_conference", 1),
    ]


def test_a_quarter_says_its_months():
    assert str(Quarter(2026, 4)) == "Oct to Dec 2026"
