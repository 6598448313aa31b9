"""Every learning point of the reviews the public can read, by its id."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from heed.learning.review import LearningPoint, Review
from heed.server.services.reviews import published_reviews


class Point(NamedTuple):
    """A learning point, and the address and title of the review that gave it."""

    id: str
    words: str
    text: str
    review: str
    review_title: str


def learning_points(*, now: datetime) -> dict[str, Point]:
    """Every published learning point by its id, in the order of the reviews; one query."""
    return {p.id: p for slug, review in published_reviews(now=now) for p in points_of(slug, review)}


def points_of(slug: str, review: Review) -> Iterator[Point]:
    """The learning points of one review; one without an id is named by its place."""
    for number, point in enumerate(review.learning_points(), start=1):
        name = id_of(slug, number, point)
        yield Point(name, point.plain or point.text, point.text, slug, review.title)


def id_of(slug: str, number: int, point: LearningPoint) -> str:
    """How standards and logs name a learning point."""
    return point.id or f"{slug}-{number}"
