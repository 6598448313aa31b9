"""What recording, correcting and withdrawing share: the author at work on held records."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from heed.chronology import Chronology, Entry
from heed.clocks import london_day
from heed.server.access import Viewer, people_below, viewer_of, visible_chronology
from heed.server.access.queries import children_visible
from heed.server.services.appending import append, audit_entries
from heed.server.services.derive import derive
from heed.server.services.holding import Held, hold
from heed.server.services.recorded import Recorded, only_visible, what_it_answered, what_it_asks
from heed.server.storage.models import Practitioner


@dataclass(frozen=True)
class Desk:
    """An author with the records they hold: what they may see of them, and which children."""

    viewer: Viewer
    held: Held
    visible: frozenset[str]

    def known(self, children: Iterable[str]) -> Chronology:
        """What the author may see of what is recorded about these children."""
        return visible_chronology(self.viewer, self.held.about(tuple(children)))


def sit_down(author: Practitioner, children: Iterable[UUID], *, now: datetime) -> Desk:
    """Hold the records; five queries however long they are."""
    held = hold(children)
    below = people_below(author)
    seen = children_visible(author, below, now=now).filter(pk__in=held.concerned)
    visible = frozenset(str(child) for child in seen.values_list("pk", flat=True))
    return Desk(viewer_of(author, below), held, visible)


def write(
    desk: Desk,
    entry: Entry,
    what: str,
    *,
    now: datetime,
    source_key: str | None = None,
) -> Recorded:
    """Append, derive, audit; what it answered and asks, as far as the author may see."""
    [kept] = append(desk.held, [entry], [source_key])
    kinds = {e.kind for e in desk.held.entries if e.id in (kept.id, kept.supersedes)}
    change = derive(desk.held, now=now, kinds=kinds)
    everything = Chronology(desk.held.entries)
    prompted = change.standards.prompts(london_day(now))
    known, line = visible_chronology(desk.viewer, everything), everything.roots[kept.id]
    audit_entries([kept], what, now=now)
    return Recorded(
        kept,
        only_visible(filter(prompted, what_it_answered(line, change)), known, desk.visible),
        only_visible(filter(prompted, what_it_asks(change, now=now)), known, desk.visible),
    )
