"""Where a child lives."""

from collections.abc import Iterator

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

    def readings(self) -> Iterator[StayValue]:
        """The stay as the field knows it: once while no end was known, and once with its end."""
        begun = StayValue(
            str(self.child_id),
            self.household,
            self.since,
            known_from=self.recorded_at,
            known_until=self.ended_recorded_at,
        )
        if self.ended_recorded_at != self.recorded_at:
            yield begun
        if self.ended_recorded_at:
            yield begun._replace(
                until=self.until, known_from=self.ended_recorded_at, known_until=None
            )
