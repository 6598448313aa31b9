"""The response of services by group, and what is not shown of it."""

from datetime import date

import pytest

from heed.assurance.equalities import (
    CHILDREN,
    DUE,
    GROUPS,
    NO_ANSWER,
    NOT_IN_TIME,
    Response,
    age_group,
    answer_group,
    compared,
)
from heed.standards import Verdict


def responses(number: int, *, met: int = 1, missed: int = 0, **groups: str) -> list[Response]:
    usual = {"ethnicity": NO_ANSWER, "sex": "male", "disabled": "no", "age": "5_to_10"}
    counts = {Verdict.MET: met, Verdict.MISSED: missed}
    return [Response({**usual, **groups}, counts)] * number


def by(comparison, dimension: str) -> dict:
    return {row.group: row for row in comparison.by[dimension]}


ETHNIC = ("asian", "black", "mixed", "white", "other", NO_ANSWER)


def test_standards_met_and_missed_by_group() -> None:
    told = [
        response
        for number, group in enumerate(ETHNIC, start=2)
        for response in responses(10 * number, met=3, missed=1, ethnicity=group)
    ]
    told += responses(10, met=0, missed=4, ethnicity="black")
    found = compared(told, smallest=10)
    rows = by(found, "ethnicity")
    assert (rows["white"].numbers[CHILDREN], rows["white"].numbers[DUE]) == (50, 200)
    assert (rows["white"].percent, rows["black"].percent) == (75, 56.25)
    assert found.everyone.numbers[NOT_IN_TIME] == 310


def test_late_is_not_in_time_and_what_was_waived_is_beside() -> None:
    counts = {Verdict.MET: 1, Verdict.MET_LATE: 2, Verdict.MISSED: 3, Verdict.WAIVED: 9}
    groups = {"ethnicity": "white", "sex": "male", "disabled": "no", "age": "5_to_10"}
    found = compared([Response(groups, counts)] * 10, smallest=1)
    assert (found.everyone.numbers[DUE], found.everyone.numbers[NOT_IN_TIME]) == (60, 50)


def test_where_everybody_answered_nobody_is_hidden_because_of_those_who_did_not() -> None:
    told = [*responses(30, met=3, missed=2), *responses(20, met=3, missed=2, sex="female")]
    rows = by(compared(told, smallest=10), "sex")
    assert {name: row.percent for name, row in rows.items()} == {"female": 60, "male": 60}


def test_every_group_is_there_also_those_in_which_nobody_is() -> None:
    found = compared(responses(30, sex=NO_ANSWER, disabled=NO_ANSWER), smallest=1)
    assert {name: len(rows) for name, rows in found.by.items()} == {
        name: len(groups) for name, groups in GROUPS.items()
    }
    assert by(found, "ethnicity")["black"].percent is None


def test_a_small_group_is_hidden_and_cannot_be_worked_out() -> None:
    told = [
        response
        for number, group in enumerate(ETHNIC, start=2)
        for response in responses(10 * number, met=3, missed=2, ethnicity=group)
        if group != "mixed"
    ]
    told += responses(3, ethnicity="mixed", met=30, missed=30)
    found = compared(told, smallest=10)
    rows = by(found, "ethnicity")
    hidden = [row for row in rows.values() if row.numbers[CHILDREN] is None]
    assert rows["mixed"] in hidden
    assert len(hidden) == 2, "one hidden number follows from the sum"
    everyone = found.everyone.numbers[CHILDREN]
    left = (everyone or 0) - sum(row.numbers[CHILDREN] or 0 for row in rows.values())
    assert left >= 10, "what is hidden together is small itself"


@pytest.mark.parametrize("answer", [None, "not_said", "not_known"])
def test_no_answer_is_one_group(answer: str | None) -> None:
    assert answer_group(answer) == NO_ANSWER
    assert answer_group("white") == "white"


@pytest.mark.parametrize(
    ("born", "group"),
    [
        (date(2026, 3, 10), "0"),
        (date(2025, 3, 10), "0"),
        (date(2025, 3, 9), "1_to_4"),
        (date(2021, 3, 9), "5_to_10"),
        (date(2015, 3, 9), "11_to_15"),
        (date(2010, 3, 10), "11_to_15"),
        (date(2008, 1, 1), "16_up"),
    ],
)
def test_ages_by_the_day(born: date, group: str) -> None:
    assert age_group(born, date(2026, 3, 9)) == group
