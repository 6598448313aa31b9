"""One line of the chronology, kept for ever."""

import uuid

from django.db import models
from django.db.models import Q

from heed.server.storage.models.practitioner import Practitioner


class Entry(models.Model):
    """An entry as `heed.chronology.Entry` says it; append-only.

    `line` is the id of the entry that began its line: its own, unless it supersedes another.
    Children are kept with the entry, because its hash covers them, and as links, for search.
    """

    sequence = models.BigAutoField(primary_key=True)
    id = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    line = models.UUIDField(db_index=True)
    children = models.JSONField()
    kind = models.CharField(max_length=60)
    occurred = models.CharField(max_length=40)
    occurred_first = models.DateTimeField()
    occurred_last = models.DateTimeField()
    recorded_at = models.DateTimeField()
    author = models.ForeignKey(Practitioner, on_delete=models.PROTECT, related_name="entries")
    author_role = models.CharField(max_length=40)
    author_agency = models.CharField(max_length=40)
    author_team = models.CharField(max_length=200, blank=True, default="")
    fields = models.JSONField()
    source_kind = models.CharField(max_length=20)
    source_who = models.CharField(max_length=200, blank=True, default="")
    source_reference = models.CharField(max_length=200, blank=True, default="")
    about = models.JSONField()
    supersedes = models.OneToOneField(
        "self", to_field="id", on_delete=models.PROTECT, null=True, related_name="superseded_by"
    )
    reason = models.TextField(blank=True, default="")
    in_error = models.BooleanField(default=False)
    restriction_why = models.CharField(max_length=40, blank=True, default="")
    restriction_agencies = models.JSONField(default=list)
    wording = models.JSONField(null=True)
    source_key = models.CharField(max_length=200, unique=True, null=True)  # noqa: DJ001 - unique
    content_hash = models.CharField(max_length=64)

    class Meta:
        ordering = ("sequence",)
        verbose_name_plural = "entries"
        constraints = (
            models.CheckConstraint(
                condition=Q(supersedes=None, reason="", in_error=False)
                | (Q(supersedes__isnull=False) & ~Q(reason="")),
                name="a_correction_has_its_reason",
            ),
            models.CheckConstraint(
                condition=Q(occurred_first__lte=models.F("occurred_last")),
                name="occurred_first_before_last",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"
