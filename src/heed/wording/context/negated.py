"""A label that the author denies."""

import re

from heed.wording.occurrence import Occurrence
from heed.wording.one_of import one_of

_DENIAL = one_of(
    "not, never, isn't, wasn't, aren't, weren't, nor, neither, hardly, cannot be, can't be,"
    "without, no evidence of, nothing, no sign of, no signs of, no indication of, no history of,"
    "no suggestion of, no reports? of, no longer, no such thing as, rather than, free of,"
    "far from, no"
)
_BETWEEN = one_of(
    "a, an, any, the, at all, being, be, been, him, her, them, as, to be, simply, just, merely,"
    r"seen as, about, because of, in any way, in any, appear, seem, showing, displaying, due to,"
    r"of, either, some, that, \w+ly"
)
_DENIED = re.compile(
    rf"\b{_DENIAL}(?: {_BETWEEN})* ?[\"'(\u2018\u201c]?$"
    r"|\b(?:no (?:evidence|suggestion|indication|sign|information|intelligence|reason|record)"
    r"|nothing)(?: that| to (?:suggest|indicate|show|say|think|believe)(?: that)?) (?:[\w']+ ){1,4}"
    r"(?:is|was|are|were|been|be)(?: an?| the)? $"
    r"|\b(?:neither|nobody|no one|none of the|no (?:child|girl|boy|young person|parent|family))"
    r"(?: (?!and|but|so)[\w']+)??"
    r" (?:is|was|are|were|has|had|can|will|would|should)(?: been| an?)? $"
    r"|\b(?:isn't|is not|not) (?:that|because) (?:[\w']+ ){1,3}(?:is|was|are|were) (?:an? )?$"
    r"|\b(?:do|does|did|is|was|are|were|has|have|had|would|could)(?:n't| not)(?: \w+)? $"
)
# Holds of a whole clause, and so of phrases that are themselves denials.
_NO_SIGN = re.compile(
    r"\bno (?:evidence|suggestion|indication|sign|information|intelligence|reason|record)"
    r"(?: that| to (?:suggest|indicate|show|say|think|believe)(?: that)?) (?:[\w'.]+ ){1,4}$"
    r"|\b(?:nothing|no one|nobody|none of \w+) (?:has |have |was |is )?"
    r"(?:to (?:suggest|indicate|show|say)|suggests?|suggested|indicates?|indicated|shows?|showed"
    r"|says|said|proves?|proved|believes?|thinks?|thought)(?: that)? (?:[\w'.]+ ){1,4}$"
)
_REACH = 90  # characters
SIGNS = frozenset(
    b"nothing nobody no none evidence suggestion indication sign information intelligence reason "
    b"record".split()
)

TRIGGERS = frozenset(
    b"not never isn't wasn't aren't weren't nor neither hardly cannot can't without no nobody "
    b"none nothing far free rather doesn't don't didn't hasn't haven't hadn't "
    b"wouldn't couldn't".split()
)


def without_a_sign(one: Occurrence) -> str | None:
    """Proper when the sentence says that nothing shows it."""
    return "denied by the sentence" if _NO_SIGN.search(one.before[-_REACH:]) else None


def negated(one: Occurrence) -> str | None:
    """Proper when the sentence says that it is not so."""
    return "denied by the sentence" if _DENIED.search(one.before[-_REACH:]) else None
