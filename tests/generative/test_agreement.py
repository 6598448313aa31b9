"""The population engine gives what the memory engine means, obligation by obligation.

Small here, and at least 100,000 obligations on request: with seeds from a new place each time, that
the failure names.
"""

import os
from random import SystemRandom

import pytest

from heed.standards.engines.backends import DuckDB
from tests.generative.agreement import Comparison, compared_by_seed, smallest

LEAST = 100_000
_EACH_TIME = SystemRandom().randrange(1_000_000)


def agreeing(seed: int, *, families: int, standards: int) -> Comparison:
    comparison = compared_by_seed(seed, DuckDB(threads=1), families=families, standards=standards)
    if comparison.disagreements:
        least = smallest(comparison.disagreements[0], DuckDB(threads=1))
        pytest.fail(
            f"Seed {seed}: {len(comparison.disagreements)} of {comparison.compared} obligations "
            f"differ. The smallest of them: {least}"
        )
    return comparison


def test_the_engines_agree() -> None:
    """Over the whole language, as far as the population engine judges it."""
    assert agreeing(5, families=120, standards=50).compared > 1_000


@pytest.mark.long
def test_the_engines_agree_on_a_hundred_thousand() -> None:
    seed, compared = int(os.environ.get("HEED_SEED", _EACH_TIME)), 0
    while compared < LEAST:
        compared += agreeing(seed, families=300, standards=60).compared
        seed += 1
    print(f"{compared} obligations agree, up to seed {seed - 1}")  # noqa: T201
