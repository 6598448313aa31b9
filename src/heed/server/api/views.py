"""What every request below /api/ meets first.

No sign-in and no token against forged forms: nothing of Heed is read or written, so a forged
request would gain nothing that anyone may not have. JSON only, so that no other site's form can
send one, and no permission for other sites' scripts.

Django Ninja takes half a second to import, so it is only imported when somebody asks.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.urls import resolve
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from heed.server.access.limit import Rate, seconds_to_wait
from heed.server.api.refusing import (
    ONLY_POST,
    SWITCHED_OFF,
    TOO_LARGE,
    TOO_MANY,
    WRONG_TYPE,
    refusal,
)

_OPERATIONS = "heed.server.api.operations"
_BYTES = 12  # at most, for one character written as a pair of \u escapes
_AROUND = 1_000  # bytes for the rest of the object


@csrf_exempt
@never_cache
def wording(request: HttpRequest) -> HttpResponseBase:
    """Advice on a text, or why there is none."""
    refused = _refused(request)
    if refused is not None:
        return refused
    answer: HttpResponseBase = resolve(request.path_info, urlconf=_OPERATIONS).func(request)
    return answer


def description(request: HttpRequest) -> HttpResponse:
    """The OpenAPI description; needs no permission, as it says nothing about anyone."""
    if not settings.HEED_WORDING_API:
        return refusal(404, SWITCHED_OFF)
    from heed.server.api.operations import api  # noqa: PLC0415 - see above

    prefix = request.path_info.removesuffix("openapi.json")
    return JsonResponse(api.get_openapi_schema(path_prefix=prefix))


def _refused(request: HttpRequest) -> JsonResponse | None:
    if not settings.HEED_WORDING_API:
        return refusal(404, SWITCHED_OFF)
    if request.method != "POST":
        return refusal(405, ONLY_POST, Allow="POST")
    rate = Rate("wording", *settings.HEED_WORDING_REQUESTS)
    if wait := seconds_to_wait(request, rate, now=timezone.now()):
        said = TOO_MANY.format(requests=rate.most, seconds=rate.seconds, wait=wait)
        return refusal(429, said, Retry_After=str(wait))
    if request.content_type != "application/json":
        return refusal(415, WRONG_TYPE)
    most = settings.HEED_WORDING_CHARACTERS
    if int(request.META.get("CONTENT_LENGTH") or 0) > most * _BYTES + _AROUND:
        return refusal(413, TOO_LARGE.format(most=most))
    return None
