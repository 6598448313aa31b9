"""What the public pages of a review show."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from heed.assurance import Figures
from heed.learning.naming_resources import anchor
from heed.learning.review import Block, LearningPoint, Resource, Review
from heed.server.web.learning.doing import Row, doing
from heed.server.web.standards.presenters import StandardCard, card
from heed.standards import Standard

type Measures = Mapping[str, Figures]
"""By the id of a standard."""


class Checked(NamedTuple):
    """A standard that makes a learning point checkable, and how the partnership does on it."""

    card: StandardCard
    doing: tuple[Row, ...]


class PointPage(NamedTuple):
    """A learning point with its anchor on the page, and what makes it checkable."""

    anchor: str
    point: LearningPoint
    checked: tuple[Checked, ...]


class Enhance(NamedTuple):
    """One thing a practitioner can do, and the resources it names."""

    text: str
    resources: tuple[Resource, ...]


class BlockPage(NamedTuple):
    """Lessons that belong together, and how to enhance practice because of them."""

    anchor: str
    heading: str
    points: tuple[PointPage, ...]
    enhance: tuple[Enhance, ...]


class ReviewPage(NamedTuple):
    """Everything the page of a review says."""

    review: Review
    blocks: tuple[BlockPage, ...]
    points: int


def review_page(review: Review, standards: Iterable[Standard], measures: Measures) -> ReviewPage:
    """The page of a review, with the standards that serve each of its learning points."""
    known = tuple(standards)
    blocks = tuple(
        BlockPage(
            anchor=f"block-{number}",
            heading=block.heading,
            points=tuple(
                _point(p, anchor(p, number, n), known, measures) for n, p in _points(block)
            ),
            enhance=tuple(_enhance(block, review)),
        )
        for number, block in enumerate(review.blocks, start=1)
    )
    return ReviewPage(review, blocks, len(review.learning_points()))


def _points(block: Block) -> Iterable[tuple[int, LearningPoint]]:
    return enumerate(block.learning_points, start=1)


def _point(
    point: LearningPoint, where: str, standards: tuple[Standard, ...], measures: Measures
) -> PointPage:
    serving = (standard for standard in standards if point.id and point.id in standard.because)
    checked = tuple(Checked(card(standard), _doing(standard, measures)) for standard in serving)
    return PointPage(where, point, checked)


def _enhance(block: Block, review: Review) -> Iterable[Enhance]:
    named = {resource.title: resource for resource in review.resources}
    for guidance in block.guidance:
        resources = (named[title] for title in guidance.resources if title in named)
        yield Enhance(guidance.text, tuple(resources))


def _doing(standard: Standard, measures: Measures) -> tuple[Row, ...]:
    measure = measures.get(standard.id)
    return doing(measure) if measure else ()
