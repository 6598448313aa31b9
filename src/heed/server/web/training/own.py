"""One's own training: book, cancel, say what one thinks, take a record of attendance along."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from heed.practice import UnknownKind
from heed.practice.training import training_kind_named
from heed.server.services.courses import book, booked_by, cancel, course_offered
from heed.server.services.errors import CannotRecord
from heed.server.services.training import evaluate, training_of
from heed.server.web.asking import practitioner_of
from heed.server.web.documents.pdf import ATTENDANCE, pdf
from heed.server.web.errors import plainly
from heed.server.web.teams.forms import LogForm
from heed.server.web.training.presenters import asks, attended


@login_required
@require_safe
@plainly
def own_training(request: HttpRequest) -> HttpResponse:
    """What one has booked, attended and meant to do differently, and what is asked."""
    person, now = practitioner_of(request), timezone.now()
    training = training_of(person, now=now)
    context = {
        "asked": asks(training),
        "attended": attended(training),
        "booked": booked_by(person, now=now),
    }
    return render(request, "training/own.html", context)


@login_required
@require_POST
@plainly
def book_it(request: HttpRequest, number: int) -> HttpResponse:
    """Ask for a place."""
    place = book(practitioner_of(request), number, now=timezone.now())
    if place.has_place:
        messages.success(request, _("You have a place."))
    else:
        said = _("The course is full. You wait for a place, with %(n)d before you.")
        messages.success(request, said % {"n": place.before})
    return redirect("course", number)


@login_required
@require_POST
@plainly
def cancel_it(request: HttpRequest, number: int) -> HttpResponse:
    """Give a place back."""
    cancel(practitioner_of(request), number, now=timezone.now())
    messages.success(request, _("Your booking is cancelled. Whoever waits first has the place."))
    return redirect("course", number)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def before(request: HttpRequest, number: int) -> HttpResponse:
    """Where one stands before a course."""
    course = course_offered(number).course
    return _evaluation(request, "evaluated_before", number=str(course.pk), title=course.title)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def evaluating(request: HttpRequest, about: UUID, kind: str) -> HttpResponse:
    """What one means to do differently, or whether it happened."""
    line = training_of(practitioner_of(request), now=timezone.now()).log.line_of(str(about))
    try:
        asked = training_kind_named(kind)
    except UnknownKind as unknown:
        raise Http404 from unknown
    if line is None or not asked.may_be_about(line.kind):
        raise Http404
    fields = line.entry.fields
    title = str(fields.get("course") or fields.get("intended") or "")
    return _evaluation(request, kind, about=line.id, title=title)


@login_required
@require_safe
@plainly
def attendance_pdf(request: HttpRequest, entry: UUID) -> HttpResponse:
    """That one was there, on paper; it says itself that it shows no more than that."""
    person, now = practitioner_of(request), timezone.now()
    found = [a for a in attended(training_of(person, now=now)) if a.entry == str(entry)]
    if not found:
        raise Http404
    told = {
        "title": _("Record of attendance"),
        "publisher": settings.HEED_PUBLISHER,
        "name": person.name,
        "course": found[0].course,
        "level": found[0].level,
        "when": found[0].when,
        "shows": _("This shows that somebody was there. It does not show that practice changed."),
    }
    answer = HttpResponse(pdf(ATTENDANCE, told), content_type="application/pdf")
    answer["Content-Disposition"] = 'inline; filename="attendance.pdf"'
    return answer


def _evaluation(
    request: HttpRequest, kind: str, *, title: str, about: str = "", number: str = ""
) -> HttpResponse:
    asked = training_kind_named(kind)
    form = LogForm(asked, request.POST if request.method == "POST" else None)
    form.fields.pop("number", None)
    if request.method == "POST" and form.is_valid():
        answers = {**form.answers, **({"number": number} if number else {})}
        try:
            evaluate(practitioner_of(request), kind, answers, about=about, now=timezone.now())
        except CannotRecord as faults:
            form.refuse(faults.errors)
        else:
            messages.success(request, _("It is kept in your training log."))
            return redirect("own_training")
    return render(request, "training/evaluate.html", {"form": form, "kind": asked, "title": title})
