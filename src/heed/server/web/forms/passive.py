"""Controls for a kind's questions; what is typed is judged by the kind, not by Django.

So every error comes from one place, with the same words on a page and in an import.
"""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from heed.learning.guides_beside import guides_beside
from heed.practice import Control, Question
from heed.practice.text import LINE_LIMIT
from heed.server.web.fields import ClockTimeField, DayField, MonthField

_MOST_RADIOS = 12


class AsTyped(forms.Field):
    """The answer exactly as it came; `required` only says how the question is shown."""

    inline = False
    max_length: int | None = None

    def clean(self, value: Any) -> Any:
        return value


class Chosen(AsTyped):
    """One or several of some options."""

    def __init__(self, *, options: Sequence[tuple[str, Any]], **declared: Any) -> None:
        super().__init__(**declared)
        self.choices = list(options)
        self.widget.choices = self.choices


class TypedLines(AsTyped):
    """A box with one answer on each line."""

    def clean(self, value: Any) -> list[str]:
        return [line for line in str(value or "").splitlines() if line.strip()]

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list | tuple) else value


class TypedDay(DayField):
    """A day that may be left out here: whoever reads it says whether it is missing."""

    def _unanswered(self, typed: dict[str, str]) -> None:
        """No answer, and no error either."""


class TypedMonth(MonthField):
    """A month that may be left out here."""

    def _unanswered(self, typed: dict[str, str]) -> None:
        """No answer, and no error either."""


class TypedTime(ClockTimeField):
    """A time that may be left out here."""

    def clean(self, value: Any) -> Any:
        return super().clean(value) if str(value or "").strip() else None


def field_for(question: Question, kind: str = "") -> forms.Field:
    """The field that asks this question, with the guides that help with it in this kind."""
    field = _field_for(question)
    vars(field)["guides"] = guides_beside(kind, question.name)
    return field


def _field_for(question: Question) -> forms.Field:
    shown: dict[str, Any] = {
        "label": question.text,
        "help_text": question.hint,
        "required": question.required,
    }
    match question.control:
        case Control.DAY:
            return TypedDay(**shown)
        case Control.YES_NO:
            return _yes_or_no(shown)
        case Control.ONE_OF:
            few = len(question.options) <= _MOST_RADIOS
            options = question.options if few else (("", ""), *question.options)
            widget = forms.RadioSelect if few else forms.Select
            return Chosen(options=options, widget=widget, **shown)
        case Control.ANY_OF:
            return Chosen(options=question.options, widget=forms.CheckboxSelectMultiple, **shown)
        case Control.LINES:
            return TypedLines(
                widget=forms.Textarea(attrs={"rows": 4} | _advised(question)), **shown
            )
        case Control.LINE | Control.WORDS | Control.NUMBER:
            return _typed(question, shown)


def _yes_or_no(shown: dict[str, Any]) -> forms.Field:
    field = Chosen(options=(("yes", _("Yes")), ("no", _("No"))), widget=forms.RadioSelect, **shown)
    field.inline = True
    return field


def _typed(question: Question, shown: dict[str, Any]) -> forms.Field:
    if question.control is Control.NUMBER:
        attrs = {"inputmode": "numeric", "class": "govuk-input--width-5"}
        return AsTyped(widget=forms.TextInput(attrs=attrs), **shown)
    if question.control is Control.LINE:
        return AsTyped(widget=forms.TextInput(), **shown)
    field = AsTyped(widget=forms.Textarea(attrs={"rows": 6} | _advised(question)), **shown)
    field.max_length = question.limit
    return field


def _advised(question: Question) -> dict[str, Any]:
    """What advice on the words is for, as the script that asks for it reads it."""
    return {"data-wording": question.advice.value if question.advice else "none"}


def line_field(**shown: Any) -> AsTyped:
    """One short line outside the kind; `fault_of_line` judges it."""
    field = AsTyped(widget=forms.TextInput(), **shown)
    field.max_length = LINE_LIMIT
    return field
