"""Keeping what is being typed, while it is typed or when the button says so."""

from urllib.parse import urlsplit

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from heed.server.services.errors import NotFound, Refused
from heed.server.web.recording.slip import discard_typed, keep_typed, slip_in

KEEP, DISCARD = "keep", "discard"


# The signed slip takes the place of the token: it names the owner of what is kept, and a draft of
# a form that outlived its session is still kept for them.
@csrf_exempt
@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Keep a draft, or throw it away; the same address serves a script and the buttons."""
    slip = slip_in(request.POST)
    wants = request.POST.get("entry-keep", "")
    if slip is None:
        return _answer(request, wants, says=_("This form is too old. Copy your text, reload it."))
    try:
        if wants == DISCARD:
            discard_typed(slip, now=timezone.now())
        else:
            keep_typed(slip, request.POST, now=timezone.now())
    except (Refused, NotFound):
        return _answer(request, wants, says=_("You may no longer record about this child."))
    if wants == KEEP:
        messages.success(request, _("Your draft is saved. Nothing is on the record yet."))
    return _answer(request, wants)


def _answer(request: HttpRequest, wants: str, says: str = "") -> HttpResponse:
    if wants not in (KEEP, DISCARD):
        return JsonResponse({"says": says}, status=409) if says else HttpResponse(status=204)
    if says:
        messages.error(request, says)
    back = urlsplit(request.POST.get("entry-form", ""))
    if not url_has_allowed_host_and_scheme(back.geturl(), allowed_hosts=None):
        return redirect(reverse("home"))
    query = QueryDict(back.query, mutable=True)
    query.pop("draft", None)
    if wants == KEEP:
        query["draft"] = "continue"
    return HttpResponseRedirect(f"{back.path}?{query.urlencode()}" if query else back.path)
