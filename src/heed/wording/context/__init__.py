"""What may show that a listed phrase is proper where it stands: one rule a file.

Each rule answers with the reason in a few words, or with None when it has nothing to say.
"""

from collections.abc import Callable
from types import MappingProxyType

from heed.wording.context.about import about
from heed.wording.context.coded import coded
from heed.wording.context.legal import legal
from heed.wording.context.named import named
from heed.wording.context.negated import negated
from heed.wording.context.quoted import quoted
from heed.wording.context.reported import reported
from heed.wording.context.surroundings import surroundings
from heed.wording.context.taught import taught
from heed.wording.context.unnamed import unnamed
from heed.wording.passage import Candidate, Passage

type Rule = Callable[[Candidate, Passage], str | None]

# Those that cost least come first.
RULES: MappingProxyType[str, Rule] = MappingProxyType(
    {
        "other senses": surroundings,
        "codes and labels": coded,
        "quotation": quoted,
        "negation": negated,
        "legal terms": legal,
        "teaching": taught,
        "names": named,
        "reported speech": reported,
        "names beside it": unnamed,
        "who it is about": about,
    }
)

__all__ = ["RULES", "Rule"]
