"""Working days against years that are known."""

from datetime import date, timedelta

import pytest

from heed.clocks import CalendarTooShort, england_and_wales

CALENDAR = england_and_wales(2018, 2030)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2020, 5, 8), "the early May holiday was moved to VE day"),
        (date(2022, 6, 2), "the spring holiday was moved to the jubilee"),
        (date(2022, 6, 3), "platinum jubilee"),
        (date(2022, 9, 19), "the Queen's funeral"),
        (date(2023, 5, 8), "coronation"),
        (date(2026, 4, 3), "Good Friday"),
        (date(2026, 4, 6), "Easter Monday"),
        (date(2026, 12, 25), "Christmas Day"),
        (date(2026, 12, 28), "Boxing Day was a Saturday"),
        (date(2027, 12, 27), "Christmas Day was a Saturday"),
        (date(2027, 12, 28), "Boxing Day was a Sunday"),
    ],
)
def test_a_bank_holiday_is_no_working_day(day: date, why: str) -> None:
    assert not CALENDAR.is_working(day), why


@pytest.mark.parametrize(
    "day", [date(2020, 5, 4), date(2022, 5, 30), date(2024, 12, 24), date(2026, 11, 30)]
)
def test_a_day_that_looks_like_a_holiday_can_be_a_working_day(day: date) -> None:
    """Early May 2020 and spring 2022 were moved; St Andrew's day is not kept in England."""
    assert CALENDAR.is_working(day)


@pytest.mark.parametrize(("year", "count"), [(2022, 250), (2023, 251), (2024, 254), (2026, 253)])
def test_the_working_days_of_a_year(year: int, count: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    assert sum(CALENDAR.is_working(day) for day in days if day.year == year) == count


def test_counting_is_the_same_as_walking() -> None:
    for start in (date(2026, 12, 18) + timedelta(days=n) for n in range(20)):
        day, counted = start, 0
        for count in range(1, 12):
            while counted < count:
                day += timedelta(days=1)
                counted += CALENDAR.is_working(day)
            assert CALENDAR.add(start, count) == day


def test_day_nought_is_the_day_itself_even_on_a_day_off() -> None:
    assert CALENDAR.add(date(2026, 12, 26), 0) == date(2026, 12, 26)


def test_a_closure_of_the_partnership_is_no_working_day() -> None:
    closed = CALENDAR.with_closures([date(2026, 12, 24)])
    assert closed.add(date(2026, 12, 23), 1) == date(2026, 12, 29)
    assert CALENDAR.add(date(2026, 12, 23), 1) == date(2026, 12, 24)


def test_a_calendar_says_what_it_does_not_know() -> None:
    short = england_and_wales(2026, 2026)
    with pytest.raises(CalendarTooShort, match="2026-01-01 to 2026-12-31; 2027-01-01 is outside"):
        short.is_working(date(2027, 1, 1))
    with pytest.raises(CalendarTooShort, match="10 working days from 2026-12-28 is outside"):
        short.add(date(2026, 12, 28), 10)


def test_a_calendar_survives_json() -> None:
    again = type(CALENDAR).model_validate_json(CALENDAR.model_dump_json())
    assert again == CALENDAR
    assert again.add(date(2026, 12, 23), 5) == CALENDAR.add(date(2026, 12, 23), 5)
