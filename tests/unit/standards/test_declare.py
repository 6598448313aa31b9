"""Every Declare template, held against its definition as a regular expression over traces.

A trace is a word over the activities a, b and c; each template is one or more standards, and the
trace conforms when none of their obligations is missed once the trace is over. The expressions
are the published ones, written without looking at how the engine works.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product
from typing import NamedTuple

import pytest

from heed.chronology import Chronology
from heed.standards import Obligation, Standard, Verdict, judge_rows
from heed.standards.engines import memory
from heed.standards.engines.finding import NEVER
from heed.standards.language import Expectation, Trigger
from heed.standards.logs import entries_from
from heed.standards.sayings import (
    END_OF_RECORD,
    WHOLE_RECORD,
    at_most,
    beside,
    both,
    each,
    either,
    entries,
    exactly,
    followed_by,
    never,
    nth,
    preceded_by,
)
from tests.spec.declaring import standard
from tests.spec.expecting import CALENDAR

A, B, C = entries("a"), entries("b"), entries("c")
ANY_A, ANY_B = followed_by(A), followed_by(B)
LONGEST = 5


class Template(NamedTuple):
    """A template's name, its regular expression, and the standards that say it."""

    name: str
    expression: str
    standards: tuple[tuple[Trigger, Expectation], ...]


def template(name: str, expression: str, *says: tuple[Trigger, Expectation]) -> Template:
    return Template(name, expression, says)


RESPONSE = (each(A), followed_by(B))
PRECEDENCE = (each(B), preceded_by(A))
ALTERNATE_RESPONSE = (each(A), followed_by(B, without="trigger"))
ALTERNATE_PRECEDENCE = (each(B), preceded_by(A, without="trigger"))
CHAIN_RESPONSE = (each(A), followed_by(B, without="entry"))
CHAIN_PRECEDENCE = (each(B), preceded_by(A, without="entry"))

TEMPLATES = (
    template("existence", "[^a]*a.*", (WHOLE_RECORD, ANY_A)),
    template("existence 2", "[^a]*a[^a]*a.*", (WHOLE_RECORD, followed_by(A, times=2))),
    template("existence 3", "([^a]*a){3}.*", (WHOLE_RECORD, followed_by(A, times=3))),
    template("absence", "[^a]*", (WHOLE_RECORD, never(ANY_A))),
    template("absence 2", "[^a]*a?[^a]*", (WHOLE_RECORD, at_most(1, ANY_A))),
    template("absence 3", "[^a]*(a[^a]*){0,2}", (WHOLE_RECORD, at_most(2, ANY_A))),
    template("exactly 1", "[^a]*a[^a]*", (WHOLE_RECORD, exactly(1, ANY_A))),
    template("exactly 2", "[^a]*a[^a]*a[^a]*", (WHOLE_RECORD, exactly(2, ANY_A))),
    template("init", "a.*", (WHOLE_RECORD, followed_by(A, without="entry"))),
    template("end", ".*a", (END_OF_RECORD, preceded_by(A, without="entry"))),
    template("choice", ".*[ab].*", (WHOLE_RECORD, either(ANY_A, ANY_B))),
    template(
        "exclusive choice",
        "[^b]*a[^b]*|[^a]*b[^a]*",
        (WHOLE_RECORD, both(either(ANY_A, ANY_B), never(both(ANY_A, ANY_B)))),
    ),
    template("responded existence", "[^a]*|(.*a.*b.*)|(.*b.*a.*)", (each(A), beside(B))),
    template(
        "co-existence",
        "[^ab]*|(.*a.*b.*)|(.*b.*a.*)",
        (each(A), beside(B)),
        (each(B), beside(A)),
    ),
    template("response", "[^a]*(a.*b)*[^a]*", RESPONSE),
    template("precedence", "[^b]*(a.*b)*[^b]*", PRECEDENCE),
    template("succession", "[^ab]*(a.*b)*[^ab]*", RESPONSE, PRECEDENCE),
    template("alternate response", "[^a]*(a[^a]*b[^a]*)*[^a]*", ALTERNATE_RESPONSE),
    template("alternate precedence", "[^b]*(a[^b]*b[^b]*)*[^b]*", ALTERNATE_PRECEDENCE),
    template(
        "alternate succession",
        "[^ab]*(a[^ab]*b[^ab]*)*[^ab]*",
        ALTERNATE_RESPONSE,
        ALTERNATE_PRECEDENCE,
    ),
    template("chain response", "[^a]*(ab[^a]*)*[^a]*", CHAIN_RESPONSE),
    template("chain precedence", "[^b]*(ab[^b]*)*[^b]*", CHAIN_PRECEDENCE),
    template("chain succession", "[^ab]*(ab[^ab]*)*[^ab]*", CHAIN_RESPONSE, CHAIN_PRECEDENCE),
    template("not responded existence", "(?!.*a.*b|.*b.*a).*", (each(A), never(beside(B)))),
    template("not co-existence", "[^a]*|[^b]*", (each(A), never(beside(B)))),
    template("not response", "[^a]*(a[^b]*)*", (each(A), never(ANY_B))),
    template("not precedence", "[^a]*(a[^b]*)*", (each(B), never(preceded_by(A)))),
    template("not succession", "[^a]*(a[^b]*)*", (each(A), never(ANY_B))),
    template("not chain response", "(?!.*ab).*", (each(A), never(CHAIN_RESPONSE[1]))),
    template("not chain precedence", "(?!.*ab).*", (each(B), never(CHAIN_PRECEDENCE[1]))),
    template(
        "not chain succession",
        "[^a]*(aa*[^ab][^a]*)*([^a]*|a*)",
        (each(A), never(CHAIN_RESPONSE[1])),
        (each(B), never(CHAIN_PRECEDENCE[1])),
    ),
    # Forms without a template of their own, which the same parts say.
    template(
        "branched response",
        "[^c]*(c.*[ab])?[^c]*",
        (each(entries("c")), followed_by(entries("a", "b"))),
    ),
    template("response twice", "(?!.*a[^b]*(b[^b]*)?$).*", (each(A), followed_by(B, times=2))),
    template("c only after b", "(?!.*a[^b]*c).*", (each(A), never(followed_by(C, without=B)))),
    template(
        "at most one b before each c",
        "(?!.*b.*b.*c).*",
        (each(C), at_most(1, preceded_by(B))),
    ),
    template(
        "b before the next c",
        "(?!.*a[^b]*(c|$)).*",
        (each(A), followed_by(B, without=C)),
    ),
    template("third a is followed by b", "(?!.*a.*a.*a[^b]*$).*", (nth(3, A), ANY_B)),
)
NAMES = [template.name for template in TEMPLATES]
TRACES = [
    "".join(letters)
    for length in range(1, LONGEST + 1)
    for letters in product("abc", repeat=length)
]
NINE = datetime(2026, 3, 9, 9, tzinfo=UTC)


