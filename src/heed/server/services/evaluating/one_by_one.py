"""Measures and obligations by the memory engine: each record in turn, a few children at a time."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from itertools import batched
from typing import Any
from uuid import UUID

import pyarrow as pa

from heed.assurance.months import JUDGED, month_of
from heed.chronology import Chronology, Line
from heed.clocks import end_of, england_and_wales, london_day
from heed.server.storage.entries import entries_of
from heed.server.storage.homes import household_of
from heed.server.storage.models import Child
from heed.standards import Obligation, Standard, Verdict
from heed.standards.engines.memory import judge
from heed.standards.engines.results import MEASURE, OBLIGATION

type Group = tuple[str, str, datetime, str, str, date]
"""Standard, version, moment, agency, team and month."""

type Found = tuple[Obligation, Line, datetime]
"""An obligation with the line that began it, at a moment."""

_AT_ONCE = 200


def measured_one_by_one(
    standards: Sequence[Standard],
    moments: Sequence[datetime],
    *,
    progress: Callable[[int, int], None] | None = None,
) -> pa.Table:
    """How many obligations stand at each verdict at each moment; the columns are MEASURE."""
    counts: dict[Group, Counter[str]] = {}
    for obligation, line, moment in _everyones(standards, moments, progress):
        counted = counts.setdefault(_group(obligation, line, moment), Counter())
        counted.update(_counted(obligation, moment))
    rows = [_row(group, counted) for group, counted in sorted(counts.items())]
    return pa.Table.from_pylist(rows, schema=MEASURE)


def obligations_one_by_one(
    standards: Sequence[Standard],
    moments: Sequence[datetime],
    *,
    progress: Callable[[int, int], None] | None = None,
) -> pa.Table:
    """Every obligation at each moment; the columns are OBLIGATION."""
    rows = [_described(*found) for found in _everyones(standards, moments, progress)]
    return pa.Table.from_pylist(rows, schema=OBLIGATION)


def _everyones(
    standards: Sequence[Standard],
    moments: Sequence[datetime],
    progress: Callable[[int, int], None] | None,
) -> Iterator[Found]:
    children = list(Child.objects.order_by("record_number").values_list("pk", flat=True))
    done = 0
    for few in batched(children, _AT_ONCE):
        yield from _told(few, standards, moments)
        done += len(few)
        if progress:
            progress(done, len(children))


def _told(
    few: Sequence[UUID], standards: Sequence[Standard], moments: Sequence[datetime]
) -> Iterator[Found]:
    household = household_of(few)
    everyone = {*few, *(UUID(stay.child) for stay in household.stays)}
    chronology, calendar = Chronology(entries_of(everyone)), england_and_wales()
    for moment in moments:
        known = chronology.as_known_at(moment)
        for child in map(str, few):
            found = judge(
                child, known, standards, as_of=moment, calendar=calendar, household=household
            )
            yield from ((each, _trigger(each, known), moment) for each in found)


def _trigger(obligation: Obligation, known: Chronology) -> Line:
    line = known.line_of(obligation.trigger)
    assert line is not None  # noqa: S101 - what was judged begins with a line that is known
    return line


def _counted(obligation: Obligation, moment: datetime) -> list[str]:
    verdict = obligation.verdict(moment)
    late = ["recorded_late"] if verdict is Verdict.MET and obligation.recorded_late else []
    return [verdict.value, *late]


def _described(obligation: Obligation, line: Line, moment: datetime) -> dict[str, Any]:
    return {
        **{name: getattr(obligation, name) for name in Obligation.__slots__},
        "as_of": moment,
        "triggered_on": line.occurred.first_day,
        "settled": obligation.settled.value if obligation.settled else None,
        "verdict": obligation.verdict(moment).value,
        "answers": list(obligation.answers),
        "agency": line.author.agency,
        "team": line.author.team,
    }


def _group(obligation: Obligation, line: Line, moment: datetime) -> Group:
    author, month = line.author, month_of(line.occurred.first_day)
    return obligation.standard, obligation.version, moment, author.agency, author.team, month


def _row(group: Group, counts: Counter[str]) -> dict[str, Any]:
    standard, version, moment, agency, team, month = group
    return {
        "standard": standard,
        "version": version,
        "as_of": moment,
        "agency": agency,
        "team": team,
        "month": month,
        "numerator": counts[Verdict.MET.value],
        "denominator": sum(counts[verdict.value] for verdict in JUDGED),
        **{verdict.value: counts[verdict.value] for verdict in Verdict},
        "recorded_late": counts["recorded_late"],
    }


def month_ends(now: datetime, months: int) -> tuple[datetime, ...]:
    """The last moments of the months before this one, the oldest first."""
    first, ends = month_of(london_day(now)), []
    for _ in range(months):
        last = date.fromordinal(first.toordinal() - 1)
        ends.append(end_of(last))
        first = month_of(last)
    return tuple(reversed(ends))
