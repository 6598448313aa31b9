"""Where people stand in the pictures of a child's world: a genogram and an ecomap.

Families are small and generations are known, so each relation has its row, and the rest of the
world stands around the child in a ring that grows with it. Units are CSS pixels; a template turns
it into SVG.
"""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

WIDTH = 760
ROW_HEIGHT = 150
BOX = 104
RING_HEIGHT = 560
_APART = 110
_ZIGZAG = 7

_MEN = {"father", "uncle", "brother", "fathers_father", "mothers_father"}
_WOMEN = {"mother", "aunt", "sister", "fathers_mother", "mothers_mother"}
_FATHERS_SIDE = ("fathers_father", "fathers_mother")
_MOTHERS_SIDE = ("mothers_father", "mothers_mother")
_ROWS = (
    (*_FATHERS_SIDE, *_MOTHERS_SIDE),
    ("uncle", "father", "mother", "step_parent", "aunt"),
    ("brother", "child", "sister"),
)


class Someone(NamedTuple):
    """A person, pet or place of a child's world, as recorded."""

    name: str
    relation: str
    tie: str
    lives_with_child: bool = False
    died: str = ""


class Figure(NamedTuple):
    """Somebody drawn: `shape` is square, circle or diamond, as genograms have it."""

    who: Someone
    x: float
    y: float
    shape: str
    is_child: bool = False


class Path(NamedTuple):
    """A line between two figures; `tie` says how it is drawn."""

    d: str
    tie: str = ""


class Map(NamedTuple):
    """A picture of a child's world."""

    width: float
    height: float
    figures: tuple[Figure, ...]
    paths: tuple[Path, ...]


def genogram(child: str, people: Iterable[Someone]) -> Map | None:
    """Three generations in rows; None when no relative is recorded."""
    relatives = [who for who in people if any(who.relation in row for row in _ROWS)]
    if not relatives:
        return None
    everyone = [*relatives, Someone(child, "child", "")]
    rows = [_in_row(everyone, row) for row in _ROWS]
    rows = [row for row in rows if row]
    width = max(WIDTH, *(len(row) * (BOX + 26) for row in rows))
    figures = [
        Figure(who, _place(n, len(row), width), 70 + level * ROW_HEIGHT, _shape(who), _is(who))
        for level, row in enumerate(rows)
        for n, who in enumerate(row)
    ]
    return Map(width, len(rows) * ROW_HEIGHT, tuple(figures), tuple(_descent(figures)))


def ecomap(child: str, people: Iterable[Someone]) -> Map | None:
    """The child in the middle, everyone around in a ring; None when nobody is recorded."""
    around = [who for who in people if not who.died]
    if not around:
        return None
    wide = max(WIDTH / 2 - BOX / 2, len(around) * _APART / (2 * math.pi))
    high = max(RING_HEIGHT / 2 - BOX / 2, wide * RING_HEIGHT / WIDTH)
    middle = Figure(Someone(child, "child", ""), wide + BOX / 2, high + BOX / 2, "circle", True)
    figures = [
        _on_ring(who, place / len(around), wide, high, middle) for place, who in enumerate(around)
    ]
    paths = [Path(_tie(middle, figure), figure.who.tie) for figure in figures]
    return Map(2 * wide + BOX, 2 * high + BOX, (*figures, middle), tuple(paths))


def _in_row(people: Sequence[Someone], row: Sequence[str]) -> list[Someone]:
    found = [who for who in people if who.relation in row]
    return sorted(found, key=lambda who: row.index(who.relation))


def _place(n: int, of: int, width: float) -> float:
    return round(width * (n + 0.5) / of, 1)


def _shape(who: Someone) -> str:
    if who.relation in _MEN:
        return "square"
    return "circle" if who.relation in _WOMEN else "diamond"


def _is(who: Someone) -> bool:
    return who.relation == "child"


def _descent(figures: Sequence[Figure]) -> Iterable[Path]:
    """Lines between couples, and from each couple down to their child."""
    by = {figure.who.relation: figure for figure in reversed(figures)}
    for parents, offspring in (
        (_FATHERS_SIDE, ("father",)),
        (_MOTHERS_SIDE, ("mother",)),
        (("father", "mother"), ("brother", "child", "sister")),
    ):
        pair = [by[name] for name in parents if name in by]
        below = [figure for figure in figures if figure.who.relation in offspring]
        if pair and below:
            yield from _family(pair, below)


def _family(pair: Sequence[Figure], below: Sequence[Figure]) -> Iterable[Path]:
    first, last = pair[0], pair[-1]
    if first is not last:
        yield Path(f"M{first.x} {first.y}H{last.x}")
    middle = round((first.x + last.x) / 2, 1)
    bar = round((first.y + below[0].y) / 2, 1)
    for figure in below:
        yield Path(f"M{middle} {first.y}V{bar}H{figure.x}V{figure.y}")


def _on_ring(who: Someone, share: float, wide: float, high: float, middle: Figure) -> Figure:
    angle = 2 * math.pi * share - math.pi / 2
    x, y = middle.x + wide * math.cos(angle), middle.y + high * math.sin(angle)
    return Figure(who, round(x, 1), round(y, 1), "circle")


def _tie(start: Figure, end: Figure) -> str:
    """A straight line, or a zigzag where the tie is stressful."""
    if end.who.tie != "stressful":
        return f"M{start.x} {start.y}L{end.x} {end.y}"
    length = math.hypot(end.x - start.x, end.y - start.y)
    across = ((end.y - start.y) / length, (start.x - end.x) / length)
    steps = max(6, int(length / 16))
    points = []
    for step in range(steps + 1):
        share = step / steps
        side = 0 if step in (0, steps) else (_ZIGZAG if step % 2 else -_ZIGZAG)
        x = start.x + (end.x - start.x) * share + across[0] * side
        y = start.y + (end.y - start.y) * share + across[1] * side
        points.append(f"{x:.1f} {y:.1f}")
    return "M" + "L".join(points)
