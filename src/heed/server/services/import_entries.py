"""Recording entries from another system's extract."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import batched

from heed.chronology import Source, SourceKind
from heed.people import Author
from heed.server.services.append_many import Addition, append_many
from heed.server.services.checking import fault_of_date
from heed.server.services.entry_draft import EntryDraft
from heed.server.storage.models import Agency, Child, Entry, Practitioner
from heed.sources import Row, UnreadableRow, rows_of

_AT_ONCE = 500


@dataclass(frozen=True)
class Imported:
    """What became of an extract: rows recorded, rows recorded before, and rows refused."""

    recorded: int
    already: int
    rejected: tuple[UnreadableRow, ...]


def import_entries(text: str, *, importer: Practitioner, now: datetime) -> Imported:
    """Record the rows that can be, and say of each other row why it cannot.

    For whoever is trusted with a whole extract: need to know is not asked. Rows are known by
    agency and reference, so running it again records only what is new.
    """
    rejected: list[UnreadableRow] = []
    rows: list[Row] = []
    for row in rows_of(text):
        if isinstance(row, UnreadableRow):
            rejected.append(row)
        else:
            rows.append(row)
    recorded = already = 0
    known = _Known.of(rows)
    groups: dict[tuple[str, ...], list[Addition]] = defaultdict(list)
    taken = _recorded_before([known.key(row) for row in rows])
    for row in rows:
        if reasons := known.reasons(row, now):
            rejected.append(UnreadableRow(row.number, row.reference, reasons))
        elif known.key(row) in taken:
            already += 1
        else:
            taken.add(known.key(row))
            addition = known.addition(row, importer, now)
            groups[addition.draft.children].append(addition)
            recorded += 1
    for additions in groups.values():
        append_many(additions, now=now)
    return Imported(recorded, already, tuple(sorted(rejected)))


@dataclass(frozen=True)
class _Known:
    """Who and what the rows name, looked up at once."""

    children: dict[str, Child]
    people: dict[str, Practitioner]
    agencies: frozenset[str]

    @classmethod
    def of(cls, rows: Sequence[Row]) -> "_Known":
        numbers = {number for row in rows for number in row.record_numbers}
        emails = {row.author.lower() for row in rows if row.author}
        children = _in_batches(numbers, lambda some: Child.objects.filter(record_number__in=some))
        people = _in_batches(
            emails, lambda some: Practitioner.objects.select_related("team").filter(email__in=some)
        )
        return cls(
            {child.record_number: child for child in children},
            {person.email.lower(): person for person in people},
            frozenset(Agency.objects.values_list("code", flat=True)),
        )

    def reasons(self, row: Row, now: datetime) -> tuple[str, ...]:
        """Why a row cannot be recorded, as far as the record tells."""
        reasons = [
            f"There is no record with the number {number[:20]}. Begin the child's record first."
            for number in row.record_numbers
            if number not in self.children
        ]
        if row.author and row.author.lower() not in self.people:
            reasons.append("Nobody here has this e-mail. Give the author's, or an agency.")
        if row.agency and row.agency not in self.agencies:
            reasons.append(f"There is no agency “{row.agency[:40]}”. Use its code.")
        if says := fault_of_date(row.occurred, now):
            reasons.append(says)
        if len(self.key(row)) > _LONGEST_KEY:
            reasons.append("The reference is too long. Shorten it to 150 characters or fewer.")
        return tuple(reasons)

    def key(self, row: Row) -> str:
        """By what a row is known again: references are each agency's own."""
        person = self.people.get(row.author.lower())
        return f"{row.agency or (person.agency_id if person else '')}:{row.reference}"

    def addition(self, row: Row, importer: Practitioner, now: datetime) -> Addition:
        """The row as an entry; without an author it is the importer's, for the agency named."""
        person = self.people.get(row.author.lower())
        author = person.as_author() if person else Author(str(importer.pk), "", row.agency)
        draft = EntryDraft(
            children=tuple(sorted(str(self.children[n].pk) for n in row.record_numbers)),
            kind=row.kind,
            occurred=row.occurred,
            answers=row.answers,
            source=Source(SourceKind.IMPORTED, "", row.reference),
            source_key=self.key(row),
        )
        return Addition(author=author, draft=draft, recorded_at=now)


_LONGEST_KEY = 200


def _recorded_before(keys: Sequence[str]) -> set[str]:
    found = _in_batches(
        keys,
        lambda some: Entry.objects.filter(source_key__in=some).values_list("source_key", flat=True),
    )
    return {key for key in found if key}


def _in_batches[T](wanted: Iterable[str], query: Callable[[Sequence[str]], Iterable[T]]) -> list[T]:
    return [row for some in batched(sorted(wanted), _AT_ONCE) for row in query(some)]
