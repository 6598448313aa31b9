"""Which kinds of words are pointed out in what a team or an agency writes, for its learning."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from django.conf import settings
from django.utils.translation import gettext as _

from heed.assurance.suppression import Sum, suppressed
from heed.assurance.xmr import Chart, Point, chart
from heed.people import Role
from heed.server.access import Refusal
from heed.server.services.errors import Refused
from heed.server.services.words_written import (
    DECIDED,
    ENTRIES,
    FLAGGED,
    KIND,
    Counted,
    months_before,
    words_written,
)
from heed.server.storage import audit
from heed.server.storage.models import Agency, Practitioner

MONTHS = 12
_PLAIN = "nothing pointed out"
_OF_A_MONTH = (Sum(ENTRIES, (FLAGGED, _PLAIN)),)

type _Sums = Counter[tuple[str, str, str]]
type _Shown = Mapping[tuple[str, str, str], int | None]


class Counts(NamedTuple):
    """In how many entries of each group something stands; None where that is only a few."""

    name: str
    by_group: tuple[int | None, ...]


@dataclass(frozen=True)
class WordsOverTime:
    """The share of entries in which nothing was pointed out, by month, and counts over all of them.

    No totals are given: with one, a number that is not shown could be worked out from the rest.
    """

    since: date
    smallest: int
    groups: tuple[str, ...]
    chart: Chart
    entries: Counts
    kinds: tuple[Counts, ...]
    decided: tuple[Counts, ...]


def words_over_time(viewer: Practitioner, *, now: datetime) -> WordsOverTime:
    """Whole months: for a partnership officer every agency, for a manager their own team; audited.

    Raises Refused for anyone else. Never by author; numbers that are small are not shown.
    """
    _refuse_others(viewer)
    months = months_before(now, MONTHS)
    names = _groups(viewer)
    summed = [_of_groups(month, viewer) for month in words_written(months)]
    whole = sum(summed, Counter[tuple[str, str, str]]())
    # An entry may hold several kinds of words or none: no number here is the sum of others.
    shown = suppressed(whole, (), smallest=settings.HEED_SMALLEST_COUNT)
    audit.write([audit.Act(viewer.pk, "read words over time")], now=now)
    return WordsOverTime(
        since=months[0],
        smallest=settings.HEED_SMALLEST_COUNT,
        groups=tuple(names.values()),
        chart=chart([*_points(months, summed)]),
        entries=_counts("", ENTRIES, "", shown, names),
        kinds=tuple(_every(KIND, shown, names)),
        decided=tuple(_every(DECIDED, shown, names)),
    )


def may_read_words_over_time(viewer: Practitioner) -> bool:
    """Whether the page is for this person."""
    manages = viewer.role == Role.TEAM_MANAGER and viewer.team_id is not None
    return viewer.is_active and (manages or viewer.role == Role.PARTNERSHIP_OFFICER)


def _refuse_others(viewer: Practitioner) -> None:
    if not may_read_words_over_time(viewer):
        says = _("Managers see the kinds of words of their team, partnership officers of agencies.")
        raise Refused(Refusal(says))


def _groups(viewer: Practitioner) -> dict[str, str]:
    """Whose words are shown, by code."""
    if viewer.role == Role.PARTNERSHIP_OFFICER:
        return dict(Agency.objects.order_by("name").values_list("code", "name"))
    return {viewer.agency_id: viewer.team.name if viewer.team else ""}


def _of_groups(month: Counted, viewer: Practitioner) -> _Sums:
    author = viewer.as_author()
    every = viewer.role == Role.PARTNERSHIP_OFFICER
    sums: _Sums = Counter()
    for wrote, number in month.items():
        if every or (wrote.agency, wrote.team) == (author.agency, author.team):
            sums[wrote.agency, wrote.what, wrote.value] += number
    return sums


def _points(months: Sequence[date], summed: Sequence[_Sums]) -> Iterator[Point]:
    """The share without anything pointed out; None where any number behind it is hidden."""
    for month, sums in zip(months[:-1], summed, strict=True):
        entries, flagged = _all_of(ENTRIES, sums), _all_of(FLAGGED, sums)
        parts = {ENTRIES: entries, FLAGGED: flagged, _PLAIN: entries - flagged}
        shown = suppressed(parts, _OF_A_MONTH, smallest=settings.HEED_SMALLEST_COUNT)
        hidden = None in shown.values()
        yield Point(month, None if hidden else 100 * parts[_PLAIN] / entries)


def _all_of(what: str, sums: _Sums) -> int:
    return sum(number for (_agency, which, _value), number in sums.items() if which == what)


def _every(what: str, shown: _Shown, names: Mapping[str, str]) -> Iterator[Counts]:
    """Those that some group has more than a few of, the most frequent first."""
    values: Counter[str] = Counter()
    for (_agency, which, value), number in shown.items():
        if which == what and number is not None:
            values[value] = max(values[value], number)
    for value, _most in values.most_common():
        yield _counts(value, what, value, shown, names)


def _counts(name: str, what: str, value: str, shown: _Shown, names: Mapping[str, str]) -> Counts:
    return Counts(name, tuple(shown.get((agency, what, value)) for agency in names))
