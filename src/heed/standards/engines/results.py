"""Obligations in numbers, as an engine gives them, told with their ids and words."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from heed.standards.engines.columns import Field, Holds
from heed.standards.engines.plan.record import MOMENTS
from heed.standards.engines.plan.settled import LINES, VERDICTS
from heed.standards.obligation import Obligation, Verdict
from heed.standards.standard import Standard

_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_MOMENT = pa.timestamp("us", tz="UTC")
OBLIGATION = pa.schema(
    [
        ("standard", pa.string()),
        ("version", pa.string()),
        ("as_of", _MOMENT),
        ("child", pa.string()),
        ("trigger", pa.string()),
        ("triggered_on", pa.date32()),
        ("owner_role", pa.string()),
        ("owner_practitioner", pa.string()),
        ("owner_agency", pa.string()),
        ("settled", pa.string()),
        ("verdict", pa.string()),
        ("due_first", _MOMENT),
        ("due_last", _MOMENT),
        ("waived_until", pa.date32()),
        ("waiver", pa.string()),
        ("answers", pa.list_(pa.string())),
        ("recorded_late", pa.bool_()),
        ("settled_from", _MOMENT),
        # Of whoever wrote the trigger.
        ("agency", pa.string()),
        ("team", pa.string()),
    ]
)
"""One obligation as of one moment; `settled` is null while only time decides, as it is there."""


MEASURE = pa.schema(
    [
        ("standard", pa.string()),
        ("version", pa.string()),
        ("as_of", _MOMENT),
        ("agency", pa.string()),
        ("team", pa.string()),
        # The first day of the month in which what triggered it happened.
        ("month", pa.date32()),
        ("numerator", pa.int64()),
        ("denominator", pa.int64()),
        *((verdict.value, pa.int64()) for verdict in Verdict),
        ("recorded_late", pa.int64()),
    ]
)
"""How many obligations stand at each verdict; `recorded_late` are among those met. The numerator
are those met in time, the denominator those that time has decided: met, met late or missed."""


def told(
    parts: Sequence[pa.Table],
    standards: Sequence[Standard],
    moments: Sequence[datetime],
    children: pa.Table,
    lines: pa.Table,
) -> pa.Table:
    """The obligations with ids instead of numbers."""
    found = pa.concat_tables(parts) if parts else None
    if found is None or not found.num_rows:
        return OBLIGATION.empty_table()
    number = found["standard"]
    settled = pa.array([v.value if v else None for v in VERDICTS.values()])
    child = pc.bit_wise_and(found["record"], MOMENTS - 1).cast(pa.int32())
    columns = {
        "standard": _taken([s.id for s in standards], number),
        "version": _taken([s.hash for s in standards], number),
        "as_of": pa.array(moments, _MOMENT).take(found["moment"].combine_chunks()),
        "child": _ids(child, children, "child"),
        "trigger": _ids(found["line"], lines, "line"),
        "triggered_on": found["first_day"].cast(pa.date32()),
        **_owners(found, standards),
        "settled": settled.take(found["settled"].combine_chunks()),
        "verdict": found["verdict"],
        "due_first": found["due_first"].cast(_MOMENT),
        "due_last": found["due_last"].cast(_MOMENT),
        "waived_until": found["waived_until"].cast(pa.date32()),
        "waiver": _ids(found["waiver"], lines, "line"),
        "answers": _answers(found["answers"].combine_chunks(), lines),
        "recorded_late": found["recorded_late"],
        "settled_from": found["settled_from"].cast(_MOMENT),
        "agency": found["agency"],
        "team": found["team"],
    }
    return pa.table({name: columns[name] for name in OBLIGATION.names}).cast(OBLIGATION)


def added(so_far: pa.Table | None, part: pa.Table) -> pa.Table:
    """The counts so far with those of one more part: as many rows as there are groups."""
    if so_far is None:
        return part
    keys = [name for name in part.column_names if name != "number"]
    both = pa.concat_tables([so_far, part]).group_by(keys).aggregate([("number", "sum")])
    # An engine may say of a column that it is never null, which grouping forgets.
    return both.rename_columns({"number_sum": "number"}).select(part.column_names).cast(part.schema)


def counted(
    found: pa.Table | None, standards: Sequence[Standard], moments: Sequence[datetime]
) -> pa.Table:
    """The counts as measures, one row for each group; without any, no row."""
    if found is None or not found.num_rows:
        return MEASURE.empty_table()
    number = found["number"]
    counts = {v.value: _where(pc.equal(found["verdict"], v.value), number) for v in Verdict}
    counts["recorded_late"] = _where(found["recorded_late"], number)
    keys = ["standard", "moment", "month", "agency", "team"]
    each = found.select(keys)
    for name, column in counts.items():
        each = each.append_column(name, column)
    grouped = each.group_by(keys).aggregate([(name, "sum") for name in counts])
    return _measured(grouped.sort_by([(key, "ascending") for key in keys]), standards, moments)


def _where(flags: pa.ChunkedArray, number: pa.ChunkedArray) -> pa.ChunkedArray:
    return pc.if_else(flags, number, 0)


def _measured(
    grouped: pa.Table, standards: Sequence[Standard], moments: Sequence[datetime]
) -> pa.Table:
    told = {name.removesuffix("_sum"): grouped[name] for name in grouped.column_names}
    decided = [told[v.value] for v in (Verdict.MET, Verdict.MET_LATE, Verdict.MISSED)]
    columns = told | {
        "standard": _taken([s.id for s in standards], grouped["standard"]),
        "version": _taken([s.hash for s in standards], grouped["standard"]),
        "as_of": pa.array(moments, _MOMENT).take(grouped["moment"].combine_chunks()),
        "month": grouped["month"].cast(pa.date32()),
        "numerator": decided[0],
        "denominator": pc.add(pc.add(decided[0], decided[1]), decided[2]),
    }
    return pa.table({name: columns[name] for name in MEASURE.names}).cast(MEASURE)


def values_of(table: pa.Table) -> Iterator[Obligation]:
    """The obligations of a table as the values that the memory engine gives."""
    for row in table.to_pylist():
        yield _value(row)


def _value(row: dict[str, Any]) -> Obligation:
    kept = {name: row[name] for name in Obligation.__slots__}
    kept["settled"] = _VERDICTS.get(row["settled"])
    kept["answers"] = tuple(row["answers"])
    return Obligation(**kept)


def _taken(values: Sequence[str], numbers: pa.ChunkedArray) -> pa.Array:
    return pa.array(values, pa.string()).take(numbers.combine_chunks())


def _ids(numbers: pa.ChunkedArray | pa.Array, table: pa.Table, name: str) -> pa.Array:
    whole = numbers.combine_chunks() if isinstance(numbers, pa.ChunkedArray) else numbers
    places = pc.index_in(whole, table[name].combine_chunks())
    return table["id"].combine_chunks().take(places)


def _owners(found: pa.Table, standards: Sequence[Standard]) -> dict[str, pa.Array]:
    number = found["standard"]
    author = _taken_flags([s.owner.type == "author" for s in standards], number)
    roles = _taken([s.owner.value if s.owner.type == "role" else "" for s in standards], number)
    nobody = pa.scalar(None, pa.string())
    agency = pa.nulls(found.num_rows, pa.string())
    for field in dict.fromkeys(s.owner.value for s in standards if s.owner.type == "agency"):
        asked = [s.owner.type == "agency" and s.owner.value == field for s in standards]
        named = _spoken(found[Field(field, Holds.ONE).column])
        agency = pc.if_else(_taken_flags(asked, number), named, agency)
    return {
        "owner_role": pc.if_else(author, found["role"], roles),
        "owner_practitioner": pc.if_else(author, found["practitioner"], nobody),
        "owner_agency": agency,
    }


def _spoken(atoms: pa.ChunkedArray) -> pa.ChunkedArray:
    """What an atom stood for, as text."""
    marked = pc.starts_with(atoms, "=")
    return pc.if_else(marked, pc.utf8_slice_codeunits(atoms, 1), atoms)


def _taken_flags(flags: Sequence[bool], numbers: pa.ChunkedArray) -> pa.Array:
    return pa.array(flags, pa.bool_()).take(numbers.combine_chunks())


def _answers(codes: pa.ListArray, lines: pa.Table) -> pa.ListArray:
    """The answers in the order of the parts that they answer, each line once."""
    found = pa.table({"of": pc.list_parent_indices(codes), "code": pc.list_flatten(codes)})
    node = pc.divide(found["code"], LINES)
    line = pc.subtract(found["code"], pc.multiply(node, LINES))
    once = found.append_column("line", line).group_by(["of", "line"]).aggregate([("code", "min")])
    once = once.sort_by([("of", "ascending"), ("code_min", "ascending")])
    counts = once.group_by("of", use_threads=False).aggregate([("line", "count")])
    lengths = dict(zip(counts["of"].to_pylist(), counts["line_count"].to_pylist(), strict=True))
    offsets, end = [0], 0
    for row in range(len(codes)):
        end += lengths.get(row, 0)
        offsets.append(end)
    ids = _ids(once["line"], lines, "line")
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), ids)
