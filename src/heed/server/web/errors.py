"""What people read when a page cannot be shown: what happened, what to do, and a reference."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate
from uuid import uuid4

import structlog
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from heed.server.access import Refusal
from heed.server.services.errors import NotFound, Refused

_log = structlog.get_logger(__name__)


def reference_of(request: HttpRequest) -> str:
    """What a person can quote and the log can be searched for; the same for the whole request."""
    found: str | None = getattr(request, "heed_reference", None)
    if found is None:
        found = uuid4().hex[:10]
        request.heed_reference = found  # type: ignore[attr-defined]
    return found


def plainly[**P](
    page: Callable[Concatenate[HttpRequest, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """A page that answers a refusal with its sentence, and what is not there with 404."""

    @wraps(page)
    def answered(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return page(request, *args, **kwargs)
        except Refused as refused:
            return forbidden(request, refusal=refused.refusal)
        except NotFound as missing:
            raise Http404(str(missing)) from missing

    return answered


def forbidden(
    request: HttpRequest,
    exception: Exception | None = None,  # noqa: ARG001 - Django's signature
    *,
    refusal: Refusal | None = None,
    break_glass_url: str = "",
    involved_url: str = "",
) -> HttpResponse:
    """Not for this person; says why and, where there is one, the way on."""
    sentence = refusal.sentence if refusal else ""
    return _page(
        request,
        403,
        refusal=sentence,
        break_glass_url=break_glass_url,
        involved_url=involved_url,
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """There is nothing at this address."""
    return _page(request, 404)


def not_understood(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """What was sent cannot be read, or is far too large."""
    if isinstance(exception, RequestDataTooBig):
        return _page(request, 413)
    return _page(request, 400)


def sent_from_elsewhere(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form did not carry this session's token: it was open too long, or is not ours."""
    _log.warning("form without a valid token", reason=reason, reference=reference_of(request))
    return _page(request, 403, template="403_csrf.html")


def went_wrong(request: HttpRequest) -> HttpResponse:
    """A fault of Heed's own; rendered without the database, which may be what failed."""
    reference = reference_of(request)
    _log.error("page failed", reference=reference, exc_info=True)
    return HttpResponse(render_to_string("500.html", {"reference": reference}), status=500)


def _page(
    request: HttpRequest, status: int, *, template: str = "", **context: object
) -> HttpResponse:
    context["reference"] = reference_of(request)
    response = render(request, template or f"{status}.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response
