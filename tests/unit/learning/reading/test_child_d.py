"""The published Child D page, when it lies beside the checkout, is read exactly."""

from pathlib import Path

import pytest

from heed.learning.reading import read_review
from heed.learning.review import Review

PAGE = Path(__file__).parents[4].parent / "shared" / "seed" / "child-d.txt"

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="the published page is not here")


@pytest.fixture(scope="module")
def review() -> Review:
    return read_review(PAGE.read_bytes(), PAGE.name)


def test_blocks_learning_points_and_guidance_are_all_found(review: Review) -> None:
    points = [len(block.learning_points) for block in review.blocks]
    guidance = [len(block.guidance) for block in review.blocks]
    assert points == [1, 1, 2, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1]
    assert guidance == [3, 3, 4, 5, 3, 4, 2, 4, 4, 3, 1, 1, 2]
    assert review.title == "Child D"
    assert review.recommendations == review.unplaced == ()


def test_the_leave_button_is_dropped(review: Review) -> None:
    assert "quick leave" not in review.model_dump_json().casefold()
