"""The columns of a record that is at hand as values, for the library and for tests."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from heed.chronology import Chronology, Entry, Line
from heed.clocks import WorkingCalendar
from heed.people import Household
from heed.standards.engines.columns import (
    ABOUT,
    CALENDAR,
    CHILD,
    CHILDREN_IN_A_BLOCK,
    EXACTNESS,
    LINE,
    STAY,
    STILL,
    Field,
    Holds,
    Tables,
    atom,
    day_number,
    day_of,
    entry_schema,
    fields_of_standards,
    microseconds,
)
from heed.standards.engines.view import day_in
from heed.standards.standard import Standard

type Row = dict[str, Any]


def tables_of(
    entries: Iterable[Entry],
    fields: Sequence[Field],
    calendar: WorkingCalendar,
    household: Household = Household(),  # noqa: B008 - a value that nobody changes
) -> Tables:
    """The columns of these entries, of however many children; each entry once.

    A correction must have been recorded no sooner than what it corrects.
    """
    lines = sorted(Chronology(entries).all_lines, key=lambda line: line.sequence)
    numbers = {line.id: number for number, line in enumerate(lines)}
    children = _numbered(lines, household)
    rows = _placed(row for line in lines for row in _rows(line, numbers, children, fields))
    return Tables(
        entries=pa.Table.from_pylist(rows, schema=entry_schema(fields)),
        about=pa.Table.from_pylist(list(_about(lines, numbers)), schema=ABOUT),
        stays=pa.Table.from_pylist(list(_stays(household, children)), schema=STAY),
        children=_ids(children, CHILD),
        lines=_ids(numbers, LINE),
        calendar=calendar_table(calendar),
    )


def fields_for(standards: Iterable[Standard], entries: Iterable[Entry]) -> tuple[Field, ...]:
    """The fields these standards look at, taken for lists where any of the entries has a list."""
    lists = {
        name
        for entry in entries
        for name, answer in entry.fields.items()
        if isinstance(answer, list | tuple)
    }
    return fields_of_standards(standards, lists)


@lru_cache(maxsize=4)
def calendar_table(calendar: WorkingCalendar) -> pa.Table:
    """The days of a calendar with their ordinals."""
    days = range(day_number(calendar.first), day_number(calendar.last) + 1)
    ordinals = [calendar.ordinal(day_of(day)) for day in days]
    return pa.table({"day": days, "ordinal": ordinals}, schema=CALENDAR)


def calendar_of(table: pa.Table) -> WorkingCalendar:
    """The calendar that a table was made from."""
    days = table["day"].cast(pa.date32())
    in_the_week = pc.less(pc.day_of_week(days), 5)
    off = pc.and_(pc.equal(pc.bit_wise_and(table["ordinal"], 1), 1), in_the_week)
    return WorkingCalendar(
        first=pc.min(days).as_py(),
        last=pc.max(days).as_py(),
        closed=frozenset(days.filter(off).to_pylist()),
    )


def column_value(answer: Any, holds: Holds) -> Any:  # noqa: ANN401 - a stored JSON value
    """An answer as its column holds it; None when nothing is answered."""
    if answer is None or answer in ("", [], ()):
        return None
    match holds:
        case Holds.DAY:
            day = day_in(answer)
            return None if day is None else day_number(day)
        case Holds.MANY:
            given = answer if isinstance(answer, list | tuple) else (answer,)
            return [atom(value) for value in given]
        case _:
            return atom(answer)


def _numbered(lines: Iterable[Line], household: Household) -> dict[str, int]:
    named = {child for line in lines for entry in line.versions for child in entry.children}
    ids = sorted(named | {stay.child for stay in household.stays})
    return {child: number for number, child in enumerate(ids)}


def _rows(
    line: Line, numbers: Mapping[str, int], children: Mapping[str, int], fields: Sequence[Field]
) -> Iterator[Row]:
    """A row for each reading and each child the line was ever about."""
    ever = dict.fromkeys(child for entry in line.versions for child in entry.children)
    untils = [*(microseconds(entry.recorded_at) for entry in line.versions[1:]), STILL]
    for version, (entry, until) in enumerate(zip(line.versions, untils, strict=True), start=1):
        reading = {
            **_reading(line, entry, fields),
            "line": numbers[line.id],
            "version": version,
            "known_until": until,
        }
        for child in ever:
            stands = child in entry.children and not entry.in_error
            yield {**reading, **_child(children[child]), "stands": stands}


def _child(number: int) -> Row:
    return {"child": number, "block": number // CHILDREN_IN_A_BLOCK}


def _reading(line: Line, entry: Entry, fields: Sequence[Field]) -> Row:
    occurred = entry.occurred
    return {
        "kind": entry.kind,
        "known_from": microseconds(entry.recorded_at),
        "occurred_first": microseconds(occurred.first),
        "occurred_last": microseconds(occurred.last),
        "first_day": day_number(occurred.first_day),
        "last_day": day_number(occurred.last_day),
        "exactness": EXACTNESS[occurred.precision],
        "sequence": line.sequence,
        **line.author._asdict(),
        "restriction": entry.restriction.why if entry.restriction else None,
        **{f.column: column_value(entry.fields.get(f.name), f.holds) for f in fields},
    }


def _placed(rows: Iterable[Row]) -> list[Row]:
    """The rows with their places, as a store keeps them."""
    ordered = sorted(rows, key=_in_order_of_a_child)
    before, place = None, 0
    for row in ordered:
        place = place + 1 if row["child"] == before else 0
        before, row["place"] = row["child"], place
    return sorted(ordered, key=lambda row: (row["block"], row["kind"], row["child"], row["place"]))


def _in_order_of_a_child(row: Row) -> tuple[int, ...]:
    occurred = row["occurred_first"], row["occurred_last"]
    return row["child"], *occurred, row["sequence"], row["version"]


def _about(lines: Iterable[Line], numbers: Mapping[str, int]) -> Iterator[Row]:
    roots = {entry.id: numbers[line.id] for line in lines for entry in line.versions}
    for line in lines:
        for version, entry in enumerate(line.versions, start=1):
            for of in dict.fromkeys(roots[i] for i in entry.about if i in roots):
                yield {"line": numbers[line.id], "version": version, "of": of}


def _stays(household: Household, children: Mapping[str, int]) -> Iterator[Row]:
    for stay in household.stays:
        yield {
            "child": children[stay.child],
            "household": stay.household,
            "since": day_number(stay.since),
            "until": day_number(stay.until) if stay.until else STILL,
            "known_from": microseconds(stay.known_from) if stay.known_from else -STILL,
            "known_until": microseconds(stay.known_until) if stay.known_until else STILL,
        }


def _ids(numbers: Mapping[str, int], schema: pa.Schema) -> pa.Table:
    columns = [list(numbers.values()), list(numbers)]
    return pa.table(dict(zip(schema.names, columns, strict=True)), schema=schema)
