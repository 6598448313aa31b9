"""What someone is typing."""

from django.db import models

from heed.server.storage.models.child import Child
from heed.server.storage.models.practitioner import Practitioner


class Draft(models.Model):
    """A practitioner's own unfinished form, for the entry in `about`; nobody else reads it."""

    practitioner = models.ForeignKey(Practitioner, on_delete=models.CASCADE, related_name="drafts")
    child = models.ForeignKey(Child, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=60)
    about = models.CharField(max_length=40, blank=True, default="")
    payload = models.JSONField()
    updated_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ("-updated_at",)
        constraints = (
            models.UniqueConstraint(
                fields=["practitioner", "child", "kind", "about"], name="one_draft_of_a_form"
            ),
        )

    def __str__(self) -> str:
        return f"draft {self.pk}"


class SpentForm(models.Model):
    """A form that was saved or thrown away just now: what it still sends is not kept any more."""

    form = models.CharField(max_length=40, primary_key=True)
    spent_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"spent form {self.pk}"
