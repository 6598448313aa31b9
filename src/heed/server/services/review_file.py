"""What is kept about a review: read as one thing, by those who publish and by the public."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import F
from django.utils.translation import gettext as _

from heed.learning.changes import Change, changes
from heed.learning.details import Detail, details
from heed.learning.publishing import Publication, Saved, Standing, Step, Taken
from heed.learning.review import Review
from heed.server.access import Refusal
from heed.server.services.errors import NotFound
from heed.server.storage.models import Practitioner, ReviewStep, ReviewVersion

_STEPS = {step.value: step for step in Step}


class Kept(NamedTuple):
    """A detail that somebody decided can stay, and why."""

    words: str
    sentence: str
    clue: str
    why: str
    by: str
    at: datetime


class Shown(NamedTuple):
    """A review as the public reads it, and since when."""

    slug: str
    review: Review
    since: datetime


@dataclass(frozen=True)
class ReviewFile:
    """The newest version of a review, how it stands, and what was decided about its details."""

    slug: str
    review: Review
    publication: Publication
    now: datetime
    undecided: tuple[Detail, ...] = ()
    kept: tuple[Kept, ...] = ()
    since_approval: tuple[Change, ...] = ()

    @property
    def standing(self) -> Standing:
        """How the newest version stands."""
        return self.publication.standing(self.publication.latest.number, self.now)

    def why_not_approve(self, officer: Practitioner) -> Refusal | None:
        """What stands against this person approving the newest version."""
        latest = self.publication.latest
        if self.standing is not Standing.DRAFT:
            return Refusal(_("This version is approved already."))
        if self.undecided:
            return Refusal(
                _("Some details might tell who somebody is. Change them, or decide to keep them.")
            )
        if latest.by == str(officer.pk):
            return Refusal(
                _("You saved this text last, so a colleague must approve it. Ask one to read it.")
            )
        return None

    def why_not_publish(self) -> Refusal | None:
        """What stands against publishing the newest version."""
        if self.standing in (Standing.PUBLISHED, Standing.SCHEDULED):
            return Refusal(_("This version is published already, or has its day."))
        if self.publication.approval(self.publication.latest.number) is None:
            if self.publication.last_approved():
                return Refusal(
                    _("The text was changed since it was approved. A colleague must approve it.")
                )
            return Refusal(_("A colleague must approve this review before it is published."))
        return None


def review_file(slug: str, *, now: datetime) -> ReviewFile:
    """Everything about one review; raises NotFound."""
    version = version_of(slug)
    publication = publications(slug)[slug]
    review = Review.model_validate(version.content)
    kept = dict(_kept(slug))
    return ReviewFile(
        slug=slug,
        review=review,
        publication=publication,
        now=now,
        undecided=tuple(d for d in details(review) if d.key not in kept),
        kept=tuple(kept.values()),
        since_approval=_since_approval(slug, review, publication),
    )


def version_of(slug: str, number: int | None = None) -> ReviewVersion:
    """A version, the newest when no number is given; raises NotFound."""
    rows = ReviewVersion.objects.filter(slug=slug).select_related("saved_by").order_by("-number")
    version = (rows if number is None else rows.filter(number=number)).first()
    if version is None:
        raise NotFound(_("There is no draft of this review. Read it from a file again."))
    return version


def publications(slug: str | None = None) -> dict[str, Publication]:
    """Every review, or one, with its versions and steps; two queries however many there are."""
    only = {} if slug is None else {"slug": slug}
    saved: dict[str, list[Saved]] = defaultdict(list)
    versions = ReviewVersion.objects.filter(**only).order_by("slug", "number")
    for of, number, by, at in versions.values_list("slug", "number", "saved_by", "saved_at"):
        saved[of].append(Saved(number, _who(by), at))
    taken = _taken(slug)
    return {of: Publication(tuple(found), tuple(taken[of])) for of, found in saved.items()}


def reviews_shown(slug: str | None = None, *, now: datetime) -> Iterator[Shown]:
    """What the public reads at this moment, the newest first; three queries at most."""
    since: dict[tuple[str, int], datetime] = {}
    for of, publication in publications(slug).items():
        number = publication.shown(now)
        if number is not None:
            begun = [t.begins for t in publication.taken if t.version == number
                     and t.step is Step.PUBLISHED and t.begins <= now]  # fmt: skip
            since[of, number] = max(begun)
    numbers = {number for _slug, number in since}
    rows = ReviewVersion.objects.filter(slug__in=[of for of, _n in since], number__in=numbers)
    shown = [
        Shown(row.slug, Review.model_validate(row.content), since[row.slug, row.number])
        for row in (rows if since else ())
        if (row.slug, row.number) in since
    ]
    yield from sorted(shown, key=lambda one: (one.since, one.slug), reverse=True)


def _taken(slug: str | None) -> dict[str, list[Taken]]:
    only = {} if slug is None else {"version__slug": slug}
    rows = (
        ReviewStep.objects.filter(**only)
        .order_by("id")
        .annotate(of=F("version__slug"), number=F("version__number"))
    )
    found: dict[str, list[Taken]] = defaultdict(list)
    for of, number, step, by, at, begins in rows.values_list(
        "of", "number", "step", "taken_by", "taken_at", "begins_at"
    ):
        taken = Taken(_STEPS[step], number, _who(by), at, begins)
        found[of].append(taken)
    return found


def _who(person: UUID | None) -> str | None:
    return None if person is None else str(person)


def _kept(slug: str) -> Iterator[tuple[str, Kept]]:
    rows = ReviewStep.objects.filter(version__slug=slug, step=Step.KEPT_DETAIL)
    for row in rows.select_related("taken_by").order_by("id"):
        said = row.detail
        by = row.taken_by.name if row.taken_by else ""
        kept = Kept(said["words"], said["sentence"], said["clue"], said["why"], by, row.taken_at)
        yield said["key"], kept


def _since_approval(slug: str, review: Review, publication: Publication) -> tuple[Change, ...]:
    approved = publication.last_approved()
    if approved is None or approved == publication.latest.number:
        return ()
    return changes(Review.model_validate(version_of(slug, approved).content), review)
