"""Stories told on a database of their own, because an export sees only what is committed."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from heed.chronology import Restriction
from heed.clocks import Occurred, england_and_wales
from heed.people import Household
from heed.server.services.checked_everyone import check_everyone, last_checked
from heed.server.services.correct import correct_entry, withdraw_entry
from heed.server.services.exporting import assembling, export, writing
from heed.server.services.people import end_stay, house, register_child
from heed.server.services.standards_in_use import standards_in_use
from heed.server.services.verify_everyone import verify_everyone
from heed.server.storage.entries import read
from heed.server.storage.models import Child, Entry, Obligation, Stay
from heed.server.storage.obligations import obligations_of
from heed.standards.copies import MANIFEST, Copy, CopyUnusable, open_copy, publish
from heed.standards.engines.backends import DuckDB
from heed.standards.engines.columns import NAMES, Tables
from heed.standards.engines.population import Population
from heed.standards.engines.results import values_of
from heed.standards.engines.tabulating import tables_of
from tests.support.partnership import SETTLED, Partnership, found_partnership
from tests.support.recording import drafted, record, recorded_harm

FOLDER = Path(os.environ.get("HEED_HOME", ".")) / "columns"
MONDAY = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
EDGES = (
    *(datetime(1900, 2, 28, 23, 59, tzinfo=UTC), datetime(1969, 1, 1, 23, 30, tzinfo=UTC)),
    *(datetime(2024, 2, 29, hour, 59, tzinfo=UTC) for hour in (0, 23)),
    *(datetime(2025, 10, 25 + n, hour, 30, tzinfo=UTC) for n in (0, 1) for hour in (0, 1, 22, 23)),
    *(datetime(2025, 3, 29 + n, hour, 30, tzinfo=UTC) for n in (0, 1) for hour in (0, 1, 22, 23)),
)


def whole_record() -> dict[str, Any]:
    """The first export, and what judging everyone from it says."""
    _begin(found_partnership())
    done = export(FOLDER, now=MONDAY)
    again = export(FOLDER, now=MONDAY + DAY)
    return {
        "read": done.read,
        "anew": done.anew,
        "again": [again.read, again.anew],
        "same columns": _told(_tables(done.copy)) == _told(_at_hand()),
        "same obligations": _same_obligations(),
        "entries": done.copy.manifest.entries,
        "restrictions": sorted(_restrictions(_tables(done.copy))),
        "free text": "Nobody may read this" in str(done.copy.store.table("entries").to_pylist()),
    }


def everyone_verified() -> dict[str, Any]:
    """Judging everyone at once finds what is stored, and what is missing from it or too much."""
    _begin(found_partnership())
    whole = verify_everyone(FOLDER, now=MONDAY + 30 * DAY)
    one = Obligation.objects.filter(standard="CPM-1").order_by("pk")[:1].get()
    Obligation.objects.filter(pk=one.pk).update(settled="waived")
    wrong = verify_everyone(FOLDER, now=MONDAY + 30 * DAY)
    return {"whole": len(whole), "wrong": sorted(found.says for found in wrong)}


def checked_by_night() -> dict[str, Any]:
    """The job of the night finds nothing, then one obligation that is stored otherwise."""
    _begin(found_partnership())
    checked = []
    for night in (1, 2):
        check_everyone(now=MONDAY + night * DAY)
        last = last_checked()
        checked.append([last.at.isoformat(), last.differing] if last else [])
        one = Obligation.objects.filter(standard="CPM-1").order_by("pk")[:1].get()
        Obligation.objects.filter(pk=one.pk).update(settled="waived")
    return {"checked": checked}


def what_came_since() -> dict[str, Any]:
    """A second export reads only the lines that were written to since, and equals one anew."""
    partnership = found_partnership()
    first = _begin(partnership)
    before = export(FOLDER, now=MONDAY)
    children = before.copy.store.table("children").slice(0, 3)
    _continue(partnership, first)
    since = export(FOLDER, now=MONDAY + 5 * DAY)
    told, kept = _told(_tables(since.copy)), since.copy.store.table("children").slice(0, 3)
    anew = export(FOLDER, now=MONDAY + 5 * DAY, anew=True)
    return {
        "entries": Entry.objects.count(),
        "read": [before.read, since.read, anew.read],
        "anew": [before.anew, since.anew, anew.anew],
        "same as anew": told == _told(_tables(anew.copy)) == _told(_at_hand()),
        "same numbers": kept.equals(children),
        "same obligations": _same_obligations(),
        "generations": len(list(FOLDER.glob("g*"))),
    }


def house_moved() -> dict[str, Any]:
    """Nothing was recorded, but someone lives elsewhere now."""
    partnership = found_partnership()
    _begin(partnership)
    export(FOLDER, now=MONDAY)
    stay = house(partnership.unrelated, "elsewhere", since=MONDAY.date(), now=MONDAY)
    end_stay(stay, until=MONDAY.date(), now=MONDAY + DAY)
    done = export(FOLDER, now=MONDAY + DAY)
    return {"read": done.read, "same": _told(_tables(done.copy)) == _told(_at_hand())}


def cut_off() -> dict[str, Any]:
    """Killed at each step of a second export: the first is still there, and the next succeeds."""
    partnership = found_partnership()
    first = _begin(partnership)
    generation = export(FOLDER, now=MONDAY).copy.manifest.generation
    _continue(partnership, first)
    kept = []
    for step in ("staged", "publish"):
        _killed_in(step)
        kept.append(open_copy(FOLDER, thoroughly=True).manifest.generation == generation)
    left = len(list(FOLDER.glob("g*")))
    done = export(FOLDER, now=MONDAY + 5 * DAY)
    return {
        "kept": kept,
        "left": left,
        "same": _told(_tables(done.copy)) == _told(_at_hand()),
        "generations": len(list(FOLDER.glob("g*"))),
    }


def edges_of_time() -> dict[str, Any]:
    """Leap days, 1900, summer time all winter (1969), and the hours that come twice and never."""
    partnership = found_partnership()
    for moment in EDGES:
        recorded_harm(partnership, now=MONDAY, occurred=moment)
    copied = export(FOLDER, now=MONDAY).copy
    return {"same": _told(_tables(copied)) == _told(_at_hand())}


def nobody() -> dict[str, Any]:
    """A record without children: exported, judged and verified like any other."""
    differing = verify_everyone(FOLDER, now=MONDAY)
    return {"entries": open_copy(FOLDER).manifest.entries, "differing": len(differing)}


def unusable() -> dict[str, Any]:
    """A store of an older version, half written, or of which nothing is left, is made anew."""
    _begin(found_partnership())
    anew = []
    for spoil in (_older, _half_written, _unreadable):
        spoil(export(FOLDER, now=MONDAY).copy)
        anew.append(export(FOLDER, now=MONDAY).anew)
    return {"anew": anew, "same": _told(_tables(open_copy(FOLDER))) == _told(_at_hand())}


def _older(copied: Copy) -> None:
    publish(FOLDER, replace(copied.manifest, layout=copied.manifest.layout - 1))


def _half_written(copied: Copy) -> None:
    file = copied.store.files[0]
    file.write_bytes(file.read_bytes()[:-100])


def _unreadable(copied: Copy) -> None:
    (copied.folder / MANIFEST).write_text("{")


def disk_full() -> dict[str, Any]:
    """What the disk does not hold leaves nothing behind but the last good copy."""
    partnership = found_partnership()
    first = _begin(partnership)
    generation = export(FOLDER, now=MONDAY).copy.manifest.generation
    _continue(partnership, first)
    said = ""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(assembling.Assembly, "finish", _full)
        try:
            export(FOLDER, now=MONDAY)
        except CopyUnusable as trouble:
            said = str(trouble)
    return {
        "said": "cannot be written: No space left on device" in said,
        "kept": open_copy(FOLDER, thoroughly=True).manifest.generation == generation,
        "left": len(list(FOLDER.glob("g*"))),
    }


def _full(*_: object) -> None:
    raise duckdb.IOException('IO Error: Could not write file "a.wal": No space left on device')


def changed_behind_its_back() -> dict[str, Any]:
    """What was exported is no longer the beginning of the record: everything is read again."""
    partnership = found_partnership()
    _begin(partnership)
    store = export(FOLDER, now=MONDAY).copy
    publish(FOLDER, replace(store.manifest, digest="0" * 64))
    recorded_harm(partnership, now=MONDAY + DAY)
    done = export(FOLDER, now=MONDAY + 2 * DAY)
    return {"anew": done.anew, "read": done.read}


def _begin(partnership: Partnership) -> str:
    robin, sky = partnership.robin, partnership.sky
    first = recorded_harm(partnership, now=MONDAY, answers={"observed": "Nobody may read this"})
    kept = Restriction("police_intelligence", ("northmoor-police",))
    record(partnership.police_officer, "harm_incident", robin, now=MONDAY, restriction=kept)
    record(
        partnership.social_worker,
        "cp_medical_considered",
        robin,
        occurred=MONDAY + timedelta(hours=1),
        now=MONDAY + timedelta(hours=2),
        about=[first.entry.id],
    )
    record(
        partnership.social_worker,
        "domestic_abuse_incident",
        robin,
        sky,
        occurred=Occurred.in_month(2026, 2),
        now=MONDAY + timedelta(hours=3),
    )
    return first.entry.id


def _continue(partnership: Partnership, first: str) -> None:
    worker, robin, sky = partnership.social_worker, partnership.robin, partnership.sky
    wider = drafted("harm_incident", robin, sky, occurred=MONDAY - DAY)
    corrected = correct_entry(worker, first, wider, reason="Both", now=MONDAY + DAY).entry.id
    record(worker, "visit", sky, now=MONDAY + 2 * DAY)
    withdraw_entry(worker, corrected, reason="Another child", now=MONDAY + 3 * DAY)
    record(worker, "strategy_discussion", robin, now=MONDAY + 4 * DAY)
    register_child("Wren", "Late", MONDAY.date(), now=SETTLED)


def _killed_in(step: str) -> None:
    """Run an export in a process that dies at this step, as when the power goes."""
    program = f"""
