"""Reviews: saved as versions, approved by a second person, published from a day, withdrawn."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from pydantic import ValidationError

from heed.clocks import london_day, start_of
from heed.learning.details import details
from heed.learning.publishing import Step
from heed.learning.review import Review
from heed.people import Role
from heed.server.access import Refusal
from heed.server.services.errors import CannotRecord, ChangedMeanwhile, NotFound, Refused
from heed.server.services.hub_index import index_review
from heed.server.services.review_file import (
    ReviewFile,
    publications,
    review_file,
    reviews_shown,
    version_of,
)
from heed.server.storage import audit
from heed.server.storage.models import Practitioner, ReviewStep, ReviewVersion

_REASON_WORDS = 2


def prepare_review(
    officer: Practitioner | None, review: Review, *, slug: str = "", now: datetime
) -> ReviewVersion:
    """Keep a review that was read or begun as the next version of its slug, to check and edit.

    `officer` is None when Heed loads a review it ships. Raises Refused.
    """
    _only_officers(officer)
    slug = slugify(slug or review.id or review.title)[:80] or "review"
    with transaction.atomic():
        version = _save(officer, slug, review, now)
        _audit(officer, "prepared_review", version, now)
    return version


def edit_review(
    officer: Practitioner,
    slug: str,
    content: Mapping[str, Any],
    *,
    based_on: int | None = None,
    now: datetime,
) -> ReviewVersion:
    """Save a changed review as its next version; what changes nothing saves nothing.

    `based_on` is the version that was being changed: raises ChangedMeanwhile when somebody has
    saved another since. Raises Refused, NotFound and CannotRecord.
    """
    _only_officers(officer)
    try:
        review = Review.model_validate(dict(content))
    except ValidationError as error:
        raise CannotRecord(
            {".".join(map(str, e["loc"])): str(e["msg"]) for e in error.errors()}
        ) from error
    with transaction.atomic():
        latest = _hold(slug)
        if based_on not in (None, latest.number):
            raise ChangedMeanwhile(latest.number, latest.saved_by.name if latest.saved_by else "")
        if latest.content == review.model_dump(mode="json"):
            return latest
        version = _save(officer, slug, review, now)
        _audit(officer, "edited_review", version, now)
    return version


def keep_details(
    officer: Practitioner, slug: str, reasons: Mapping[str, str], *, now: datetime
) -> None:
    """Decide that details can stay, with why, by their key; the decisions are kept for good.

    A key that no detail has any more is passed over. Raises Refused, NotFound and CannotRecord
    (by key) when a reason is too short to say anything.
    """
    _only_officers(officer)
    short = {key: why for key, why in reasons.items() if len(why.split()) < _REASON_WORDS}
    if short:
        sentence = _("Say in a few words why this can stay, or change the text.")
        raise CannotRecord(dict.fromkeys(short, sentence))
    with transaction.atomic():
        version = _hold(slug)
        found = {d.key: d for d in details(Review.model_validate(version.content))}
        for key, why in reasons.items():
            if key in found:
                detail = {"words": found[key].words, "sentence": found[key].sentence}
                said = {"key": key, "clue": str(found[key].clue), "why": why, **detail}
                _take(officer, Step.KEPT_DETAIL, version, now, detail=said)
        _audit(officer, "kept_details", version, now)


def approve_review(officer: Practitioner, slug: str, number: int, *, now: datetime) -> None:
    """Say, as a second person, that this version may be published; raises Refused, NotFound."""
    _only_officers(officer)
    with transaction.atomic():
        _hold(slug)
        file = review_file(slug, now=now)
        if file.publication.latest.number != number:
            raise Refused(Refusal(_("The text was changed since you opened it. Read it again.")))
        if refusal := file.why_not_approve(officer):
            raise Refused(refusal)
        version = version_of(slug, number)
        _take(officer, Step.APPROVED, version, now)
        _audit(officer, "approved_review", version, now)


def publish_review(
    officer: Practitioner | None, slug: str, *, on: date | None = None, now: datetime
) -> ReviewVersion:
    """Show the approved version to the public from a day (now, when no day is given).

    What Heed ships (`officer` is None) needs nobody's approval. Raises Refused, NotFound, and
    CannotRecord with `on` when the day is past.
    """
    _only_officers(officer)
    begins = _begins(on, now)
    with transaction.atomic():
        version = _hold(slug)
        file = review_file(slug, now=now)
        refusal = file.why_not_publish() if officer else None
        if refusal:
            raise Refused(refusal)
        _take(officer, Step.PUBLISHED, version, now, begins=begins)
        index_review(slug, now=now)
        _audit(officer, "published_review", version, now)
    return version


def withdraw_review(officer: Practitioner, slug: str, *, now: datetime) -> None:
    """Show a review no longer, and call off a day set for it; its versions are kept.

    Raises Refused and NotFound.
    """
    _only_officers(officer)
    with transaction.atomic():
        latest = _hold(slug)
        publication = publications(slug)[slug]
        scheduled = publication.scheduled(now)
        number = publication.shown(now) or (scheduled.version if scheduled else None)
        if number is None:
            raise NotFound(_("No review is published at this address."))
        version = latest if latest.number == number else version_of(slug, number)
        _take(officer, Step.WITHDRAWN, version, now)
        index_review(slug, now=now)
        _audit(officer, "withdrew_review", version, now)


def reviews_of(officer: Practitioner, *, now: datetime) -> tuple[ReviewFile, ...]:
    """Every review with how it stands, for those who publish; raises Refused."""
    _only_officers(officer)
    newest = ReviewVersion.objects.order_by("slug", "-number").values_list("slug", "content")
    contents: dict[str, Any] = {}
    for slug, content in newest:
        contents.setdefault(slug, content)
    return tuple(
        ReviewFile(slug, Review.model_validate(contents[slug]), publication, now)
        for slug, publication in sorted(publications().items())
    )


def open_review(officer: Practitioner, slug: str, *, now: datetime) -> ReviewFile:
    """Everything about one review: versions, steps, decisions; raises Refused and NotFound."""
    _only_officers(officer)
    return review_file(slug, now=now)


def draft_review(officer: Practitioner, slug: str) -> tuple[ReviewVersion, Review]:
    """The newest version of a review and what it says; raises Refused and NotFound."""
    _only_officers(officer)
    version = version_of(slug)
    return version, Review.model_validate(version.content)


def earlier_review(officer: Practitioner, slug: str, number: int) -> tuple[ReviewVersion, Review]:
    """Any version ever saved; raises Refused and NotFound."""
    _only_officers(officer)
    version = version_of(slug, number)
    return version, Review.model_validate(version.content)


def published_reviews(*, now: datetime) -> tuple[tuple[str, Review], ...]:
    """Every review the public can read, with its slug, the newest first."""
    return tuple((shown.slug, shown.review) for shown in reviews_shown(now=now))


def published_review(slug: str, *, now: datetime) -> Review:
    """The published version of a review; raises NotFound."""
    for shown in reviews_shown(slug, now=now):
        return shown.review
    raise NotFound(_("No review is published at this address."))


def _begins(on: date | None, now: datetime) -> datetime:
    today = london_day(now)
    if on is not None and on < today:
        raise CannotRecord({"on": _("Choose today or a day that is still to come.")})
    return now if on in (None, today) else start_of(on)


def _hold(slug: str) -> ReviewVersion:
    """The newest version, while nobody else may save one or take a step; raises NotFound."""
    rows = list(ReviewVersion.objects.select_for_update(of=("self",)).filter(slug=slug))
    if not rows:
        raise NotFound(_("There is no draft of this review. Read it from a file again."))
    return rows[-1]


def _save(officer: Practitioner | None, slug: str, review: Review, now: datetime) -> ReviewVersion:
    numbers: Iterable[int] = ReviewVersion.objects.filter(slug=slug).values_list(
        "number", flat=True
    )
    return ReviewVersion.objects.create(
        slug=slug,
        number=max(numbers, default=0) + 1,
        content=review.model_dump(mode="json"),
        saved_by=officer,
        saved_at=now,
    )


def _take(
    officer: Practitioner | None,
    step: Step,
    version: ReviewVersion,
    now: datetime,
    *,
    begins: datetime | None = None,
    detail: Mapping[str, str] | None = None,
) -> None:
    ReviewStep.objects.create(
        version=version,
        step=step,
        taken_by=officer,
        taken_at=now,
        begins_at=begins or now,
        detail=dict(detail or {}),
    )


def _only_officers(officer: Practitioner | None) -> None:
    if officer is not None and not (officer.is_active and officer.role == Role.PARTNERSHIP_OFFICER):
        raise Refused(Refusal(_("Only partnership officers prepare and publish reviews.")))


def _audit(officer: Practitioner | None, what: str, version: ReviewVersion, now: datetime) -> None:
    detail = {"slug": version.slug, "version": version.number}
    who = officer.pk if officer else None
    audit.write([audit.Act(who, what, detail=detail)], now=now)
