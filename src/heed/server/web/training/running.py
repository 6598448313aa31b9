"""The business unit's side: set courses up, keep attendance, take in a file of it."""

from uuid import UUID

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from heed.clocks import NoSuchTime
from heed.server.services import courses as running
from heed.server.services.courses import (
    call_off,
    course_offered,
    only_officers,
    places,
    save_course,
)
from heed.server.services.errors import CannotRecord
from heed.server.services.training import (
    attended_course,
    import_attendance,
    take_attendance,
    what_came_of,
)
from heed.server.storage.models import Course
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.form_rendering import HeedForm
from heed.server.web.training.forms import AttendanceFileForm, CourseForm, said_of
from heed.server.web.training.presenters import course_page, worth


@login_required
@require_safe
@plainly
def all_courses(request: HttpRequest) -> HttpResponse:
    """Every course."""
    found = running.all_courses(practitioner_of(request))
    return render(request, "training/all.html", {"courses": [course_page(one) for one in found]})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def begin(request: HttpRequest) -> HttpResponse:
    """A new course."""
    only_officers(practitioner_of(request))
    form = CourseForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid() and _saved(request, form, None):
        return redirect("courses")
    return render(request, "training/edit.html", {"form": form})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def edit(request: HttpRequest, number: int) -> HttpResponse:
    """A course that is changed."""
    only_officers(practitioner_of(request))
    course = course_offered(number).course
    form = CourseForm(request.POST if request.method == "POST" else None, initial=said_of(course))
    if request.method == "POST" and form.is_valid() and _saved(request, form, number):
        return redirect("courses")
    return render(request, "training/edit.html", {"form": form, "course": course})


@login_required
@require_POST
@plainly
def calling_off(request: HttpRequest, number: int) -> HttpResponse:
    """A course does not take place."""
    call_off(practitioner_of(request), number, now=timezone.now())
    messages.success(request, _("The course is called off. Tell those who booked it."))
    return redirect("courses")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def attendance(request: HttpRequest, number: int) -> HttpResponse:
    """Who booked, who waits and who was there."""
    officer = practitioner_of(request)
    only_officers(officer)
    course = course_offered(number).course
    form = _AttendanceForm(course, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        present = map(UUID, form.cleaned_data["present"])
        try:
            added = take_attendance(officer, number, present, now=timezone.now())
        except CannotRecord as faults:
            form.add_error("present", faults.errors["present"])
        else:
            messages.success(request, _("Kept: %(n)d more people were there.") % {"n": added})
            return redirect("attendance", number)
    context = {"form": form, "course": course, "worth": worth(what_came_of(course))}
    return render(request, "training/attendance.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def importing(request: HttpRequest) -> HttpResponse:
    """Take in a file of attendance; what cannot be kept is told row by row."""
    officer = practitioner_of(request)
    only_officers(officer)
    post = request.method == "POST"
    form = AttendanceFileForm(request.POST if post else None, request.FILES if post else None)
    context: dict[str, object] = {"form": form}
    if post and form.is_valid():
        text = form.cleaned_data["file"]
        context["imported"] = import_attendance(officer, text, now=timezone.now())
    return render(request, "training/import.html", context)


class _AttendanceForm(HeedForm):
    """Everyone who booked, to be ticked when they were there."""

    present = forms.MultipleChoiceField(
        label=gettext_lazy("Who was there?"), widget=forms.CheckboxSelectMultiple, required=False
    )
    says_optional = False

    def __init__(self, course: Course, *args: object, **kwargs: object) -> None:
        there = attended_course(course)
        super().__init__(*args, initial={"present": [str(who) for who in there]}, **kwargs)
        booked = places(course)
        self.fields["present"].choices = [  # type: ignore[attr-defined]
            (str(who), _named(place)) for who, place in booked.items()
        ]
        self.kept = [(there[who], _named(place)) for who, place in booked.items() if who in there]
        """What was kept, to be taken back if it was wrong."""


def _named(place: running.Place) -> str:
    name = place.booking.practitioner.name
    return name if place.has_place else _("%(name)s (was waiting for a place)") % {"name": name}


def _saved(request: HttpRequest, form: CourseForm, number: int | None) -> bool:
    try:
        answers = form.answers()
        save_course(practitioner_of(request), answers, number=number, now=timezone.now())
    except NoSuchTime as no_time:
        form.add_error("starts", str(no_time))
    except CannotRecord as faults:
        for name, says in faults.errors.items():
            form.add_error(name, says)
    else:
        messages.success(request, _("The course is saved."))
        return True
    return False
