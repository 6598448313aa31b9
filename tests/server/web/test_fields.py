"""Days, months, times and yes or no, as people type them."""

from datetime import date, time
from typing import Any

import pytest
from django import forms

from heed.server.web.fields import (
    ClockTimeField,
    DayField,
    MonthField,
    When,
    WhenField,
    YesNoField,
)


def refused(field: forms.Field, value: Any) -> forms.ValidationError:
    with pytest.raises(forms.ValidationError) as caught:
        field.clean(value)
    return caught.value.error_list[0]


@pytest.mark.parametrize("month", ["3", "03", "March", "mar", " MARCH "])
def test_a_day_is_read_with_its_month_as_number_or_name(month: str) -> None:
    assert DayField().clean(["27", month, "2026"]) == date(2026, 3, 27)


@pytest.mark.parametrize(
    ("typed", "boxes", "says"),
    [
        (["", "3", "2026"], ("day",), "The date must include a day"),
        (["27", "", ""], ("month", "year"), "The date must include a month and year"),
        (["27", "3", "26"], ("year",), "The year must have 4 numbers, like 2026"),
        (["27", "13", "2026"], ("month",), "The month must be a number from 1 to 12, or its name"),
        (["27", "Marchy1", "2026"], ("month",), "The month must be a number from 1 to 12"),
        (["27", "Febtober", "2026"], ("month",), "The month must be a number from 1 to 12"),
        (["31", "2", "2026"], ("day",), "The date must be a real date, like 27 3 2026"),
        (["0", "2", "2026"], ("day",), "The date must be a real date, like 27 3 2026"),
        (["²", "2", "2026"], ("day",), "The date must be a real date, like 27 3 2026"),
        (["2x", "2", "2026"], ("day",), "The date must be a real date, like 27 3 2026"),
        (["1", "1", "0000"], ("day",), "The date must be a real date, like 27 3 2026"),
        (["", "", ""], ("day", "month", "year"), "Enter a date"),
        (None, ("day", "month", "year"), "Enter a date"),
    ],
)
def test_an_error_says_what_is_wrong_and_names_the_box(
    typed: list[str] | None, boxes: tuple[str, ...], says: str
) -> None:
    error = refused(DayField(), typed)
    assert error.params is not None
    assert error.params["boxes"] == boxes
    assert str(error.message).startswith(says)


def test_an_optional_day_may_be_left() -> None:
    assert DayField(required=False).clean(["", " ", ""]) is None


def test_a_field_may_say_in_its_own_words_that_an_answer_is_needed() -> None:
    field = DayField(error_messages={"required": "Enter the day of the visit"})
    assert refused(field, ["", "", ""]).message == "Enter the day of the visit"


def test_a_validator_judges_the_day_that_was_read() -> None:
    def only_mondays(day: date) -> None:
        if day.weekday():
            raise forms.ValidationError("Choose a Monday")

    field = DayField(validators=[only_mondays])
    assert field.clean(["9", "3", "2026"]) == date(2026, 3, 9)
    assert refused(field, ["10", "3", "2026"]).message == "Choose a Monday"


def test_a_month_is_its_first_day() -> None:
    assert MonthField().clean(["March", "2026"]) == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("14:05", time(14, 5)),
        ("1405", time(14, 5)),
        ("14.05", time(14, 5)),
        ("9:30am", time(9, 30)),
        ("9.30 am", time(9, 30)),
        ("9am", time(9)),
        ("2.05pm", time(14, 5)),
        ("2 p.m.", time(14)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("midday", time(12)),
        ("Midnight", time(0)),
        ("00:00", time(0)),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, at: time) -> None:
    assert ClockTimeField().clean(text) == at


@pytest.mark.parametrize("text", ["9", "25:00", "14:60", "13pm", "0am", "tea time", "14:05:33"])
def test_a_time_that_could_mean_two_things_or_none_is_refused(text: str) -> None:
    assert refused(ClockTimeField(), text).message == "Enter a time like 9:30am or 14:05"


def test_when_is_a_day_and_the_time_if_it_is_known() -> None:
    field = WhenField()
    assert field.clean(["9", "3", "2026", "2pm"]) == When(date(2026, 3, 9), time(14))
    assert field.clean(["9", "3", "2026", ""]) == When(date(2026, 3, 9), None)
    error = refused(field, ["9", "3", "2026", "late"])
    assert error.params == {"boxes": ("time",)}


def test_a_time_alone_is_no_answer_to_when() -> None:
    error = refused(WhenField(), ["", "", "", "2pm"])
    assert error.params == {"boxes": ("day", "month", "year")}


@pytest.mark.parametrize(
    ("field", "answer", "shown"),
    [
        (DayField(), date(2026, 3, 9), ["9", "3", "2026"]),
        (MonthField(), date(2026, 3, 1), ["3", "2026"]),
        (WhenField(), When(date(2026, 3, 9), time(14, 5)), ["9", "3", "2026", "14:05"]),
        (WhenField(), When(date(2026, 3, 9)), ["9", "3", "2026", ""]),
    ],
)
def test_an_earlier_answer_fills_the_boxes(field: Any, answer: Any, shown: list[str]) -> None:
    assert field.widget.decompress(answer) == shown
    assert field.clean(shown) == answer
    assert set(field.widget.decompress(None)) == {""}


def test_yes_and_no_are_true_and_false_and_neither_is_chosen_at_first() -> None:
    field = YesNoField()
    assert field.clean("yes") is True
    assert field.clean("no") is False
    assert refused(field, "").message == "Select yes or no"
    assert YesNoField(required=False).clean("") is None
    assert field.prepare_value(True) == "yes"
    assert field.prepare_value(None) is None


def test_a_choice_that_was_not_offered_is_refused() -> None:
    assert refused(YesNoField(), "perhaps").code == "invalid_choice"