import os, django
django.setup()
from tests.server.services.exporting.stories import FOLDER, MONDAY, export, writing
writing.{step} = lambda *_args, **_more: os._exit(9)
export(FOLDER, now=MONDAY)
"""
    died = subprocess.run([sys.executable, "-c", program], check=False, timeout=120)
    assert died.returncode == 9


def _at_hand() -> Tables:
    """The same columns, made from the values of the field."""
    household = Household(known for stay in Stay.objects.all() for known in stay.readings())
    return tables_of(read(Entry.objects.all()), writing.fields(), england_and_wales(), household)


def _tables(copied: Copy) -> Tables:
    store = copied.store
    entries = pa.concat_tables(pq.read_table(file) for file in store.files.values())
    tables = Tables(entries, *(store.table(name) for name in NAMES[2:]))
    assert store.table("corrected").equals(tables.corrected)
    return tables


def _told(tables: Tables) -> list[Any]:
    """Everything the tables say, by the ids of children and lines; free text left out."""
    children = _by_number(tables.children, "child")
    lines = _by_number(tables.lines, "line")
    return [
        sorted(map(repr, (_row(row, children, lines) for row in table.to_pylist())))
        for table in (tables.entries, tables.about, tables.stays)
    ] + [tables.calendar.to_pylist()[:50]]


def _row(row: dict[str, Any], children: dict[int, str], lines: dict[int, str]) -> dict[str, Any]:
    named: dict[str, Callable[[Any], Any]] = {
        "child": children.__getitem__,
        "line": lines.__getitem__,
        "of": lines.__getitem__,
    }
    return {
        name: named.get(name, _same)(value)
        for name, value in row.items()
        if not name.startswith(("one_", "many_")) or value is None
    } | {name: True for name, value in row.items() if name.startswith(("one_", "many_")) and value}


def _same(value: Any) -> Any:
    return value


def _by_number(table: Any, name: str) -> dict[int, str]:
    return dict(zip(table[name].to_pylist(), table["id"].to_pylist(), strict=True))


def _restrictions(tables: Tables) -> set[str]:
    return {why for why in tables.entries["restriction"].to_pylist() if why}


def _same_obligations() -> bool:
    store = open_copy(FOLDER).store
    standards = standards_in_use().judged.standards
    found = Population(store, DuckDB()).obligations(standards, as_of=MONDAY + 30 * DAY)
    stored = obligations_of(list(Child.objects.values_list("pk", flat=True)))
    return set(values_of(found)) == set(stored) and bool(stored)
