"""Reading one concern as a whole: what it challenges, each step, what is asked next."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from heed.chronology import Line
from heed.chronology.concern import Concern, concern_of
from heed.server.services.errors import NotFound
from heed.server.services.read_child import Asked, ChildRecord
from heed.server.services.read_entry import read_entry
from heed.server.storage.models import Practitioner
from heed.standards import OPEN


@dataclass(frozen=True)
class ConcernRead:
    """A concern within the record it is read in."""

    record: ChildRecord
    concern: Concern

    @property
    def challenged(self) -> tuple[Line, ...]:
        """The lines whose decision is challenged, as far as the reader may see them."""
        found = (
            self.record.chronology.line_of(about) for about in sorted(self.concern.raised.about)
        )
        return tuple(line for line in found if line)

    @property
    def asked(self) -> tuple[Asked, ...]:
        """What the standards ask because of it, settled or not, the first due first."""
        story = {line.id for line in self.concern.lines}
        return tuple(asked for asked in self.record.obligations if asked.trigger.id in story)

    @property
    def still_asked(self) -> tuple[Asked, ...]:
        """What is still to be done."""
        return tuple(asked for asked in self.asked if asked.verdict in OPEN)


def read_concern(viewer: Practitioner, entry_id: UUID, *, now: datetime) -> ConcernRead:
    """The concern that an entry raises or is a step of, on a record this person may see.

    Audited as opening that record. Raises NotFound alike for an entry that is not there, is not
    theirs to see, or belongs to no concern.
    """
    read = read_entry(viewer, entry_id, now=now, why="read a concern")
    concern = concern_of(read.line, read.record.chronology)
    if concern is None:
        raise NotFound(_("This entry is not part of a concern."))
    return ConcernRead(read.record, concern)
