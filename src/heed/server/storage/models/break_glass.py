"""Emergency access to a record, and its review."""

from django.db import models
from django.db.models import Q

from heed.server.storage.models.child import Child
from heed.server.storage.models.practitioner import Practitioner
from heed.wording import Choice


class Outcome(Choice):
    """What a reviewer found."""

    JUSTIFIED = "justified", "It was needed"
    NOT_JUSTIFIED = "not_justified", "It was not needed"
    ADD_INVOLVEMENT = "add_involvement", "They should be added to those who work with the child"


class BreakGlass(models.Model):
    """A practitioner opened a record they are not involved with, for a reason and a while."""

    practitioner = models.ForeignKey(
        Practitioner, on_delete=models.PROTECT, related_name="break_glass"
    )
    child = models.ForeignKey(Child, on_delete=models.PROTECT, related_name="break_glass")
    reason = models.TextField()
    began_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    reviewed_by = models.ForeignKey(
        Practitioner, on_delete=models.PROTECT, null=True, related_name="break_glass_reviewed"
    )
    reviewed_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=40, blank=True, default="")

    class Meta:
        ordering = ("-began_at",)
        verbose_name_plural = "break glass"
        constraints = (
            models.CheckConstraint(
                condition=Q(ends_at__gt=models.F("began_at")), name="break_glass_ends_after_start"
            ),
            models.CheckConstraint(
                condition=Q(reviewed_by=None, reviewed_at=None, outcome="")
                | (Q(reviewed_by__isnull=False, reviewed_at__isnull=False) & ~Q(outcome="")),
                name="break_glass_review_is_whole",
            ),
        )

    def __str__(self) -> str:
        return f"break glass {self.pk}"
