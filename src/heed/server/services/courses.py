"""Courses: set up by the business unit, booked by practitioners, and a list of who waits."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import transaction
from django.db.models import Count, Prefetch, Q
from django.utils.translation import gettext as _

from heed.people import Role
from heed.server.access import Refusal
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.hub_index import index_course
from heed.server.storage import audit
from heed.server.storage.models import Course, CourseBooking, Practitioner

_STANDING = CourseBooking.objects.filter(cancelled_at=None).select_related("practitioner")


class Offered(NamedTuple):
    """A course, and how many places are left; none when people wait."""

    course: Course
    left: int
    waiting: int


class Place(NamedTuple):
    """Where somebody stands: with a place, or so many before them on the waiting list."""

    booking: CourseBooking
    before: int
    """How many wait before them; 0 and `has_place` false: they are next."""

    has_place: bool


def offered(*, now: datetime) -> tuple[Offered, ...]:
    """Courses that are still to come, the next first; one query."""
    asked = Count("bookings", filter=Q(bookings__cancelled_at=None))
    rows = Course.objects.filter(starts_at__gt=now).annotate(asked=asked)
    return tuple(_offered(row, row.asked) for row in rows)


def course_offered(number: int) -> Offered:
    """One course, also a past one; raises NotFound."""
    asked = Count("bookings", filter=Q(bookings__cancelled_at=None))
    row = Course.objects.annotate(asked=asked).filter(pk=number).first()
    if row is None:
        raise NotFound(_("There is no such course."))
    return _offered(row, row.asked)


def save_course(
    officer: Practitioner, answers: Mapping[str, Any], *, number: int | None = None, now: datetime
) -> Course:
    """Set up a course or change one; raises Refused, NotFound, and CannotRecord by field."""
    only_officers(officer)
    if answers["ends_at"] <= answers["starts_at"]:
        raise CannotRecord({"ends": _("The course must end after it starts.")})
    with transaction.atomic():
        course = _held(number) if number else Course()
        for name, value in answers.items():
            setattr(course, name, value)
        course.changed_at = now
        course.save()
        index_course(course)
        _audit(officer, "saved_course", course, now)
    return course


def call_off(officer: Practitioner, number: int, *, now: datetime) -> None:
    """Say that a course does not take place; raises Refused and NotFound."""
    only_officers(officer)
    with transaction.atomic():
        course = _held(number)
        course.called_off_at = course.changed_at = now
        course.save(update_fields=["called_off_at", "changed_at"])
        index_course(course)
        _audit(officer, "called_off_course", course, now)


def book(practitioner: Practitioner, number: int, *, now: datetime) -> Place:
    """Ask for a place, or to wait for one; twice is once. Raises Refused and NotFound."""
    with transaction.atomic():
        course = _held(number)
        if refusal := why_not_book(course, now=now):
            raise Refused(refusal)
        CourseBooking.objects.get_or_create(
            course=course,
            practitioner=practitioner,
            cancelled_at=None,
            defaults={"booked_at": now},
        )
        _audit(practitioner, "booked_course", course, now)
    return places(course)[practitioner.pk]


def cancel(practitioner: Practitioner, number: int, *, now: datetime) -> None:
    """Give a place back; the first who waits has it from then on. Raises NotFound."""
    with transaction.atomic():
        course = _held(number)
        CourseBooking.objects.filter(
            course=course, practitioner=practitioner, cancelled_at=None
        ).update(cancelled_at=now)
        _audit(practitioner, "cancelled_booking", course, now)


def why_not_book(course: Course, *, now: datetime) -> Refusal | None:
    """What stands against booking it at this moment."""
    if course.called_off_at:
        return Refusal(_("This course does not take place. Look for another."))
    if course.starts_at <= now:
        return Refusal(_("This course has begun. Look for the next one."))
    return None


def places(course: Course) -> dict[UUID, Place]:
    """Who has a place and who waits, by practitioner, in the order of asking."""
    return _places(_STANDING.filter(course=course), course)


def _places(bookings: Iterable[CourseBooking], course: Course) -> dict[UUID, Place]:
    return {
        booking.practitioner_id: Place(booking, max(0, n - course.places), n < course.places)
        for n, booking in enumerate(bookings)
    }


def booked_by(practitioner: Practitioner, *, now: datetime) -> list[tuple[Course, Place]]:
    """What somebody has booked that is still to come, with where they stand."""
    mine = CourseBooking.objects.filter(
        practitioner=practitioner, cancelled_at=None, course__ends_at__gt=now
    )
    booked = Course.objects.filter(bookings__in=mine).prefetch_related(
        Prefetch("bookings", _STANDING.all(), to_attr="standing")
    )
    return [(course, _places(course.standing, course)[practitioner.pk]) for course in booked]


def all_courses(officer: Practitioner) -> tuple[Offered, ...]:
    """Every course, the newest first; raises Refused."""
    only_officers(officer)
    asked = Count("bookings", filter=Q(bookings__cancelled_at=None))
    rows = Course.objects.annotate(asked=asked).order_by("-starts_at")
    return tuple(_offered(row, row.asked) for row in rows)


def only_officers(officer: Practitioner) -> None:
    """Raises Refused for everyone who does not run the partnership's courses."""
    if not (officer.is_active and officer.role == Role.PARTNERSHIP_OFFICER):
        raise Refused(Refusal(_("Only partnership officers set up courses and keep attendance.")))


def _offered(course: Course, asked: int) -> Offered:
    return Offered(course, max(0, course.places - asked), max(0, asked - course.places))


def _held(number: int) -> Course:
    """The course, while nobody else books or changes it; raises NotFound."""
    course = Course.objects.select_for_update().filter(pk=number).first()
    if course is None:
        raise NotFound(_("There is no such course."))
    return course


def _audit(who: Practitioner, what: str, course: Course, now: datetime) -> None:
    audit.write([audit.Act(who.pk, what, detail={"course": course.pk})], now=now)
