"""An entry's place on a child's record."""

from django.db import models

from heed.server.storage.models.child import Child
from heed.server.storage.models.entry import Entry


class EntryLink(models.Model):
    """One link of a child's hash chain; append-only. Positions count from 1."""

    child = models.ForeignKey(Child, on_delete=models.PROTECT, related_name="links")
    entry = models.ForeignKey(Entry, on_delete=models.PROTECT, related_name="links")
    position = models.PositiveIntegerField()
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ("child", "position")
        constraints = (
            models.UniqueConstraint(fields=["child", "position"], name="one_link_at_a_place"),
            models.UniqueConstraint(fields=["child", "entry"], name="an_entry_once_on_a_record"),
        )

    def __str__(self) -> str:
        return f"link {self.position}"
