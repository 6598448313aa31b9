"""Adults known only by what they are to someone: 'mum's partner'."""

import re

from heed.wording.passage import Candidate, Passage

_NAME_AFTER = re.compile(
    r"[\s,(:\u2013-]{1,3}(?:(?:is|was|called|named|now|who is|aged \d+),? ){0,2}(?:Mr|Mrs|Ms|Miss|Dr)?\.? ?[A-Z][a-z\u00e0-\u017e]+"
)
_NAME_BEFORE = re.compile(
    r"[A-Z][\w'\u2019-]+[\s,(:\u2013-]{1,3}(?:who is |is |was |\(|as |her |his |their |the |now |[A-Z][\w]+['\u2019]s ){0,3}$"
)
_STARTERS = frozenset(
    "the a an when if as at on in by for he she they it his her their this that and but both with present attended".split()
)


def unnamed(candidate: Candidate, passage: Passage) -> str | None:
    """Proper beside the name of whom it speaks."""
    if not candidate.use.unnamed:
        return None
    after = passage.original(candidate.end, min(candidate.end + 40, len(passage.plain)))
    if _NAME_AFTER.match(after):
        return "named beside it"
    before = passage.original(max(0, candidate.start - 40), candidate.start)
    match = _NAME_BEFORE.search(before)
    if match and match[0].split()[0].strip(",(:").lower() not in _STARTERS:
        return "named beside it"
    return None
