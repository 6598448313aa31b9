"""A small log of traffic fines with names of its own, judged by every engine.

The answers were worked out by hand from the rows, one line for each rule and each trigger.
"""

import shutil
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from heed.clocks import calendar_days, hours, months, working_days
from heed.standards import XES, Outcome, judge_rows, rule
from heed.standards.judging import ENGINES
from heed.standards.language import Condition, Expectation, Trigger
from heed.standards.sayings import (
    END_OF_RECORD,
    WHOLE_RECORD,
    answered,
    at_most,
    each,
    either,
    entries,
    exactly,
    followed_by,
    includes,
    never,
    nth,
    preceded_by,
    says,
    shows,
)

HERE = [engine for engine in ENGINES if engine != "spark"]


def event(case: str, activity: str, when: str, **more: Any) -> dict[str, Any]:
    return {"case:concept:name": case, "concept:name": activity, "time:timestamp": when} | more


LOG = [
    event("A1", "Create Fine", "2006-07-24T00:00:00+02:00", amount=35.0, points=0),  # 1
    event("A1", "Send Fine", "2006-12-05T00:00:00+01:00", expense=11),  # 2
    event("S2", "Create Fine", "2006-08-02T00:00:00+02:00", amount=Decimal(71)),  # 3
    event("S2", "Send Fine", "2006-08-02T00:00:00+02:00"),  # 4: the same moment, later in the log
    event("S2", "Insert Fine Notification", "2006-08-15T00:00:00+02:00"),  # 5
    event("S2", "Add penalty", "2006-10-14T00:00:00+02:00", amount=142),  # 6
    event("S2", "Payment", "2006-10-15T09:30:00+02:00", paid=["part", "late"]),  # 7
    event("S2", "Payment", "2006-10-20T10:00:00+02:00", paid=["late"]),  # 8
    event("N3", "Create Fine", "2007-03-20T00:00:00+01:00", amount=35),  # 9
    event("N3", "Payment", "2007-03-21T00:00:00+01:00", paid=[]),  # 10
    event(
        "N3", "O'Neil's \"Appeal\" \\ ü;--", "2007-03-21T00:00:00+01:00", **{"org:role": "judge"}
    ),
    event("N3", "Payment", "2007-03-20T00:00:00+01:00"),  # 12: of the moment of 9, later in the log
]
FINE, SENT, PAID = entries("Create Fine"), entries("Send Fine"), entries("Payment")
PENALTY = entries("Add penalty")
APPEAL = entries("O'Neil's \"Appeal\" \\ ü;--", by=("judge",))
SMALL = entries("Create Fine", where=(says("amount", 35),))  # type: ignore[arg-type]
RULES: dict[str, tuple[Trigger, Expectation]] = {
    "sent in 90 days": (each(FINE), followed_by(SENT, within=calendar_days(90))),
    "sent directly": (each(FINE), followed_by(SENT, without="entry")),
    "paid once": (WHOLE_RECORD, exactly(1, followed_by(PAID))),
    "at most 1 payment": (WHOLE_RECORD, at_most(1, followed_by(PAID))),
    "begins with a fine": (WHOLE_RECORD, followed_by(FINE, without="entry")),
    "ends with a payment": (END_OF_RECORD, preceded_by(PAID, without="entry")),
    "no penalty in 60 days": (
        each(SENT),
        never(followed_by(PENALTY, within=calendar_days(60))),
    ),
    "a payment follows a sending": (each(PAID), preceded_by(SENT)),
    "small fines are paid soon": (each(SMALL), followed_by(PAID, within=working_days(2))),
    "the second payment is part": (nth(2, PAID), shows(includes("paid", "part"))),
    "penalty or payment in 3 months": (
        each(SENT),
        either(followed_by(PENALTY, within=months(3)), followed_by(PAID, within=hours(1))),
    ),
    "an answer to a payment": (
        each(entries("Payment", where=(answered("paid"),))),
        followed_by(APPEAL),
    ),
    "nobody asks this": (each(entries("Unheard Of")), followed_by(PAID)),
    "a field nobody gives": (
        each(SENT),
        followed_by(entries("Payment", where=(Condition(field="No Such", test="answered"),))),
    ),
}
# For each rule: the case, the row that triggers it, the verdict, and the rows that answer.
EXPECTED = """
sent in 90 days                 A1 1  met_late 2
sent in 90 days                 S2 3  met      4
sent in 90 days                 N3 9  missed
sent directly                   A1 1  met      2
sent directly                   S2 3  met      4
sent directly                   N3 9  missed   12
paid once                       A1 1  missed
paid once                       S2 3  missed   7 8
paid once                       N3 9  missed   12 10
at most 1 payment               A1 1  met
at most 1 payment               S2 3  missed   7 8
at most 1 payment               N3 9  missed   12 10
begins with a fine              A1 1  met      1
begins with a fine              S2 3  met      3
begins with a fine              N3 9  met      9
ends with a payment             A1 2  missed
ends with a payment             S2 8  met      8
ends with a payment             N3 11 missed
no penalty in 60 days           A1 2  met
no penalty in 60 days           S2 4  met
a payment follows a sending     S2 7  met      4
a payment follows a sending     S2 8  met      4
a payment follows a sending     N3 12 missed
a payment follows a sending     N3 10 missed
small fines are paid soon       A1 1  missed
small fines are paid soon       N3 9  met      12
the second payment is part      S2 8  missed
the second payment is part      N3 10 missed
penalty or payment in 3 months  A1 2  missed
penalty or payment in 3 months  S2 4  met      6
an answer to a payment          S2 7  missed
an answer to a payment          S2 8  missed
a field nobody gives            A1 2  missed
a field nobody gives            S2 4  missed
"""


