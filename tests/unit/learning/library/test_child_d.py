"""The retold Child D review: complete, consistent, and in nobody else's words."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from heed.learning.library import REVIEWS, learning_point
from heed.learning.library.child_d import CHILD_D
from heed.learning.review import Review

PAGE = Path(__file__).parents[4].parent / "shared" / "seed" / "child-d.txt"

POINTS_BY_BLOCK = [
    ["families-informed"],
    ["trauma-informed"],
    ["cumulative-harm", "challenge-cp-medical"],
    ["supervision"],
    ["meeting-preparation", "meeting-quality"],
    ["information-sharing", "language-describes-risk"],
    ["children-victims-of-domestic-abuse"],
    ["open-conversations"],
    ["bereavement-and-loss"],
    ["training"],
    ["concerns-resolution"],
    ["rethink-formulation"],
    ["culture-and-identity"],
]


def test_each_block_has_its_learning_points() -> None:
    assert [[p.id for p in block.learning_points] for block in CHILD_D.blocks] == POINTS_BY_BLOCK


def test_each_block_says_how_to_enhance_practice() -> None:
    guidance = [len(block.guidance) for block in CHILD_D.blocks]
    assert guidance == [3, 3, 4, 5, 3, 4, 2, 4, 4, 3, 1, 1, 2]


def test_no_id_is_used_twice() -> None:
    ids = [point.id for review in REVIEWS for point in review.learning_points()]
    assert len(ids) == len(set(ids))


def test_each_learning_point_is_found_by_its_id() -> None:
    for point in CHILD_D.learning_points():
        assert point.id is not None
        assert learning_point(point.id) is point


def test_an_unknown_id_is_refused() -> None:
    with pytest.raises(KeyError):
        learning_point("no-such-lesson")


def test_each_learning_point_has_one_short_sentence_to_show_beside_a_form() -> None:
    for point in CHILD_D.learning_points():
        assert point.plain is not None
        assert point.plain.endswith(".")
        assert point.plain.count(".") == 1
        assert len(point.plain.split()) <= 20


def test_headings_are_short_and_differ() -> None:
    headings = [block.heading for block in CHILD_D.blocks]
    assert len(set(headings)) == len(headings)
    assert all(len(heading.split()) <= 8 for heading in headings)


def test_every_resource_is_named_and_every_name_is_a_resource() -> None:
    named = {
        title for block in CHILD_D.blocks for item in block.guidance for title in item.resources
    }
    titles = [resource.title for resource in CHILD_D.resources]
    assert named == set(titles)
    assert len(titles) == len(set(titles))
    assert all(resource.publisher for resource in CHILD_D.resources)


def test_addresses_lead_to_a_publisher_and_not_to_a_guessed_page() -> None:
    for resource in CHILD_D.resources:
        if resource.url and "gov.uk/government/organisations" not in resource.url:
            assert re.fullmatch(r"https://www\.[a-z.]+", resource.url)


def _texts(review: Review) -> Iterator[str]:
    yield review.about
    for block in review.blocks:
        yield block.heading
        for point in block.learning_points:
            yield from (point.text, point.plain or "")
        yield from (item.text for item in block.guidance)


def _runs(text: str, length: int) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return set(zip(*(words[start:] for start in range(length)), strict=False))


@pytest.mark.skipif(not PAGE.exists(), reason="the published page is not here")
def test_nothing_is_copied_from_the_published_page() -> None:
    published = _runs(PAGE.read_text(encoding="utf-8"), 6)
    for text in _texts(CHILD_D):
        assert not _runs(text, 6) & published, text


def test_words_that_play_down_violence_are_only_named_to_be_questioned() -> None:
    for first, second in pairwise(" ".join(_texts(CHILD_D)).casefold().split()):
        assert (first, second) != ("physical", "chastisement")
