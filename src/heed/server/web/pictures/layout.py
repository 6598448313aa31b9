"""Where everything in the picture of a chronology goes; a template turns it into SVG.

One lane for each agency. Harm is a filled diamond, other events are hollow squares, acts are
upright ticks; marks that would cover one another are stacked. Units are CSS pixels.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from heed.server.web.pictures.axis import Axis, Label
from heed.server.web.pictures.marks import Look, Mark, Silence, by_lane, silences

WIDTH = 1040
SIDE = 14
NAME_HEIGHT = 24
ROW_HEIGHT = 18
LANE_SPACE = 10
TODAY_HEIGHT = 24
AXIS_HEIGHT = 30
MARK_WIDTH = 14
MOST_ROWS = 5

LONG_SILENCE_DAYS = 60
"""From how many days on a silence is shaded; a choice of drawing, no standard."""


class Spot(NamedTuple):
    """A drawn mark; it may have happened up to `either_side` of where it stands."""

    look: Look
    x: float
    y: float
    words: str
    either_side: float


class Shade(NamedTuple):
    """A silence, shaded."""

    x: float
    width: float
    silence: Silence


class Lane(NamedTuple):
    """One agency's part of the picture."""

    name: str
    top: float
    name_y: float
    height: float
    spots: tuple[Spot, ...]
    shades: tuple[Shade, ...]


class Drawing(NamedTuple):
    """The whole picture."""

    width: int
    height: float
    lanes: tuple[Lane, ...]
    labels: tuple[Label, ...]
    today: float
    today_anchor: str
    floor: float
    labels_y: float


def draw(
    marks: Iterable[Mark], *, today: date, long_silence: int = LONG_SILENCE_DAYS
) -> Drawing | None:
    """The picture of these marks as of a day; None when there is nothing to draw."""
    lanes = by_lane(marks)
    if not lanes:
        return None
    axis = _axis([mark for group in lanes.values() for mark in group], today)
    drawn: list[Lane] = []
    top = float(TODAY_HEIGHT)
    for name, group in lanes.items():
        drawn.append(_lane(name, group, axis, top, today, long_silence))
        top = drawn[-1].top + drawn[-1].height + LANE_SPACE
    at_today = axis.x(today)
    return Drawing(
        width=WIDTH,
        height=top + AXIS_HEIGHT,
        lanes=tuple(drawn),
        labels=axis.labels(),
        today=at_today,
        today_anchor="end" if at_today > WIDTH / 2 else "start",
        floor=top,
        labels_y=top + 18,
    )


def _axis(marks: Sequence[Mark], today: date) -> Axis:
    first = min(mark.first for mark in marks)
    last = max(mark.last for mark in marks)
    return Axis.over(min(first, today), max(last, today), left=SIDE, right=WIDTH - SIDE)


def _lane(
    name: str, marks: Sequence[Mark], axis: Axis, top: float, today: date, long_silence: int
) -> Lane:
    rows = stacked([_middle(mark, axis) for mark in marks])
    height = NAME_HEIGHT + ROW_HEIGHT * (max(rows) + 1)
    floor = top + height - ROW_HEIGHT / 2
    spots = [
        _spot(mark, axis, floor - row * ROW_HEIGHT) for mark, row in zip(marks, rows, strict=True)
    ]
    shades = [
        _shade(silence, axis)
        for silence in silences(marks, until=today)
        if silence.days >= long_silence
    ]
    return Lane(name, top, top + 17, height, tuple(spots), tuple(shades))


def _middle(mark: Mark, axis: Axis) -> float:
    return round((axis.x(mark.first) + axis.x(mark.last)) / 2, 1)


def stacked(places: Sequence[float]) -> list[int]:
    """For marks at these places, the lowest row in which each covers no other.

    When every row is taken the mark goes to the one whose last mark is furthest away.
    """
    reached: list[float] = []
    rows = []
    for x in places:
        free = next((row for row, last in enumerate(reached) if abs(x - last) >= MARK_WIDTH), None)
        if free is None and len(reached) < MOST_ROWS:
            free = len(reached)
            reached.append(x)
        elif free is None:
            free = max(range(MOST_ROWS), key=lambda row: abs(x - reached[row]))
        reached[free] = x
        rows.append(free)
    return rows


def _spot(mark: Mark, axis: Axis, y: float) -> Spot:
    start, end = axis.x(mark.first), axis.x(mark.last)
    return Spot(mark.look, _middle(mark, axis), y, mark.words, round((end - start) / 2, 1))


def _shade(silence: Silence, axis: Axis) -> Shade:
    start, end = axis.x(silence.first), axis.x(silence.last)
    return Shade(start, round(max(end - start, 1.0), 1), silence)
