"""Who did or saw what, and why."""

from django.db import models

from heed.server.storage.models.child import Child
from heed.server.storage.models.practitioner import Practitioner


class AuditRow(models.Model):
    """One line of the audit, append-only, each carrying the hash of the one before.

    `detail` names things by id and never holds what an entry says.
    """

    who = models.ForeignKey(Practitioner, on_delete=models.PROTECT, null=True, related_name="+")
    child = models.ForeignKey(Child, on_delete=models.PROTECT, null=True, related_name="audit")
    what = models.CharField(max_length=40)
    why = models.TextField(blank=True, default="")
    happened_at = models.DateTimeField()
    detail = models.JSONField(default=dict)
    previous = models.CharField(max_length=64, unique=True)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.what} {self.pk}"
