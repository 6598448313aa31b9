"""Whoever is not involved is told why, and how to open the record if they must."""

from collections.abc import Callable
from functools import wraps

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from heed.server.access import BREAK_GLASS
from heed.server.services.errors import NotFound, Refused
from heed.server.web.errors import forbidden


def need_to_know(page: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A page under a record number, which a refusal may offer to open in an emergency."""

    @wraps(page)
    def answered(request: HttpRequest, record_number: str, **kwargs: str) -> HttpResponse:
        try:
            return page(request, record_number, **kwargs)
        except Refused as refused:
            offers = refused.refusal.offers == BREAK_GLASS
            way_on = reverse("break_glass", args=[record_number]) if offers else ""
            only_who = reverse("involved", args=[record_number]) if offers else ""
            return forbidden(
                request, refusal=refused.refusal, break_glass_url=way_on, involved_url=only_who
            )
        except NotFound as missing:
            raise Http404(str(missing)) from missing

    return answered
