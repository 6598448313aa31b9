"""The published reviews that Heed knows, each retold in our own words."""

from heed.learning.library.child_d import CHILD_D
from heed.learning.review import LearningPoint, Review

REVIEWS: tuple[Review, ...] = (CHILD_D,)

LEARNING_POINTS: dict[str, LearningPoint] = {
    point.id: point for review in REVIEWS for point in review.learning_points() if point.id
}
"""Every learning point a standard may serve, by its id."""


def learning_point(identifier: str) -> LearningPoint:
    """The learning point with this id; KeyError when no review has it."""
    return LEARNING_POINTS[identifier]
