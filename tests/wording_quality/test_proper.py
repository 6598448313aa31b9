"""Forty sentences in which the words are proper: advice is silent, a plain list is not.

A plain list is what linters of prose do: every listed phrase, wherever it stands.
"""

import re
import tomllib
from pathlib import Path

import pytest

from heed.wording import advise
from tests.bench.wording import alternation

SENTENCES: dict[str, list[str]] = tomllib.loads(
    (Path(__file__).parent / "proper.toml").read_text(encoding="utf-8")
)
ALL = [one for group in SENTENCES.values() for one in group]
MOST_OF_THEM = 32


@pytest.fixture(scope="module")
def plain_list() -> re.Pattern[str]:
    """Every phrase of every row that is for a record, with no regard to where it stands."""
    return alternation()


@pytest.mark.parametrize("sentence", ALL)
def test_a_proper_use_is_left_alone(sentence: str) -> None:
    assert [(one.row, one.term) for one in advise(sentence)] == []


def test_a_plain_list_flags_most_of_them(plain_list: re.Pattern[str]) -> None:
    assert len(ALL) == len(set(ALL)) == 40
    flagged = [one for one in ALL if plain_list.search(one)]
    assert len(flagged) >= MOST_OF_THEM, f"only {len(flagged)}: context would matter little"


def test_every_reason_for_a_proper_use_is_there() -> None:
    assert set(SENTENCES) == {
        "quoted",
        "offences_and_law",
        "denied",
        "about_words",
        "names_and_codes",
        "adults",
        "other_senses",
    }
