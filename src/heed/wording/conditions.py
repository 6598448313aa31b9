"""What must stand near a term, or must not: words looked up in sets, phrases only after them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from heed.wording.folding import key_of
from heed.wording.patterns import Groups, PatternNotUnderstood, TooManyPhrases, expression, phrases

PLACES = ("sentence", "before", "after", "next", "previous", "text")
_STOPS = frozenset(".!?;\n")
_SEPARATORS = frozenset(" ,()\"'\u2013:/")
NEAR = 80  # characters that previous and next may take
_MOST = 400  # phrases; above that a regular expression is the lighter
_WILD = ("*", "...", "#", "?")


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """Some of `words`, of `phrases` (by first word), or of `wild` stands in one place."""

    words: frozenset[bytes]
    phrases: Mapping[bytes, tuple[bytes, ...]]
    starts: tuple[bytes, ...]
    ends: tuple[bytes, ...]
    wild: str

    def within(self, key: bytes, words: frozenset[bytes], plain: str, start: int, end: int) -> bool:
        """Whether it stands in plain[start:end], whose key and words are given."""
        if not self.words.isdisjoint(words):
            return True
        for first in self.phrases.keys() & words:
            if any(phrase in key for phrase in self.phrases[first]):
                return True
        return bool(self.wild) and compiled(self.wild).search(plain, start, end) is not None

    def opens(self, key: bytes, plain: str, start: int) -> bool:
        """Whether what follows plain[:start], of which key is the next words, begins with it."""
        if plain[start : start + 1] in _STOPS:
            return False
        if key.lstrip().startswith(self.starts):
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
            listed |= {key_of(phrase) for phrase in those if phrase}
    by_first: dict[bytes, list[bytes]] = defaultdict(list)
    for phrase in sorted(listed):
        if len(phrase.split()) > 1:
            by_first[phrase.split()[0]].append(phrase)
    return Condition(
        words=frozenset(one.strip() for one in listed if len(one.split()) == 1),
        phrases={first: tuple(those) for first, those in by_first.items()},
        starts=tuple(one.lstrip() for one in listed),
        ends=tuple(one.rstrip() for one in listed),
        wild="|".join(expression(one, groups) for one in wild),
    )


def _phrases(pattern: str, groups: Groups) -> tuple[str, ...] | None:
    """What a pattern stands for, or None when only a regular expression can say."""
    if any(mark in pattern for mark in _WILD):
        return None
    try:
        return phrases(pattern, groups, _MOST)
    except TooManyPhrases:
        return None


def top_alternatives(pattern: str) -> list[str]:
    """The alternatives outside all brackets."""
    depth, parts = 0, [""]
    for character in pattern:
        depth += (character == "(") - (character == ")")
        if character == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts
