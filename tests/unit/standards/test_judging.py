"""Rows and rules in, outcomes out: what is due, what is not, and what cannot be read."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from heed.clocks import england_and_wales, months, working_days
from heed.standards import (
    Authority,
    InvalidStandards,
    Level,
    Verdict,
    judge_rows,
    rule,
    rules_from,
)
from heed.standards.rules import UNSTATED
from heed.standards.sayings import each, entries, followed_by, never, preceded_by

NINE = datetime(2026, 3, 9, 9, tzinfo=UTC)
PAID = rule("paid", each(entries("Fine")), followed_by(entries("Payment"), within=working_days(1)))
ONCE = rule("once", each(entries("Fine")), never(followed_by(entries("Fine"))))
FINE = {"child": "F1", "kind": "Fine", "occurred": NINE}


def test_an_outcome_says_which_rows_and_when_it_was_due() -> None:
    paid = {"child": "F1", "kind": "Payment", "occurred": NINE.replace(hour=10), "id": "p"}
    [one, other] = judge_rows([FINE, paid], [PAID, ONCE])
    assert (one.standard, one.child, one.trigger, one.answers) == ("paid", "F1", "1", ("p",))
    assert one.verdict is Verdict.MET
    assert one.due == datetime(2026, 3, 10, 23, 59, 59, 999999, tzinfo=UTC)
    assert (other.verdict, other.due) == (Verdict.MET, None)


def test_children_come_in_the_order_of_the_log() -> None:
    rows = [FINE | {"child": child} for child in "BAB"]
    assert [outcome.child for outcome in judge_rows(rows, [PAID])] == ["B", "B", "A"]


@pytest.mark.parametrize(
    ("as_of", "verdicts"),
    [
        (NINE, (Verdict.PENDING, Verdict.PENDING)),
        (NINE.replace(day=11), (Verdict.MISSED, Verdict.PENDING)),
        (None, (Verdict.MISSED, Verdict.MET)),
    ],
)
def test_a_log_that_goes_on_and_one_that_is_over(
    as_of: datetime | None, verdicts: tuple[Verdict, ...]
) -> None:
    found = judge_rows([FINE], [PAID, ONCE], as_of=as_of)
    assert tuple(outcome.verdict for outcome in found) == verdicts


def test_another_calendar() -> None:
    closed = england_and_wales().with_closures([date(2026, 3, 10)])
    [outcome] = judge_rows([FINE], [PAID], calendar=closed)
    assert outcome.due is not None
    assert outcome.due.date() == date(2026, 3, 11)


def test_a_moment_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        judge_rows([FINE], [PAID], as_of=datetime(2026, 3, 9))  # noqa: DTZ001
    with pytest.raises(ValueError, match="as_of is '2026-03-09'"):
        judge_rows([FINE], [PAID], as_of="2026-03-09")  # type: ignore[arg-type]


@pytest.mark.parametrize("rules", [["paid"], PAID])
def test_what_is_no_rule_is_refused(rules: Any) -> None:
    with pytest.raises(InvalidStandards, match=r"is no rule\. Give a list of rules"):
        judge_rows([FINE], rules)


@pytest.mark.parametrize("engine", ["memory", "duckdb"])
def test_a_row_of_the_last_year_there_is(engine: str) -> None:
    last = FINE | {"occurred": datetime(9999, 12, 31, tzinfo=UTC)}
    soon = rule("soon", each(entries("Fine")), followed_by(entries("Payment"), within=months(2)))
    found = judge_rows([FINE, last], [soon], engine=engine)
    assert [outcome.verdict for outcome in found] == [Verdict.MISSED]


def test_two_rules_of_one_name_are_refused() -> None:
    with pytest.raises(InvalidStandards, match="two versions are in force on the same day"):
        judge_rows([FINE], [PAID, PAID.model_copy(update={"says": "Other."})])


def test_a_rule_has_what_every_standard_has() -> None:
    assert PAID.says == "Each time: “Fine”. “Payment”, within 1 working day."
    assert PAID.asks == "“Payment”, within 1 working day"
    assert (PAID.authority, PAID.owner.type) == (UNSTATED, "author")
    law = Authority(level=Level.STATUTE, document="The Act", dated=date(2020, 1, 1))
    one = rule("x", PAID.trigger, PAID.expects, says="Fines are paid.", authority=law)
    assert (one.says, one.authority) == ("Fines are paid.", law)


def test_a_rule_whose_parts_do_not_go_together_is_refused() -> None:
    from heed.standards.sayings import WHOLE_RECORD

    with pytest.raises(InvalidStandards, match="nothing comes before the beginning"):
        rule("x", WHOLE_RECORD, preceded_by(entries("Fine")))


def test_rules_survive_json() -> None:
    written = "[" + ",".join(one.model_dump_json() for one in (PAID, ONCE)) + "]"
    assert rules_from(written).standards == (PAID, ONCE)
    assert rules_from(json.loads(written)).standards == (PAID, ONCE)


def test_a_rule_needs_three_things_only() -> None:
    minimal = json.loads(PAID.model_dump_json(include={"id", "trigger", "expects"}))
    assert rules_from([minimal]).standards == (PAID,)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("[{]", "The rules are not JSON: line 1, column 3"),
        ('{"id": "x"}', "The rules must be a list"),
        ('["x"]', "Rule 1, as a whole: Input should be a valid dictionary"),
        ('[{"id": "x"}]', "Rule 1 (“x”), trigger: Field required."),
        ('[{"id": "x"}]', "Rule 1 (“x”), expects: Field required."),
    ],
)
def test_what_is_wrong_with_rules_is_said(written: Any, says: str) -> None:
    with pytest.raises(InvalidStandards) as caught:
        rules_from(written)
    assert any(problem.startswith(says) for problem in caught.value.problems)
