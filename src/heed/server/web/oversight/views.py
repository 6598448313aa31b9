"""Emergency accesses that somebody has to look at."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from heed.server.access import Refusal
from heed.server.services.break_glass import (
    ToReview,
    break_glass_to_review,
    is_reviewer,
    review_break_glass,
)
from heed.server.services.errors import Refused
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.oversight.forms import OutcomeForm


@login_required
@require_safe
@plainly
def to_review(request: HttpRequest) -> HttpResponse:
    """Those that wait for this person, the oldest first."""
    return render(request, "oversight/list.html", {"accesses": _waiting(request)})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def review(request: HttpRequest, access: int) -> HttpResponse:
    """One emergency access, and what the reviewer found."""
    waiting = next((each for each in _waiting(request) if each.id == access), None)
    if waiting is None:
        raise Http404
    form = OutcomeForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        outcome = form.cleaned_data["outcome"]
        review_break_glass(practitioner_of(request), access, outcome, now=timezone.now())
        messages.success(request, _("What you found is recorded."))
        return redirect("oversight")
    return render(request, "oversight/review.html", {"access": waiting, "form": form})


def _waiting(request: HttpRequest) -> tuple[ToReview, ...]:
    reviewer = practitioner_of(request)
    if not is_reviewer(reviewer):
        raise Refused(
            Refusal(
                _("Emergency access is reviewed by managers and by the partnership’s officers.")
            )
        )
    return break_glass_to_review(reviewer, now=timezone.now())
