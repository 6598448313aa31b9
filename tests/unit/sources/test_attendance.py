"""A file of attendance is read row by row, and each row that cannot be kept says why."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heed.sources.attendance import Attended, UnreadableAttendance, attendance_of

HEAD = "email,course,level,date\n"


def test_rows_as_people_write_them() -> None:
    text = "\ufeffDate,Email,Course,Level\n09/03/2026,Ana@Example.org,Working together,Refresher\n"
    assert list(attendance_of(text)) == [
        Attended(2, "ana@example.org", "Working together", "refresher", date(2026, 3, 9))
    ]
    [row] = attendance_of(HEAD + '"a@b.org","Neglect, again",specialist,2026-03-09\n')
    assert isinstance(row, Attended)
    assert row.course == "Neglect, again"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",Course,refresher,2026-03-09", "“email” is empty"),
        ("a@b.org,Course,advanced,2026-03-09", "There is no level “advanced”"),
        ("a@b.org,Course,refresher,31/02/2026", "“31/02/2026” is not a date"),
        ("a@b.org,Course,refresher,last week", "“last week” is not a date"),
        ("a@b.org,Course,refresher", "not have as many cells"),
        ("a@b.org,Course,refresher,2026-03-09,more", "not have as many cells"),
    ],
)
def test_a_row_that_cannot_be_kept(row: str, reason: str) -> None:
    good = "a@b.org,Course,refresher,2026-03-09"
    first, second = attendance_of(f"{HEAD}{row}\n{good}\n")
    assert isinstance(first, UnreadableAttendance)
    assert first.number == 2
    assert reason in first.reasons[0]
    assert isinstance(second, Attended), "the other rows are read all the same"


def test_every_reason_at_once() -> None:
    [row] = attendance_of(HEAD + ",,advanced,x\n")
    assert isinstance(row, UnreadableAttendance)
    assert len(row.reasons) == 4


@pytest.mark.parametrize("text", ["", "name,course\na,b\n", "email;course;level;date\n"])
def test_a_file_without_the_columns(text: str) -> None:
    [row] = attendance_of(text)
    assert isinstance(row, UnreadableAttendance)
    assert "must name the column" in row.reasons[0]


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    list(attendance_of(text))
    list(attendance_of(HEAD + text))
