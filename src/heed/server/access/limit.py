"""How often one address may ask, so that one caller's loop does not slow a record down."""

import hashlib
import time
from ipaddress import ip_address

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

_NETWORK_BITS = 64  # of an IPv6 address: one household or office has all that follow


def seconds_to_wait(request: HttpRequest) -> int:
    """0 when this request may be answered; else how long until the next one may."""
    most, seconds = settings.HEED_WORDING_REQUESTS
    begun, into = divmod(int(time.time()), seconds)
    key = f"wording:{_caller(request)}:{begun}"
    cache.add(key, 0, timeout=seconds)
    try:
        asked = cache.incr(key)
    except ValueError:  # it ran out in this very moment
        return 0
    return seconds - into if asked > most else 0


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
