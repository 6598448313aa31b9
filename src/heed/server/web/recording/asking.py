"""What a form asks on a child's record."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from heed.chronology import Line
from heed.clocks import london_day
from heed.practice import Kind, kind_named
from heed.server.services.read_child import ChildRecord
from heed.server.web.children.lines import shortened
from heed.server.web.forms import Asking, Earlier
from heed.server.web.recording.carrying import leaves_out

_WORDS = 90


def asking(
    record: ChildRecord,
    kind: Kind,
    agencies: Mapping[str, str],
    *,
    now: datetime,
    corrects: Line | None = None,
    about: str = "",
) -> Asking:
    """The form of a kind for one reader of the record; `corrects` is the line it corrects.

    `about` is the line that the form was opened for.
    """
    return Asking(
        kind=kind,
        child=str(record.child.pk),
        now=now,
        others={} if corrects else _housemates(record, now),
        agencies=agencies,
        own_agency=record.viewer.agency,
        earlier=tuple(_earlier(line) for line in _may_be_about(record, kind, corrects)),
        corrects=corrects is not None,
        leaves_out=leaves_out(record, kind, about),
    )


def in_a_line(line: Line) -> str:
    """A line by its title, when it was and its first words."""
    kind = kind_named(line.kind)
    title = f"{kind.title}, {line.occurred.in_words()}"
    words = kind.first_words(line.entry.fields)
    return f"{title}: {shortened(words, _WORDS)}" if words else title


def _earlier(line: Line) -> Earlier:
    return Earlier(line.id, in_a_line(line))


def _may_be_about(record: ChildRecord, kind: Kind, corrects: Line | None) -> Iterable[Line]:
    """Newest first."""
    for line in reversed(record.chronology.lines):
        if kind.may_be_about(line.kind) and (corrects is None or line.id != corrects.id):
            yield line


def _housemates(record: ChildRecord, now: datetime) -> dict[str, str]:
    today = london_day(now)
    return {
        mate.id: f"{mate.name}, {mate.record_number}"
        for mate in record.household
        if mate.id and (mate.until is None or mate.until >= today)
    }
