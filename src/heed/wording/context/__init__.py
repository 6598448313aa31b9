"""What may show that a listed phrase is proper where it stands: one rule a file.

Each rule answers with the reason in a few words, or with None when it has nothing to say. A rule
with triggers has nothing to say of a sentence that holds none of those words.
"""

from collections.abc import Callable
from types import MappingProxyType
from typing import NamedTuple

from heed.wording.context import about, legal, negated, reported, taught
from heed.wording.context.coded import coded
from heed.wording.context.named import named
from heed.wording.context.quoted import quoted
from heed.wording.context.surroundings import ANOTHER_SENSE, EXPLAINED, surroundings
from heed.wording.context.unnamed import unnamed
from heed.wording.occurrence import Occurrence
from heed.wording.row import About, Use

type Asks = Callable[[Occurrence], str | None]
type Triggers = frozenset[bytes] | None


class Rule(NamedTuple):
    """A rule, the words without which it need not be asked, and the uses it has an answer for."""

    why_proper: Asks
    triggers: Triggers = None
    concerns: Callable[[Use], bool] = lambda _: True


# Those that cost least come first.
RULES: MappingProxyType[str, Rule] = MappingProxyType(
    {
        "other senses": Rule(
            surroundings, concerns=lambda use: bool(use.capitals or use.near or use.unless)
        ),
        "names": Rule(named),
        "negation": Rule(negated.negated, negated.TRIGGERS),
        "no evidence": Rule(negated.without_a_sign, negated.SIGNS),
        "quotation": Rule(quoted),
        "codes and labels": Rule(coded),
        "legal terms": Rule(legal.legal, legal.TRIGGERS),
        "teaching": Rule(taught.taught, taught.TRIGGERS),
        "reported speech": Rule(reported.reported, reported.TRIGGERS),
        "names beside it": Rule(unnamed, concerns=lambda use: use.unnamed),
        "who it is about": Rule(about.about, concerns=lambda use: use.about is not About.ANYONE),
    }
)

# Reasons that hold for one use of a row; any other holds for all that the phrase contains.
OF_ONE_USE = frozenset({ANOTHER_SENSE, EXPLAINED, *about.REASONS})

__all__ = ["OF_ONE_USE", "RULES", "Asks", "Rule", "Triggers"]
