"""What could make a line of a plan easier to check; the author decides, and saving always works."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from heed.practice.acts.smart_plan import PLAN_LINE
from heed.wording import Finding, Purpose, advise

type Read = Callable[[str], Sequence[Finding]]
"""How a line of a plan is read: with the rows of words that a partnership uses."""

_MISSING = {
    "outcome_for_child": "It does not say what will be different for the child.",
    "action_owner": "It names nobody who does it.",
    "measured_by": "It does not say how anyone will know.",
    "due": "It has no day.",
    "fallback": "It does not say what happens if it does not work.",
}
"""What to say about each part that makes a line whole, when it is not there."""

_MOST_ADVICE = 3


def missing_parts(fields: Mapping[str, Any]) -> tuple[str, ...]:
    """The parts of a line that are not there, each as a sentence."""
    return tuple(says for name, says in _MISSING.items() if not fields.get(name))


def heeds_own(text: str) -> Sequence[Finding]:
    """Read a line with the rows that Heed comes with alone."""
    return advise(text, purpose=Purpose.PLAN)


def vague_words(fields: Mapping[str, Any], read: Read) -> tuple[str, ...]:
    """Words of the action that nobody can check, with what might be written instead."""
    found = read(str(fields.get("action", "")))
    return tuple(_sentence(one.term, one.why, one.suggestions) for one in found[:_MOST_ADVICE])


def smart_advice(kind: str, fields: Mapping[str, Any], read: Read) -> Iterator[str]:
    """Everything worth a second look in a line of a plan; nothing for any other kind."""
    if kind == PLAN_LINE.name:
        yield from missing_parts(fields)
        yield from vague_words(fields, read)


def _sentence(term: str, why: str, suggestions: tuple[str, ...]) -> str:
    perhaps = f" Perhaps: {suggestions[0]}." if suggestions else ""
    return f"“{term}”: {why}{perhaps}"
