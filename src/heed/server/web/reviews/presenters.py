"""What the pages for preparing reviews show."""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.learning.review import Review
from heed.server.storage.models import PublishedReview
from heed.server.storage.models.published_review import ReviewState

_COLOURS = {"draft": "yellow", "published": "green", "withdrawn": "grey"}


class Version(NamedTuple):
    """One version of a review: its state, and who prepared and published it when."""

    number: int
    state: str
    label: str
    colour: str
    prepared: str
    prepared_at: datetime
    published: str
    published_at: datetime | None


class Listed(NamedTuple):
    """A review with its versions, the newest first."""

    slug: str
    title: str
    versions: tuple[Version, ...]
    has_draft: bool
    is_published: bool


def listed(versions: Iterable[PublishedReview]) -> tuple[Listed, ...]:
    """Reviews by their address; the versions come sorted by it."""
    return tuple(_listed(slug, list(rows)) for slug, rows in groupby(versions, lambda r: r.slug))


def found_in(review: Review) -> str:
    """How much was found, in a sentence."""
    blocks, points = len(review.blocks), len(review.learning_points())
    enhance = sum(len(block.guidance) for block in review.blocks)
    said = {
        "blocks": ngettext("%(n)s block", "%(n)s blocks", blocks) % {"n": blocks},
        "points": ngettext("%(n)s learning point", "%(n)s learning points", points) % {"n": points},
        "enhance": ngettext("%(n)s way", "%(n)s ways", enhance) % {"n": enhance},
        "resources": ngettext("%(n)s resource", "%(n)s resources", len(review.resources))
        % {"n": len(review.resources)},
    }
    return _("%(blocks)s, %(points)s, %(enhance)s to enhance practice and %(resources)s.") % said


def _listed(slug: str, rows: list[PublishedReview]) -> Listed:
    states = {row.state for row in rows}
    return Listed(
        slug=slug,
        title=rows[0].content.get("title", slug),
        versions=tuple(_version(row) for row in rows),
        has_draft=ReviewState.DRAFT in states,
        is_published=ReviewState.PUBLISHED in states,
    )


def _version(row: PublishedReview) -> Version:
    return Version(
        number=row.version,
        state=row.state,
        label=_(dict(ReviewState.options())[row.state]),
        colour=_COLOURS[row.state],
        prepared=row.prepared_by.name if row.prepared_by else _("Heed"),
        prepared_at=row.prepared_at,
        published=row.published_by.name if row.published_by else _("Heed"),
        published_at=row.published_at,
    )
