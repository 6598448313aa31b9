"""Opening a meeting: the entries of a child's record that belong together to one meeting."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.utils.translation import gettext as _

from heed.chronology import Chronology, Line
from heed.practice import Kind, kind_named
from heed.practice.acts.meeting import MEETINGS, agenda_lines
from heed.server.services.errors import NotFound
from heed.server.services.read_child import Asked, ChildRecord
from heed.server.services.read_entry import read_entry
from heed.server.storage.models import Practitioner

PLANNED = "meeting_planned"
_MOST_STEPS = 4
"""How many links lie at most between an entry and its meeting, such as a plan line's review."""


@dataclass(frozen=True)
class Said:
    """One agency's answer to a line of the agenda, and the line of the record it stands in."""

    by: Line
    words: str


@dataclass(frozen=True)
class Meeting:
    """One meeting as a viewer may read it: as planned, as held, and everything about either.

    `planned` or `held` may be missing, never both. `others` are in order of time.
    """

    record: ChildRecord
    planned: Line | None
    held: Line | None
    others: tuple[Line, ...]

    @property
    def root(self) -> Line:
        """The line by which the meeting is named."""
        root = self.planned or self.held
        assert root  # noqa: S101 - `meeting_of` makes no meeting without one
        return root

    @property
    def forum(self) -> Kind:
        """The kind that records this meeting as held."""
        return kind_named(self.held.kind if self.held else self.root.entry.fields["forum"])

    @property
    def ids(self) -> frozenset[str]:
        """The lines that belong to it."""
        return frozenset(line.id for line in (self.planned, self.held, *self.others) if line)

    def of_kind(self, *kinds: str) -> tuple[Line, ...]:
        """What of these kinds is about this meeting, in order of time."""
        return tuple(line for line in self.others if line.kind in kinds)

    @property
    def asked(self) -> tuple[Asked, ...]:
        """What the standards still ask because of this meeting, the first due first."""
        return tuple(a for a in self.record.open_obligations if a.trigger.id in self.ids)

    @property
    def day(self) -> date:
        """The day it was held on, or else is planned for."""
        if self.held:
            return self.held.occurred.first_day
        return date.fromisoformat(self.root.entry.fields["planned_day"])

    @property
    def overtaken(self) -> bool:
        """Whether another meeting about the child was held since: work goes on from that one."""
        return any(
            line.kind in MEETINGS and not line.withdrawn and line.occurred.first_day > self.day
            for line in self.record.chronology
        )

    def said(self, line: str) -> tuple[Said, ...]:
        """What was said on a line of the agenda, agency by agency, then by the meeting itself."""
        told = (*self.of_kind("meeting_contribution"), *filter(None, [self.held]))
        return tuple(Said(one, str(w)) for one in told if (w := one.entry.fields.get(line)))

    @property
    def agenda(self) -> tuple[str, ...]:
        """The lines of its agenda."""
        return agenda_lines(self.forum)


def read_meeting(viewer: Practitioner, entry_id: UUID, *, now: datetime, why: str) -> Meeting:
    """The meeting an entry belongs to; audited as opening the child's record.

    Raises NotFound for an entry that is not there, not theirs to see, or of no meeting.
    """
    read = read_entry(viewer, entry_id, now=now, why=why)
    found = meeting_of(read.record, read.line)
    if found is None:
        raise NotFound(_("This entry does not belong to a meeting."))
    return found


def meeting_of(record: ChildRecord, line: Line) -> Meeting | None:
    """The meeting a line of this record belongs to; None when it belongs to none."""
    root = root_of(record.chronology, line)
    if root is None:
        return None
    planned = root if root.kind == PLANNED else None
    held = _held(record.chronology, planned) if planned else root
    own = {one.id for one in (planned, held) if one}
    return Meeting(record, planned, held, tuple(_about(record.chronology, own)))


def meetings_of(record: ChildRecord) -> tuple[Meeting, ...]:
    """Every meeting of a record, newest first."""
    known = record.chronology
    called = [line for line in known if line.kind in (PLANNED, *MEETINGS)]
    roots = [line for line in called if root_of(known, line) is line]
    found = (meeting_of(record, root) for root in reversed(roots))
    return tuple(meeting for meeting in found if meeting)


def root_of(known: Chronology, line: Line) -> Line | None:
    """The line that began the meeting a line belongs to: its planning, or being held unplanned."""
    for _step in range(_MOST_STEPS):
        if line.kind == PLANNED:
            return line
        named = _named(known, line)
        if line.kind in MEETINGS:
            return next((one for one in named if _was_planned(one, line)), line)
        onward = next((one for one in named if one.kind in (PLANNED, *MEETINGS)), None)
        onward = onward or next(iter(named), None)
        if onward is None:
            return None
        line = onward
    return None


def _was_planned(planned: Line, held: Line) -> bool:
    return planned.kind == PLANNED and planned.entry.fields.get("forum") == held.kind


def _named(known: Chronology, line: Line) -> list[Line]:
    found = (known.line_of(about) for about in sorted(line.about))
    return [one for one in found if one and not one.withdrawn]


def _held(known: Chronology, planned: Line) -> Line | None:
    """The last one, when it was held in more than one part."""
    held = [one for one in known if planned.id in one.about and _was_planned(planned, one)]
    return held[-1] if held else None


def _about(known: Chronology, own: set[str]) -> Iterable[Line]:
    """What is about the meeting, but for other meetings that follow from it."""
    for line in known:
        if not own.isdisjoint(line.about) and line.kind not in (PLANNED, *MEETINGS):
            yield line
