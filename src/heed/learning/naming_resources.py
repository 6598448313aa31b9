"""Which learning points name a guide, process or tool, across every review."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from heed.learning.review import Block, LearningPoint, Resource, Review


class Place(NamedTuple):
    """A learning point on the page of its review."""

    slug: str
    anchor: str
    point: LearningPoint


class Named(NamedTuple):
    """A resource once, however many reviews name it, with the learning points that do."""

    resource: Resource
    places: tuple[Place, ...]


def anchor(point: LearningPoint, block: int, number: int) -> str:
    """Where a learning point is on its page; both are counted from 1."""
    return point.id or f"point-{block}-{number}"


def resources_named(reviews: Iterable[tuple[str, Review]]) -> tuple[Named, ...]:
    """Every resource that reviews name, by title."""
    first: dict[str, Resource] = {}
    places: dict[str, dict[Place, None]] = {}
    for slug, review in reviews:
        for resource in review.resources:
            key = resource.title.casefold()
            first.setdefault(key, resource)
            places.setdefault(key, {}).update(dict.fromkeys(_places(slug, review, resource)))
    return tuple(Named(first[key], tuple(places[key])) for key in sorted(first))


def _places(slug: str, review: Review, resource: Resource) -> Iterator[Place]:
    for n, block in enumerate(review.blocks, start=1):
        if _names(block, resource):
            for m, point in enumerate(block.learning_points, start=1):
                yield Place(slug, anchor(point, n, m), point)


def _names(block: Block, resource: Resource) -> bool:
    return any(resource.title in guidance.resources for guidance in block.guidance)
