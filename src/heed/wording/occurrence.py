"""A listed phrase where it stands, with what context rules ask of it."""

from heed.wording.passage import Passage, Sentence
from heed.wording.row import Row, Use


class Occurrence:
    """A phrase at plain[start:end] of a passage, which context may show to be proper.

    `before` and `after` are the words of the sentence on either side of it.
    """

    __slots__ = (
        "after",
        "before",
        "end",
        "passage",
        "pattern",
        "row",
        "sentence",
        "start",
        "use",
    )
    passage: Passage
    sentence: Sentence
    before: str
    after: str

    def __init__(self, row: Row, use: Use, pattern: int, start: int, end: int) -> None:
        self.row = row
        self.use = use
        self.pattern = pattern
        self.start = start
        self.end = end

    def stands_in(self, passage: Passage) -> None:
        """Say where it stands, and in which sentence, before any rule is asked."""
        self.passage = passage
        sentence = self.sentence = passage.sentence(self.start, self.end)
        self.before = passage.plain[sentence.start : self.start]
        self.after = passage.plain[self.end : sentence.end]

    @property
    def written(self) -> str:
        """The phrase as the author wrote it."""
        return self.passage.original(self.start, self.end)
