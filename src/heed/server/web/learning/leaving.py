"""Leaving at once: nothing stays signed in, and the browser goes to a page that says nothing."""

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.cache import never_cache

ELSEWHERE = "https://www.bbc.co.uk/weather"
_SEE_OTHER = 303


class SeeOther(HttpResponseRedirect):
    """Go there with a fresh request, whatever the method of this one."""

    status_code = _SEE_OTHER


def leave(request: HttpRequest) -> HttpResponse:
    """End the session, drop every cookie and go to a weather page; nothing of it is kept."""
    if request.session.session_key or request.user.is_authenticated:
        logout(request)
    response = SeeOther(ELSEWHERE)
    for cookie in {*request.COOKIES, settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME}:
        response.delete_cookie(cookie, samesite="Lax")
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "no-referrer"
    return response


@never_cache
def leaving(request: HttpRequest) -> HttpResponse:
    """How to leave a page at once, and what that does not hide."""
    return render(request, "learning/leaving.html")
