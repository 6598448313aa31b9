"""The columns of a record as Parquet files: how they are laid out, written and read.

A store is a folder with `corrected`, `about`, `stays`, `children`, `lines` and `calendar` as
NAME.parquet, and a folder `entries` with one file for each block of children, named by its number:
every reading of every line about these children stands in it, sorted by kind, child and place.
"""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from heed.standards.engines.columns import (
    CHILDREN_IN_A_BLOCK,
    ENTRY,
    LAYOUT,
    NAMES,
    SCHEMAS,
    Tables,
)

_ROWS_IN_A_GROUP = 122_880
_LAYOUT = b"heed.layout"


class UnreadableStore(ValueError):
    """A store cannot be read; the message says why and what to do."""


class Part(NamedTuple):
    """Some children that are judged together: their numbers, the range they lie in, and the files
    of their entries."""

    children: pa.Table
    within: range
    files: tuple[Path, ...]


class Store:
    """A store in a folder. Raises UnreadableStore when it is of another version or not whole."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        missing = [name for name in NAMES if not self._place(name).exists()]
        if missing:
            raise UnreadableStore(
                f"{folder} is not a whole copy of the record: “{missing[0]}” is missing. "
                "Run `heed export` again."
            )
        self.files = dict(self._numbered(folder / "entries"))
        self.schema = self._checked_schema()

    def table(self, name: str) -> pa.Table:
        """One of the tables beside `entries`, in memory."""
        return _read(self._place(name))

    def file(self, name: str) -> Path:
        """The file of a table beside `entries`."""
        return self._place(name)

    def parts(self, most: int) -> Iterator[Part]:
        """All children in parts of at most so many: some blocks, or a piece of one."""
        children = self.table("children").select(["child"])
        for within in _cut(range(_end(children)), _whole_blocks(most)):
            some = _within(children, within)
            for piece in _cut(within, most):
                yield Part(_within(some, piece), piece, self._files_of(piece))

    def near(self, part: Part) -> tuple[pa.Table, Part]:
        """The stays in every home in which any of these children ever lived; who lived there."""
        own = _within(self._stays, part.within)["household"]
        stays = self._stays.filter(pc.is_in(self._stays["household"], pc.unique(own)))
        children = stays.select(["child"])
        within = range(pc.min(children["child"]).as_py() or 0, _end(children))
        blocks = pc.unique(pc.divide(children["child"], CHILDREN_IN_A_BLOCK)).to_pylist()
        files = (self.files[block] for block in sorted(blocks) if block in self.files)
        return stays, Part(children, within, tuple(files))

    def _files_of(self, children: range) -> tuple[Path, ...]:
        blocks = range(
            children.start // CHILDREN_IN_A_BLOCK, -(-children.stop // CHILDREN_IN_A_BLOCK)
        )
        return tuple(self.files[block] for block in blocks if block in self.files)

    @cached_property
    def days(self) -> tuple[int, int]:
        """The first and the last day of any entry; none lies between them when there is none."""
        ends = [ends for file in self.files.values() for ends in _days_of(file)]
        firsts, lasts = [first for first, _ in ends], [last for _, last in ends]
        return min(firsts, default=0), max(lasts, default=-1)

    @cached_property
    def _stays(self) -> pa.Table:
        return self.table("stays")

    def _place(self, name: str) -> Path:
        return self.folder / (name if name == "entries" else f"{name}.parquet")

    def _numbered(self, folder: Path) -> Iterator[tuple[int, Path]]:
        for file in sorted(folder.glob("*.parquet")):
            if not file.stem.isdigit():
                raise UnreadableStore(f"{file} is not named by a block. Run `heed export` again.")
            yield int(file.stem), file

    def _checked_schema(self) -> pa.Schema:
        schemas = [_schema(file) for file in self.files.values()]
        for name, schema in {"corrected": ENTRY, **SCHEMAS}.items():
            _checked(_schema(self._place(name)), schema, self._place(name))
        for file, schema in zip(self.files.values(), schemas, strict=True):
            _checked(schema, ENTRY, file)
            if not schema.equals(schemas[0]):
                raise _another_layout(file)
        return schemas[0] if schemas else ENTRY


def write_store(tables: Tables, folder: Path) -> None:
    """Write tables as a store into a folder that is there and empty."""
    (folder / "entries").mkdir()
    for name in NAMES[1:]:
        pq.write_table(getattr(tables, name), folder / f"{name}.parquet")
    for block in pc.unique(tables.entries["block"]).to_pylist():
        rows = tables.entries.filter(pc.equal(tables.entries["block"], block))
        write_block(rows, folder, block)


def write_block(entries: pa.Table, folder: Path, block: int) -> None:
    """Write the entries of one block of children, in the order in which they are read."""
    order = [(name, "ascending") for name in ("kind", "child", "place")]
    pq.write_table(
        entries.sort_by(order).replace_schema_metadata({_LAYOUT: str(LAYOUT)}),
        folder / "entries" / f"{block:06}.parquet",
        row_group_size=_ROWS_IN_A_GROUP,
        compression="zstd",
    )


def _days_of(file: Path) -> Iterator[tuple[int, int]]:
    """The ends of each group of rows, as the file itself says them."""
    groups = pq.ParquetFile(file).metadata
    first, last = (groups.schema.names.index(name) for name in ("first_day", "last_day"))
    for number in range(groups.num_row_groups):
        if (group := groups.row_group(number)).num_rows:
            yield group.column(first).statistics.min, group.column(last).statistics.max


def _end(children: pa.Table) -> int:
    """The number after the last of these children."""
    last = pc.max(children["child"]).as_py()
    return 0 if last is None else last + 1


def _whole_blocks(most: int) -> int:
    """As many whole blocks as so many children fill, and one at least, in children."""
    return max(most // CHILDREN_IN_A_BLOCK, 1) * CHILDREN_IN_A_BLOCK


def _cut(numbers: range, most: int) -> Iterator[range]:
    for first in range(numbers.start, numbers.stop, most):
        yield range(first, min(first + most, numbers.stop))


def _within(table: pa.Table, children: range) -> pa.Table:
    number = table["child"]
    lies = pc.and_(pc.greater_equal(number, children.start), pc.less(number, children.stop))
    return table.filter(lies)


def _schema(file: Path) -> pa.Schema:
    try:
        return pq.read_schema(file)
    except (OSError, pa.ArrowInvalid) as error:
        raise _half_written(file) from error


def _read(file: Path) -> pa.Table:
    try:
        return pq.read_table(file)
    except (OSError, pa.ArrowInvalid) as error:
        raise _half_written(file) from error


def _checked(found: pa.Schema, wanted: pa.Schema, file: Path) -> None:
    layout = (found.metadata or {}).get(_LAYOUT, str(LAYOUT).encode())
    there = all(
        field.name in found.names and found.field(field.name).type == field.type for field in wanted
    )
    if layout != str(LAYOUT).encode() or not there:
        raise _another_layout(file)


def _half_written(file: Path) -> UnreadableStore:
    return UnreadableStore(
        f"{file} cannot be read: it is only half written, or damaged. Run `heed export` again."
    )


def _another_layout(file: Path) -> UnreadableStore:
    return UnreadableStore(
        f"{file} was written by another version of Heed. Run `heed export` again: it is made new "
        "from the record."
    )
