"""Headers that keep records out of caches, referrers and a device's sensors."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

_NO_SENSORS = (
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
    "magnetometer=(), microphone=(), midi=(), payment=(), usb=()"
)


class PrivacyHeadersMiddleware:
    """No sensors anywhere; nothing of a signed-in page is kept by a browser or proxy."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", _NO_SENSORS)
        # The middleware of users runs inside this one, and a page may end without asking for it.
        user = getattr(request, "user", None)
        if user is not None and user.is_authenticated:
            response.headers["Cache-Control"] = "no-store"
        return response
