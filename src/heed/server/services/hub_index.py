"""Keeping what the public can search: each thing when it is published, everything by a command."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from heed.learning.naming_resources import anchor
from heed.learning.publishing import Publication
from heed.learning.review import Review
from heed.practice.kinds import KINDS
from heed.server.services.review_file import publications
from heed.server.storage import search
from heed.server.storage.models import Course, HubText, NewsletterIssue, ReviewVersion

GUIDES, COURSES, ISSUES = "guides", "courses", "newsletter"
"""Stand for a slug where a text is a guide of Heed's own, a course or an issue."""


def index_review(slug: str, *, now: datetime) -> None:
    """Search a review as it is shown now and will be; nothing of it once it is withdrawn."""
    publication = publications(slug)[slug]
    _forget(Q(slug=slug))
    for version in ReviewVersion.objects.filter(slug=slug, number__in=_shown(publication, now)):
        _remember(_texts(slug, version.number, Review.model_validate(version.content)))


def index_course(course: Course) -> None:
    """Search a course as it is now; nothing of one that is called off."""
    _forget(Q(slug=COURSES, anchor=str(course.pk)))
    if course.called_off_at is None:
        said = f"{course.about} {course.audience}".strip()
        _remember([_other(COURSES, "course", course.pk, course.title, said)])


def index_issue(issue: NewsletterIssue) -> None:
    """Search an issue of the newsletter that was sent."""
    _forget(Q(slug=ISSUES, anchor=str(issue.pk)))
    said = " ".join([issue.opening, *(item["title"] for item in issue.items)]).strip()
    _remember([_other(ISSUES, "issue", issue.pk, issue.title, said)])


def rebuild(*, now: datetime) -> int:
    """Make the whole index again; the number of texts in it."""
    with transaction.atomic():
        _forget(Q())
        _remember(_guides())
        for slug in publications():
            index_review(slug, now=now)
        for course in Course.objects.all():
            index_course(course)
        for issue in NewsletterIssue.objects.exclude(sent_at=None):
            index_issue(issue)
        return HubText.objects.count()


def _shown(publication: Publication, now: datetime) -> set[int]:
    scheduled = publication.scheduled(now)
    numbers = {publication.shown(now), scheduled.version if scheduled else None}
    return {number for number in numbers if number is not None}


def _remember(texts: Iterable[HubText]) -> None:
    search.add(HubText.objects.bulk_create(texts))


def _forget(which: Q) -> None:
    ids = list(HubText.objects.filter(which).values_list("pk", flat=True))
    search.remove(ids)
    HubText.objects.filter(which).delete()


def _texts(slug: str, version: int, review: Review) -> Iterator[HubText]:
    def text(kind: str, where: str, title: str, said: str = "") -> HubText:
        return HubText(slug=slug, version=version, kind=kind, anchor=where, title=title, text=said)

    yield text("review", "", review.title, review.about)
    for n, block in enumerate(review.blocks, start=1):
        for m, point in enumerate(block.learning_points, start=1):
            yield text("learning_point", anchor(point, n, m), block.heading, point.text)
        for guidance in block.guidance:
            yield text("enhance", f"block-{n}", block.heading, guidance.text)
    for said in review.recommendations:
        yield text("recommendation", "recommendations", review.title, said)
    for resource in review.resources:
        yield text("resource", "resources", resource.title, resource.publisher or "")


def _other(slug: str, kind: str, number: int, title: str, said: str) -> HubText:
    return HubText(slug=slug, version=0, kind=kind, anchor=str(number), title=title, text=said)


def _guides() -> Iterator[HubText]:
    for kind in KINDS:
        if kind.guide:
            said = " ".join(map(str, kind.guide))
            yield HubText(
                slug=GUIDES, version=0, kind="guide", anchor=kind.name, title=kind.title, text=said
            )
