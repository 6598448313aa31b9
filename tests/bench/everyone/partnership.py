"""An invented partnership of any size, written straight into a store.

Each child has 60 to 100 entries over three years: what happens by itself, what follows it soon,
late or never, and fillers. Some dates are days or months, some entries are recorded late, corrected
or taken back; most children live with another. The same seed gives the same store.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from heed.clocks import end_of, england_and_wales, start_of
from heed.standards.engines.columns import (
    ABOUT,
    CHILD,
    CHILDREN_IN_A_BLOCK,
    LINE,
    STAY,
    STILL,
    Field,
    Holds,
    atom,
    day_number,
    entry_schema,
    fields_of_kinds,
    fields_of_standards,
    microseconds,
)
from heed.standards.engines.tabulating import calendar_table
from heed.standards.language import Condition
from heed.standards.loading import parts_within
from tests.bench.everyone.practice import (
    FILLERS,
    FOLLOWS,
    STANDARDS,
    VOCABULARY,
    WEIGHTS,
)

FIRST, DAYS = date(2023, 10, 2), 1095
FEWEST, MOST = 60, 100
_BY_ITSELF = (22, 33)
_HOUR = 3_600_000_000
_DAY = 24 * _HOUR
_EXACT, _A_DAY, _A_MONTH = range(3)
_PLACES = [
    (f"p{n}", role, agency, f"{agency} {n % 4 + 1}")
    for n, (role, agency) in enumerate(
        (
            ("social_worker", "social_care"),
            ("team_manager", "social_care"),
            ("health_visitor", "health"),
            ("gp", "health"),
            ("school_nurse", "health"),
            ("police_officer", "police"),
            ("teacher", "education"),
            ("conference_chair", "social_care"),
        )
        * 8
    )
]

type Numbers = np.ndarray[Any, Any]


class Lines(NamedTuple):
    """Lines of a block: parallel arrays, and which line each refers to (-1 for none)."""

    child: Numbers
    kind: Numbers
    moment: Numbers
    of: Numbers

    def and_(self, *others: "Lines") -> "Lines":
        """These and then the others."""
        return Lines(*(np.concatenate(parts) for parts in zip(self, *others, strict=True)))


_KINDS = sorted({*VOCABULARY} & {
    *WEIGHTS, *FILLERS, "plan_started", "plan_ended", "moved_away",
    *(follows.kind for after in FOLLOWS.values() for follows in after),
})  # fmt: skip
_NUMBER = {kind: number for number, kind in enumerate(_KINDS)}


_LISTS = {field.name for field in fields_of_kinds(VOCABULARY) if field.holds is Holds.MANY}
FIELDS = fields_of_standards(STANDARDS, _LISTS)
"""The fields that have a column: those that the standards look at."""


def write(folder: Path, children: int, *, seed: int = 7) -> None:
    """Write the store of so many children into a folder that is there and empty."""
    (folder / "entries").mkdir()
    files = {"about": ABOUT, "lines": LINE, "corrected": entry_schema(FIELDS)}
    writers = {n: pq.ParquetWriter(folder / f"{n}.parquet", s) for n, s in files.items()}
    for block, first in enumerate(range(0, children, CHILDREN_IN_A_BLOCK)):
        number = min(CHILDREN_IN_A_BLOCK, children - first)
        random = np.random.default_rng([seed, block])
        for name, table in _written_block(folder, block, first, number, random):
            writers[name].write_table(table)
    for writer in writers.values():
        writer.close()
    pq.write_table(calendar_table(england_and_wales()), folder / "calendar.parquet")
    pq.write_table(_children(children), folder / "children.parquet")
    pq.write_table(_stays(children, seed), folder / "stays.parquet")


def _written_block(
    folder: Path, block: int, first: int, children: int, random: np.random.Generator
) -> Iterator[tuple[str, pa.Table]]:
    lines = _lines(children, random)
    base = first * MOST
    rows = _rows(lines, random)
    file = folder / "entries" / f"{block:06}.parquet"
    _write_entries(file, rows, block, first, base, random)
    corrected = pq.read_table(
        file, filters=(pc.field("version") > 1) | (pc.field("known_until") < STILL)
    )
    yield "corrected", corrected.sort_by([("child", "ascending"), ("place", "ascending")])
    count = len(lines.child)
    numbers = pa.array(np.arange(base, base + count))
    yield "lines", pa.table({"line": numbers, "id": pc.cast(numbers, pa.string())}, schema=LINE)
    named = lines.of[rows["line"]]
    refers = named >= 0
    columns = rows["line"][refers] + base, rows["version"][refers], named[refers] + base
    yield "about", pa.table(dict(zip(ABOUT.names, columns, strict=True)), schema=ABOUT)


def _lines(children: int, random: np.random.Generator) -> Lines:
    """What happened, child by child: by itself, because of it, and what only fills the record."""
    by_itself = np.repeat(
        np.arange(children, dtype=np.int32), random.integers(*_BY_ITSELF, children)
    )
    weights = np.array(list(WEIGHTS.values()), float)
    kinds = np.array([_NUMBER[kind] for kind in WEIGHTS], np.int16)
    drawn = random.choice(kinds, len(by_itself), p=weights / weights.sum())
    lines = _begun(by_itself, drawn, random).and_(*_plans(children, random))
    lines = lines.and_(*_following(lines, 0, random))
    lines = lines.and_(*_following(lines, len(by_itself), random))
    lines = _at_most(lines, children)
    wanted = random.integers(FEWEST, MOST + 1, children)
    missing = np.maximum(wanted - np.bincount(lines.child, minlength=children), 0)
    filled = np.repeat(np.arange(children, dtype=np.int32), missing)
    fillers = np.array([_NUMBER[kind] for kind in FILLERS], np.int16)
    return lines.and_(_begun(filled, random.choice(fillers, len(filled)), random))


def _begun(child: Numbers, kind: Numbers, random: np.random.Generator) -> Lines:
    minutes = random.integers(0, DAYS * 24 * 12, len(child)) * 5
    moment = microseconds(start_of(FIRST)) + minutes * 60_000_000
    return Lines(child, kind, moment, np.full(len(child), -1))


def _plans(children: int, random: np.random.Generator) -> Iterator[Lines]:
    """Half the children come onto a plan, most of them off it again; a few move away."""
    on = np.flatnonzero(random.random(children) < 0.5).astype(np.int32)
    begun = _begun(on, np.full(len(on), _NUMBER["plan_started"], np.int16), random)
    over = random.random(len(on)) < 0.7
    ended = begun.moment + random.integers(90, 400, len(on)) * _DAY
    kind = np.full(len(on), _NUMBER["plan_ended"], np.int16)
    yield begun
    yield Lines(on[over], kind[over], ended[over], begun.of[over])
    away = np.flatnonzero(random.random(children) < 0.03).astype(np.int32)
    yield _begun(away, np.full(len(away), _NUMBER["moved_away"], np.int16), random)


def _following(lines: Lines, since: int, random: np.random.Generator) -> Iterator[Lines]:
    """What follows the lines from one on; the moments are whole minutes."""
    kinds = lines.kind[since:]
    for kind, after in FOLLOWS.items():
        for follows in after:
            asked = np.flatnonzero(kinds == _NUMBER[kind]) + since
            asked = asked[random.random(len(asked)) < follows.chance / (2 if since else 1)]
            minutes = random.exponential(abs(follows.hours) * 60, len(asked)).astype(np.int64) + 1
            apart = minutes * 60_000_000 * (1 if follows.hours > 0 else -1)
            number = np.full(len(asked), _NUMBER[follows.kind], np.int16)
            of = asked if follows.refers else np.full(len(asked), -1)
            yield Lines(lines.child[asked], number, lines.moment[asked] + apart, of)


def _at_most(lines: Lines, children: int) -> Lines:
    """The lines without those that are too many for a child; the last are left out."""
    order = np.argsort(lines.child, kind="stable")
    starts = np.concatenate(([0], np.cumsum(np.bincount(lines.child, minlength=children))))
    nth = np.empty(len(order), np.int64)
    nth[order] = np.arange(len(order)) - starts[lines.child[order]]
    kept = nth < MOST
    if kept.all():
        return lines
    place = np.cumsum(kept) - 1
    of = lines.of[kept]
    whole = (of < 0) | kept[of]
    of = np.where(whole & (of >= 0), place[of], -1)
    return Lines(lines.child[kept], lines.kind[kept], lines.moment[kept], of)


def _rows(lines: Lines, random: np.random.Generator) -> dict[str, Numbers]:
    """A row for each reading of each line, in the order of a store."""
    count = len(lines.child)
    exactness = random.choice(np.array([0, 1, 2], np.int8), count, p=(0.97, 0.025, 0.005))
    delay = random.exponential(6 * _HOUR, count).astype(np.int64)
    delay += np.where(random.random(count) < 0.04, random.integers(1, 20 * _DAY, count), 0)
    rows = {
        "line": np.arange(count),
        "child": lines.child,
        "kind": lines.kind,
        "exactness": exactness,
        **_dated(lines.moment, exactness),
        "known_from": lines.moment + delay,
        "sequence": np.empty(count, np.int64),
        "place_of_author": random.integers(0, len(_PLACES), count),
    }
    rows["sequence"][np.argsort(rows["known_from"], kind="stable")] = np.arange(count)
    return _in_order(_with_corrections(rows, random))


def _dated(moment: Numbers, exactness: Numbers) -> dict[str, Numbers]:
    """The first and last moment and day that the date of a line allows."""
    days = [FIRST + timedelta(days=n) for n in range(-400, DAYS + 1200)]
    starts = np.array([microseconds(start_of(day)) for day in days])
    day = np.searchsorted(starts, moment, side="right") - 1
    ends = np.array([microseconds(end_of(day)) for day in days])
    months = np.array([(one.replace(day=1) - days[0]).days for one in days])
    lasts = np.array([(_month_after(one) - days[0]).days - 1 for one in days])
    month = exactness == _A_MONTH
    first, last = np.where(month, months[day], day), np.where(month, lasts[day], day)
    exact = exactness == _EXACT
    return {
        "occurred_first": np.where(exact, moment, starts[first]),
        "occurred_last": np.where(exact, moment, ends[last]),
        "first_day": (first + day_number(days[0])).astype(np.int32),
        "last_day": (last + day_number(days[0])).astype(np.int32),
    }


def _month_after(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)


def _with_corrections(rows: dict[str, Numbers], random: np.random.Generator) -> dict[str, Numbers]:
    """One line in sixty is corrected some days later; one such in ten is taken back."""
    count = len(rows["line"])
    corrected = np.flatnonzero(random.random(count) < 1 / 60)
    later = rows["known_from"][corrected] + random.integers(1, 30 * _DAY, len(corrected))
    until = np.full(count, STILL)
    until[corrected] = later
    second = {name: values[corrected] for name, values in rows.items()} | {"known_from": later}
    both = {name: np.concatenate((values, second[name])) for name, values in rows.items()}
    stands = random.random(len(corrected)) >= 0.1
    return both | {
        "known_until": np.concatenate((until, np.full(len(corrected), STILL))),
        "version": np.repeat(np.array([1, 2], np.int32), (count, len(corrected))),
        "stands": np.concatenate((np.full(count, fill_value=True), stands)),
    }


def _in_order(rows: dict[str, Numbers]) -> dict[str, Numbers]:
    """By kind, child and place, as a store keeps them."""
    keys = ("version", "sequence", "occurred_last", "occurred_first", "child")
    order = np.lexsort([rows[key] for key in keys])
    child = rows["child"][order]
    starts = np.concatenate(([0], np.cumsum(np.bincount(child))))
    rows["place"] = np.empty(len(order), np.int32)
    rows["place"][order] = np.arange(len(order)) - starts[child]
    order = order[np.argsort(rows["kind"][order], kind="stable")]
    return {name: values[order] for name, values in rows.items()}


def _write_entries(
    file: Path,
    rows: dict[str, Numbers],
    block: int,
    first: int,
    base: int,
    random: np.random.Generator,
) -> None:
    fields = FIELDS
    schema = entry_schema(fields)
    bounds = np.searchsorted(rows["kind"], np.arange(len(_KINDS) + 1))
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for number, kind in enumerate(_KINDS):
            some = {name: v[bounds[number] : bounds[number + 1]] for name, v in rows.items()}
            count = len(some["line"])
            columns = {
                **some,
                "block": np.full(count, block, np.int32),
                "kind": pa.repeat(kind, count),
                "child": some["child"].astype(np.int32) + first,
                "line": some["line"] + base,
                "sequence": some["sequence"] + base,
                **_who(some["place_of_author"]),
                "restriction": pa.nulls(count, pa.string()),
                **{f.column: _answers(f, kind, some, random) for f in fields},
            }
            table = pa.table({name: columns[name] for name in schema.names}, schema=schema)
            writer.write_table(table, row_group_size=122_880)


def _who(place: Numbers) -> dict[str, pa.Array]:
    names = ("practitioner", "role", "agency", "team")
    taken = pa.array(place)
    return {name: pa.array([one[n] for one in _PLACES]).take(taken) for n, name in enumerate(names)}


def _answers(
    field: Field, kind: str, rows: dict[str, Numbers], random: np.random.Generator
) -> pa.Array:
    """Answers to a question, if the kind asks it: those that standards name, others, or none."""
    count = len(rows["line"])
    type_ = entry_schema([field]).field(field.column).type
    if field.name not in VOCABULARY[kind]:
        return pa.nulls(count, type_)
    answered = random.random(count) < 0.8
    if field.holds is Holds.DAY:
        day = rows["first_day"] + random.integers(20, 500, count)
        return pa.array(day.astype(np.int32), mask=~answered)
    options = pa.array(_options(field), type_)
    return options.take(pa.array(random.integers(0, len(options), count), mask=~answered))


def _options(field: Field) -> Sequence[Any]:
    if field.name == "standard":
        return ["STRAT-3", "STRAT-4", "FAM-1", "another"]
    named = dict.fromkeys(atom(value) for value in _named(field.name))
    said = [*list(named)[:5], "another"]
    if field.holds is Holds.ONE:
        return said * 3 if not named else [*list(named) * 3, "another"]
    kept = list(product((True, False), repeat=len(said)))[:-1]
    return [[one for one, has in zip(said, flags, strict=True) if has] for flags in kept]


def _named(field: str) -> Iterable[object]:
    for standard in STANDARDS:
        for part in parts_within(standard):
            if isinstance(part, Condition) and part.field == field:
                yield from part.values


def _children(children: int) -> pa.Table:
    numbers = pa.array(np.arange(children, dtype=np.int32))
    ids = pc.binary_join_element_wise("H", pc.utf8_lpad(pc.cast(numbers, pa.string()), 7, "0"), "-")
    return pa.table({"child": numbers, "id": ids}, schema=CHILD)


def _stays(children: int, seed: int) -> pa.Table:
    """Three children in five live with the next or the one before."""
    numbers = np.arange(children, dtype=np.int32)
    shared = np.random.default_rng([seed, 1 << 20]).random(children // 2 + 1) < 0.6
    home = np.where(shared[numbers // 2], numbers // 2 * 2, numbers)
    columns = {
        "child": numbers,
        "household": pc.cast(pa.array(home), pa.string()),
        "since": np.full(children, day_number(date(2015, 1, 1))),
        "until": np.full(children, STILL),
        "known_from": np.full(children, -STILL),
        "known_until": np.full(children, STILL),
    }
    return pa.table(columns, schema=STAY)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
