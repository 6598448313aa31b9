"""The table of what serves each lesson names only what exists, and leaves no lesson out."""

from pathlib import Path

import pytest

from heed.learning.library.child_d import CHILD_D
from heed.learning.review import Block
from heed.practice import KINDS
from heed.standards.library import LIBRARY
from tests.server.web.access_table import rows as addresses
from tests.spec.seed_map import ADVICE, LESSONS, Row, rows

ROOT = Path(__file__).parents[2]
_KINDS = {kind.name for kind in KINDS}
_STANDARDS = {standard.id for standard in LIBRARY}
_PAGES = set(addresses())
_EVERY = [row for block in CHILD_D.blocks for row in rows(block)]


def test_every_lesson_and_every_piece_of_advice_has_its_line() -> None:
    assert set(LESSONS) == {point.id for point in CHILD_D.learning_points()}
    assert set(ADVICE) == {block.heading for block in CHILD_D.blocks}
    said = {row.sentence for row in _EVERY}
    assert said >= {advice.text for block in CHILD_D.blocks for advice in block.guidance}
    assert said >= {point.text for point in CHILD_D.learning_points()}


@pytest.mark.parametrize("row", _EVERY, ids=lambda row: row.sentence[:40])
def test_a_line_names_only_what_exists(row: Row) -> None:
    served = row.served
    assert set(served.kinds) <= _KINDS
    assert set(served.standards) <= _STANDARDS
    assert served.pages
    assert set(served.pages) <= _PAGES
    assert served.tests
    assert [path for path in served.tests if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("block", CHILD_D.blocks, ids=lambda block: block.heading)
def test_every_lesson_but_training_is_recorded_and_checked(block: Block) -> None:
    lessons = list(rows(block))[: len(block.learning_points)]
    trained = block.learning_points[0].id == "training"
    for row in lessons:
        assert trained or (row.served.kinds and row.served.standards), row.sentence
