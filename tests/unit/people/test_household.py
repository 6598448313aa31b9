"""Which children live together, and when; who is involved, and when."""

from datetime import date

from heed.people import Household, Involvement, Stay

MARCH = date(2026, 3, 1)
JUNE = date(2026, 6, 1)


def test_both_days_of_a_stay_count() -> None:
    stay = Stay("child", "home", MARCH, JUNE)
    assert [stay.covers(day) for day in (date(2026, 2, 28), MARCH, JUNE, date(2026, 6, 2))] == [
        False,
        True,
        True,
        False,
    ]
    assert Stay("child", "home", MARCH).covers(date(2099, 1, 1))


def test_children_of_one_household_on_a_day() -> None:
    household = Household(
        [
            Stay("child", "home", MARCH),
            Stay("sister", "home", MARCH, JUNE),
            Stay("cousin", "elsewhere", MARCH),
        ]
    )
    assert household.on(JUNE, "child") == {"sister"}
    assert household.on(date(2026, 6, 2), "child") == frozenset()
    assert household.on(JUNE, "cousin") == frozenset()
    assert household.on(JUNE, "nobody") == frozenset()


def test_a_child_with_two_homes_lives_with_the_children_of_both() -> None:
    household = Household(
        [
            Stay("child", "with mother", MARCH),
            Stay("child", "with father", MARCH),
            Stay("sister", "with mother", MARCH),
            Stay("half-brother", "with father", MARCH),
        ]
    )
    assert household.on(JUNE, "child") == {"sister", "half-brother"}
    assert household.on(JUNE, "sister") == {"child"}


def test_between_two_days_they_must_have_lived_there_at_the_same_time() -> None:
    household = Household(
        [
            Stay("child", "home", date(2026, 1, 1), date(2026, 1, 31)),
            Stay("sister", "home", date(2026, 2, 1), date(2026, 2, 28)),
            Stay("brother", "home", date(2026, 1, 31)),
        ]
    )
    assert household.between(date(2026, 1, 1), date(2026, 2, 28), "child") == {"brother"}
    assert household.between(date(2026, 1, 1), date(2026, 1, 30), "child") == frozenset()


def test_an_involvement_covers_both_its_days() -> None:
    ended = Involvement("worker", "child", "social_worker", MARCH, JUNE)
    assert ended.covers(MARCH)
    assert ended.covers(JUNE)
    assert not ended.covers(date(2026, 6, 2))
    assert Involvement("worker", "child", "social_worker", MARCH).covers(date(2099, 1, 1))
