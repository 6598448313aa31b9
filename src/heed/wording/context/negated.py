"""A label that the author denies."""

import re

from heed.wording.passage import Candidate, Passage

_DENIED = re.compile(
    r"(?:\b(?:not|never|isn't|wasn't|aren't|weren't|nor|neither|hardly|cannot be|can't be|without|no evidence of|nothing|no sign of|no signs of|"
    r"no indication of|no history of|no suggestion of|no reports? of|no longer|no such thing as|rather than|free of|far from|no)"
    r"(?: (?:a|an|any|the|at all|being|be|been|him|her|them|as|to be|simply|just|merely|seen as|about|because of|in any way|in any|"
    r"appear|seem|showing|displaying|due to|of|either|some|"
    r"that|\w+ly))* ?[\"'(\u2018\u201c]?)$"
)
_MODAL_DENIED = re.compile(
    r"\b(?:do|does|did|is|was|are|were|has|have|had|would|could)(?:n't| not)(?: \w+){0,1} $|\bnever $"
)


def negated(candidate: Candidate, passage: Passage) -> str | None:
    """Proper when the sentence says that it is not so."""
    before = passage.before(candidate)
    if _DENIED.search(before) or _MODAL_DENIED.search(before):
        return "denied by the sentence"
    return None
