"""Forms that never lose what was typed, whatever has become of the session they were opened in."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from heed.server.services.errors import NotFound, Refused
from heed.server.storage.models import Practitioner
from heed.server.web.errors import sent_from_elsewhere
from heed.server.web.recording.slip import Slip, keep_typed, slip_in
from heed.server.web.recording.typed import typed_words

CONTINUE = "continue"
"""The value of `draft` in the address of a form that is filled from its draft."""


class _OwnCheck(CsrfViewMiddleware):
    """Django's own check, which answers with what is wrong and not with a page."""

    def _reject(self, request: HttpRequest, reason: str) -> str:  # noqa: ARG002
        return reason


def token_fault(request: HttpRequest) -> str:
    """What is wrong with the token against forged forms; empty when nothing is."""
    check = _OwnCheck(lambda _request: HttpResponse())
    return str(check.process_view(request, None, (), {}) or "")  # type: ignore[arg-type]


def never_losing(page: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A form's page for people who are signed in; what they send is kept before anything else.

    It checks the token against forged forms itself, because the usual check would throw away
    what was typed. A slip from someone else's form never records anything in one's own name.
    """

    @csrf_exempt
    @wraps(page)
    def guarded(request: HttpRequest, **kwargs: Any) -> HttpResponse:  # noqa: ANN401 - of any page
        person = request.user if isinstance(request.user, Practitioner) else None
        if request.method != "POST":
            return page(request, **kwargs) if person else _sign_in(request)
        slip, fault = slip_in(request.POST), token_fault(request)
        if slip and not _kept(slip, request):
            return not_kept(request, slip)
        if person is None:
            return _sign_in(request)
        if slip and slip.practitioner != str(person.pk):
            return render(request, "recording/someone_else.html", status=403)
        if fault:
            return _send_again(request) if slip else sent_from_elsewhere(request, fault)
        return page(request, **kwargs)

    return guarded


def not_kept(request: HttpRequest, slip: Slip) -> HttpResponse:
    """What was typed, given back to who typed it, because nothing may be kept for this child."""
    context = {"typed": typed_words(slip, request.POST), "number": slip.record_number}
    return render(request, "recording/not_kept.html", context, status=403)


def with_draft(request: HttpRequest) -> str:
    """This form's own address, to be filled from the draft."""
    query = request.GET.copy()
    query["draft"] = CONTINUE
    return f"{request.path}?{query.urlencode()}"


def _kept(slip: Slip, request: HttpRequest) -> bool:
    try:
        keep_typed(slip, request.POST, now=timezone.now())
    except (Refused, NotFound):
        return False
    return True


def _sign_in(request: HttpRequest) -> HttpResponse:
    going = with_draft(request) if request.method == "POST" else request.get_full_path()
    return redirect_to_login(going, settings.LOGIN_URL)


def _send_again(request: HttpRequest) -> HttpResponse:
    """Back to the form, filled: the page was open for too long or in another window."""
    query = request.GET.copy()
    query["draft"], query["again"] = CONTINUE, "1"
    return HttpResponseRedirect(f"{request.path}?{query.urlencode()}")
