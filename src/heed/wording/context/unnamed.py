"""Adults known only by what they are to someone: 'mum's partner'."""

import re

from heed.wording.occurrence import Occurrence

_NAME_AFTER = re.compile(
    r"[\s,(:\u2013-]{1,3}(?:(?:is|was|called|named|now|who is|aged \d+),? ){0,2}"
    r"(?:Mr|Mrs|Ms|Miss|Dr)?\.? ?[A-Z][a-z\u00e0-\u017e]+"
)
_NAME_BEFORE = re.compile(
    r"(?P<name>[A-Z][\w'\u2019-]+)[\s,(:\u2013-]{1,3}"
    r"(?:who is |is |was |\(|as |her |his |their |the |now |[A-Z]\w+['\u2019]s ){0,3}$"
)
_STARTERS = frozenset(
    "the a an when if as at on in by for he she they it his her their this that and but both with "
    "present attended".split()
)
_NEAR = 40  # characters


def unnamed(one: Occurrence) -> str | None:
    """Proper beside the name of whom it speaks."""
    passage = one.passage
    after = passage.original(one.end, min(one.end + _NEAR, len(passage.plain)))
    before = _NAME_BEFORE.search(passage.original(max(0, one.start - _NEAR), one.start))
    if _NAME_AFTER.match(after) or (before and before["name"].lower() not in _STARTERS):
        return "named beside it"
    return None
