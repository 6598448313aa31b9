"""The log of a team or of the partnership: what it does about learning."""

import uuid

from django.db import models
from django.db.models import Q

from heed.server.storage.models.agency import Team
from heed.server.storage.models.practitioner import Practitioner


class TeamEntry(models.Model):
    """One line of a log, append-only and chained; it is never about a child.

    `team` is empty for the partnership's own log and for a practitioner's training log. `author`
    is empty for what Heed itself finds, and for that somebody read something: how many is counted,
    never who.
    """

    sequence = models.BigAutoField(primary_key=True)
    id = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    subject = models.CharField(max_length=40)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, related_name="log")
    kind = models.CharField(max_length=60)
    occurred = models.CharField(max_length=40)
    recorded_at = models.DateTimeField()
    author = models.ForeignKey(Practitioner, on_delete=models.PROTECT, null=True, related_name="+")
    author_role = models.CharField(max_length=40, blank=True, default="")
    author_agency = models.CharField(max_length=40, blank=True, default="")
    author_team = models.CharField(max_length=200, blank=True, default="")
    fields = models.JSONField()
    about = models.JSONField()
    supersedes = models.OneToOneField(
        "self", to_field="id", on_delete=models.PROTECT, null=True, related_name="superseded_by"
    )
    reason = models.TextField(blank=True, default="")
    in_error = models.BooleanField(default=False)
    once = models.CharField(max_length=64, unique=True, null=True)  # noqa: DJ001 - unique
    position = models.PositiveIntegerField()
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ("sequence",)
        verbose_name_plural = "team entries"
        constraints = (
            models.UniqueConstraint(fields=["subject", "position"], name="one_place_in_a_log"),
            models.CheckConstraint(
                condition=Q(supersedes=None, reason="", in_error=False)
                | (Q(supersedes__isnull=False) & ~Q(reason="")),
                name="a_correction_in_a_log_has_its_reason",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"
