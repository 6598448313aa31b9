"""What changed from one version of a review to another, part by part."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from heed.learning.review import Block, Resource, Review


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a review and where it stands, in words."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """A text that was put in (`before` is empty), taken out (`after` is empty) or changed."""

    where: str
    before: str
    after: str


def parts(review: Review) -> tuple[Part, ...]:
    """Every text the public reads, in the order of the page."""
    return tuple(part for part in _parts(review) if part.text)


def changes(before: Review, after: Review) -> tuple[Change, ...]:
    """What somebody who approved the one has not seen of the other."""
    was, now = parts(before), parts(after)
    # The place of a text may move without a change to it.
    matcher = SequenceMatcher(None, [p.text for p in was], [p.text for p in now], autojunk=False)
    found: list[Change] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            found += _paired(was[a:b], now[c:d])
    return tuple(found)


def _paired(was: tuple[Part, ...], now: tuple[Part, ...]) -> Iterator[Change]:
    """Texts that took one another's place side by side, then those left over."""
    for n in range(max(len(was), len(now))):
        before = was[n] if n < len(was) else None
        after = now[n] if n < len(now) else None
        where = (after or before or was[0]).where
        yield Change(where, before.text if before else "", after.text if after else "")


def _parts(review: Review) -> Iterator[Part]:
    yield Part("Title", review.title)
    yield Part("What it is about", review.about)
    for number, block in enumerate(review.blocks, start=1):
        yield from _of_block(f"Block {number}", block)
    for number, recommendation in enumerate(review.recommendations, start=1):
        yield Part(f"Recommendation {number}", recommendation)
    for number, resource in enumerate(review.resources, start=1):
        yield Part(f"Resource {number}", _resource(resource))


def _of_block(name: str, block: Block) -> Iterator[Part]:
    yield Part(f"{name}, heading", block.heading)
    for number, point in enumerate(block.learning_points, start=1):
        yield Part(f"{name}, learning point {number}", point.text)
        yield Part(f"{name}, learning point {number} in short", point.plain or "")
    for number, guidance in enumerate(block.guidance, start=1):
        yield Part(f"{name}, way to enhance practice {number}", guidance.text)


def _resource(resource: Resource) -> str:
    return " – ".join(filter(None, (resource.title, resource.publisher, resource.url)))
