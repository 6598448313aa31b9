"""A listed phrase where it stands, with what context rules ask of it."""

from functools import cached_property

from heed.wording.passage import Passage, Sentence
from heed.wording.row import Row, Use


class Occurrence:
    """A phrase at plain[start:end] of a passage, which context may show to be proper."""

    def __init__(self, row: Row, use: Use, pattern: int, start: int, end: int) -> None:
        self.row = row
        self.use = use
        self.pattern = pattern
        self.start = start
        self.end = end

    passage: Passage
    sentence: Sentence

    def stands_in(self, passage: Passage) -> None:
        """Say where it stands, and in which sentence, before any rule is asked."""
        self.passage = passage
        self.sentence = passage.sentence(self.start, self.end)

    @cached_property
    def before(self) -> str:
        """The words of the sentence before the phrase."""
        return self.passage.plain[self.sentence.start : self.start]

    @cached_property
    def after(self) -> str:
        """The words of the sentence after the phrase."""
        return self.passage.plain[self.end : self.sentence.end]

    @cached_property
    def written(self) -> str:
        """The phrase as the author wrote it."""
        return self.passage.original(self.start, self.end)
