"""The public side: ask for the newsletter, confirm, leave, read past issues."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from heed.server.services.errors import CannotRecord
from heed.server.services.issues import sent_issue, sent_issues
from heed.server.services.newsletter import confirm, leave, subscribe
from heed.server.web.errors import plainly
from heed.server.web.learning.leaving import public_page
from heed.server.web.newsletter.forms import AskForm


@public_page
@require_http_methods(["GET", "HEAD", "POST"])
def front(request: HttpRequest) -> HttpResponse:
    """Ask for the newsletter, and read past issues."""
    form = AskForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            subscribe(form.cleaned_data["email"], now=timezone.now())
        except CannotRecord as refused:
            form.add_error("email", refused.errors["email"])
        else:
            return redirect("newsletter_asked")
    return render(request, "newsletter/front.html", {"form": form, "issues": sent_issues()})


@public_page
@require_safe
def asked(request: HttpRequest) -> HttpResponse:
    """The same for everyone, so that nobody learns who gets the newsletter."""
    return render(request, "newsletter/asked.html")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirming(request: HttpRequest, token: str) -> HttpResponse:
    """Asks once more: programs that check mails follow links, and press no buttons."""
    if request.method != "POST":
        return render(request, "newsletter/confirm.html")
    done = confirm(token, now=timezone.now())
    return render(request, "newsletter/confirmed.html", {"done": done})


@never_cache
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def leaving(request: HttpRequest, token: str) -> HttpResponse:
    """Leave by a button, or at one click of a mail program (RFC 8058), which has no session."""
    if request.method != "POST":
        return render(request, "newsletter/leave.html")
    leave(token, now=timezone.now())
    return render(request, "newsletter/left.html")


@public_page
@require_safe
@plainly
def one_issue(request: HttpRequest, issue: int) -> HttpResponse:
    """An issue as it was sent."""
    return render(request, "newsletter/issue.html", {"issue": sent_issue(issue)})
