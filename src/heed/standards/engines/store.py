"""The columns of a record as Parquet files: how they are laid out, written and read.

A store is a folder with `about`, `stays`, `children`, `lines` and `calendar` as NAME.parquet, and a
folder `entries` with one file for each block of children, named by its number: every reading of
every line about these children stands in it, sorted by kind, child and place.
"""

from collections.abc import Iterator
from pathlib import Path

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

    def blocks(self) -> Iterator[tuple[pa.Table, Path | None]]:
        """The children of each block and the file of their entries; None when they have none."""
        children = self.table("children").select(["child"])
        number = pc.divide(children["child"], CHILDREN_IN_A_BLOCK)
        for block in sorted({*pc.unique(number).to_pylist(), *self.files}):
            yield children.filter(pc.equal(number, block)), self.files.get(block)

    def _place(self, name: str) -> Path:
        return self.folder / (name if name == "entries" else f"{name}.parquet")

    def _numbered(self, folder: Path) -> Iterator[tuple[int, Path]]:
        for file in sorted(folder.glob("*.parquet")):
            if not file.stem.isdigit():
                raise UnreadableStore(f"{file} is not named by a block. Run `heed export` again.")
            yield int(file.stem), file

    def _checked_schema(self) -> pa.Schema:
        schemas = [_schema(file) for file in self.files.values()]
        for name, schema in SCHEMAS.items():
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
