"""A published review, as the partnership shows it."""

from django.db import models
from django.db.models import Q

from heed.server.storage.models.practitioner import Practitioner
from heed.wording import Choice


class ReviewState(Choice):
    """Whether the public can read it."""

    DRAFT = "draft", "Draft"
    PUBLISHED = "published", "Published"
    WITHDRAWN = "withdrawn", "Withdrawn"


class PublishedReview(models.Model):
    """One version of a review's page; publishing another withdraws the one before."""

    slug = models.SlugField(max_length=80)
    version = models.PositiveIntegerField()
    state = models.CharField(max_length=20)
    content = models.JSONField()
    prepared_by = models.ForeignKey(
        Practitioner, on_delete=models.PROTECT, null=True, related_name="reviews_prepared"
    )
    prepared_at = models.DateTimeField()
    published_by = models.ForeignKey(
        Practitioner, on_delete=models.PROTECT, null=True, related_name="reviews_published"
    )
    published_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("slug", "-version")
        constraints = (
            models.UniqueConstraint(fields=["slug", "version"], name="one_review_of_a_version"),
            models.UniqueConstraint(
                fields=["slug"], condition=Q(state="published"), name="one_version_published"
            ),
            models.UniqueConstraint(
                fields=["slug"], condition=Q(state="draft"), name="one_draft_of_a_review"
            ),
            models.CheckConstraint(
                condition=Q(state="draft", published_at=None)
                | (~Q(state="draft") & Q(published_at__isnull=False)),
                name="published_with_when",
            ),
        )

    def __str__(self) -> str:
        return f"{self.slug} version {self.version}"
