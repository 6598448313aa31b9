"""A published safeguarding review: what it taught, and how to enhance practice because of it."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

READ_FROM_A_PAGE: Mapping[str, Any] = {
    "title": True,
    "about": True,
    "blocks": {
        "__all__": {
            "heading": True,
            "learning_points": {"__all__": {"text"}},
            "guidance": {"__all__": {"text", "resources"}},
        }
    },
    "recommendations": True,
    "resources": {"__all__": {"title", "publisher", "url"}},
    "unplaced": True,
}


class Published(BaseModel):
    """Part of a published review: never changed once it is made."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Resource(Published):
    """A guide, strategy, process, website or tool that a review names."""

    title: str
    publisher: str | None = None
    url: str | None = None


class Guidance(Published):
    """One thing a practitioner can do, with the titles of the resources it names."""

    text: str
    resources: tuple[str, ...] = ()


class LearningPoint(Published):
    """One lesson of a review; `plain` is a short sentence to show where the practice happens."""

    text: str
    id: str | None = None
    plain: str | None = None


class Block(Published):
    """The lessons that a review gives together, and how to enhance practice because of them."""

    heading: str
    learning_points: tuple[LearningPoint, ...] = ()
    guidance: tuple[Guidance, ...] = ()


class Review(Published):
    """A published review; `unplaced` holds what could not be read with certainty."""

    title: str
    about: str
    blocks: tuple[Block, ...] = ()
    recommendations: tuple[str, ...] = ()
    resources: tuple[Resource, ...] = ()
    unplaced: tuple[str, ...] = ()
    id: str | None = None

    def learning_points(self) -> tuple[LearningPoint, ...]:
        """Every learning point, in the order of the page."""
        return tuple(point for block in self.blocks for point in block.learning_points)

    def resource(self, title: str) -> Resource:
        """The resource with this title; KeyError when the review names no such resource."""
        for resource in self.resources:
            if resource.title == title:
                return resource
        raise KeyError(title)

    def as_read(self) -> dict[str, Any]:
        """Only what stands on the published page: the JSON of `heed review read`."""
        return self.model_dump(mode="json", include=dict(READ_FROM_A_PAGE))
