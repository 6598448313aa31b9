"""Reading a drawn table: what it can say, and how it says what is wrong with it."""

from datetime import UTC, date, datetime

import pytest

from heed.clocks import Occurred
from heed.standards.drawing import UnreadableTable, read


def test_a_row_says_when_who_and_what() -> None:
    (entry,) = read("""
        Mon 01 Jun 2026 09:00 | social care (team manager) | harm incident (harm: [physical], \
injury: yes, until: Fri 05 Jun 2026, said: it's sore, content: "no")
        """).entries
    assert entry.occurred == Occurred.at(datetime(2026, 6, 1, 8, tzinfo=UTC))
    assert entry.recorded_at == datetime(2026, 6, 1, 8, tzinfo=UTC)
    assert (entry.author.agency, entry.author.role) == ("social care", "team_manager")
    assert entry.kind == "harm_incident"
    assert entry.fields == {
        "harm": ["physical"],
        "injury": True,
        "until": "2026-06-05",
        "said": "it's sore",
        "content": "no",
    }


@pytest.mark.parametrize(
    ("when", "occurred"),
    [
        ("Mon 09 Mar 2026", Occurred.on(date(2026, 3, 9))),
        ("Mar 2026", Occurred.in_month(2026, 3)),
        (
            "about Mon 09 Mar 2026 to Tue 10 Mar 2026",
            Occurred.between(date(2026, 3, 9), date(2026, 3, 10)),
        ),
        ("Sun 25 Oct 2026 01:30", Occurred.at(datetime(2026, 10, 25, 0, 30, tzinfo=UTC))),
        ("Sun 25 Oct 2026 01:30 GMT", Occurred.at(datetime(2026, 10, 25, 1, 30, tzinfo=UTC))),
    ],
)
def test_a_date_can_be_inexact(when: str, occurred: Occurred) -> None:
    (entry,) = read(f"{when} | school | incident").entries
    assert entry.occurred == occurred
    assert entry.recorded_at >= entry.occurred.first


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("Tue 09 Mar 2026 09:00 | school | incident", "was a Monday"),
        ("Mon 09 Mar 2026 | school", "not enough values"),
        ("09.03.2026 | school | incident", "does not match"),
        ("Mon 09 Mar 2026 | school | incident | whatever", "cannot read “whatever”"),
        ("Mon 09 Mar 2026 | school | incident (injury)", "cannot read the fields"),
        ("Sun 29 Mar 2026 01:30 | school | incident", "did not happen"),
    ],
)
def test_a_mistake_is_named_with_its_row(row: str, says: str) -> None:
    with pytest.raises(UnreadableTable, match=r"^Row 2 \(.*") as caught:
        read(f"Mon 09 Mar 2026 | school | incident\n{row}")
    assert says in str(caught.value)


def test_links_corrections_and_homes() -> None:
    table = read("""
        home | child, sibling | since Thu 01 Jan 2026 | until Tue 31 Mar 2026
        Mon 09 Mar 2026 | school | incident | child: child, sibling
        Mon 09 Mar 2026 | school | incident | corrects #1 | recorded Tue 10 Mar 2026 09:00
        Mon 09 Mar 2026 | school | note | about #1 and #2 | in error #2
        """)
    first, second, third = table.entries
    assert first.children == ("child", "sibling")
    assert (second.supersedes, second.in_error) == ("#1", False)
    assert (third.about, third.supersedes, third.in_error) == (("#1", "#2"), "#2", True)
    assert table.household.on(date(2026, 3, 31), "child") == {"sibling"}
    assert not table.household.on(date(2026, 4, 1), "child")
