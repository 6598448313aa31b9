"""The title of a page: its first heading of the highest rank, or its first line."""

import re
from collections.abc import Sequence

from heed.learning.reading.cues import cue
from heed.learning.reading.lines import Line, Part

_PUBLISHER = re.compile(
    r"(?:[\w’'&-]+ ){0,6}(?:Partnership|Board|Council|SCP|LSCP|SAB|Panel)(?: \(\w+\))?|LSCP|SCP"
)
_SORT_OF_PAGE = re.compile(
    r"(?:(?:the|a|an|7|seven|five|5|one|ten|10|local|practitioner|practice|learning|key|rapid|"
    r"review|child|"
    r"safeguarding|multi[- ]agency|case|children|serious|briefing|adult|adults)[ -]*)*"
    r"(?:minute )?(?:briefing|brief|review|summary|bulletin|lessons?|learning)s?(?: (?:note|paper|"
    r"sheet|summary|briefing|page))?",
    re.IGNORECASE,
)
_TITLE_WORDS = 22


def is_publisher(text: str) -> bool:
    """Whether the line is only the name of a partnership, board or council."""
    return bool(_PUBLISHER.fullmatch(text.title() if text.isupper() else text))


def page_title(parts: Sequence[Part]) -> tuple[str, list[Part]]:
    """The title, and the page without it; an empty title when the page starts otherwise."""
    place = _first_heading(parts)
    if place is None:
        place = _first_title_line(parts)
    if place is None:
        return "", list(parts)
    line = parts[place]
    assert isinstance(line, Line)  # noqa: S101 - both searches give the place of a line
    rest = [*parts[:place], *parts[place + 1 :]]
    return _with_subtitle(line.text, place, rest)


def _first_heading(parts: Sequence[Part]) -> int | None:
    for index, part in enumerate(parts):
        if isinstance(part, Line) and part.level == 1 and not part.aside:
            return index
    return None


def _first_title_line(parts: Sequence[Part]) -> int | None:
    for index, part in enumerate(parts[:4]):
        if not isinstance(part, Line) or part.depth:
            return None
        following = parts[index + 1 : index + 2]
        if _may_be_a_title(following) and (is_publisher(part.text) or _is_paler(part, following)):
            continue
        return index if _may_be_a_title([part]) else None
    return None


def _is_paler(line: Line, following: Sequence[Part]) -> bool:
    """Whether a short line stands above a bold one, as a running head above the title does."""
    below = following[0]
    bold = isinstance(below, Line) and below.bold
    return bold and not line.bold and len(line.text.split()) <= 6


def _may_be_a_title(parts: Sequence[Part]) -> bool:
    if not parts or not isinstance(parts[0], Line) or parts[0].depth:
        return False
    text = parts[0].text
    short = len(text.split()) <= _TITLE_WORDS and not text.endswith((".", ";", ","))
    known = cue(text)
    return short and (known is None or " from " in text or len(text.split()) > 4)


def _with_subtitle(title: str, place: int, rest: list[Part]) -> tuple[str, list[Part]]:
    """A title that only says what sort of page it is takes the line below it as well."""
    following = rest[place] if place < len(rest) else None
    if not (isinstance(following, Line) and _SORT_OF_PAGE.fullmatch(title)):
        return title, rest
    text = following.text
    if cue(text) is not None or following.depth or len(text.split()) > 10 or text.endswith("."):
        return title, rest
    return f"{title}: {text}", [*rest[:place], *rest[place + 1 :]]
