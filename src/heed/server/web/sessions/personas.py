"""The invented people of the demonstration whom one can sign in as, from the same machine only."""

from ipaddress import ip_address

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from heed.server.storage.models import Practitioner

_INVENTED = ".example"
"""No address under this domain can ever exist."""

_KEYS = (
    "social.worker",
    "team.manager",
    "conference.chair",
    "health.visitor",
    "school.lead",
    "police.officer",
    "partnership.officer",
    "practice.officer",
)


def may_choose_persona(request: HttpRequest) -> bool:
    """Only in the demonstration, and only when nothing stands between browser and server."""
    return settings.HEED_DEMO and _from_this_machine(request)


def personas() -> list[Practitioner]:
    """Those one can choose from, in the order of the list."""
    found = {person.email.partition("@")[0]: person for person in _invented()}
    return [found[key] for key in _KEYS if key in found]


def _invented() -> QuerySet[Practitioner]:
    chosen = Q()
    for key in _KEYS:
        chosen |= Q(email__startswith=f"{key}@")
    return Practitioner.objects.filter(
        chosen, email__endswith=_INVENTED, is_active=True
    ).select_related("agency", "team")


def _from_this_machine(request: HttpRequest) -> bool:
    if "HTTP_X_FORWARDED_FOR" in request.META or "HTTP_FORWARDED" in request.META:
        return False
    try:
        return ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
