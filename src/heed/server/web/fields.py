"""Questions that Django has no field for: a day, a month, when, a time, yes or no."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any, ClassVar, NamedTuple

from django import forms
from django.utils.translation import gettext_lazy as _

from heed.server.web.typed_dates import read_day, read_time, typed_boxes, wrong
from heed.server.web.widgets import DayInput, MonthInput, PartsInput, WhenInput


class When(NamedTuple):
    """A London day, and the time on it if that is known."""

    day: date
    at: time | None = None


class PartsField(forms.MultiValueField):
    """A question answered in several boxes; nothing is thrown away when they make no answer."""

    widget: type[PartsInput] = PartsInput
    default_error_messages: ClassVar = {"required": _("Enter a date")}

    def __init__(self, **declared: Any) -> None:
        boxes = [forms.CharField(required=False) for _name in self.widget.part_names]
        super().__init__(boxes, require_all_fields=False, **declared)

    def clean(self, value: Sequence[str | None] | None) -> Any:
        typed = typed_boxes(self.widget.part_names, value)
        if not any(typed.values()):
            return self._unanswered(typed)
        answer = self.read(typed)
        self.run_validators(answer)
        return answer

    def read(self, typed: dict[str, str]) -> Any:
        """The answer in these boxes; raises ValidationError naming the box that is wrong."""
        raise NotImplementedError

    def _unanswered(self, typed: dict[str, str]) -> None:
        if self.required:
            raise wrong(str(self.error_messages["required"]), *typed, code="required")


class DayField(PartsField):
    """A day, typed as day, month (number or name) and year."""

    widget = DayInput

    def read(self, typed: dict[str, str]) -> date:
        return read_day(typed)


class MonthField(PartsField):
    """A month of a year; the answer is its first day."""

    widget = MonthInput

    def read(self, typed: dict[str, str]) -> date:
        return read_day(typed)


class WhenField(PartsField):
    """A day, and the time on it if that is known."""

    widget = WhenInput

    def read(self, typed: dict[str, str]) -> When:
        at = typed.pop("time")
        return When(read_day(typed), read_time(at) if at else None)


class ClockTimeField(forms.CharField):
    """A time of day as people write it: 14:05, 2.05pm, midday."""

    widget = forms.TextInput(attrs={"class": "govuk-input--width-5"})

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        return read_time(text) if text else None

    def prepare_value(self, value: Any) -> Any:
        return f"{value:%H:%M}" if isinstance(value, time) else value


class YesNoField(forms.TypedChoiceField):
    """Yes or no, with neither chosen at first: the answer is True, False or (if optional) None."""

    default_error_messages: ClassVar = {"required": _("Select yes or no")}
    inline = True

    def __init__(self, **declared: Any) -> None:
        declared.setdefault("widget", forms.RadioSelect)
        choices = (("yes", _("Yes")), ("no", _("No")))
        super().__init__(choices=choices, coerce=_is_yes, empty_value=None, **declared)

    def prepare_value(self, value: Any) -> Any:
        return {True: "yes", False: "no"}.get(value, value)


def _is_yes(value: str | bool) -> bool:
    return value in ("yes", True)
