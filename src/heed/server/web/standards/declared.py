"""The examples that were declared beside a standard."""

from functools import lru_cache

from heed.chronology import Chronology
from heed.server.web.standards.judged import Example, example_of
from heed.standards import Standard
from heed.standards.drawing import CHILD
from heed.standards.examples import DrawnExample
from heed.standards.library import EXAMPLES


@lru_cache(maxsize=256)
def declared(standard: Standard) -> tuple[Example, ...]:
    """How this version of a standard turns out for each record that was drawn for it."""
    own = (example for example in EXAMPLES if example.standard == standard.id)
    shown = (_example(standard, example) for example in own)
    return tuple(example for example in shown if example)


def _example(standard: Standard, example: DrawnExample) -> Example | None:
    drawn = example.table
    return example_of(
        standard,
        example.verdict,
        Chronology(drawn.entries),
        child=CHILD,
        household=drawn.household,
        as_of=example.as_of,
    )
