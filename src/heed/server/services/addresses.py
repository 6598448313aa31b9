"""Whether the addresses of the guides that reviews name still lead anywhere."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from http.client import HTTPException
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from heed.learning.library import REVIEWS
from heed.server.services.reviews import published_reviews

_AT_ONCE = 8
_NOT_BY_HEAD = frozenset({403, 405, 501})
"""Answers of sites that only do not like to be asked for the head of a page."""


class Address(NamedTuple):
    """An address and the titles of the guides that are found there."""

    url: str
    titles: tuple[str, ...]


class Checked(NamedTuple):
    """What came of asking; `fault` is empty when the address leads somewhere."""

    address: Address
    fault: str


def addresses(*, now: datetime) -> tuple[Address, ...]:
    """Every address in the reviews of the library and in those that are published."""
    reviews = [*REVIEWS, *(review for _, review in published_reviews(now=now))]
    found: dict[str, dict[str, None]] = {}
    for resource in (resource for review in reviews for resource in review.resources):
        if resource.url:
            found.setdefault(resource.url, {})[resource.title] = None
    return tuple(Address(url, tuple(titles)) for url, titles in sorted(found.items()))


def check(
    found: Iterable[Address], *, seconds: float, progress: Callable[[int, int], None]
) -> tuple[Checked, ...]:
    """Ask each address once, several at a time; none is waited for longer than so many seconds."""
    asked, checked = tuple(found), list[Checked]()
    with ThreadPoolExecutor(_AT_ONCE) as at_once:
        for fault in at_once.map(lambda address: _fault(address.url, seconds), asked):
            checked.append(Checked(asked[len(checked)], fault))
            progress(len(checked), len(asked))
    return tuple(checked)


def _fault(url: str, seconds: float) -> str:
    if urlsplit(url).scheme not in ("http", "https"):
        return "it is not a web address"
    fault = _asked("HEAD", url, seconds)
    return _asked("GET", url, seconds) if fault in map(_answer, _NOT_BY_HEAD) else fault


def _asked(method: str, url: str, seconds: float) -> str:
    request = Request(url, method=method, headers={"User-Agent": "Heed address check"})  # noqa: S310
    try:
        with urlopen(request, timeout=seconds):  # noqa: S310 - only web addresses come here
            return ""
    except HTTPError as error:
        return _answer(error.code)
    except TimeoutError:
        return f"nobody answered within {seconds:g} seconds"
    except (OSError, HTTPException, ValueError) as error:
        return f"it cannot be reached ({getattr(error, 'reason', error)})"


def _answer(status: int) -> str:
    return f"the site answers {status}"
