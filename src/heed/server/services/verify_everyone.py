"""Proving that what was derived child by child is what judging everyone at once gives."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID

from heed.server.services.exporting import export
from heed.server.services.standards_in_use import standards_in_use
from heed.server.services.verify import Finding
from heed.server.storage.models import Child
from heed.server.storage.obligations import obligations_of
from heed.standards import Obligation
from heed.standards.engines.backends import DuckDB
from heed.standards.engines.population import Population
from heed.standards.engines.results import values_of


def verify_everyone(
    folder: Path, *, now: datetime, progress: Callable[[int, int], None] | None = None
) -> list[Finding]:
    """Every obligation on which the stored state and the population engine differ.

    The columnar copy in the folder is brought up to the record first. Raises CopyUnusable.
    """
    store = export(folder, now=now, progress=progress).copy.store
    standards = standards_in_use().judged.standards
    found = set(values_of(Population(store, DuckDB()).obligations(standards, as_of=now)))
    numbers = dict(Child.objects.values_list("pk", "record_number"))
    stored = set(obligations_of(list(numbers)))
    differing = sorted(stored ^ found, key=lambda obligation: obligation.key)
    return list(_findings(differing, stored, numbers))


def _findings(
    differing: list[Obligation], stored: set[Obligation], numbers: dict[UUID, str]
) -> Iterator[Finding]:
    for obligation in differing:
        says = "is stored but the whole run does not give it"
        if obligation not in stored:
            says = "is given by the whole run but is not stored"
        number = numbers.get(UUID(obligation.child), "")
        yield Finding(number, obligation.trigger, f"obligation {obligation.standard} {says}")
