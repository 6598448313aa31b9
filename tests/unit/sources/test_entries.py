"""Reading another system's rows: each is an entry to be, or says why not."""

import json

import pytest

from heed.practice import kind_named
from heed.sources import Row, UnreadableRow, rows_of
from tests.support.answers import full_answers, sample_answers

ANSWERS = sample_answers(kind_named("harm_incident"))


def read(**changes):
    row = {
        "record_number": "H-000001",
        "kind": "harm_incident",
        "occurred": "2026-03-09",
        "agency": "school",
        "reference": "r1",
        "answers": ANSWERS,
        **changes,
    }
    [found] = rows_of(json.dumps(row))
    return found


@pytest.mark.parametrize(
    ("occurred", "zone", "kept"),
    [
        ("2026-03-09", "", "2026-03-09"),
        ("2026-03", "", "2026-03"),
        ("2026-02-01/2026-03-15", "", "2026-02-01/2026-03-15"),
        ("2026-07-09T09:30", "", "2026-07-09T08:30:00Z"),
        ("2026-07-09T09:30", "Europe/London", "2026-07-09T08:30:00Z"),
        ("2026-07-09T09:30", "Europe/Paris", "2026-07-09T07:30:00Z"),
        ("2026-07-09T09:30", "UTC", "2026-07-09T09:30:00Z"),
        ("2026-07-09T09:30+02:00", "", "2026-07-09T07:30:00Z"),
        ("2026-07-09T09:30:00Z", "Europe/Paris", "2026-07-09T09:30:00Z"),
    ],
)
def test_when_it_happened(occurred, zone, kept) -> None:
    assert str(read(occurred=occurred, zone=zone).occurred) == kept


@pytest.mark.parametrize("zone", ["Europe/Londn", "../../etc/passwd", "\x00", "Europe", "x" * 5000])
def test_a_zone_that_is_none(zone) -> None:
    found = read(occurred="2026-03-09T09:30", zone=zone)
    assert isinstance(found, UnreadableRow)
    assert "no time zone" in found.reasons[0]
    assert len(found.reasons[0]) < 200


@pytest.mark.parametrize(
    "line", ["{", "[1]", "3", '"text"', "{}", "[" * 100_000, '{"record_number": {"a": 1}}']
)
def test_lines_that_are_no_rows(line) -> None:
    found = list(rows_of('{"kind": "x"}\n' + line))
    assert all(isinstance(each, UnreadableRow) and each.reasons for each in found)
    assert found[1].number == 2


def test_a_byte_order_mark_and_empty_lines_are_passed_over() -> None:
    line = json.dumps({"kind": "visit"})
    assert [row.number for row in rows_of(f"\ufeff\n{line}\n\n{line}\n")] == [2, 4]


@pytest.mark.parametrize("field", ["kind", "occurred", "zone", "author", "agency", "reference"])
def test_values_that_are_not_text(field) -> None:
    found = read(**{field: 7})
    assert isinstance(found, UnreadableRow)
    assert any(f"“{field}”" in reason for reason in found.reasons)


def test_several_children() -> None:
    assert read(record_numbers=["h-2", "H-1", "H-2"]).record_numbers == ("H-2", "H-1")


def test_csv_splits_what_may_have_several_answers() -> None:
    answers = full_answers(kind_named("harm_incident"))
    cells = {
        name: ";".join(answer) if isinstance(answer, list) else str(answer)
        for name, answer in answers.items()
    }
    head = "record_number,kind,occurred,agency,reference," + ",".join(cells)
    quoted = ",".join(f'"{cell}"' for cell in cells.values())
    [row] = rows_of(f"{head}\nH-1,harm_incident,2026-03-09,school,r1,{quoted}\n")
    assert isinstance(row, Row)
    assert row.answers == answers


@pytest.mark.parametrize("bad", ["H-1,visit", "H-1,visit,2026-03-09,school,r1,extra,more"])
def test_csv_rows_with_too_few_or_too_many_cells(bad) -> None:
    [row] = rows_of(f"record_number,kind,occurred,agency,reference\n{bad}\n")
    assert isinstance(row, UnreadableRow)
    assert "as many cells" in row.reasons[0]


def test_csv_broken_by_a_nul() -> None:
    found = list(rows_of('record_number,kind\n"H-1\x00,visit\n'))
    assert all(isinstance(each, UnreadableRow) for each in found)


@pytest.mark.parametrize("text", ["", "\n", "record_number,kind\n"])
def test_no_rows(text) -> None:
    assert list(rows_of(text)) == []
