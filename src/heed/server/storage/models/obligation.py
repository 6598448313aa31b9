"""What a standard asks after one trigger, as last derived from the record."""

from django.db import models

from heed.server.storage.models.child import Child
from heed.server.storage.models.entry import Entry
from heed.server.storage.models.practitioner import Practitioner


class Obligation(models.Model):
    """The fields of `heed.standards.Obligation`; rebuilt from the entries at any time.

    `settled` is empty while something is still to be done, and what is settled if nothing else
    comes is so only after `settled_from`; the verdict is worked out when it is read.
    """

    child = models.ForeignKey(Child, on_delete=models.PROTECT, related_name="obligations")
    standard = models.CharField(max_length=60)
    version = models.CharField(max_length=64)
    trigger = models.ForeignKey(
        Entry, to_field="id", on_delete=models.PROTECT, related_name="obligations"
    )
    owner_role = models.CharField(max_length=40, blank=True, default="")
    owner_practitioner = models.ForeignKey(
        Practitioner, on_delete=models.PROTECT, null=True, related_name="obligations"
    )
    owner_agency = models.CharField(max_length=200, blank=True, default="")
    settled = models.CharField(max_length=20, blank=True, default="")
    due_first = models.DateTimeField()
    due_last = models.DateTimeField()
    waived_until = models.DateField(null=True)
    waiver = models.UUIDField(null=True)
    answers = models.JSONField(default=list)
    recorded_late = models.BooleanField(default=False)
    settled_from = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["child", "standard", "trigger"], name="one_obligation_of_a_trigger"
            ),
        )
        indexes = (
            models.Index(
                fields=["child", "due_first"],
                condition=models.Q(settled=""),
                name="obligations_not_settled",
            ),
        )

    def __str__(self) -> str:
        return f"{self.standard} after {self.trigger_id}"