@cache
def chronology(trace: str, apart: timedelta) -> Chronology:
    rows = [
        {"child": "x", "kind": activity, "occurred": NINE + apart * place}
        for place, activity in enumerate(trace)
    ]
    return entries_from(rows)["x"]


@cache
def standards(template: Template) -> list[Standard]:
    return [
        standard("It is so.", trigger, expects, id=str(number))
        for number, (trigger, expects) in enumerate(template.standards)
    ]


def judged(trace: str, template: Template, apart: timedelta) -> tuple[Obligation, ...]:
    log = chronology(trace, apart)
    return memory.judge("x", log, standards(template), as_of=NEVER, calendar=CALENDAR)


def conforms(obligations: Iterable[Obligation]) -> bool:
    """Whether nothing is missed once the trace is over."""
    verdicts = {obligation.verdict(NEVER) for obligation in obligations}
    assert verdicts <= {Verdict.MET, Verdict.MISSED}
    return Verdict.MISSED not in verdicts


@pytest.mark.parametrize("apart", [timedelta(minutes=1), timedelta()], ids=["minutes", "ties"])
@pytest.mark.parametrize("template", TEMPLATES, ids=NAMES)
def test_a_trace_conforms_when_the_expression_says_so(template: Template, apart: timedelta) -> None:
    told = {trace: conforms(judged(trace, template, apart)) for trace in TRACES}
    expected = {trace: bool(re.fullmatch(template.expression, trace)) for trace in TRACES}
    assert [t for t in TRACES if told[t] != expected[t]] == []


def conforming_by(engine: str, traces: Iterable[str], apart: timedelta) -> dict[str, list[str]]:
    """By template, the traces that conform, all of them judged at once."""
    log = [
        {"child": trace, "kind": activity, "occurred": NINE + apart * place}
        for trace in traces
        for place, activity in enumerate(trace)
    ]
    rules = [
        standard("It is so.", *parts, id=f"{template.name}: {number}")
        for template in TEMPLATES
        for number, parts in enumerate(template.standards)
    ]
    missed = {
        (one.standard.partition(":")[0], one.child)
        for one in judge_rows(log, rules, engine=engine)
        if one.verdict is Verdict.MISSED
    }
    return {name: [trace for trace in traces if (name, trace) not in missed] for name in NAMES}


def expected_of(traces: Iterable[str]) -> dict[str, list[str]]:
    return {
        one.name: [trace for trace in traces if re.fullmatch(one.expression, trace)]
        for one in TEMPLATES
    }


@pytest.mark.parametrize("apart", [timedelta(minutes=1), timedelta()], ids=["minutes", "ties"])
def test_traces_conform_on_duckdb(apart: timedelta) -> None:
    """The same traces and expressions, every trace judged by every template in one run."""
    assert conforming_by("duckdb", TRACES, apart) == expected_of(TRACES)


@pytest.mark.parametrize(
    "template", [t for t in TEMPLATES if t.name != "end"], ids=[n for n in NAMES if n != "end"]
)
def test_what_is_missed_already_is_missed_however_the_trace_goes_on(template: Template) -> None:
    for trace in TRACES:
        broken = [o for o in judged(trace, template, timedelta(minutes=1)) if is_broken(o, trace)]
        for more in "abc" if broken and len(trace) < LONGEST else "":
            assert not re.fullmatch(template.expression, trace + more)


def is_broken(obligation: Obligation, trace: str) -> bool:
    return obligation.verdict(NINE + timedelta(minutes=len(trace))) is Verdict.MISSED


@pytest.mark.parametrize(
    ("template", "trace", "verdict"),
    [
        ("response", "a", Verdict.PENDING),
        ("response", "ab", Verdict.MET),
        ("alternate response", "aa", Verdict.MISSED),
        ("chain response", "ac", Verdict.MISSED),
        ("init", "b", Verdict.MISSED),
        ("existence", "b", Verdict.PENDING),
        ("absence", "b", Verdict.PENDING),
        ("absence", "ba", Verdict.MISSED),
        ("not chain response", "ac", Verdict.MET),
        ("not chain response", "a", Verdict.PENDING),
        ("exclusive choice", "ca", Verdict.PENDING),
        ("exclusive choice", "cab", Verdict.MISSED),
    ],
)
def test_what_is_not_decided_yet_is_pending(template: str, trace: str, verdict: Verdict) -> None:
    one = TEMPLATES[NAMES.index(template)]
    first = judged(trace, one, timedelta(minutes=1))[0]
    assert first.verdict(NINE + timedelta(hours=1)) is verdict
