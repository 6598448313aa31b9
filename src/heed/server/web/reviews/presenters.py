"""What the pages for preparing reviews show."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.learning.publishing import Publication, Standing, Step
from heed.learning.review import Review
from heed.server.services.review_file import ReviewFile

_COLOURS = {
    Standing.DRAFT: "yellow",
    Standing.APPROVED: "blue",
    Standing.SCHEDULED: "blue",
    Standing.PUBLISHED: "green",
    Standing.WITHDRAWN: "grey",
    Standing.REPLACED: "grey",
}


class Line(NamedTuple):
    """Something that was done with a version: what, by whom, when."""

    what: str
    by: str
    at: datetime
    begins: datetime | None


class Version(NamedTuple):
    """One version of a review: how it stands, and what was done with it."""

    number: int
    label: str
    colour: str
    saved_by: str
    saved_at: datetime
    lines: tuple[Line, ...]


class Listed(NamedTuple):
    """A review in the list of all."""

    slug: str
    title: str
    label: str
    colour: str
    since: datetime
    is_shown: bool
    also_shown: int | None
    scheduled: datetime | None


type Names = Mapping[UUID, str]
"""What people are called, by who they are."""


def listed(files: Iterable[ReviewFile]) -> tuple[Listed, ...]:
    """Reviews with how their newest version stands, and the older one shown meanwhile."""
    return tuple(_listed(file) for file in files)


def versions(file: ReviewFile, names: Names) -> tuple[Version, ...]:
    """Every version of a review, the newest first."""
    publication = file.publication
    return tuple(
        Version(
            saved.number,
            *_told(publication.standing(saved.number, file.now)),
            _name(saved.by, names),
            saved.at,
            tuple(_lines(publication, saved.number, names)),
        )
        for saved in reversed(publication.saved)
    )


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


def _listed(file: ReviewFile) -> Listed:
    shown, latest = file.publication.shown(file.now), file.publication.latest
    scheduled = file.publication.scheduled(file.now)
    return Listed(
        slug=file.slug,
        title=file.review.title or file.slug,
        **dict(zip(("label", "colour"), _told(file.standing), strict=True)),
        since=latest.at,
        is_shown=shown is not None,
        also_shown=shown if shown != latest.number else None,
        scheduled=scheduled.begins if scheduled else None,
    )


def _told(standing: Standing) -> tuple[str, str]:
    return _(standing.label), _COLOURS[standing]


def _lines(publication: Publication, number: int, names: Names) -> Iterable[Line]:
    for taken in publication.taken:
        if taken.version == number and taken.step is not Step.KEPT_DETAIL:
            begins = taken.begins if taken.begins != taken.at else None
            yield Line(_(taken.step.label), _name(taken.by, names), taken.at, begins)


def _name(who: str | None, names: Names) -> str:
    return names.get(UUID(who), "") if who else _("Heed")
