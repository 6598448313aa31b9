"""Courses, and who booked a place."""

from django.db import models
from django.db.models import F, Q

from heed.server.storage.models.practitioner import Practitioner


class Course(models.Model):
    """One course on one day or more, with so many places."""

    title = models.CharField(max_length=200)
    level = models.CharField(max_length=20)
    audience = models.CharField(max_length=300, blank=True, default="")
    about = models.TextField(blank=True, default="")
    where = models.CharField(max_length=300)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    places = models.PositiveIntegerField()
    called_off_at = models.DateTimeField(null=True)
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ("starts_at", "id")
        constraints = (
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="course_ends_after_it_starts"
            ),
        )

    def __str__(self) -> str:
        return f"course {self.pk}"


class CourseBooking(models.Model):
    """Somebody asked for a place. Whoever asked first has one; the others wait, in that order."""

    course = models.ForeignKey(Course, on_delete=models.PROTECT, related_name="bookings")
    practitioner = models.ForeignKey(Practitioner, on_delete=models.PROTECT, related_name="+")
    booked_at = models.DateTimeField()
    cancelled_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("booked_at", "id")
        constraints = (
            models.UniqueConstraint(
                fields=["course", "practitioner"],
                condition=Q(cancelled_at=None),
                name="one_booking_of_a_person",
            ),
        )

    def __str__(self) -> str:
        return f"booking {self.pk}"
