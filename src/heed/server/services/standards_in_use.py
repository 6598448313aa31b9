"""The one door to the standards: Heed's own and those the partnership built, as it uses them."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from django.db.models import Q

from heed.clocks import start_of
from heed.server.storage.models import BuiltStandard, StandardChoice
from heed.standards import Library, Standard
from heed.standards.library import LIBRARY
from heed.standards.library.at_first import LIVE_AT_FIRST
from heed.standards.use import USES, Chosen, InUse, succession

type _Row = tuple[str, str, date, str | None]


def standards_in_use() -> InUse:
    """Every standard, and how the partnership uses it; one query, once all built ones were read."""
    rows: Iterable[_Row] = StandardChoice.objects.values_list("standard", "use", "since", "built")
    return _in_use(tuple(rows))


def prompted_on(day: date, standards: InUse) -> Q:
    """The stored obligations of which people are told on this day, as `InUse.prompts` says it."""
    always = [name for name, since in standards.live(day).items() if since == date.min]
    asked = Q(standard__in=always)
    for name, since in standards.live(day).items():
        if since != date.min:
            asked |= Q(standard=name, due_first__gte=start_of(since))
    return asked


@lru_cache(maxsize=16)
def _in_use(rows: tuple[_Row, ...]) -> InUse:
    built = [(_built(version), since) for _standard, _use, since, version in rows if version]
    chosen = [Chosen(standard, USES[use], since) for standard, use, since, _version in rows]
    known = Library([*LIBRARY, *succession(built)])
    return InUse(known, chosen, live_at_first=LIVE_AT_FIRST)


# What was built never changes, and its hash names it: what was read once can be used again.
@lru_cache(maxsize=1000)
def _built(content_hash: str) -> Standard:
    row = BuiltStandard.objects.values_list("content", flat=True).get(pk=content_hash)
    return Standard.model_validate(row)
