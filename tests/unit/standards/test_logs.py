"""Logs of any kind names become chronologies, and what cannot be read says which row."""

from datetime import UTC, datetime
from typing import Any

import pytest

from heed.standards.logs import XES, Names, UnreadableRow, entries_from

NINE = "2026-03-09T09:00:00+00:00"
TEN = "2026-03-09T10:00:00+00:00"


def row(kind: str = "Create Fine", **changes: Any) -> dict[str, Any]:
    return {"child": "A1", "kind": kind, "occurred": NINE} | changes


def test_each_named_child_has_a_chronology_in_the_order_of_the_log() -> None:
    logs = entries_from([row(child="B", occurred=TEN), row(child="A"), row(child="B")])
    assert list(logs) == ["B", "A"]
    assert [len(log.entries) for log in logs.values()] == [2, 1]


def test_lines_of_the_same_time_keep_the_order_of_the_rows() -> None:
    log = entries_from([row("Send Fine"), row("Add penalty"), row("Create Fine")])["A1"]
    assert [line.kind for line in log] == ["Send Fine", "Add penalty", "Create Fine"]


def test_what_was_recorded_later_is_not_known_earlier() -> None:
    log = entries_from([row("Late", recorded=TEN), row("Prompt")])["A1"]
    known = log.as_known_at(datetime(2026, 3, 9, 9, 30, tzinfo=UTC))
    assert [line.kind for line in known] == ["Prompt"]


def test_a_row_keeps_its_fields_and_role() -> None:
    entry = entries_from([row(fields={"amount": 35}, role="clerk")])["A1"].entries[0]
    assert (entry.fields, entry.author.role) == ({"amount": 35}, "clerk")


@pytest.mark.parametrize("name", ["occurred", "recorded"])
@pytest.mark.parametrize("value", ["2026-03-09T09:00:00", "yesterday", datetime(2026, 3, 9)])  # noqa: DTZ001
def test_a_moment_without_its_zone_is_refused(name: str, value: Any) -> None:
    with pytest.raises(UnreadableRow, match=f"Row 2: “{name}”.*time zone"):
        entries_from([row(), row() | {name: value}])


@pytest.mark.parametrize("name", ["child", "kind"])
def test_a_row_without_a_child_or_kind_is_refused(name: str) -> None:
    with pytest.raises(UnreadableRow, match=f"Row 1 has no “{name}”"):
        entries_from([row() | {name: ""}])


def test_columns_of_other_names_are_told() -> None:
    with pytest.raises(
        UnreadableRow, match=r"Row 1 has no “child”, .* but “case”, “time”\. .* names=Names"
    ):
        entries_from([{"case": "A", "time": NINE}])


def test_a_row_without_a_time_is_refused() -> None:
    timeless = row()
    del timeless["occurred"]
    with pytest.raises(UnreadableRow, match="Row 2 has no “occurred”"):
        entries_from([row(), timeless])


def test_a_row_that_is_no_dictionary_is_refused() -> None:
    with pytest.raises(UnreadableRow, match="Give each row as a dictionary"):
        entries_from([row(), "a,b"])  # type: ignore[list-item]


def test_whatever_else_a_row_has_is_a_field() -> None:
    entry = entries_from([row(amount=35, fields={"points": 2})])["A1"].entries[0]
    assert entry.fields == {"amount": 35, "points": 2}


def test_rows_refer_to_one_another_by_their_ids_or_numbers() -> None:
    log = entries_from([row(id="x"), row(), row(about=["x", 2])])["A1"]
    assert [entry.id for entry in log.entries] == ["x", "2", "3"]
    assert log.entries[2].about == ("x", "2")


def test_the_columns_may_have_other_names() -> None:
    xes = {"case:concept:name": "A", "concept:name": "Pay", "time:timestamp": NINE, "cost": 1}
    assert entries_from([xes], names=XES)["A"].entries[0].fields == {"cost": 1}
    mine = {"order": "A", "activity": "Pay", "at": NINE}
    names = Names(child="order", kind="activity", occurred="at")
    assert entries_from([mine], names=names)["A"].entries[0].kind == "Pay"
    with pytest.raises(UnreadableRow, match="Row 1 has no “order”"):
        entries_from([mine | {"order": None}], names=names)


@pytest.mark.parametrize("second", [{"id": "x"}, {}])
def test_two_rows_with_one_id_are_refused(second: dict[str, Any]) -> None:
    first = row(id="x" if second else "2")
    with pytest.raises(UnreadableRow, match="Rows 1 and 2 have the same “id”"):
        entries_from([first, row(**second)])
