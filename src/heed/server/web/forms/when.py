"""When it happened: as exactly as it is known and no more exactly."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from heed.clocks import NoSuchTime, Occurred, Precision, london_day, moment_in_london
from heed.clocks.london import LONDON
from heed.practice.day import FIRST_YEAR
from heed.server.web.forms.branches import Branch, Branches
from heed.server.web.forms.passive import TypedDay, TypedMonth, TypedTime

NAME = "entry-when"

WHEN_ERRORS: Mapping[str, str] = {
    Precision.MOMENT: "entry-at",
    Precision.DAY: "entry-day",
    Precision.MONTH: "entry-month",
    Precision.ABOUT: "entry-from",
}
"""The question to which an error about a date of each precision belongs."""


def when(asks: str) -> Branches:
    """Four ways to say when, in answer to a question."""
    return Branches(
        NAME,
        _(asks),
        (
            Branch(
                Precision.MOMENT,
                gettext_lazy("At a time I know"),
                {
                    "entry-at": TypedDay(label=gettext_lazy("Day")),
                    "entry-time": TypedTime(
                        label=gettext_lazy("Time"),
                        help_text=gettext_lazy("For example 14:05 or 2.05pm"),
                    ),
                },
            ),
            Branch(
                Precision.DAY,
                gettext_lazy("On a day I know, at a time I don’t"),
                {"entry-day": TypedDay(label=gettext_lazy("Day"))},
            ),
            Branch(
                Precision.MONTH,
                gettext_lazy("In a month, on a day I don’t know"),
                {"entry-month": TypedMonth(label=gettext_lazy("Month"))},
            ),
            Branch(
                Precision.ABOUT,
                gettext_lazy("Some time between two days"),
                {
                    "entry-from": TypedDay(label=gettext_lazy("Earliest day")),
                    "entry-to": TypedDay(label=gettext_lazy("Latest day")),
                },
            ),
        ),
        hint=gettext_lazy("Be only as exact as you can be."),
    )


def today(now: datetime) -> dict[str, Any]:
    """The day of most entries, so that only the time is left to type; nothing is chosen yet."""
    return {"entry-at": london_day(now)}


def read_when(precision: str, answers: Mapping[str, Any], *, now: datetime) -> Occurred:
    """When, from answers that are each sound by themselves.

    Raises ValidationError as a dictionary by question, with every error at once.
    """
    match precision:
        case Precision.MOMENT:
            return _moment(answers, now)
        case Precision.DAY:
            day = _past("entry-day", answers, now)
            return Occurred.on(day)
        case Precision.MONTH:
            month = _past("entry-month", answers, now)
            return Occurred.in_month(month.year, month.month)
        case _:
            return _between(answers, now)


def _moment(answers: Mapping[str, Any], now: datetime) -> Occurred:
    day, at = answers.get("entry-at"), answers.get("entry-time")
    errors = _missing({"entry-at": _("Enter the day"), "entry-time": _("Enter the time")}, answers)
    if day and (says := _fault_of_day(day, now)):
        errors["entry-at"] = says
    if errors or day is None or at is None:
        raise ValidationError(errors)
    return Occurred.at(_moment_of(day, at, now))


def _moment_of(day: date, at: time, now: datetime) -> datetime:
    try:
        moment = moment_in_london(day, at)
    except NoSuchTime:
        says = _(
            "%(time)s did not happen on that day: the clocks went forward at 1am. Check the time."
        ) % {"time": f"{at:%H:%M}"}
        raise ValidationError({"entry-time": says}) from None
    if moment > now:
        says = _("This time has not come yet: it is %(now)s. Check the time.") % {
            "now": f"{now.astimezone(LONDON):%H:%M}"
        }
        raise ValidationError({"entry-time": says})
    return moment


def _between(answers: Mapping[str, Any], now: datetime) -> Occurred:
    errors = _missing(
        {"entry-from": _("Enter the earliest day"), "entry-to": _("Enter the latest day")}, answers
    )
    for name in ("entry-from", "entry-to"):
        if answers.get(name) and (says := _fault_of_day(answers[name], now)):
            errors[name] = says
    first, last = answers.get("entry-from"), answers.get("entry-to")
    if not errors and first and last and last < first:
        errors["entry-to"] = _("The latest day is before the earliest day. Check both.")
    if errors or not (first and last):
        raise ValidationError(errors)
    return Occurred.between(first, last)


def _past(name: str, answers: Mapping[str, Any], now: datetime) -> date:
    says = _("Enter the month") if name == "entry-month" else _("Enter the day")
    day: date | None = answers.get(name)
    if day is None:
        raise ValidationError(_missing({name: says}, answers))
    if says := _fault_of_day(day, now):
        raise ValidationError({name: says})
    return day


def _missing(questions: Mapping[str, str], answers: Mapping[str, Any]) -> dict[str, str]:
    """For each question that was sound but left empty, what to do."""
    return {n: says for n, says in questions.items() if n in answers and answers[n] is None}


def _fault_of_day(day: date, now: datetime) -> str:
    if day > london_day(now):
        return _("This is in the future. Record it when it has happened, or check the date.")
    if day.year < FIRST_YEAR:
        return _("The year is before 1900. Check all four figures.")
    return ""
