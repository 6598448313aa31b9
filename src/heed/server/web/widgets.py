"""Controls of several boxes: a day, a month, a day with a time."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any, NamedTuple

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Box(NamedTuple):
    """One box of a control: how wide it is, what is typed into it, and what it is called."""

    label: str | Promise
    width: int
    inputmode: str = "numeric"


BOXES = {
    "day": Box(_("Day"), 2),
    "month": Box(_("Month"), 2),
    "year": Box(_("Year"), 4),
    "time": Box(_("Time, if known"), 5, inputmode=""),
}


class PartsInput(forms.MultiWidget):
    """Boxes side by side, each with its own name; what was typed stays when it is not an answer."""

    part_names: tuple[str, ...] = ()

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({name: forms.TextInput() for name in self.part_names}, attrs)

    def decompress(self, value: Any) -> list[str]:
        """An answer as what its boxes show."""
        raise NotImplementedError

    def id_for_label(self, id_: str) -> str:
        """The first box, which a link in the error summary leads to."""
        return f"{id_}_{self.part_names[0]}" if id_ else id_


class DayInput(PartsInput):
    """Day, month and year."""

    part_names = ("day", "month", "year")

    def decompress(self, value: date | None) -> list[str]:
        return _day_boxes(value) if value else ["", "", ""]


class MonthInput(PartsInput):
    """Month and year."""

    part_names = ("month", "year")

    def decompress(self, value: date | None) -> list[str]:
        return _day_boxes(value)[1:] if value else ["", ""]


class WhenInput(PartsInput):
    """Day, month and year, and the time if it is known."""

    part_names = ("day", "month", "year", "time")

    def decompress(self, value: Sequence[Any] | None) -> list[str]:
        if not value:
            return ["", "", "", ""]
        day, at = value
        return [*_day_boxes(day), _time_box(at)]


def _day_boxes(day: date) -> list[str]:
    return [str(day.day), str(day.month), str(day.year)]


def _time_box(at: time | None) -> str:
    return f"{at:%H:%M}" if at else ""
