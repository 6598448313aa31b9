"""Who works with a child."""

from django.db import models

from heed.people import Involvement as InvolvementValue
from heed.server.storage.models.child import Child
from heed.server.storage.models.lasting import LastingQuerySet, ends_make_sense
from heed.server.storage.models.practitioner import Practitioner


class InvolvementQuerySet(LastingQuerySet["Involvement"]):
    """Involvements of practitioners with children."""


class Involvement(models.Model):
    """A practitioner's work with a child in a role, both days included."""

    practitioner = models.ForeignKey(
        Practitioner, on_delete=models.PROTECT, related_name="involvements"
    )
    child = models.ForeignKey(Child, on_delete=models.PROTECT, related_name="involvements")
    role = models.CharField(max_length=40)
    since = models.DateField()
    until = models.DateField(null=True, blank=True)
    recorded_at = models.DateTimeField()
    ended_recorded_at = models.DateTimeField(null=True, blank=True)

    objects = InvolvementQuerySet.as_manager()

    class Meta:
        constraints = ends_make_sense("involvement")

    def __str__(self) -> str:
        return f"{self.role} since {self.since}"

    def as_value(self) -> InvolvementValue:
        """The involvement as the field knows it."""
        return InvolvementValue(
            str(self.practitioner_id), str(self.child_id), self.role, self.since, self.until
        )
