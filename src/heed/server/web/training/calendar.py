"""Courses for a calendar: public, and kept for a while by who reads them."""

from collections.abc import Iterable
from datetime import UTC, timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe
from icalendar import Calendar, Event

from heed.server.services.courses import course_offered, offered
from heed.server.storage.models import Course
from heed.server.web.errors import plainly

KEPT_SECONDS = 300


@require_safe
@cache_control(public=True, max_age=KEPT_SECONDS)
@conditional_page
def every_course(request: HttpRequest) -> HttpResponse:
    """Courses to come and held of late, so that a course called off goes from calendars."""
    past = timedelta(days=settings.HEED_COURSES_PAST_DAYS)
    courses = [one.course for one in offered(now=timezone.now() - past)]
    return _calendar(request, courses, "courses.ics")


@require_safe
@cache_control(public=True, max_age=KEPT_SECONDS)
@conditional_page
@plainly
def one_course(request: HttpRequest, number: int) -> HttpResponse:
    """One course."""
    return _calendar(request, [course_offered(number).course], "course.ics")


def _calendar(request: HttpRequest, courses: Iterable[Course], name: str) -> HttpResponse:
    calendar = Calendar()
    calendar.add("prodid", "-//Heed//Training//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for course in courses:
        calendar.add_component(_event(request, course))
    answer = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = f'inline; filename="{name}"'
    return answer


def _event(request: HttpRequest, course: Course) -> Event:
    event = Event()
    event.add("uid", f"course-{course.pk}@{request.get_host().partition(':')[0]}")
    event.add("dtstamp", course.changed_at.astimezone(UTC))
    event.add("last-modified", course.changed_at.astimezone(UTC))
    event.add("dtstart", course.starts_at.astimezone(UTC))
    event.add("dtend", course.ends_at.astimezone(UTC))
    event.add("summary", course.title)
    event.add("location", course.where)
    event.add("url", request.build_absolute_uri(reverse("course", args=[course.pk])))
    event.add("status", "CANCELLED" if course.called_off_at else "CONFIRMED")
    return event
