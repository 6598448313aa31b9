"""Published reviews: prepared from a page that was read, checked, published, withdrawn."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Max, QuerySet
from django.utils.text import slugify
from django.utils.translation import gettext as _
from pydantic import ValidationError

from heed.learning.review import Review
from heed.people import Role
from heed.server.access import Refusal
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.storage import audit
from heed.server.storage.models import Practitioner, PublishedReview
from heed.server.storage.models.published_review import ReviewState


def prepare_review(
    officer: Practitioner | None, review: Review, *, slug: str = "", now: datetime
) -> PublishedReview:
    """Keep a review that was read as a draft, to check and edit; replaces a draft of its slug.

    `officer` is None when Heed loads a review it ships. Raises Refused.
    """
    _only_officers(officer)
    slug = slugify(slug or review.id or review.title)[:80] or "review"
    with transaction.atomic():
        PublishedReview.objects.filter(slug=slug, state=ReviewState.DRAFT).delete()
        last = PublishedReview.objects.filter(slug=slug).aggregate(last=Max("version"))["last"]
        draft = PublishedReview.objects.create(
            slug=slug,
            version=(last or 0) + 1,
            state=ReviewState.DRAFT,
            content=review.model_dump(mode="json"),
            prepared_by=officer,
            prepared_at=now,
        )
        _audit(officer, "prepared_review", draft, now)
    return draft


def edit_review(
    officer: Practitioner, slug: str, content: Mapping[str, Any], *, now: datetime
) -> PublishedReview:
    """Change the draft of a review; raises Refused, NotFound and CannotRecord."""
    _only_officers(officer)
    try:
        review = Review.model_validate(dict(content))
    except ValidationError as error:
        raise CannotRecord(
            {".".join(map(str, e["loc"])): str(e["msg"]) for e in error.errors()}
        ) from error
    with transaction.atomic():
        draft = _draft(slug)
        draft.content, draft.prepared_by, draft.prepared_at = (
            review.model_dump(mode="json"),
            officer,
            now,
        )
        draft.save(update_fields=["content", "prepared_by", "prepared_at"])
        _audit(officer, "edited_review", draft, now)
    return draft


def publish_review(officer: Practitioner | None, slug: str, *, now: datetime) -> PublishedReview:
    """Show the draft to the public instead of the version before; raises Refused, NotFound."""
    _only_officers(officer)
    with transaction.atomic():
        draft = _draft(slug)
        _withdraw(slug, now)
        draft.state, draft.published_by, draft.published_at = ReviewState.PUBLISHED, officer, now
        draft.save(update_fields=["state", "published_by", "published_at"])
        _audit(officer, "published_review", draft, now)
    return draft


def withdraw_review(officer: Practitioner, slug: str, *, now: datetime) -> None:
    """Show a review no longer; its versions are kept. Raises Refused and NotFound."""
    _only_officers(officer)
    with transaction.atomic():
        version = PublishedReview.objects.filter(slug=slug, state=ReviewState.PUBLISHED).first()
        if version is None:
            raise NotFound(_("No review is published at this address."))
        _withdraw(slug, now)
        _audit(officer, "withdrew_review", version, now)


def reviews_of(officer: Practitioner) -> tuple[PublishedReview, ...]:
    """Every version of every review, for those who publish; raises Refused."""
    _only_officers(officer)
    return tuple(PublishedReview.objects.select_related("prepared_by", "published_by"))


def draft_review(officer: Practitioner, slug: str) -> tuple[PublishedReview, Review]:
    """The draft of a review and what it says; raises Refused and NotFound."""
    _only_officers(officer)
    draft = _draft(slug)
    return draft, Review.model_validate(draft.content)


def published_reviews() -> tuple[tuple[str, Review], ...]:
    """Every review the public can read, with its slug, the newest first."""
    return tuple(_read(_published().order_by("-published_at")))


def published_review(slug: str) -> Review:
    """The published version of a review; raises NotFound."""
    for _slug, review in _read(_published().filter(slug=slug)):
        return review
    raise NotFound(_("No review is published at this address."))


def _published() -> QuerySet[PublishedReview]:
    return PublishedReview.objects.filter(state=ReviewState.PUBLISHED)


def _read(rows: Iterable[PublishedReview]) -> Iterable[tuple[str, Review]]:
    return ((row.slug, Review.model_validate(row.content)) for row in rows)


def _draft(slug: str) -> PublishedReview:
    rows = PublishedReview.objects.select_for_update()
    draft = rows.filter(slug=slug, state=ReviewState.DRAFT).first()
    if draft is None:
        raise NotFound(_("There is no draft of this review. Read it from a file again."))
    return draft


def _withdraw(slug: str, now: datetime) -> None:
    PublishedReview.objects.filter(slug=slug, state=ReviewState.PUBLISHED).update(
        state=ReviewState.WITHDRAWN, withdrawn_at=now
    )


def _only_officers(officer: Practitioner | None) -> None:
    if officer is not None and not (officer.is_active and officer.role == Role.PARTNERSHIP_OFFICER):
        raise Refused(Refusal(_("Only partnership officers prepare and publish reviews.")))


def _audit(officer: Practitioner | None, what: str, review: PublishedReview, now: datetime) -> None:
    detail = {"slug": review.slug, "version": review.version}
    who = officer.pk if officer else None
    audit.write([audit.Act(who, what, detail=detail)], now=now)
