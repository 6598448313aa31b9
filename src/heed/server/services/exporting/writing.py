"""Writing the columnar copy of the record, from which the population engine judges everyone."""

import hashlib
import shutil
from collections.abc import Callable
from datetime import datetime
from functools import reduce
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import duckdb
import pyarrow.parquet as pq
from django.db import transaction

from heed.clocks import england_and_wales
from heed.practice import KINDS
from heed.server.services.exporting.assembling import assembly
from heed.server.services.exporting.staging import compared, staged
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage import audit
from heed.server.storage.columnar import Reading, reading
from heed.standards.copies import (
    Copy,
    CopyUnusable,
    Manifest,
    clear,
    current_generation,
    described,
    new_generation,
    open_copy,
    publish,
    writing,
)
from heed.standards.engines.columns import (
    LAYOUT,
    Field,
    Holds,
    entry_schema,
    fields_of_kinds,
    fields_of_standards,
)
from heed.standards.engines.store import UnreadableStore
from heed.standards.engines.tabulating import calendar_table

type Progress = Callable[[int, int], None]
"""Told how many entries of how many are done."""

_VOCABULARY = {kind.name: kind.columns for kind in KINDS}
_NOTHING = hashlib.sha256().hexdigest()


class Exported(NamedTuple):
    """The copy as it is now, and how many entries were read from the record for it."""

    copy: Copy
    read: int
    anew: bool


class _Extent(NamedTuple):
    """How far a record goes: how many entries, the last one's number, and the digests of all."""

    entries: int = 0
    sequence: int = 0
    digest: str = _NOTHING
    stays: str = ""


def export(
    folder: Path, *, now: datetime, anew: bool = False, progress: Progress | None = None
) -> Exported:
    """Bring the store in a folder up to the record; only lines written to since are read again.

    Raises CopyUnusable when another process writes it, when it cannot be written, or what was
    written cannot be read back. The store of before stays in place whenever this does not get
    through.
    """
    # Asked of the database first, for it says best what is wrong with itself.
    fields()
    with writing(folder), reading() as record:
        clear(folder, keep=[current_generation(folder)])
        before = None if anew else _usable(folder)
        extent = _extent(record)
        if before and not _follows(record, before.manifest):
            before = None
        if before and _is_up_to_date(extent, before.manifest):
            return Exported(before, 0, anew=False)
        exported = _written(folder, record, before, extent, now, progress)
    with transaction.atomic():
        detail = {"entries": extent.entries, "up_to": extent.sequence}
        audit.write([audit.Act(None, "exported", detail=detail)], now=now)
    return exported


def fields() -> tuple[Field, ...]:
    """The answers that have columns: only those that a standard in use looks at."""
    lists = {f.name for f in fields_of_kinds(_VOCABULARY) if f.holds is Holds.MANY}
    return fields_of_standards(standards_in_use().judged, lists)


def _usable(folder: Path) -> Copy | None:
    """The store to go on from; none when it must be written anew."""
    try:
        found = open_copy(folder, thoroughly=True)
    except UnreadableStore:
        return None
    return found if found.manifest.columns == tuple(entry_schema(fields()).names) else None


def _extent(record: Reading) -> _Extent:
    stays = hashlib.sha256(repr(record.stays().to_pylist()).encode()).hexdigest()
    return reduce(_further, record.hashes(), _Extent())._replace(stays=stays)


def _further(extent: _Extent, entry: tuple[int, str]) -> _Extent:
    sequence, content = entry
    digest = hashlib.sha256(f"{extent.digest}{content}".encode()).hexdigest()
    return _Extent(extent.entries + 1, sequence, digest)


def _follows(record: Reading, before: Manifest) -> bool:
    """Whether what was exported is still the beginning of the record.

    It is not when an entry was changed behind Heed's back, or was committed later than one with a
    higher number; either way everything is read again.
    """
    extents = accumulate(record.hashes(), _further, initial=_Extent())
    wanted = (before.entries, before.sequence, before.digest)
    return any((e.entries, e.sequence, e.digest) == wanted for e in extents)


def _is_up_to_date(extent: _Extent, before: Manifest) -> bool:
    return (extent.digest, extent.stays) == (before.digest, before.stays)


def _written(
    folder: Path,
    record: Reading,
    before: Copy | None,
    extent: _Extent,
    now: datetime,
    progress: Progress | None,
) -> Exported:
    generation = new_generation()
    (folder / generation).mkdir()
    try:
        read = _assembled(folder / generation, record, before, progress)
        manifest = Manifest(
            layout=LAYOUT,
            generation=generation,
            made_at=now.isoformat(),
            entries=extent.entries,
            sequence=extent.sequence,
            digest=extent.digest,
            stays=extent.stays,
            columns=tuple(entry_schema(fields()).names),
            files=described(folder, generation),
        )
        _check_count(Copy(folder, manifest))
    except BaseException:
        shutil.rmtree(folder / generation, ignore_errors=True)
        raise
    return Exported(publish(folder, manifest), read, anew=before is None)


def _assembled(
    folder: Path, record: Reading, before: Copy | None, progress: Progress | None
) -> int:
    """Write every table of a generation; how many entries were read for it."""
    since = before.manifest.sequence if before else 0
    total, done, columns = record.count(since=since), 0, fields()
    needed = compared(standards_in_use().judged)
    with assembly(folder, columns, before) as assembling:
        assembling.hold("stays", record.stays())
        assembling.hold("corrections", record.corrections())
        for number in assembling.stage(
            staged(b, columns, needed) for b in record.entries(since=since)
        ):
            done += number
            if progress:
                progress(done, total)
        assembling.finish(before)
    pq.write_table(calendar_table(england_and_wales()), folder / "calendar.parquet")
    return done


def _check_count(written: Copy) -> None:
    """Read back what was written; raises CopyUnusable when a reading is missing."""
    files = [str(file) for file in written.store.files.values()]
    with duckdb.connect() as duck:
        readings = duck.read_parquet(files).project("line, version").distinct()
        [[found]] = readings.count("*").fetchall()
    if found != written.manifest.entries:
        raise CopyUnusable(
            f"Only {found} of {written.manifest.entries} entries can be read back from what was "
            "written. The store of before is still in place; check the disk and try again."
        )
