"""Leaving at once: nothing stays signed in, and the browser goes to a page that says nothing."""

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.cache import never_cache

ELSEWHERE = "https://www.bbc.co.uk/weather"
_SEE_OTHER = 303
_LEFT = "heed_left"
_STAY_AWAY_SECONDS = 60


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
    if "history" not in request.GET:
        response.set_cookie(_LEFT, "1", max_age=_STAY_AWAY_SECONDS, httponly=True, samesite="Lax")
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "no-referrer"
    return response


def public_page[**P](page: Callable[P, HttpResponse]) -> Callable[P, HttpResponse]:
    """A page anyone may read, which for a minute after leaving does not come back.

    With JavaScript the page is taken out of the tab's history (`?history` on the way out says so).
    Without it the back button asks for the page anew, and is sent away here.
    """

    @wraps(page)
    def shown(*args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        request = args[0]
        if isinstance(request, HttpRequest) and _LEFT in request.COOKIES:
            return SeeOther(ELSEWHERE)
        return page(*args, **kwargs)

    return never_cache(shown)


@never_cache
def leaving(request: HttpRequest) -> HttpResponse:
    """How to leave a page at once, and what that does not hide."""
    return render(request, "learning/leaving.html")
