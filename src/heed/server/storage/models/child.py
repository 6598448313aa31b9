"""A child with a record."""

import uuid

from django.db import models


class Child(models.Model):
    """A child; the record number stands for them in addresses, never a name."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    record_number = models.CharField(max_length=12, unique=True)
    given_name = models.CharField(max_length=100)
    family_name = models.CharField(max_length=100)
    date_of_birth = models.DateField()
    nhs_number = models.CharField(max_length=10, blank=True, default="")

    class Meta:
        ordering = ("family_name", "given_name", "record_number")
        verbose_name_plural = "children"

    def __str__(self) -> str:
        return self.record_number

    @property
    def name(self) -> str:
        """Given name and family name."""
        return f"{self.given_name} {self.family_name}"

    @property
    def initials(self) -> str:
        """First letters, for lists that others may glance at."""
        return f"{self.given_name[:1]}{self.family_name[:1]}".upper()
