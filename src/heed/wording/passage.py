"""A text with what context rules ask of it, each worked out once and only when asked."""

import re
from functools import cached_property
from typing import NamedTuple

from heed.wording.folding import Folded
from heed.wording.people import People
from heed.wording.quotations import headed_stretches, quoted_stretches
from heed.wording.row import Row, Use

_STOP = re.compile(r"[.!?]+(?=[\s\"')\]\u201d\u2019]|$)|\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|e\.g|i\.e|eg|ie|vs|approx|no|sec|para|cf|inc)|\b[a-z])$"
)
_REACH = 600  # characters; nobody needs a longer sentence to be understood


class Candidate(NamedTuple):
    """A listed phrase at plain[start:end], which context may show to be proper."""

    row: Row
    use: Use
    pattern: int
    start: int
    end: int


class Passage:
    """The folded text, its sentences and who its words name."""

    def __init__(self, folded: Folded, people: People) -> None:
        self.folded = folded
        self.plain = folded.plain
        self.people = people
        self._sentence = (0, 0)

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence around plain[start:end] begins and ends."""
        first, last = self._sentence
        if not (first <= start and end <= last and last):
            self._sentence = self._begin(start), self._end(end)
        return self._sentence

    def _begin(self, start: int) -> int:
        low, plain = max(0, start - _REACH), self.plain
        at = start
        while True:
            stop = max(plain.rfind(mark, low, at) for mark in (". ", "\n", "? ", "! ", '." '))
            if stop < 0:
                return low
            if plain[stop] == "." and _ABBREVIATION.search(plain, max(0, stop - 8), stop):
                at = stop
                continue
            return stop + 1

    def _end(self, end: int) -> int:
        limit = min(len(self.plain), end + _REACH)
        for stop in _STOP.finditer(self.plain, end, limit):
            if stop[0] == "." and _ABBREVIATION.search(
                self.plain, max(0, stop.start() - 8), stop.start()
            ):
                continue
            return stop.start()
        return limit

    def before(self, candidate: Candidate) -> str:
        """The words of the sentence before the candidate."""
        return self.plain[self.sentence(candidate.start, candidate.end)[0] : candidate.start]

    def after(self, candidate: Candidate) -> str:
        """The words of the sentence after the candidate."""
        return self.plain[candidate.end : self.sentence(candidate.start, candidate.end)[1]]

    def line(self, start: int) -> tuple[int, int]:
        """Where the line around an index begins and ends."""
        end = self.plain.find("\n", start)
        return self.plain.rfind("\n", 0, start) + 1, len(self.plain) if end < 0 else end

    @cached_property
    def quoted(self) -> list[tuple[int, int]]:
        """The stretches between quotation marks."""
        return quoted_stretches(self.plain)

    @cached_property
    def headed(self) -> list[tuple[int, int]]:
        """The stretches below a heading that says whose words follow, and quoted e-mail."""
        return headed_stretches(self.plain)

    def original(self, start: int, end: int) -> str:
        """What the author wrote for plain[start:end]."""
        return self.folded.original(start, end)
