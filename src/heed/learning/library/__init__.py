"""The reviews Heed comes with, and their learning points by id."""

from heed.learning.library.child_d import CHILD_D
from heed.learning.review import LearningPoint

REVIEWS = (CHILD_D,)

LEARNING_POINTS: dict[str, LearningPoint] = {
    point.id: point
    for review in REVIEWS
    for block in review.blocks
    for point in block.learning_points
    if point.id
}
"""Every learning point a standard may serve, by its id."""


def learning_point(point_id: str) -> LearningPoint:
    """The learning point with this id; KeyError when no review has it."""
    return LEARNING_POINTS[point_id]


__all__ = ["CHILD_D", "LEARNING_POINTS", "REVIEWS", "learning_point"]
