"""From a review to the forms it is checked with, and back."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from django.utils.datastructures import MultiValueDict

from heed.learning.review import Block, Guidance, LearningPoint, Resource, Review
from heed.server.web.reviews.forms import AboutForm, BlockForms, ResourceForms, UnplacedForms

_BETWEEN = re.compile(r"\n\s*\n")


class Desk(NamedTuple):
    """The forms of one review, side by side."""

    about: AboutForm
    blocks: Any
    resources: Any
    unplaced: Any

    def is_valid(self) -> bool:
        """Whether every form is right; all are asked, so that all say what is wrong."""
        return not [form for form in self if not form.is_valid()]

    def forms(self) -> Iterator[Any]:
        """Every single form, in the order of the page."""
        yield self.about
        for many in (self.unplaced, self.blocks, self.resources):
            yield from many


def lay_out(
    review: Review, version: int = 0, *, more_blocks: int = 0, more_resources: int = 0
) -> Desk:
    """The forms filled with a review, with room for more."""
    blocks = [_block_initial(block) for block in review.blocks] + [{}] * more_blocks
    resources = [_resource_initial(r) for r in review.resources] + [{}] * more_resources
    unplaced = [{"text": text, "place": "leave"} for text in review.unplaced]
    return Desk(
        AboutForm(initial={**_about_initial(review), "version": version}, prefix="about"),
        BlockForms(initial=blocks, prefix="blocks"),
        ResourceForms(initial=resources, prefix="resources"),
        UnplacedForms(initial=unplaced, prefix="unplaced"),
    )


def typed(data: MultiValueDict[str, str]) -> Desk:
    """The forms as somebody sent them."""
    return Desk(
        AboutForm(data, prefix="about"),
        BlockForms(data, prefix="blocks"),
        ResourceForms(data, prefix="resources"),
        UnplacedForms(data, prefix="unplaced"),
    )


def on_top_of(data: MultiValueDict[str, str], version: int) -> MultiValueDict[str, str]:
    """What was sent, to be saved over this version knowingly."""
    again = data.copy()
    again["about-version"] = str(version)
    return again


def with_room(data: MultiValueDict[str, str], many: str) -> MultiValueDict[str, str]:
    """What was sent, with one more empty form of a kind; nothing that was typed is lost."""
    more = data.copy()
    name = f"{many}-TOTAL_FORMS"
    more[name] = str(int(more.get(name) or 0) + 1)
    return more


def content(desk: Desk, before: Review) -> dict[str, Any]:
    """What the valid forms say, as a review to be kept; ids of learning points stay theirs."""
    resources = tuple(_resources(form.cleaned_data for form in desk.resources))
    placed = _Placed(form.cleaned_data for form in desk.unplaced)
    kept = [form.cleaned_data for form in desk.blocks if not form.cleaned_data.get("remove")]
    reading = _Reading(before, resources, _renamed(before, desk))
    about = desk.about.cleaned_data
    review = Review(
        id=before.id,
        title=about["title"],
        about="\n\n".join([*_paragraphs(about["about"]), *placed.to("about")]),
        blocks=tuple(
            reading.block(block, placed, number) for number, block in enumerate(kept, start=1)
        ),
        recommendations=(*_paragraphs(about["recommendations"]), *placed.to("recommendation")),
        resources=resources,
        unplaced=(*placed.to("leave"), *placed.nowhere(len(kept))),
    )
    return review.model_dump(mode="json")


class _Placed:
    """Parts that could not be read, by where somebody says they belong."""

    def __init__(self, answers: Iterable[Mapping[str, Any]]) -> None:
        self._answers = [answer for answer in answers if answer.get("text")]

    def to(self, place: str) -> list[str]:
        """The parts that belong here."""
        return [a["text"] for a in self._answers if a["place"] == place]

    def in_block(self, place: str, number: int) -> list[str]:
        """The parts that belong to a block, counted from 1; the first when no number was given."""
        return [
            a["text"] for a in self._answers if a["place"] == place and (a["block"] or 1) == number
        ]

    def nowhere(self, blocks: int) -> list[str]:
        """The parts placed in a block that there is not; they stay to be placed."""
        return [
            a["text"]
            for a in self._answers
            if a["place"] in ("learning_point", "guidance") and (a["block"] or 1) > blocks
        ]


class _Reading:
    """What is known of a review's parts besides their text: ids, short words, resources named."""

    def __init__(
        self, before: Review, resources: Sequence[Resource], renamed: Mapping[str, str]
    ) -> None:
        self._points = {_plain(point.text): point for point in before.learning_points()}
        self._guidance = {_plain(g.text): g for block in before.blocks for g in block.guidance}
        self._titles = [resource.title for resource in resources]
        self._renamed = renamed

    def block(self, answers: Mapping[str, Any], placed: _Placed, number: int) -> Block:
        """A block as it was typed, with what was placed in it."""
        points = _paragraphs(answers["learning_points"])
        guidance = _paragraphs(answers["guidance"])
        return Block(
            heading=answers["heading"],
            learning_points=tuple(
                self._point(text) for text in (*points, *placed.in_block("learning_point", number))
            ),
            guidance=tuple(
                self._enhance(text) for text in (*guidance, *placed.in_block("guidance", number))
            ),
        )

    def _point(self, text: str) -> LearningPoint:
        known = self._points.get(_plain(text))
        return known.model_copy(update={"text": text}) if known else LearningPoint(text=text)

    def _enhance(self, text: str) -> Guidance:
        """With the resources it named before, or those whose titles its new words hold."""
        known = self._guidance.get(_plain(text))
        if known:
            named = [self._renamed.get(title, title) for title in known.resources]
            return Guidance(text=text, resources=tuple(t for t in named if t in self._titles))
        said = text.casefold()
        return Guidance(text=text, resources=tuple(t for t in self._titles if t.casefold() in said))


def _renamed(before: Review, desk: Desk) -> dict[str, str]:
    """The new title of each resource, by its old one: they stand in the same order."""
    new = [form.cleaned_data.get("title", "") for form in desk.resources]
    return {r.title: title for r, title in zip(before.resources, new, strict=False) if title}


def _resources(answers: Iterable[Mapping[str, Any]]) -> Iterator[Resource]:
    seen = set()
    for answer in answers:
        title = answer.get("title", "")
        if title and title not in seen:
            seen.add(title)
            publisher, url = answer.get("publisher") or None, answer.get("url") or None
            yield Resource(title=title, publisher=publisher, url=url)


def _about_initial(review: Review) -> dict[str, str]:
    return {
        "title": review.title,
        "about": review.about,
        "recommendations": "\n\n".join(review.recommendations),
    }


def _block_initial(block: Block) -> dict[str, str]:
    return {
        "heading": block.heading,
        "learning_points": "\n\n".join(point.text for point in block.learning_points),
        "guidance": "\n\n".join(guidance.text for guidance in block.guidance),
    }


def _resource_initial(resource: Resource) -> dict[str, str | None]:
    return {"title": resource.title, "publisher": resource.publisher, "url": resource.url}


def _paragraphs(text: str) -> list[str]:
    """The parts between empty lines, each on one line."""
    return [part for raw in _BETWEEN.split(text.replace("\r\n", "\n")) if (part := _plain(raw))]


def _plain(text: str) -> str:
    return " ".join(text.split())
