"""What a pattern reads on from a phrase that was found."""

from typing import NamedTuple

from heed.wording.conditions import compiled, openers, top_alternatives
from heed.wording.patterns import Groups, tail


class Tail(NamedTuple):
    """What must follow a phrase to make it a term, and the words that may open it, if known."""

    expression: str
    openers: frozenset[bytes]

    def end(self, plain: str, start: int) -> int:
        """Where the term ends whose phrase ends at a place; 0 when what it needs is not there."""
        match = compiled(self.expression).match(plain, start)
        return match.end() if match else 0


def tail_of(after: str, groups: Groups) -> Tail:
    """What stands after '>>' in a pattern."""
    opening = [openers(one, groups) for one in top_alternatives(after)]
    known = frozenset[bytes]().union(*opening) if all(opening) else frozenset[bytes]()
    return Tail(tail(after, groups), known)
