"""The values of a review: frozen, exact, and written as JSON with exactly the agreed keys."""

import pytest
from pydantic import ValidationError

from heed.learning.review import Block, Guidance, LearningPoint, Resource, Review

REVIEW = Review(
    id="child-q",
    title="Child Q",
    about="Why we looked back.",
    blocks=(
        Block(
            heading="Listening",
            learning_points=(LearningPoint(id="listening", text="Listen.", plain="You listen."),),
            guidance=(Guidance(text="Read the Listening guide.", resources=("Listening guide",)),),
        ),
    ),
    recommendations=("Train everyone.",),
    resources=(Resource(title="Listening guide", publisher="Fernshire Council"),),
    unplaced=("A stray line.",),
)


def test_what_was_read_has_exactly_the_agreed_keys() -> None:
    assert REVIEW.as_read() == {
        "title": "Child Q",
        "about": "Why we looked back.",
        "blocks": [
            {
                "heading": "Listening",
                "learning_points": [{"text": "Listen."}],
                "guidance": [
                    {"text": "Read the Listening guide.", "resources": ["Listening guide"]}
                ],
            }
        ],
        "recommendations": ["Train everyone."],
        "resources": [{"title": "Listening guide", "publisher": "Fernshire Council", "url": None}],
        "unplaced": ["A stray line."],
    }


def test_an_empty_review_still_has_every_key() -> None:
    assert Review(title="", about="").as_read() == {
        "title": "",
        "about": "",
        "blocks": [],
        "recommendations": [],
        "resources": [],
        "unplaced": [],
    }


def test_a_review_comes_back_from_its_json_unchanged() -> None:
    assert Review.model_validate_json(REVIEW.model_dump_json()) == REVIEW


def test_a_review_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        REVIEW.title = "Another"  # type: ignore[misc]


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(ValidationError):
        Resource.model_validate({"title": "Guide", "author": "A person"})


def test_a_resource_is_found_by_its_title() -> None:
    assert REVIEW.resource("Listening guide").publisher == "Fernshire Council"
    with pytest.raises(KeyError):
        REVIEW.resource("Another guide")