def outcomes(engine: str, log: Iterable[dict[str, Any]] = LOG, **more: Any) -> list[Outcome]:
    rules = [rule(name, *parts) for name, parts in RULES.items()]
    return list(judge_rows(log, rules, names=XES, engine=engine, **more))


def told(found: Iterable[Outcome]) -> list[list[str]]:
    """By rule, then in the order in which they are told."""
    rows = [[*o.standard.split(), o.child, o.trigger, o.verdict.value, *o.answers] for o in found]
    order = [name.split() for name in RULES]
    return sorted(rows, key=lambda row: next(n for n, o in enumerate(order) if row[: len(o)] == o))


@pytest.mark.parametrize("engine", HERE)
def test_the_answers_worked_out_by_hand(engine: str) -> None:
    expected = [line.split() for line in EXPECTED.strip().splitlines()]
    assert told(outcomes(engine)) == expected


@pytest.mark.parametrize("engine", [engine for engine in HERE if engine != "memory"])
@pytest.mark.parametrize("day", [None, 90])
def test_every_engine_tells_the_same_in_the_same_order(engine: str, day: int | None) -> None:
    as_of = datetime(2006, 8, 1, tzinfo=UTC) + timedelta(days=day) if day else None
    assert outcomes(engine, as_of=as_of) == outcomes("memory", as_of=as_of)


@pytest.mark.parametrize("engine", HERE)
def test_datetimes_do_as_well_as_text(engine: str) -> None:
    rows = [row | {"time:timestamp": datetime.fromisoformat(row["time:timestamp"])} for row in LOG]
    assert outcomes(engine, rows) == outcomes("memory")


@pytest.mark.parametrize("engine", HERE)
def test_what_a_table_writes_where_there_is_nothing(engine: str) -> None:
    """Not a number is no answer, whoever made the rows."""
    rows = [{"points": float("nan"), "paid": float("nan")} | row for row in LOG]
    assert outcomes(engine, rows) == outcomes("memory")


@pytest.mark.parametrize("engine", HERE)
def test_two_rows_that_are_the_same_are_two_entries(engine: str) -> None:
    log = [event("A", "a", "2026-03-09T09:00:00+00:00")] * 2
    once = rule("once", WHOLE_RECORD, exactly(1, followed_by(entries("a"))))
    [outcome] = judge_rows(log, [once], names=XES, engine=engine)
    assert (outcome.verdict.value, outcome.answers) == ("missed", ("1", "2"))


@pytest.mark.parametrize("engine", HERE)
def test_an_empty_log(engine: str) -> None:
    assert outcomes(engine, []) == []


def test_an_engine_nobody_knows() -> None:
    with pytest.raises(ValueError, match="no engine “polars”"):
        judge_rows([], [], engine="polars")


def test_spark_without_java_says_what_to_install_or_use(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyspark")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(RuntimeError, match=r'openjdk-17-jre-headless.*engine="duckdb"'):
        judge_rows(LOG, [], names=XES, engine="spark")
