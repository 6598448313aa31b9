"""Where on a body outline a mark that somebody saw is shown.

The place comes from the words that were written; nothing is measured, and words that name no
place stay in the list beside the picture.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

WIDTH, HEIGHT = 420, 440
_FRONT, _BACK = 110, 310

# From the longest phrase to the shortest; x is to the right of the middle line as the child's
# own right is on the picture's left in front.
_PLACES: dict[str, tuple[int, int]] = {
    "top of head": (0, 22),
    "forehead": (0, 36),
    "cheek": (14, 52),
    "ear": (24, 48),
    "eye": (9, 44),
    "nose": (0, 50),
    "mouth": (0, 60),
    "lip": (0, 60),
    "chin": (0, 68),
    "jaw": (12, 64),
    "face": (0, 50),
    "head": (0, 30),
    "neck": (0, 80),
    "throat": (0, 80),
    "shoulder": (40, 100),
    "collarbone": (22, 98),
    "chest": (0, 125),
    "rib": (22, 145),
    "stomach": (0, 175),
    "tummy": (0, 175),
    "belly": (0, 175),
    "hip": (28, 210),
    "groin": (0, 225),
    "upper arm": (58, 130),
    "elbow": (66, 160),
    "forearm": (72, 185),
    "wrist": (78, 208),
    "hand": (82, 224),
    "finger": (84, 236),
    "thumb": (76, 228),
    "arm": (62, 150),
    "thigh": (22, 265),
    "knee": (22, 310),
    "shin": (22, 350),
    "calf": (22, 350),
    "ankle": (22, 392),
    "foot": (24, 410),
    "toe": (24, 420),
    "leg": (22, 320),
    "buttock": (14, 225),
    "bottom": (14, 225),
    "back": (0, 150),
    "spine": (0, 150),
}
_ON_THE_BACK = {"back", "spine", "buttock", "bottom", "calf"}
_FIRST = sorted(_PLACES, key=len, reverse=True)


class Dot(NamedTuple):
    """A numbered mark on the outline."""

    number: int
    x: int
    y: int
    words: str


class Marks(NamedTuple):
    """Marks with a place on the outline, and every mark in words."""

    dots: tuple[Dot, ...]
    words: tuple[str, ...]


def marks_seen(lines: Iterable[str]) -> Marks:
    """Each line as a numbered dot where its words name a place of the body."""
    words = tuple(lines)
    dots = [dot for number, line in enumerate(words, start=1) if (dot := _dot(number, line))]
    return Marks(tuple(dots), words)


def _dot(number: int, line: str) -> Dot | None:
    said = line.lower()
    place = next((p for p in _FIRST if re.search(rf"\b{p}(s|es)?\b", said)), None)
    if place is None:
        return None
    aside, y = _PLACES[place]
    behind = place in _ON_THE_BACK or re.search(r"\b(back of|behind|rear)\b", said) is not None
    # Seen from the front the child's right is on our left; from behind it is on our right.
    right = re.search(r"\bright\b", said) is not None
    towards = (1 if right else -1) if behind else (-1 if right else 1)
    return Dot(number, (_BACK if behind else _FRONT) + towards * aside, y, line)
