"""What the public can search."""

from django.db import models


class HubText(models.Model):
    """One text of the public pages: a version of a review's part, or a guide (version 0)."""

    slug = models.SlugField(max_length=80)
    version = models.PositiveIntegerField()
    kind = models.CharField(max_length=20)
    anchor = models.CharField(max_length=80, blank=True, default="")
    title = models.TextField()
    text = models.TextField(blank=True, default="")

    class Meta:
        indexes = (models.Index(fields=["slug", "version"], name="hub_text_of_a_review"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
