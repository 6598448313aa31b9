"""Every version of a review that was saved, and every step taken on it; both append-only."""

from django.db import models

from heed.server.storage.models.practitioner import Practitioner


class ReviewVersion(models.Model):
    """A review as it was saved once; saving it again makes another version."""

    slug = models.SlugField(max_length=80)
    number = models.PositiveIntegerField()
    content = models.JSONField()
    saved_by = models.ForeignKey(
        Practitioner, on_delete=models.PROTECT, null=True, related_name="+"
    )
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("slug", "number")
        constraints = (
            models.UniqueConstraint(fields=["slug", "number"], name="one_review_of_a_number"),
        )

    def __str__(self) -> str:
        return f"{self.slug} version {self.number}"


class ReviewStep(models.Model):
    """A step on a version: recorded at `taken_at`, with effect from `begins_at`.

    `detail` holds, for a detail that was kept, its words, the sentence it stands in and why.
    """

    version = models.ForeignKey(ReviewVersion, on_delete=models.PROTECT, related_name="steps")
    step = models.CharField(max_length=20)
    taken_by = models.ForeignKey(
        Practitioner, on_delete=models.PROTECT, null=True, related_name="+"
    )
    taken_at = models.DateTimeField()
    begins_at = models.DateTimeField()
    detail = models.JSONField(default=dict)

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.step} of version {self.version_id}"
