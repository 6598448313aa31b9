"""Rows of the record as the columns of a store want them, a batch at a time."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from heed.clocks import Occurred
from heed.practice import KINDS
from heed.practice.question import Control
from heed.standards.engines.columns import EXACTNESS, FREE_TEXT, Field, entry_schema
from heed.standards.engines.tabulating import column_value
from heed.standards.language import Condition
from heed.standards.loading import parts_within
from heed.standards.standard import Standard

_SPOKEN = {Control.LINE, Control.WORDS, Control.LINES}
_SAID = {
    kind.name: frozenset(q.name for q in kind.questions if q.control in _SPOKEN) for kind in KINDS
}
"""For each kind, the questions that are answered in someone's own words."""

_PLAIN = (
    "sequence",
    "id",
    "line",
    "kind",
    "practitioner",
    "role",
    "agency",
    "team",
    "restriction",
)


def compared(standards: Iterable[Standard]) -> frozenset[str]:
    """The fields whose very words some standard looks for."""
    return frozenset(name for standard in standards for name in _compared(standard))


def _compared(standard: Standard) -> Iterator[str]:
    yield from (p.field for p in parts_within(standard) if isinstance(p, Condition) and p.values)
    if standard.owner.type == "agency":
        yield standard.owner.value
    if standard.waiver:
        yield from (standard.waiver.names, standard.waiver.until)


def staged(
    batch: pa.RecordBatch, fields: Sequence[Field], needed: Collection[str] = ()
) -> pa.Table:
    """A batch of entries, each with its answers in columns.

    Of free text only that it was answered leaves the record, unless its words are `needed`.
    """
    types = {field.name: field.type for field in entry_schema(fields)}
    kinds, answers = batch["kind"].to_pylist(), map(json.loads, batch["fields"].to_pylist())
    said = [
        _without_free_text(kind, given, needed) for kind, given in zip(kinds, answers, strict=True)
    ]
    own = {
        field.column: pa.array(
            [column_value(given.get(field.name), field.holds) for given in said],
            types[field.column],
        )
        for field in fields
    }
    return pa.table(
        {
            **{name: batch[name] for name in _PLAIN},
            "recorded_at": _microseconds(batch["recorded_at"]),
            "occurred_first": _microseconds(batch["occurred_first"]),
            "occurred_last": _microseconds(batch["occurred_last"]),
            "exactness": pa.array(map(_exactness, batch["occurred"].to_pylist()), pa.int8()),
            "in_error": pc.not_equal(batch["in_error"], 0),
            "children": _lists(batch["children"]),
            "about": _lists(batch["about"]),
            **own,
        }
    )


def _without_free_text(
    kind: str, answers: Mapping[str, Any], needed: Collection[str]
) -> dict[str, Any]:
    spoken = _SAID.get(kind, frozenset()).difference(needed)
    return {name: FREE_TEXT if name in spoken and a else a for name, a in answers.items()}


def _microseconds(column: pa.Array) -> pa.Array:
    """Moments since 1970, from the text in UTC that SQLite keeps or as they are."""
    if pa.types.is_integer(column.type):
        return column
    return column.cast(pa.timestamp("us")).cast(pa.int64())


def _exactness(occurred: str) -> int:
    return EXACTNESS[Occurred.parse(occurred).precision]


def _lists(column: pa.Array) -> pa.Array:
    return pa.array([json.loads(text) for text in column.to_pylist()], pa.list_(pa.string()))
