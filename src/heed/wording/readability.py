"""How old a reader must be to read a text with ease, as advice on what families are sent."""

import re
from typing import NamedTuple

from heed.wording.finding import FOR_FAMILIES, Finding

OLDEST = 11  # years; local default, the public advice for services is 9
LONGEST = 25  # words in a sentence; the public advice for services
_ENOUGH = 30  # words; shorter texts cannot be judged
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_STOP = re.compile(r"[.!?]+(?=\s|$)|\n")
_VOWELS = re.compile(r"[aeiouy]+")
SOURCE = "Flesch-Kincaid grade, plus 5 years; local default"


class Sentence(NamedTuple):
    """A sentence at text[start:end] with its number of words and of syllables."""

    start: int
    end: int
    words: int
    syllables: int


def reading_age(text: str) -> float | None:
    """Years of age at which the text reads with ease; None for fewer than 30 words."""
    return _age(_sentences(text))


def hard_to_read(text: str, *, oldest: int = OLDEST) -> tuple[Finding, ...]:
    """Advice on the hardest sentence when the whole asks for an older reader, and on long ones."""
    sentences = _sentences(text)
    age = _age(sentences)
    found = [
        _finding(text, one, _TOO_LONG.format(words=one.words))
        for one in sentences
        if one.words > LONGEST
    ]
    if age is not None and age > oldest:
        hardest = max(sentences, key=lambda one: _grade(one.words, 1, one.syllables))
        why = _TOO_OLD.format(age=round(age), oldest=oldest)
        found = [one for one in found if one.start != hardest.start]
        found.append(_finding(text, hardest, why))
    return tuple(sorted(found, key=lambda one: one.start))


_TOO_OLD = (
    "The whole text reads with ease from about {age} years; {oldest} is better for families. "
    "This is its hardest sentence."
)
_TOO_LONG = "This sentence has {words} words, and most people lose the thread after 25."


def _finding(text: str, sentence: Sentence, why: str) -> Finding:
    return Finding(
        start=sentence.start,
        end=sentence.end,
        term=text[sentence.start : sentence.end],
        row="READING",
        why=why,
        suggestions=("make two sentences of it", "use the words you would say aloud"),
        considered=("words in each sentence", "syllables in each word"),
        source=SOURCE,
        kind=FOR_FAMILIES,
    )


def _sentences(text: str) -> list[Sentence]:
    found: list[Sentence] = []
    start = 0
    for end in [*(match.end() for match in _STOP.finditer(text)), len(text)]:
        written = text[start:end]
        words = _WORD.findall(written)
        if words:
            first = start + len(written) - len(written.lstrip())
            last = first + len(written.strip())
            found.append(Sentence(first, last, len(words), sum(map(syllables, words))))
        start = end
    return found


def syllables(word: str) -> int:
    """About how many syllables an English word has; at least one."""
    low = word.lower()
    count = len(_VOWELS.findall(low))
    if low.endswith("e") and not low.endswith(("le", "ee", "ie")):
        count -= 1
    if low.endswith("ed") and not low.endswith(("ted", "ded")):
        count -= 1
    return max(count, 1)


def _age(sentences: list[Sentence]) -> float | None:
    words = sum(one.words for one in sentences)
    if words < _ENOUGH:
        return None
    return _grade(words, len(sentences), sum(one.syllables for one in sentences)) + 5


def _grade(words: int, sentences: int, syllable_count: int) -> float:
    return 0.39 * words / sentences + 11.8 * syllable_count / words - 15.59
