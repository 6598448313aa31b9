"""What Heed refuses to do: no total of adverse experiences, no score of a child or a family."""

import re
from pathlib import Path

import pytest

from heed.practice import KINDS, Kind
from heed.practice.question import Control
from heed.standards.library import LIBRARY

_SOURCE = Path(__file__).parents[2] / "src" / "heed"
_SCORES = re.compile(
    r"\bACEs?\b|\badverse childhood experiences?\b|\brisk (?:score|rating|level)\b|\bDASH score\b",
    re.IGNORECASE,
)
_MAY_SAY_SO = {"learning", "wording"}
"""What reviews teach and what words may blur can name these; nothing else needs to."""

_NUMBERS = {("direct_work", "scale_place")}
"""Numbers that a kind may ask for: where a child points on a scale, which nothing adds up."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_kind_asks_for_a_score(kind: Kind) -> None:
    for question in kind.questions:
        assert not _SCORES.search(f"{question.name} {question.text} {question.hint}"), question
        if question.control is Control.NUMBER:
            assert (kind.name, question.name) in _NUMBERS


def test_no_standard_reads_a_number() -> None:
    fields = {name for _, name in _NUMBERS}
    for standard in LIBRARY.standards:
        assert not fields & set(re.findall(r'"field":"(\w+)"', standard.model_dump_json()))


def test_nothing_computes_or_names_such_a_total() -> None:
    found = [
        str(path.relative_to(_SOURCE))
        for path in (*_SOURCE.rglob("*.py"), *_SOURCE.rglob("*.html"))
        if path.relative_to(_SOURCE).parts[0] not in _MAY_SAY_SO
        and _SCORES.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []
