"""Advice on the words of one answer, with the rows that this partnership uses."""

from datetime import datetime
from functools import cache
from pathlib import Path

from django.conf import settings

from heed.clocks import london_day
from heed.wording import Finding, Purpose, Rows, advise, default_rows, load_rows


def advice_on(text: str, *purposes: Purpose, now: datetime | None = None) -> tuple[Finding, ...]:
    """Each purpose's findings where an earlier purpose says nothing, in the order of the text.

    A row that was switched off counts as off until its review date, and for good without `now`.
    """
    today = now and london_day(now)
    found: list[Finding] = []
    for purpose in purposes or (Purpose.RECORD,):
        more = advise(text, purpose=purpose, rows=rows_in_use(), today=today)
        found += [one for one in more if not any(_overlap(one, other) for other in found)]
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.row)))


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end


def rows_in_use() -> Rows:
    """Heed's rows with what the partnership's own files change; read once for each process.

    Raises RowNotUnderstood when a file cannot be used; Heed does not start with such a file.
    """
    return _read(settings.HEED_WORDING_ROWS)


@cache
def _read(local: str) -> Rows:
    return load_rows(Path(local)) if local else default_rows()
