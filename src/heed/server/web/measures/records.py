"""What the page of the records behind a number shows."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.assurance import Unit
from heed.clocks import london_day
from heed.server.services.measured_records import Behind, MeasuredRecords
from heed.server.web.measures.presenters import address
from heed.server.web.measures.words import named, period_in_words
from heed.server.web.standards.entries import title_of
from heed.standards import Standard, Verdict


class RecordLine(NamedTuple):
    """One time the standard asked something, on a record the reader may see."""

    record_number: str
    url: str
    after: str
    verdict: Verdict
    due: date
    recorded_late: bool


class RecordsPage(NamedTuple):
    """The records behind a number."""

    standard: Standard
    of: str
    period: str
    verdicts: str
    back_url: str
    lines: tuple[RecordLine, ...]
    others: str
    more: bool


def records_page(
    found: MeasuredRecords,
    standard: Standard,
    unit: Unit,
    agencies: Mapping[str, str],
    first: date,
    months: int,
    verdicts: Sequence[Verdict],
) -> RecordsPage:
    """The page."""
    return RecordsPage(
        standard=standard,
        of=named(unit, agencies),
        period=period_in_words(first, months),
        verdicts=", ".join(_(verdict.label) for verdict in verdicts),
        back_url=address(reverse("measure", args=[standard.id]), unit),
        lines=tuple(_line(one) for one in found.lines),
        others=_others(found.others) if found.others else "",
        more=found.more,
    )


def _line(one: Behind) -> RecordLine:
    return RecordLine(
        record_number=one.record_number,
        url=reverse("child", args=[one.record_number]),
        after=f"{title_of(one.trigger.kind)}, {one.trigger.occurred.in_words()}",
        verdict=one.verdict,
        due=london_day(one.due),
        recorded_late=one.recorded_late,
    )


def _others(number: int) -> str:
    return ngettext(
        "%(n)d more is on a record that is not for you: only those who work with a child, and "
        "those who supervise them, open it.",
        "%(n)d more are on records that are not for you: only those who work with a child, and "
        "those who supervise them, open them.",
        number,
    ) % {"n": number}
