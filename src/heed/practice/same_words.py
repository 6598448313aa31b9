"""Long answers that repeat, word for word, what was written before: a sign that work drifts.

The same text from one meeting to the next hides whether anything has changed (practice reference 5
and 8). The author decides; a short answer may well be the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from heed.practice.kind import Kind
from heed.practice.question import Control

_FEWEST_WORDS = 8
"""Shorter answers are the same by chance, or because there is only one way to say them."""

type Earlier = tuple[str, Mapping[str, Any]]
"""When an earlier entry of the kind was, in words, and its fields."""


def same_words(kind: Kind, fields: Mapping[str, Any], earlier: Iterable[Earlier]) -> Iterator[str]:
    """A sentence for each long answer that an earlier entry gave in the same words.

    What a child said is theirs, and is never pointed out. `earlier` comes newest first.
    """
    before = tuple(earlier)
    for question in kind.questions:
        words = _words(fields.get(question.name))
        if question.control is not Control.WORDS or question.child_words:
            continue
        if len(words) < _FEWEST_WORDS:
            continue
        when = next((day for day, said in before if _words(said.get(question.name)) == words), "")
        if when:
            yield (
                f"“{question.text}” has the same words as on {when}. Write what is different now; "
                "if nothing is, write what keeps it so."
            )


def _words(answer: object) -> tuple[str, ...]:
    return tuple(str(answer or "").casefold().split())
