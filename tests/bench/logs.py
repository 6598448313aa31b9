"""How many events of a log each engine judges in a second: `python -m tests.bench.logs`.

A generated log of traffic fines, five events a case, judged by eight rules from plain dictionaries
to outcomes, with all that lies between: reading the rows, making columns, compiling, judging.
"""

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from heed.clocks import calendar_days
from heed.standards import judge_rows, rule
from heed.standards.judging import ENGINES
from heed.standards.sayings import (
    WHOLE_RECORD,
    at_most,
    each,
    entries,
    followed_by,
    never,
    preceded_by,
)

EVENTS = 100_000
_KINDS = ("Create Fine", "Send Fine", "Insert Fine Notification", "Add penalty", "Payment")
FINE, SENT, NOTIFIED, PENALTY, PAID = (entries(kind) for kind in _KINDS)
RULES = [
    rule("response", each(FINE), followed_by(SENT)),
    rule("in time", each(FINE), followed_by(SENT, within=calendar_days(90))),
    rule("precedence", each(PAID), preceded_by(SENT)),
    rule("chain response", each(SENT), followed_by(NOTIFIED, without="entry")),
    rule("alternate response", each(SENT), followed_by(PAID, without="trigger")),
    rule("absence 2", WHOLE_RECORD, at_most(1, followed_by(PENALTY))),
    rule("existence", WHOLE_RECORD, followed_by(PAID)),
    rule("not response", each(PAID), never(followed_by(PENALTY))),
]


def log(events: int) -> Iterator[dict[str, Any]]:
    """So many events of cases of five, in no strict order of kinds."""
    random, start = Random(3), datetime(2026, 1, 1, tzinfo=UTC)
    for number in range(events):
        case, place = divmod(number, 5)
        kind = _KINDS[place] if random.random() < 0.7 else random.choice(_KINDS)
        occurred = start + timedelta(
            days=case % 300 + place * random.randint(1, 40), seconds=number
        )
        yield {"child": f"F{case}", "kind": kind, "occurred": occurred.isoformat(), "amount": 35}


def main(engines: tuple[str, ...]) -> None:
    """Say for each engine how long it took and that all of them told the same."""
    rows, told = list(log(EVENTS)), set()
    for engine in engines:
        start = time.perf_counter()
        outcomes = judge_rows(rows, RULES, engine=engine)
        seconds = time.perf_counter() - start
        told.add(outcomes)
        each_second = len(rows) / seconds
        print(f"{engine}: {len(rows)} events, {len(RULES)} rules, {len(outcomes)} outcomes in "
              f"{seconds:.1f} s: {each_second:,.0f} events a second")  # fmt: skip
    print("All engines told the same." if len(told) == 1 else "The engines differ.")


if __name__ == "__main__":
    main(tuple(sys.argv[1:]) or ENGINES)
