"""Where the bars of a picture of lines over time go; a template turns it into SVG.

One lane for each thing that is asked. A bar that is still in time is hollow, one that is overdue
is filled, one of which nobody can tell is dashed; the part in which an act waited only to be
recorded has a line under it. Units are CSS pixels.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from heed.server.web.pictures.axis import Axis, Label
from heed.server.web.pictures.layout import SIDE, TODAY_HEIGHT, WIDTH

NAME_HEIGHT = 22
ROW_HEIGHT = 18
LANE_SPACE = 8
AXIS_HEIGHT = 30
LEAST_WIDTH = 4.0


class Bar(NamedTuple):
    """Something that lasted from a day to a day; `look` is a verdict or `unrecorded`."""

    lane: str
    row_of: str
    look: str
    first: date
    last: date
    words: str


class Drawn(NamedTuple):
    """A bar in its place."""

    x: float
    y: float
    width: float
    look: str
    words: str


class BarLane(NamedTuple):
    """The bars of one thing that is asked."""

    name: str
    top: float
    name_y: float
    height: float
    bars: tuple[Drawn, ...]


class BarPicture(NamedTuple):
    """The whole picture; `day` is where the day that is shown lies."""

    width: int
    height: float
    lanes: tuple[BarLane, ...]
    labels: tuple[Label, ...]
    day: float
    day_anchor: str
    floor: float
    labels_y: float


def draw_bars(bars: Iterable[Bar], *, first: date, last: date, day: date) -> BarPicture | None:
    """The picture of these bars from a day to a day; None when there is nothing to draw.

    The bars of one `row_of` share a row; those that would cover one another get rows of their own.
    """
    lanes = _by_lane(bars)
    if not lanes:
        return None
    axis = Axis.over(first, last, left=SIDE, right=WIDTH - SIDE)
    drawn: list[BarLane] = []
    top = float(TODAY_HEIGHT)
    for name, group in lanes.items():
        drawn.append(_lane(name, group, axis, top))
        top += drawn[-1].height + LANE_SPACE
    at = axis.x(day)
    return BarPicture(
        width=WIDTH,
        height=top + AXIS_HEIGHT,
        lanes=tuple(drawn),
        labels=axis.labels(),
        day=at,
        day_anchor="end" if at > WIDTH / 2 else "start",
        floor=top,
        labels_y=top + 18,
    )


def _by_lane(bars: Iterable[Bar]) -> Mapping[str, Sequence[Bar]]:
    lanes: dict[str, list[Bar]] = {}
    for bar in sorted(bars, key=lambda bar: bar.first):
        lanes.setdefault(bar.lane, []).append(bar)
    return lanes


def _lane(name: str, bars: Sequence[Bar], axis: Axis, top: float) -> BarLane:
    rows = _rows(bars)
    height = NAME_HEIGHT + ROW_HEIGHT * (max(rows.values()) + 1)
    drawn = tuple(
        _drawn(bar, axis, top + NAME_HEIGHT + rows[bar.row_of] * ROW_HEIGHT) for bar in bars
    )
    return BarLane(name, top, top + 16, height, drawn)


def _rows(bars: Sequence[Bar]) -> dict[str, int]:
    """For what each bar is of, the lowest row in which its bars cover no other."""
    spans: dict[str, tuple[date, date]] = {}
    for bar in bars:
        first, last = spans.get(bar.row_of, (bar.first, bar.last))
        spans[bar.row_of] = (min(first, bar.first), max(last, bar.last))
    reached: list[date] = []
    rows = {}
    for of, (first, last) in spans.items():
        row = next((row for row, end in enumerate(reached) if end < first), len(reached))
        reached[row : row + 1] = [last]
        rows[of] = row
    return rows


def _drawn(bar: Bar, axis: Axis, y: float) -> Drawn:
    start, end = axis.x(bar.first), axis.x(bar.last)
    return Drawn(start, y, round(max(end - start, LEAST_WIDTH), 1), bar.look, bar.words)
