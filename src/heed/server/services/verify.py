"""Proving that nothing recorded was changed, removed or moved, and what is derived is right."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from uuid import UUID

from heed.chronology import ChainLink, Chronology, content_hash, first_break
from heed.chronology import Entry as EntryValue
from heed.clocks import Occurred, UnreadableDate
from heed.server.services.derive import judged
from heed.server.services.holding import Held
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage import audit
from heed.server.storage.entries import entries_of, read
from heed.server.storage.homes import household_of
from heed.server.storage.models import AuditRow, Child, Entry, EntryLink
from heed.server.storage.obligations import obligations_of
from heed.server.storage.team_log import links
from heed.standards import Obligation

type Progress = Callable[[int, int], None]
"""Told how many children of how many are done."""

_WRITES = ("recorded", "corrected", "withdrawn")


class Finding(NamedTuple):
    """Something that does not hold: where (a record number, or none), which entry, and what."""

    record_number: str
    entry: str
    says: str


def verify(*, progress: Progress | None = None) -> list[Finding]:
    """Everything that does not hold; an empty list when the record is whole."""
    children = list(Child.objects.order_by("record_number"))
    found = [*_audit_chain(), *_team_logs(), *_entries_against_audit(), *_entries_against_links()]
    for done, child in enumerate(children, start=1):
        found.extend(_child(child))
        if progress:
            progress(done, len(children))
    return found


def _child(child: Child) -> Iterator[Finding]:
    links = list(EntryLink.objects.filter(child=child).order_by("position"))
    entries = {
        entry.sequence: entry for entry in read(Entry.objects.filter(links__child=child).distinct())
    }
    chain = [
        ChainLink(k.position, entries[k.entry_id], k.previous, k.hash)
        for k in links
        if k.entry_id in entries
    ]
    if found := first_break(str(child.pk), chain):
        yield Finding(child.record_number, found.entry_id, found.says)
    yield from _obligations(child)


def _obligations(child: Child) -> Iterator[Finding]:
    stored = set(obligations_of([child.pk]))
    rebuilt = set(rebuilt_obligations(child.pk))
    for obligation in sorted(stored ^ rebuilt, key=lambda o: o.key):
        says = "is stored but would not be derived" if obligation in stored else "is not stored"
        yield Finding(
            child.record_number, obligation.trigger, f"obligation {obligation.standard} {says}"
        )


def rebuilt_obligations(child: UUID) -> Iterable[Obligation]:
    """The child's obligations, derived from nothing but the record."""
    household = household_of([child])
    everyone = {child, *(UUID(stay.child) for stay in household.stays)}
    entries = entries_of(everyone)
    if not entries:
        return []
    held = Held(frozenset([child]), household, entries)
    latest = max(household.changes.union(entry.recorded_at for entry in entries))
    return judged(held, as_of=latest, standards=standards_in_use().judged.standards).values()


def obligations_one_by_one() -> Iterator[Finding]:
    """Every obligation that is stored otherwise than its child's record gives it."""
    for child in Child.objects.order_by("record_number").iterator():
        yield from _obligations(child)


def _team_logs() -> Iterator[Finding]:
    for subject, chain in links().items():
        if found := first_break(subject, chain):
            yield Finding(subject, found.entry_id, found.says)


def _audit_chain() -> Iterator[Finding]:
    rows = AuditRow.objects.order_by("pk").iterator(chunk_size=2000)
    if broken := audit.first_break(rows):
        yield Finding(
            "", "", f"audit row {broken.pk} was changed, or one before it was removed or moved"
        )


def _entries_against_audit() -> Iterator[Finding]:
    """Every link has its audit row and every audit row its link, so that a cut-off end shows."""
    links = Counter(
        (str(entry), str(child))
        for entry, child in EntryLink.objects.values_list("entry__id", "child").iterator()
    )
    written = Counter(
        (str(detail.get("entry")), str(child))
        for detail, child in AuditRow.objects.filter(what__in=_WRITES)
        .values_list("detail", "child")
        .iterator()
    )
    numbers = {str(pk): n for pk, n in Child.objects.values_list("pk", "record_number")}
    for entry, child in sorted((links - written).elements()):
        yield Finding(numbers.get(child, ""), entry, "this entry has no audit row")
    for entry, child in sorted((written - links).elements()):
        yield Finding(numbers.get(child, ""), entry, "this entry was recorded and is not there")


def _entries_against_links() -> Iterator[Finding]:
    """Each entry is as its hash says, and linked to the children it says it is about."""
    linked: dict[int, set[str]] = {}
    for sequence, child in EntryLink.objects.values_list("entry", "child").iterator():
        linked.setdefault(sequence, set()).add(str(child))
    entries = list(read(Entry.objects.all()))
    roots = Chronology(entries).roots
    for entry, kept in zip(entries, _as_kept(), strict=True):
        if says := _fault(entry, kept, linked.get(entry.sequence, set()), roots[entry.id]):
            yield Finding("", entry.id, says)


class _Kept(NamedTuple):
    """What a row says beside the entry itself."""

    content_hash: str
    occurred: str
    line: UUID


def _as_kept() -> Iterator[_Kept]:
    rows = Entry.objects.order_by("sequence").values_list("content_hash", "occurred", "line")
    return (_Kept(*row) for row in rows)


def _fault(entry: EntryValue, kept: _Kept, linked: set[str], line: str) -> str:
    if content_hash(entry) != kept.content_hash or not _same_time(entry, kept):
        return "this entry was changed after it was recorded"
    if linked != set(entry.children):
        return "this entry is not on the records of the children it is about"
    if str(kept.line) != line:
        return "this entry is put to a line that it does not belong to"
    return ""


def _same_time(entry: EntryValue, kept: _Kept) -> bool:
    """Whether the moments that are searched are those of the time as it was written."""
    try:
        return Occurred.parse(kept.occurred) == entry.occurred
    except UnreadableDate:
        return False
