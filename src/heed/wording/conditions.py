"""What must stand near a term, or must not: words looked up in sets, phrases only after them."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from heed.wording.folding import key_of
from heed.wording.patterns import (
    MOST_PHRASES,
    Groups,
    PatternNotUnderstood,
    TooManyPhrases,
    expression,
    phrases,
)

PLACES = ("sentence", "before", "after", "next", "previous", "text")
_STOPS = frozenset(".!?;\n")
_SEPARATORS = frozenset(" ,()\"'\u2013:/")
NEAR = 80  # characters that previous and next may take
_MOST = 400  # phrases; above that a regular expression is the lighter
_WILD = ("*", "...", "#", "?")


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """Some of `words`, of `phrases` (by their longest word), or of `wild` stands in one place.

    What may open a place is kept by its first word. Where `any_of` is not empty, nothing stands
    in a place that holds none of those words; where `openers` is not, nothing opens one that
    begins with none of those.
    """

    words: frozenset[bytes]
    phrases: Mapping[bytes, tuple[bytes, ...]]
    starts: Mapping[bytes, tuple[bytes, ...]]
    ends: tuple[bytes, ...]
    wild: str
    any_of: frozenset[bytes]
    openers: frozenset[bytes]

    def within(self, key: bytes, words: frozenset[bytes], plain: str, start: int, end: int) -> bool:
        """Whether it stands in plain[start:end], whose key and words are given."""
        if self.any_of and self.any_of.isdisjoint(words):
            return False
        if not self.words.isdisjoint(words):
            return True
        for word in self.phrases.keys() & words:
            for phrase in self.phrases[word]:
                if phrase in key:
                    return True
        return bool(self.wild) and compiled(self.wild).search(plain, start, end) is not None

    @property
    def only_wild(self) -> bool:
        """Whether no word need be known to say whether it stands in a place."""
        return not self.words and not self.phrases

    def opens(self, key: bytes, plain: str, start: int) -> bool:
        """Whether what follows plain[:start], of which key is the next words, begins with it."""
        if plain[start : start + 1] in _STOPS:
            return False
        key = key.lstrip()
        first = key[: key.find(b" ")]
        if first in self.starts and key.startswith(self.starts[first]):
            return True
        if not self.wild:
            return False
        while plain[start : start + 1] in _SEPARATORS:
            start += 1
        return compiled(self.wild).match(plain, start) is not None

    def closes(self, key: bytes, plain: str, end: int) -> bool:
        """Whether plain[:end], of which key is the last words, ends with it."""
        if plain[max(0, end - 2) : max(0, end - 1)] in _STOPS:
            return False
        return (b" " + key.strip()).endswith(self.ends)


type Conditions = Mapping[str, Condition]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A regular expression of a row, made when it is first needed."""
    return re.compile(pattern)


def conditions(written: Mapping[str, Iterable[str]], groups: Groups) -> Conditions:
    """Conditions by place; raises PatternNotUnderstood for an unknown one."""
    for place in written:
        if place not in PLACES:
            raise PatternNotUnderstood(f"{place!r} is no place; there are: {', '.join(PLACES)}.")
    return {place: condition(patterns, groups) for place, patterns in written.items()}


def condition(patterns: Iterable[str], groups: Groups) -> Condition:
    """Sort what is written into single words, phrases, and patterns with wild cards."""
    listed: set[bytes] = set()
    wild: list[str] = []
    for one in (one for pattern in patterns for one in top_alternatives(pattern)):
        those = _phrases(one, groups)
        if those is None:
            wild.append(one)
        else:
            listed |= {key for phrase in those if (key := key_of(phrase)).strip()}
    words = frozenset(one.strip() for one in listed if len(one.split()) == 1)
    longer = _by(_longest, (one for one in listed if len(one.split()) > 1))
    starts = _by(_first, (one.lstrip() for one in listed))
    wanted = [_words_of(one, groups) for one in wild]
    opening = [openers(one, groups) for one in wild]
    return Condition(
        words=words,
        phrases=longer,
        starts=starts,
        ends=tuple(one.rstrip() for one in listed),
        wild="|".join(expression(one, groups) for one in wild),
        any_of=words.union(longer, *wanted) if all(wanted) else frozenset(),
        openers=frozenset(starts).union(*opening) if all(opening) else frozenset(),
    )


def _by(word: Callable[[bytes], bytes], listed: Iterable[bytes]) -> dict[bytes, tuple[bytes, ...]]:
    """Phrases by one of their words."""
    found: dict[bytes, list[bytes]] = defaultdict(list)
    for phrase in sorted(listed):
        found[word(phrase)].append(phrase)
    return {word: tuple(those) for word, those in found.items()}


def _first(phrase: bytes) -> bytes:
    return phrase.split(None, 1)[0]


def _longest(phrase: bytes) -> bytes:
    """The longest word is as a rule the rarest, so that it is seldom looked up in vain."""
    return max(phrase.split(), key=len)


def _words_of(pattern: str, groups: Groups) -> frozenset[bytes]:
    """Words one of which stands wherever a pattern with wild cards matches; none when unknown."""
    found: list[frozenset[bytes]] = []
    for part in split_outside(pattern, " "):
        those = _phrases(part, groups)
        if those and all(those):
            found.append(frozenset(_longest(key_of(one)) for one in those))
    return min(found, key=len, default=frozenset())


def openers(pattern: str, groups: Groups) -> frozenset[bytes]:
    """Words with one of which begins whatever a pattern matches; none when any word may."""
    found: set[bytes] = set()
    for part in split_outside(pattern, " "):
        those = _phrases(part, groups, MOST_PHRASES)
        if not those or " ?" in pattern:
            break
        keys = [key_of(one).split() for one in those]
        found.update(key[0] for key in keys if key)
        if all(keys):
            return frozenset(found)
    return frozenset()


def _phrases(pattern: str, groups: Groups, most: int = _MOST) -> tuple[str, ...] | None:
    """What a pattern stands for, or None when only a regular expression can say."""
    if any(mark in pattern for mark in _WILD):
        return None
    try:
        return phrases(pattern, groups, most)
    except TooManyPhrases:
        return None


def top_alternatives(pattern: str) -> list[str]:
    """The alternatives outside all brackets."""
    return split_outside(pattern, "|")


def split_outside(pattern: str, mark: str) -> list[str]:
    """The parts of a pattern between those marks that stand outside all brackets."""
    depth, parts = 0, [""]
    for character in pattern:
        depth += (character == "(") - (character == ")")
        if character == mark and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts
