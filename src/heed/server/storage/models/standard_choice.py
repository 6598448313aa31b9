"""Which standards the partnership uses, and who chose so."""

from django.db import models

from heed.server.storage.models.practitioner import Practitioner


class BuiltStandard(models.Model):
    """One version of a standard that the partnership built; append-only, named by its hash.

    `examples` are the entries by which it was tried before it could be switched on.
    """

    hash = models.CharField(primary_key=True, max_length=64)
    standard = models.CharField(max_length=60)
    content = models.JSONField()
    examples = models.JSONField(default=list)
    built_by = models.ForeignKey(Practitioner, on_delete=models.PROTECT, related_name="+")
    built_at = models.DateTimeField()

    class Meta:
        ordering = ("built_at", "standard")

    def __str__(self) -> str:
        return self.standard


class StandardChoice(models.Model):
    """A choice to use a standard in one way from a day on; append-only, a later one prevails.

    `built` is the version switched on, for a standard that Heed did not come with.
    """

    standard = models.CharField(max_length=60)
    use = models.CharField(max_length=10)
    since = models.DateField()
    why = models.TextField()
    built = models.ForeignKey(
        BuiltStandard, on_delete=models.PROTECT, null=True, related_name="choices"
    )
    chosen_by = models.ForeignKey(Practitioner, on_delete=models.PROTECT, related_name="+")
    chosen_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.standard} {self.use}"
