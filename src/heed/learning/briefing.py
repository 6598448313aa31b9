"""A seven-minute briefing made from a review: one page under seven headings, for a team to read."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from heed.learning.review import Block, Review

MOST = 7
"""Points under one heading; a page takes seven minutes only when it stays one. Local default."""

_LINES_TO_WRITE_ON = (
    "What this means for the children we work with:",
    "What we do well already:",
    "What we will change, who, and by when:",
    "What we need from leaders:",
)


class Part(NamedTuple):
    """One of the seven headings: paragraphs, points, and lines to write on."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    to_write: tuple[str, ...] = ()


class Briefing(NamedTuple):
    """What fits a page; `more` says how much of the review it leaves out."""

    title: str
    parts: tuple[Part, ...]
    more: str = ""


def briefing(review: Review) -> Briefing:
    """The briefing of a review; the seven headings are always there, in the same order."""
    about = [printable(text) for text in review.about.split("\n\n") if text.strip()]
    return Briefing(
        title=printable(review.title),
        parts=(
            Part("Background", tuple(about[:1])),
            Part(
                "Why it matters",
                ("Reviews keep finding the same lessons. This one is about:",),
                tuple(printable(block.heading) for block in review.blocks[:MOST]),
            ),
            Part("What happened", tuple(about[1:]) or (_TOLD_ELSEWHERE,)),
            Part("Key learning", (), tuple(_some(_learning(review)))),
            Part("Good practice", (_ASK_WHAT_WENT_WELL,)),
            Part("What to do, and what to ask yourself", (), tuple(_some(_doing(review)))),
            Part(
                "Resources, and what your team said",
                (),
                tuple(_some([_resource(r.title, r.publisher) for r in review.resources])),
                _LINES_TO_WRITE_ON,
            ),
        ),
        more=_left_out(review),
    )


_TOLD_ELSEWHERE = (
    "The published review tells what happened to the child and the family. This page does not, so "
    "that nobody can be recognised."
)
_ASK_WHAT_WENT_WELL = (
    "Think of a child you worked with where this went well. What made it possible, and how do we "
    "make it usual?"
)


def printable(text: str) -> str:
    """Text without what no page can show: control characters, halves of characters."""
    kept = (
        c if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs", "Cn", "Co") else " "
        for c in text
    )
    return "".join(kept).strip()


def _learning(review: Review) -> list[str]:
    """The first lesson of each block, then the others: every block has its say."""
    return _in_turn([[p.plain or p.text for p in block.learning_points] for block in review.blocks])


def _doing(review: Review) -> list[str]:
    return _in_turn([_enhance(block) for block in review.blocks])


def _enhance(block: Block) -> list[str]:
    return [guidance.text for guidance in block.guidance]


def _in_turn(lists: list[list[str]]) -> list[str]:
    longest = max(map(len, lists), default=0)
    return [texts[n] for n in range(longest) for texts in lists if n < len(texts)]


def _some(texts: list[str]) -> Iterator[str]:
    yield from (printable(text) for text in texts[:MOST])


def _resource(title: str, publisher: str | None) -> str:
    return f"{title} ({publisher})" if publisher else title


def _left_out(review: Review) -> str:
    points = len(review.learning_points()) - MOST
    if points <= 0:
        return ""
    more = "1 more learning point is" if points == 1 else f"{points} more learning points are"
    return f"{more} on the page of the review."
