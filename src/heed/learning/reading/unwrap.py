"""Putting lines that a page's width broke together again."""

import re
from collections.abc import Sequence

from heed.learning.reading.cues import cue
from heed.learning.reading.formats.markers import is_marked

_WIDEST_WRAP = 130
_LONGEST_WORD = 40
_BROKEN_WORD = re.compile(r"(\w+)-$")
# Word parts that keep their hyphen when a line ends after it.
_KEEPS_HYPHEN = frozenset(
    "multi non co self well long short one two three decision problem trauma strengths child "
    "family cross inter "
    "intra pre post high low day face follow re part full half year up de e ex anti day-to".split()
)


def width_of(lines: Sequence[str]) -> int | None:
    """The width at which the text was wrapped; None when lines are whole paragraphs."""
    lengths = sorted(len(line) for line in lines if line.strip())
    if not lengths or lengths[-1] > _WIDEST_WRAP:
        return None
    long = [length for length in lengths if length >= 0.75 * lengths[-1]]
    return lengths[-1] if len(long) >= 3 and lengths[-1] >= 45 else None


def breaks(line: str, following: str, width: int, slack: float = 1.0) -> bool:
    """Whether a paragraph ends between the two lines: the next word would still have fitted."""
    if is_marked(following):
        return True
    first = following.split(maxsplit=1)[0]
    fits = len(line) + 1 + len(first) <= width * slack
    if following[:1].islower() and not line.rstrip().endswith((".", "?", "!")):
        return False
    return fits or bool(cue(line.strip()) and len(line.split()) <= 8)


def joined(line: str, following: str, words: frozenset[str]) -> str:
    """The two lines as one, without the hyphen of a word broken in two."""
    return before(line, following, words) + following.lstrip()


def before(line: str, following: str, words: frozenset[str]) -> str:
    """The line as it has to end for the following one to be put straight after it."""
    broken = _BROKEN_WORD.search(line[-_LONGEST_WORD:])
    if not broken or not following.lstrip()[:1].islower():
        return line.rstrip() + " "
    return line if _is_compound(broken[1], following.lstrip(), words) else line[:-1]


def _is_compound(start: str, following: str, words: frozenset[str]) -> bool:
    end = re.split(r"\W", following, maxsplit=1)[0]
    if f"{start}-{end}".casefold() in words:
        return True
    if f"{start}{end}".casefold() in words:
        return False
    return start.casefold() in _KEEPS_HYPHEN


def vocabulary(lines: Sequence[str]) -> frozenset[str]:
    """Every word in the lines, with compounds as they are written."""
    return frozenset(re.findall(r"\w+(?:-\w+)*", " ".join(lines).casefold()))
