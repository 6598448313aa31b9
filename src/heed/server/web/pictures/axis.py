"""Days along the width of a picture."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

# One label for every so many months: the first step that needs no more labels than fit.
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 12000)
_MOST_LABELS = 9
_LEAST_DAYS = 28
_LABEL_WIDTH = 62


class Label(NamedTuple):
    """A month named under the picture; its words stay clear of the edges."""

    x: float
    words_x: float
    day: date


class Axis(NamedTuple):
    """The days from `first` to `last`, drawn from `left` to `right`."""

    first: date
    last: date
    left: float
    right: float

    @classmethod
    def over(cls, first: date, last: date, *, left: float, right: float) -> "Axis":
        """An axis with room for these days, and never shorter than four weeks."""
        short = _LEAST_DAYS - (last - first).days
        if short > 0 and (first - date.min).days > short:
            first -= timedelta(days=short)
        return cls(first, last, left, right)

    def x(self, day: date) -> float:
        """Where the middle of a day is drawn."""
        length = (self.last - self.first).days + 1
        share = ((day - self.first).days + 0.5) / length
        return round(self.left + share * (self.right - self.left), 1)

    def labels(self) -> tuple[Label, ...]:
        """The first days of months, as close together as can be read."""
        months = _month(self.last) - _month(self.first)
        step = next(step for step in _STEPS if months / step < _MOST_LABELS)
        return tuple(self._label(day) for day in self._starts(step))

    def _label(self, day: date) -> Label:
        x, room = self.x(day), _LABEL_WIDTH / 2
        return Label(x, min(max(x, self.left + room), self.right - room), day)

    def _starts(self, step: int) -> Iterator[date]:
        begin = -(-_month(self.first) // step) * step
        for month in range(begin, _month(self.last) + 1, step):
            if month >= 12 and (day := date(month // 12, month % 12 + 1, 1)) >= self.first:
                yield day


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1
