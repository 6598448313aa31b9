"""Days that people give, and what may be asked of them."""

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, ValidationInfo
from pydantic_core import PydanticCustomError

FIRST_YEAR, LAST_YEAR = 1900, 2199


def _read(day: Any) -> date:  # noqa: ANN401 - any input at all
    """A written day; pydantic's own reading would take a bare number for seconds since 1970."""
    if isinstance(day, date) and not isinstance(day, datetime):
        return day
    try:
        return date.fromisoformat(day)
    except (TypeError, ValueError):
        raise PydanticCustomError(
            "unreadable_day",
            "Give a real day with its month and year, for example 9 3 2026 (or 2026-03-09).",
        ) from None


def _in_living_memory(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise PydanticCustomError(
            "year_out_of_range",
            "The year is {year}. Give all four figures of the year, for example 2026.",
            {"year": day.year},
        )
    return day


def _today(info: ValidationInfo) -> date | None:
    today: date | None = (info.context or {}).get("today")
    return today


def _not_in_the_future(day: date, info: ValidationInfo) -> date:
    if (today := _today(info)) is not None and day > today:
        raise PydanticCustomError(
            "future_day", "This must be today or in the past. Check the day, month and year."
        )
    return day


def _not_in_the_past(day: date, info: ValidationInfo) -> date:
    if (today := _today(info)) is not None and day < today:
        raise PydanticCustomError(
            "past_day", "This must be today or later. Check the day, month and year."
        )
    return day


def _not_before_it(day: date, info: ValidationInfo) -> date:
    happened: date | None = (info.context or {}).get("happened")
    if happened is not None and day < happened:
        raise PydanticCustomError(
            "before_it_happened",
            "This is before the day of what is recorded here. Check the day, month and year.",
        )
    return day


Day = Annotated[date, BeforeValidator(_read), AfterValidator(_in_living_memory)]
"""A day, past or to come."""

PastDay = Annotated[Day, AfterValidator(_not_in_the_future)]
"""A day that has come; checked when validation is given `context={"today": day}`."""

ComingDay = Annotated[Day, AfterValidator(_not_in_the_past)]
"""Today or a later day; checked when validation is given `context={"today": day}`."""

NextDay = Annotated[Day, AfterValidator(_not_before_it)]
"""A day that follows what is recorded; checked when given `context={"happened": day}`."""


class NotBefore:
    """A day that must not come before the day given to an earlier question."""

    def __init__(self, earlier: str, says: str) -> None:
        self.earlier, self.says = earlier, says

    def __call__(self, day: date, info: ValidationInfo) -> date:
        start = info.data.get(self.earlier)
        if start is not None and day < start:
            raise PydanticCustomError("ends_before_start", "{says}", {"says": self.says})
        return day
