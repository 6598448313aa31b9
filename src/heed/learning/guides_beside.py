"""Beside which questions of a form the guides that reviews name are offered."""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from heed.learning.library import REVIEWS
from heed.learning.review import Resource


def guides_beside(kind: str, question: str) -> tuple[Resource, ...]:
    """The guides that help with one question of a kind of entry; none for most."""
    return _beside().get(f"{kind}.{question}", ())


@cache
def places() -> Mapping[str, tuple[str, ...]]:
    """For each guide's title the questions beside which it is offered, as “kind.question”."""
    text = files("heed.learning.library").joinpath("guides_beside.toml").read_text("utf-8")
    return {title: tuple(asked) for title, asked in tomllib.loads(text).items()}


@cache
def _beside() -> Mapping[str, tuple[Resource, ...]]:
    named = {resource.title: resource for review in REVIEWS for resource in review.resources}
    beside: dict[str, tuple[Resource, ...]] = defaultdict(tuple)
    for title, asked in places().items():
        for question in asked:
            beside[question] += (named[title],)
    return beside
