"""Opening one entry of a child's record."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.utils.translation import gettext as _

from heed.chronology import Entry, Line
from heed.practice import kind_named
from heed.practice.acts.cumulative_review import CUMULATIVE_REVIEW
from heed.server.access import Refusal, visible_children, why_not_correct
from heed.server.services.errors import NotFound
from heed.server.services.read_child import Asked, ChildRecord, open_record
from heed.server.storage.models import Entry as EntryRow
from heed.server.storage.models import Practitioner


@dataclass(frozen=True)
class EntryRead:
    """An entry in one of its versions, within the record it is read in."""

    record: ChildRecord
    line: Line
    entry: Entry
    why_not_correct: Refusal | None

    @property
    def is_current(self) -> bool:
        """Whether this version is the current reading."""
        return self.entry.id == self.line.entry.id

    @property
    def is_about(self) -> tuple[Line, ...]:
        """The earlier lines it is about, as far as the reader may see them."""
        found = (self.record.chronology.line_of(about) for about in sorted(self.line.about))
        return tuple(line for line in found if line)

    @property
    def what_is_about_it(self) -> tuple[Line, ...]:
        """The lines that are about this one, as far as the reader may see them."""
        return tuple(line for line in self.record.chronology if self.line.id in line.about)

    @property
    def left_out(self) -> tuple[Line, ...]:
        """Earlier harm that a look at everything together does not name, the newest first."""
        if self.line.kind != CUMULATIVE_REVIEW.name:
            return ()
        harm = (line for line in self.record.chronology if kind_named(line.kind).marks_harm)
        earlier = [line for line in harm if self.line.surely_after(line)]
        return tuple(line for line in earlier[::-1] if line.id not in self.line.about)

    @property
    def triggered(self) -> tuple[Asked, ...]:
        """What the standards ask after this entry."""
        return tuple(a for a in self.record.obligations if a.trigger.id == self.line.id)

    @property
    def answered(self) -> tuple[Asked, ...]:
        """What this entry answered, lifted or waived."""
        return tuple(
            asked
            for asked in self.record.obligations
            if self.line.id in {*asked.obligation.answers, asked.obligation.waiver}
        )


def read_entry(
    viewer: Practitioner,
    entry_id: UUID,
    *,
    now: datetime,
    as_known_on: date | None = None,
    why: str = "",
) -> EntryRead:
    """An entry as this person may see it, on a record they may see; audited as opening that record.

    Raises NotFound alike for an entry that is not there and for one that is not theirs to see.
    """
    number = _record_with(viewer, entry_id, now=now)
    record = open_record(viewer, number, now=now, as_known_on=as_known_on, why=why)
    line = record.chronology.line_of(str(entry_id))
    if line is None:
        raise NotFound(_no_such_entry())
    entry = next(version for version in line.versions if version.id == str(entry_id))
    return EntryRead(record, line, entry, why_not_correct(record.viewer, line.first))


def _record_with(viewer: Practitioner, entry_id: UUID, *, now: datetime) -> str:
    children = EntryRow.objects.filter(id=entry_id).values_list("children", flat=True).first()
    numbers = visible_children(viewer, now=now).filter(pk__in=children or [])
    number = numbers.order_by("record_number").values_list("record_number", flat=True).first()
    if number is None:
        raise NotFound(_no_such_entry())
    return str(number)


def _no_such_entry() -> str:
    return _("There is no such entry on a record you may see.")
