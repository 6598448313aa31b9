"""Where a child lives."""

from django.db import models

from heed.people import Stay as StayValue
from heed.server.storage.models.child import Child
from heed.server.storage.models.lasting import LastingQuerySet, ends_make_sense


class StayQuerySet(LastingQuerySet["Stay"]):
    """Stays in households."""


class Stay(models.Model):
    """A child's time in a household, both days included."""

    child = models.ForeignKey(Child, on_delete=models.PROTECT, related_name="stays")
    household = models.CharField(max_length=40, db_index=True)
    since = models.DateField()
    until = models.DateField(null=True, blank=True)
    recorded_at = models.DateTimeField()
    ended_recorded_at = models.DateTimeField(null=True, blank=True)

    objects = StayQuerySet.as_manager()

    class Meta:
        constraints = ends_make_sense("stay")

    def __str__(self) -> str:
        return f"{self.household} since {self.since}"

    def as_value(self) -> StayValue:
        """The stay as the field knows it."""
        return StayValue(str(self.child_id), self.household, self.since, self.until)
