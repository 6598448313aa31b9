"""Trying a standard that is being built on the last two years of the record."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import batched
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from heed.assurance.months import Month, by_month
from heed.chronology import Chronology, Entry
from heed.clocks import england_and_wales
from heed.server.services.choose_use import only_officers
from heed.server.storage.entries import entries_of
from heed.server.storage.models import Backtest, Child, Practitioner
from heed.standards import Obligation, Standard, Verdict
from heed.standards.engines.memory import judge

_AT_ONCE = 200
"""Children whose records are in memory together."""


class Backtested(NamedTuple):
    """What a standard would have come to; `done_at` is None while it is being worked out."""

    done_at: datetime | None
    months: tuple[Month, ...] = ()
    lines: int = 0
    children: int = 0


def backtest_of(officer: Practitioner, standard: Standard) -> Backtested | None:
    """What was worked out for this very version; None when nobody asked. Raises Refused."""
    only_officers(officer)
    row = Backtest.objects.filter(pk=_name(standard)).first()
    if row is None:
        return None
    return Backtested(row.done_at, *_read(row.result)) if row.done_at else Backtested(None)


def note_backtest(officer: Practitioner, standard: Standard, *, now: datetime) -> str:
    """Note that it is wanted; the name under which it is worked out. Raises Refused."""
    only_officers(officer)
    with transaction.atomic():
        Backtest.objects.update_or_create(
            hash=_name(standard),
            defaults={
                "content": standard.model_dump(mode="json"),
                "asked_at": now,
                "done_at": None,
                "result": {},
            },
        )
    return _name(standard)


def work_out(name: str, *, now: datetime) -> None:
    """Judge every child's record by a standard that was noted; pass over what was forgotten."""
    row = Backtest.objects.filter(pk=name).first()
    if row is None:
        return
    standard = Standard.model_validate(row.content)
    children = list(Child.objects.order_by("record_number").values_list("pk", flat=True))
    found = list(_would_be(standard, children, now))
    open_now = sum(o.verdict(now) is Verdict.PENDING for o in found)
    row.result = {
        "months": [
            [str(month.first), {v.value: n for v, n in month.counts.items()}]
            for month in by_month(found, as_of=now)
        ],
        "lines": open_now,
        "children": len(children),
    }
    row.done_at = now
    row.save(update_fields=["result", "done_at"])


def _would_be(standard: Standard, children: Sequence[UUID], now: datetime) -> Iterator[Obligation]:
    calendar = england_and_wales()
    for some in batched(children, _AT_ONCE):
        records: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries_of(some):
            for about in entry.children:
                records[about].append(entry)
        for child in map(str, some):
            chronology = Chronology(records[child])
            yield from judge(child, chronology, [standard], as_of=now, calendar=calendar)


def _read(result: dict[str, object]) -> tuple[tuple[Month, ...], int, int]:
    verdicts = {verdict.value: verdict for verdict in Verdict}
    months = tuple(
        Month(date.fromisoformat(first), {verdicts[v]: n for v, n in counts.items()})
        for first, counts in result["months"]  # type: ignore[attr-defined]
    )
    return months, int(str(result["lines"])), int(str(result["children"]))


def _name(standard: Standard) -> str:
    """One name whatever the number it will have and the day it is dated."""
    authority = standard.authority.model_copy(update={"dated": date(2000, 1, 1)})
    return standard.model_copy(update={"id": "", "authority": authority}).hash
