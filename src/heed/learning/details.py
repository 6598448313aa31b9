"""Every detail of a review that might tell who somebody is, with where it stands."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from heed.learning.anonymity import findings
from heed.learning.changes import parts
from heed.learning.clue import Clue, Finding
from heed.learning.review import Review

_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail to decide on, in the sentence it stands in."""

    where: str
    clue: Clue
    words: str
    sentence: str
    why: str

    @property
    def key(self) -> str:
        """The same for as long as the sentence is: what was decided about it goes on holding."""
        said = "\0".join((self.clue, self.words, self.sentence))
        return hashlib.sha256(said.encode()).hexdigest()[:16]


def details(review: Review) -> tuple[Detail, ...]:
    """What an editor must change or decide to keep, in the order of the page, each once."""
    found = {detail.key: detail for detail in reversed(tuple(_details(review)))}
    return tuple(reversed(found.values()))


def _details(review: Review) -> Iterator[Detail]:
    titles = [t for r in review.resources for t in (r.title, r.publisher) if t]
    for part in parts(review):
        if part.where.startswith("Resource "):
            continue  # what others published under their own names
        inside = [m.span() for t in titles for m in re.finditer(re.escape(t), part.text)]
        for finding in findings(part.text):
            if not any(a <= finding.start and finding.end <= b for a, b in inside):
                sentence = _around(part.text, finding)
                yield Detail(part.where, finding.clue, finding.words, sentence, finding.why)


def _around(text: str, finding: Finding) -> str:
    """The sentence or sentences the words stand in."""
    ends = [match.span() for match in _SENTENCE_ENDS.finditer(text)]
    begin = max((b for _a, b in ends if b <= finding.start), default=0)
    end = min((a for a, _b in ends if a >= finding.end), default=len(text))
    return text[begin:end].strip()
