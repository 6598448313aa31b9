"""The words a partnership uses in place of ours, for questions, their hints and their options.

Codes stay what they are, so the record, the standards and the measures do not change with the
words. For example the sixth part of a formulation, or the names of the tiers of a concern:

    [formulation.sixth]
    question = "Which plan follows from it?"

    [concern_escalated.to_tier.options]
    two = "Service managers"
"""

from collections.abc import Iterator, Mapping
from typing import Any

from heed.practice.kind import Kind
from heed.practice.kinds import UnknownKind, kind_named
from heed.practice.question import Question

type Words = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""Kind, then question, then `question`, `hint` or `options` (code to words)."""

_SAYS = ("question", "hint", "options")


class UnreadableWords(ValueError):
    """Words are given for something that is not asked; the message lists every fault."""


def use_own_words(words: Words) -> None:
    """Put these words in place of ours, once, before anybody is asked.

    Raises UnreadableWords, and then changes nothing.
    """
    faults = [fault for kind, asked in words.items() for fault in _faults(kind, asked)]
    if faults:
        raise UnreadableWords("\n".join(faults))
    for name, asked in words.items():
        kind = kind_named(name)
        # The one place where a kind changes after it is declared: what it asks is worked out once.
        vars(kind)["questions"] = tuple(_reworded(q, asked.get(q.name, {})) for q in kind.questions)


def _reworded(question: Question, said: Mapping[str, Any]) -> Question:
    own = said.get("options", {})
    return question._replace(
        text=said.get("question", question.text),
        hint=said.get("hint", question.hint),
        options=tuple((code, own.get(code, label)) for code, label in question.options),
    )


def _faults(name: str, asked: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    try:
        kind = kind_named(name)
    except UnknownKind as error:
        yield str(error)
        return
    for question, said in asked.items():
        yield from _faults_of(kind, question, said)


def _faults_of(kind: Kind, name: str, said: object) -> Iterator[str]:
    where = f"{kind.name}.{name}"
    found = next((q for q in kind.questions if q.name == name), None)
    if found is None:
        yield f"{where}: “{kind.title}” has no such question."
        return
    if not isinstance(said, Mapping):
        yield f"{where}: give a table with {', '.join(_SAYS)}."
        return
    yield from (f"{where}: “{one}” is none of {', '.join(_SAYS)}." for one in {*said} - {*_SAYS})
    codes = {code for code, _ in found.options}
    yield from (
        f"{where}: there is no option “{code}”." for code in {*said.get("options", {})} - codes
    )
    texts = [said.get("question", "-"), said.get("hint", "-"), *said.get("options", {}).values()]
    if not all(isinstance(text, str) and text.strip() for text in texts):
        yield f"{where}: the words must be a text that is not empty."
