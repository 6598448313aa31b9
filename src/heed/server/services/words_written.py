"""How many entries of a month hold which kinds of words, by the team that wrote them.

Corrections, and what came from other systems, are left out: nobody chose those words anew.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from hashlib import blake2s
from itertools import pairwise
from typing import Any, NamedTuple

from django.conf import settings
from django.core.cache import cache as shared

from heed.chronology import SourceKind
from heed.clocks import london_day, start_of
from heed.practice import Kind, kind_named
from heed.server.services.wording import advice_on, rows_in_use
from heed.server.storage.models import Entry

_KEEP = 400 * 24 * 3600  # seconds; what was written in a month that has ended never changes


class Wrote(NamedTuple):
    """Something that is counted about the entries of one team."""

    agency: str
    team: str
    what: str
    value: str = ""


ENTRIES, FLAGGED, KIND, DECIDED = "entries", "flagged", "kind", "decided"

type Counted = Counter[Wrote]


def months_before(now: datetime, number: int) -> tuple[date, ...]:
    """The first days of the last months that have ended, the oldest first, and of this month."""
    this = london_day(now).replace(day=1)
    first = this.year * 12 + this.month - 1 - number
    return tuple(date(at // 12, at % 12 + 1, 1) for at in range(first, first + number + 1))


def words_written(months: Sequence[date]) -> list[Counted]:
    """What was written in each month that ends where the next begins; three queries at most.

    A month is only counted once for each list of rows, as nothing in it changes any more.
    """
    keys = {month: f"words:{month}:{_rows_read(settings.HEED_WORDING_ROWS)}" for month in months}
    known: dict[str, Counted] = shared.get_many(keys.values())
    missing = [month for month in months[:-1] if keys[month] not in known]
    if missing:
        fresh = _count(missing[0], months)
        new = {keys[month]: fresh[month] for month in missing}
        shared.set_many(new, timeout=_KEEP)
        known |= new
    return [known[keys[month]] for month in months[:-1]]


def _count(since: date, months: Sequence[date]) -> Mapping[date, Counted]:
    counted: dict[date, Counted] = {month: Counter() for month in months}
    ends = [(start_of(end), month) for month, end in pairwise(months)]
    rows = Entry.objects.filter(
        recorded_at__gte=start_of(since), recorded_at__lt=start_of(months[-1]), supersedes=None
    ).exclude(source_kind=SourceKind.IMPORTED)
    columns = ("recorded_at", "author_agency", "author_team", "kind", "fields", "wording")
    for at, agency, team, kind, fields, wording in rows.values_list(*columns).iterator():
        month = next(month for end, month in ends if at < end)
        for what, value in _counts_of(kind_named(kind), fields, wording or ()):
            counted[month][Wrote(agency, team, what, value)] += 1
    return counted


def _counts_of(
    kind: Kind, fields: Mapping[str, Any], wording: Sequence[Sequence[str]]
) -> Iterator[tuple[str, str]]:
    """What one entry adds; each kind of words once, however often it stands there."""
    yield ENTRIES, ""
    kinds = _kinds_in(kind, fields)
    if kinds:
        yield FLAGGED, ""
    yield from ((KIND, one) for one in kinds)
    yield from ((DECIDED, one) for one in dict.fromkeys(decision[3] for decision in wording))


def _kinds_in(kind: Kind, fields: Mapping[str, Any]) -> tuple[str, ...]:
    found = (
        finding.kind
        for question in kind.questions
        if question.advice and (answer := fields.get(question.name))
        for finding in advice_on(_as_text(answer), question.advice)
    )
    return tuple(dict.fromkeys(found))


def _as_text(answer: Any) -> str:  # noqa: ANN401 - a stored JSON value
    return "\n".join(map(str, answer)) if isinstance(answer, list) else str(answer)


@cache
def _rows_read(_local: str) -> str:
    """The same for the same rows: a changed list is counted with anew."""
    said = [(row.id, row.kind, [use.phrases for use in row.uses]) for row in rows_in_use().rows]
    return blake2s(repr(said).encode(), digest_size=8).hexdigest()
