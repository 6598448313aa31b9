"""The written table of bank holidays, and calendars made from it."""

from datetime import date

import holidays
import pytest

from heed.clocks import CalendarTooShort, england_and_wales
from heed.clocks.calendar import FIRST_YEAR, LAST_YEAR


def test_the_table_says_what_the_holidays_package_says() -> None:
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    expected = frozenset(holidays.country_holidays("GB", subdiv="ENG", years=years))
    assert england_and_wales().closed == expected, "Run .venv/bin/python scripts/bank-holidays"


def test_a_calendar_does_not_reach_years_without_known_bank_holidays() -> None:
    with pytest.raises(CalendarTooShort, match="1900 to 2100"):
        england_and_wales(1899, 2000)
    with pytest.raises(CalendarTooShort):
        england_and_wales(2050, 2101)


def test_closing_a_day_counts_even_after_the_calendar_was_used() -> None:
    calendar, day = england_and_wales(2026, 2026), date(2026, 11, 2)
    assert calendar.is_working(day)
    assert not calendar.with_closures([day]).is_working(day)
    assert calendar.is_working(day)


def test_days_off_sort_between_the_working_days_around_them() -> None:
    calendar = england_and_wales(2026, 2026)
    friday, saturday, sunday, monday = (date(2026, 11, day) for day in (6, 7, 8, 9))
    assert calendar.ordinal(friday) < calendar.ordinal(saturday) == calendar.ordinal(sunday)
    assert calendar.ordinal(sunday) < calendar.ordinal(monday)


def test_a_calendar_may_begin_with_a_day_off() -> None:
    calendar = england_and_wales(2026, 2026)
    assert not calendar.is_working(date(2026, 1, 1))
    assert calendar.add(date(2026, 1, 1), 1) == date(2026, 1, 2)
    with pytest.raises(CalendarTooShort):
        calendar.add(date(2026, 12, 31), 1)
