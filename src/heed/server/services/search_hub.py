"""Searching what is public."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from heed.learning.searching import Term, folded, terms
from heed.learning.themes import Theme
from heed.server.services.hub_index import COURSES, GUIDES, ISSUES
from heed.server.services.review_file import publications
from heed.server.storage import search
from heed.server.storage.models import Course, HubText

LONGEST = 200
"""Characters of a query that are read."""


class Found(NamedTuple):
    """What a search found, what it also looked for, and whether only some words were found."""

    texts: tuple[HubText, ...]
    terms: tuple[Term, ...]
    only_some: bool = False


def search_hub(query: str, *, now: datetime) -> Found:
    """Texts that say all of it; when there are none, those that say some. Never raises."""
    asked = terms(query[:LONGEST])
    found = _public(search.matching(asked), now)
    if found or len(asked) < 2:
        return Found(found, asked)
    return Found(_public(search.matching(asked, any_of=True), now), asked, only_some=True)


def points_of(theme: Theme, *, now: datetime) -> tuple[HubText, ...]:
    """Learning points, and ways to enhance practice, that say one of a theme's phrases."""
    asked = tuple(_phrase(phrase) for phrase in theme.phrases)
    found = _public(search.matching(asked, any_of=True), now)
    return tuple(text for text in found if text.kind in ("learning_point", "enhance"))


def _phrase(phrase: str) -> Term:
    """The whole phrase as it stands, with its synonyms when it has any."""
    said = terms(phrase)
    return said[0] if len(said) == 1 else Term(folded(phrase))


def _public(ids: Sequence[int], now: datetime) -> tuple[HubText, ...]:
    """Each text once, leaving out what is not shown at this moment."""
    texts = HubText.objects.in_bulk(ids)
    shown = {(slug, p.shown(now)) for slug, p in publications().items()}
    shown |= {(GUIDES, 0), (ISSUES, 0)}
    to_come = _courses_to_come([t.anchor for t in texts.values() if t.slug == COURSES], now)
    seen: dict[tuple[str, ...], HubText] = {}
    for text in (texts[id_] for id_ in ids if id_ in texts):
        if (text.slug, text.version) in shown or (text.slug == COURSES and text.anchor in to_come):
            same = text.slug if text.kind != "resource" else ""
            seen.setdefault((text.kind, same, text.title.casefold(), text.text), text)
    return tuple(seen.values())


def _courses_to_come(numbers: Sequence[str], now: datetime) -> set[str]:
    """Of these courses those that can still be booked; no query when there are none."""
    if not numbers:
        return set()
    found = Course.objects.filter(pk__in=numbers, starts_at__gt=now, called_off_at=None)
    return {str(number) for number in found.values_list("pk", flat=True)}
