"""The public side: which courses there are."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.server.services.courses import course_offered, offered, places, why_not_book
from heed.server.storage.models import Practitioner
from heed.server.web.errors import plainly
from heed.server.web.learning.leaving import public_page
from heed.server.web.training.presenters import course_page


@public_page
@require_safe
def courses(request: HttpRequest) -> HttpResponse:
    """Courses that are still to come."""
    found = [course_page(one) for one in offered(now=timezone.now())]
    return render(request, "training/courses.html", {"courses": found})


@public_page
@require_safe
@plainly
def one_course(request: HttpRequest, number: int) -> HttpResponse:
    """One course, and for whoever is signed in their place in it."""
    found = course_offered(number)
    person = request.user if isinstance(request.user, Practitioner) else None
    context = {
        "page": course_page(found),
        "refusal": why_not_book(found.course, now=timezone.now()),
        "person": person,
        "place": places(found.course).get(person.pk) if person else None,
    }
    return render(request, "training/course.html", context)
