"""A text with what context rules ask of it, each worked out once and only when asked."""

import re
from functools import cached_property
from typing import NamedTuple

from heed.wording.folding import Folded
from heed.wording.people import Mention, People, Who
from heed.wording.quotations import quoted_stretches

_STOP = re.compile(r"[.!?\n](?:(?<=\n)|(?=[\s\"')\]\u201d\u2019]|$))")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr st e.g i.e eg ie vs approx no sec reg regs art sched para cf inc".split()
) | frozenset("abcdefghijklmnopqrstuvwxyz")
_LAST_TWO = frozenset(one[-2:] for one in _ABBREVIATIONS if len(one) > 1)
_BEFORE_A_WORD = "([\"'/,:;\u2018\u201c\u2013"
_REACH = 600  # characters; nobody needs a longer sentence to be understood
_WIDEST = 8  # characters of an abbreviation


class Sentence(NamedTuple):
    """A sentence at plain[start:end], with its words in small letters."""

    start: int
    end: int
    key: bytes
    words: frozenset[bytes]


class Passage:
    """The folded text, its sentences and who its words name.

    `names` keeps what was found of words that may be names, by the stretch that was read, and
    `known` what the text says of a name.
    """

    def __init__(self, folded: Folded, people: People) -> None:
        self.folded = folded
        self.plain = folded.plain
        self.people = people
        self._last: Sentence | None = None
        self.known: dict[str, Who] = {}
        self._mentions: dict[tuple[int, int], list[Mention]] = {}
        self.names: dict[tuple[int, int], list[Mention]] = {}

    def sentence(self, start: int, end: int) -> Sentence:
        """The sentence around plain[start:end]."""
        last = self._last
        if last is None or start < last.start or end > last.end:
            first, final = self._begin(start), self._end(end)
            key = self.key(first, final)
            last = self._last = Sentence(first, final, key, frozenset(key.split()))
        return last

    def key(self, start: int, end: int) -> bytes:
        """The key of plain[start:end], with a blank at either end."""
        return b" %b " % self.folded.key[start + 1 : end + 1]

    def _begin(self, start: int) -> int:
        plain, at = self.plain, start
        low = max(0, start - _REACH, plain.rfind("\n", max(0, start - _REACH), start) + 1)
        while True:
            stop = plain.rfind(". ", low, at)
            for mark in ("? ", "! "):
                stop = max(stop, plain.rfind(mark, max(low, stop), at))
            if stop < 0:
                return low
            if plain[stop] != "." or not self._abbreviates(stop):
                return stop + 1
            at = stop

    def _end(self, end: int) -> int:
        limit = min(len(self.plain), end + _REACH)
        for stop in _STOP.finditer(self.plain, end, limit):
            at = stop.start()
            if stop[0] != "." or not self._abbreviates(at):
                return at
        return limit

    def _abbreviates(self, stop: int) -> bool:
        ending = self.plain[max(0, stop - 2) : stop]
        if ending not in _LAST_TWO and ending.isalnum():
            return False
        last = self.plain[max(0, stop - _WIDEST) : stop].split()[-1:]
        return bool(last) and last[0].lstrip(_BEFORE_A_WORD) in _ABBREVIATIONS

    def line(self, start: int) -> tuple[int, int]:
        """Where the line around an index begins and ends."""
        end = self.plain.find("\n", start)
        return self.plain.rfind("\n", 0, start) + 1, len(self.plain) if end < 0 else end

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Everyone mentioned between two places."""
        found = self._mentions.get((start, end))
        if found is None:
            found = self._mentions[start, end] = self.people.mentions(self.plain, start, end)
        return found

    @cached_property
    def words(self) -> frozenset[bytes]:
        """Every word of the whole text."""
        return frozenset(self.folded.key.split())

    @cached_property
    def quoted(self) -> list[tuple[int, int]]:
        """The stretches between quotation marks."""
        return quoted_stretches(self.plain)

    def original(self, start: int, end: int) -> str:
        """What the author wrote for plain[start:end]."""
        return self.folded.original(start, end)
