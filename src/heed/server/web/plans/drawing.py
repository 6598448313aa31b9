"""A plan over time: a bar a line from when it was agreed to when it is due, moved days behind."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from heed.server.services.read_plan import PlanLine
from heed.server.web.pictures.axis import Axis, Label

WIDTH, LEFT, RIGHT = 1040, 34, 1026
TOP, ROW, BAR = 26, 34, 12
AXIS_HEIGHT = 30


class Look(NamedTuple):
    """A time a line was looked at, by how it stood."""

    x: float
    progress: str


class Bar(NamedTuple):
    """One line: from its beginning to its first day, and on to each later one."""

    number: int
    y: float
    x: float
    width: float
    moved_from: float
    moved_to: tuple[float, ...]
    moved_width: float
    looks: tuple[Look, ...]

    @property
    def top(self) -> float:
        """A little above the bar."""
        return self.y - 4

    @property
    def middle(self) -> float:
        """Half-way down the bar."""
        return self.y + BAR / 2

    @property
    def bottom(self) -> float:
        """A little below the bar."""
        return self.y + BAR + 4


class Drawing(NamedTuple):
    """The whole picture."""

    width: int
    height: float
    bars: tuple[Bar, ...]
    labels: tuple[Label, ...]
    today: float
    today_anchor: str
    floor: float
    labels_y: float


def draw(lines: Sequence[PlanLine], *, today: date) -> Drawing | None:
    """The picture of these lines on a day; None when there are none."""
    if not lines:
        return None
    axis = _axis(lines, today)
    floor = TOP + ROW * len(lines)
    return Drawing(
        width=WIDTH,
        height=floor + AXIS_HEIGHT,
        bars=tuple(_bar(place, one, axis, today) for place, one in enumerate(lines)),
        labels=axis.labels(),
        today=axis.x(today),
        today_anchor="end" if axis.x(today) > WIDTH / 2 else "start",
        floor=floor,
        labels_y=floor + 18,
    )


def _axis(lines: Sequence[PlanLine], today: date) -> Axis:
    days = [today]
    for one in lines:
        days += [one.line.occurred.first_day, *one.days]
        days += [review.occurred.first_day for review in one.reviews]
    return Axis.over(min(days), max(days), left=LEFT, right=RIGHT)


def _bar(place: int, one: PlanLine, axis: Axis, today: date) -> Bar:
    start = axis.x(one.line.occurred.first_day)
    first = axis.x(one.days[0] if one.days else today)
    moved = tuple(axis.x(day) for day in one.days[1:])
    last = max((*moved, first))
    return Bar(
        number=place + 1,
        y=TOP + ROW * place + (ROW - BAR) / 2,
        x=min(start, first),
        width=round(max(abs(first - start), 2.0), 1),
        moved_from=first,
        moved_to=moved,
        moved_width=round(max(last - first, 0.0), 1),
        looks=tuple(
            Look(axis.x(r.occurred.first_day), r.entry.fields["line_progress"]) for r in one.reviews
        ),
    )
