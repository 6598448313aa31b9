"""A store read back as values, so that the memory engine can judge some of its children."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from heed.chronology import Entry
from heed.chronology.entry import Restriction
from heed.clocks import Occurred, Precision
from heed.people import Author, Household, Stay
from heed.standards.engines.columns import STILL, Field, Holds, day_of, moment_of
from heed.standards.engines.store import Store

_PRECISIONS = (Precision.MOMENT, Precision.DAY, Precision.MONTH)
_CORRECTIONS = 10**12

type Row = Mapping[str, Any]


def entries_of(store: Store, children: Iterable[int], fields: Iterable[Field]) -> Iterator[Entry]:
    """The entries about these children of a store in which every line is about one child."""
    wanted, asked = pa.array(children, pa.int32()), tuple(fields)
    ids = dict(zip(*(column.to_pylist() for column in store.table("children")), strict=True))
    about = _about(store)
    for file in store.files.values():
        for row in pq.read_table(file, filters=pc.is_in(pc.field("child"), wanted)).to_pylist():
            yield _entry(row, ids[row["child"]], about, asked)


def household_of(store: Store) -> Household:
    """Who lives with whom."""
    ids = dict(zip(*(column.to_pylist() for column in store.table("children")), strict=True))
    return Household(
        Stay(
            ids[row["child"]],
            row["household"],
            day_of(row["since"]),
            None if row["until"] == STILL else day_of(row["until"]),
        )
        for row in store.table("stays").to_pylist()
    )


@lru_cache(maxsize=1)
def _about(store: Store) -> dict[tuple[int, int], int]:
    return {(row["line"], row["version"]): row["of"] for row in store.table("about").to_pylist()}


def _entry(
    row: Row, child: str, about: Mapping[tuple[int, int], int], fields: Iterable[Field]
) -> Entry:
    line, version = row["line"], row["version"]
    of = about.get((line, version))
    return Entry(
        id=str(line) if version == 1 else f"{line}.{version}",
        sequence=row["sequence"] + (version - 1) * _CORRECTIONS,
        children=(child,),
        kind=row["kind"],
        occurred=Occurred(
            _PRECISIONS[row["exactness"]],
            moment_of(row["occurred_first"]),
            moment_of(row["occurred_last"]),
        ),
        recorded_at=moment_of(row["known_from"]),
        author=Author(row["practitioner"], row["role"], row["agency"], row["team"]),
        fields={f.name: value for f in fields if (value := _answer(row[f.column], f)) is not None},
        about=() if of is None else (str(of),),
        supersedes=str(line) if version > 1 else None,
        reason="It was written wrongly." if version > 1 else "",
        in_error=not row["stands"],
        restriction=Restriction(row["restriction"], ()) if row["restriction"] else None,
    )


def _answer(held: Any, field: Field) -> Any:  # noqa: ANN401 - a stored JSON value
    if held is None:
        return None
    match field.holds:
        case Holds.DAY:
            return day_of(held).isoformat()
        case Holds.MANY:
            return [_said(one) for one in held]
        case _:
            return _said(held)


def _said(atom: str) -> str | int:
    """What an atom stands for; a number is equal to the yes or no that it stands for too."""
    return int(atom[1:]) if atom.startswith("=") else atom
