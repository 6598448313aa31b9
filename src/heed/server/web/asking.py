"""Who asks for a page."""

from django.http import HttpRequest

from heed.server.storage.models import Practitioner


def practitioner_of(request: HttpRequest) -> Practitioner:
    """The practitioner who is signed in; for pages that ask for it with `login_required`."""
    if not isinstance(request.user, Practitioner):
        raise TypeError("This page must only be shown to somebody who is signed in.")
    return request.user
