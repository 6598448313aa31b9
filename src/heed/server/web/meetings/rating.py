"""Rating a meeting: by a family with a one-time code, on their own device or on a worker's."""

from typing import Any
from uuid import UUID

from django import forms
from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from heed.practice import Question
from heed.practice.acts.meeting_rating import FAMILY_RATERS, MEETING_RATED
from heed.server.access.limit import Rate, seconds_to_wait, used_up
from heed.server.services.errors import CannotRecord, NotFound
from heed.server.services.rating_codes import code_stands, make_code, rate_with_code
from heed.server.services.read_meeting import read_meeting
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.form_rendering import HeedForm
from heed.server.web.forms.passive import Chosen, field_for
from heed.server.web.meetings.steps import form_url

CODE, HERE = "code", "here"


FAMILY_QUESTIONS = (
    "rater",
    "heard",
    "plain_words",
    "child_counted",
    "next_clear",
    "progress",
    "different",
    "talk_wanted",
)
"""What families are asked: few taps; practitioners are asked the rest of it too."""


class CodeForm(HeedForm):
    """Eight letters and figures that somebody was given."""

    code = forms.CharField(
        label=gettext_lazy("Your code"),
        help_text=gettext_lazy("Eight letters and figures. It does not matter how you space them."),
        max_length=20,
        error_messages={"required": gettext_lazy("Enter your code")},
        widget=forms.TextInput(attrs={"class": "govuk-input--width-10", "autocomplete": "off"}),
    )


class RatingForm(HeedForm):
    """The questions about a meeting, for the family; who they are comes from their own list."""

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*given, **named)
        for question in MEETING_RATED.questions:
            if question.name in FAMILY_QUESTIONS:
                self.fields[question.name] = _few_taps(question)
        self.fields["rater"] = Chosen(
            label=_("Who are you?"),
            options=[(rater.value, rater.label) for rater in FAMILY_RATERS],
            widget=forms.RadioSelect,
            required=True,
        )

    @property
    def answers(self) -> dict[str, Any]:
        """What was answered, as a rating keeps it; the follow-up as a yes or no."""
        return {n: value for n, value in self.cleaned_data.items() if value not in (None, "")}


def _few_taps(question: Question) -> forms.Field:
    """Short answers stand beside one another."""
    field = field_for(question)
    if isinstance(field, Chosen):
        field.inline = True
    return field


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def hand_over(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """A code for the family; or sign out and let them rate on this very device."""
    person, now = practitioner_of(request), timezone.now()
    if request.method != "POST":
        meeting = read_meeting(person, entry_id, now=now, why="let a family rate a meeting")
        context = {
            "root_id": meeting.root.id,
            "number": meeting.record.child.record_number,
            "held": meeting.held is not None,
            "title": meeting.forum.title,
            "own_url": form_url(meeting, MEETING_RATED.name, meeting.held),
        }
        return render(request, "meetings/hand_over.html", context)
    code = make_code(person, entry_id, now=now)
    if HERE in request.POST:
        logout(request)
        return _questions(request, code, RatingForm())
    context = {"code": f"{code[:4]} {code[4:]}", "root_id": entry_id}
    return render(request, "meetings/code.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def rate(request: HttpRequest) -> HttpResponse:
    """Type a code, then a few taps; nothing on these pages says whose meeting it was."""
    if request.method != "POST":
        return render(request, "meetings/rate_code.html", {"form": CodeForm()})
    form = CodeForm(request.POST)
    if form.is_valid():
        _check_code(request, form)
    if form.errors:
        return render(request, "meetings/rate_code.html", {"form": form})
    code = form.cleaned_data[CODE]
    if "heard" not in request.POST and "rated" not in request.POST:
        return _questions(request, code, RatingForm())
    return _rated(request, code)


def _check_code(request: HttpRequest, form: CodeForm) -> None:
    """Refuse a wrong code, and any code from an address that tried too many wrong ones."""
    now, wrong = timezone.now(), Rate("rating", *settings.HEED_RATING_TRIES)
    if used_up(request, wrong, now=now):
        form.add_error(CODE, _("Too many codes were wrong. Try again in an hour."))
    elif not code_stands(form.cleaned_data[CODE]):
        seconds_to_wait(request, wrong, now=now)
        form.add_error(CODE, _("This code is not right, or has been used. Check it."))


def _rated(request: HttpRequest, code: str) -> HttpResponse:
    form = RatingForm(request.POST)
    if form.is_valid():
        try:
            rate_with_code(code, form.answers, now=timezone.now())
        except CannotRecord as found:
            for name, says in found.errors.items():
                form.add_error(name if name in form.fields else None, says)
        except NotFound as gone:
            form.add_error(None, str(gone))
        else:
            return render(request, "meetings/rated.html")
    return _questions(request, code, form)


def _questions(request: HttpRequest, code: str, form: RatingForm) -> HttpResponse:
    return render(request, "meetings/rate.html", {"form": form, "code": code})
