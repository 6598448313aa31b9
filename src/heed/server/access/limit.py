"""How often one address may ask, so that no loop slows a record down or guesses a code."""

import hashlib
from datetime import datetime
from ipaddress import ip_address
from typing import NamedTuple

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

_NETWORK_BITS = 64  # of an IPv6 address: one household or office has all that follow


class Rate(NamedTuple):
    """So many in so many seconds, for one address; `name` keeps one count from another."""

    name: str
    most: int
    seconds: int


def seconds_to_wait(request: HttpRequest, rate: Rate, *, now: datetime) -> int:
    """Count this request: 0 when it may be answered, else how long until the next one may."""
    key, left = _count(request, rate, now)
    cache.add(key, 0, timeout=rate.seconds)
    try:
        asked = cache.incr(key)
    except ValueError:  # it ran out in this very moment
        return 0
    return left if asked > rate.most else 0


def used_up(request: HttpRequest, rate: Rate, *, now: datetime) -> bool:
    """Whether the next one would have to wait; nothing is counted."""
    return int(cache.get(_count(request, rate, now)[0], 0)) >= rate.most


def _count(request: HttpRequest, rate: Rate, now: datetime) -> tuple[str, int]:
    """Where this caller is counted now, and how many seconds are left until it begins anew."""
    begun, into = divmod(int(now.timestamp()), rate.seconds)
    return f"{rate.name}:{_caller(request)}:{begun}", rate.seconds - into


def _caller(request: HttpRequest) -> str:
    """The caller's network, as nobody can read it from the cache's table."""
    try:
        address = ip_address(get_adapter().get_client_ip(request))
        address = getattr(address, "ipv4_mapped", None) or address
    except (PermissionDenied, ValueError):
        network = "unknown"
    else:
        bits = address.max_prefixlen - _NETWORK_BITS if address.version == 6 else 0
        network = str(int(address) >> bits)
    return hashlib.blake2b(network.encode(), key=_key(), digest_size=16).hexdigest()


def _key() -> bytes:
    return hashlib.sha256(settings.SECRET_KEY.encode()).digest()
