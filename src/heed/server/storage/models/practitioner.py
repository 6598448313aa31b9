"""A professional who signs in."""

import uuid
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from heed.people import Author
from heed.server.storage.models.agency import Agency, Team


class Practitioners(BaseUserManager["Practitioner"]):
    """Practitioners, found by e-mail whatever its capitals."""

    def get_by_natural_key(self, username: str | None) -> "Practitioner":
        """The practitioner with this e-mail; raises DoesNotExist."""
        return self.get(email__iexact=username)

    def add(self, email: str, password: str | None = None, **details: Any) -> "Practitioner":  # noqa: ANN401
        """A new practitioner; without a password they cannot sign in with one."""
        practitioner = self.model(email=email.lower(), **details)
        practitioner.set_password(password)
        practitioner.save(using=self._db)
        return practitioner


class Practitioner(AbstractBaseUser):
    """Someone of an agency, with one role, who may have a team and a supervisor."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=40)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="practitioners")
    team = models.ForeignKey(
        Team, on_delete=models.PROTECT, null=True, blank=True, related_name="practitioners"
    )
    supervisor = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="supervises"
    )
    is_active = models.BooleanField(default=True)
    wording_advice_off_since = models.DateTimeField(null=True)

    objects: ClassVar[Practitioners] = Practitioners()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "role", "agency"]

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return f"practitioner {self.pk}"

    def as_author(self) -> Author:
        """Who they are at this moment, as an entry keeps it."""
        team = self.team.name if self.team else ""
        return Author(str(self.id), self.role, self.agency_id, team)
