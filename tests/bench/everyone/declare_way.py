"""The nearest that a Declare checker comes to eight of the standards: responses without times.

pm4py is installed for the benchmarks alone (`requirements/bench.txt`); Heed never imports it.
"""

from importlib import import_module
from pathlib import Path

import pandas as pd  # type: ignore[import-untyped]

type Found = dict[str, int]

RESPONSES = (
    ("strategy_discussion", "initial_conference"),
    ("initial_conference", "core_group"),
    ("initial_conference", "review_conference"),
    ("harm_incident", "cp_medical_considered"),
    ("physical_punishment", "cp_medical_considered"),
    ("strategy_discussion", "record_sent"),
    ("referral_received", "referral_decision"),
    ("appointment_missed", "appointment_followed_up"),
)


def judged(folder: Path) -> Found:
    """How many children the checker finds to deviate from each response."""
    columns = ["child", "kind", "occurred_last", "version"]
    lines = pd.read_parquet(folder / "entries", columns=columns, filters=[("version", "=", 1)])
    log = pd.DataFrame(
        {
            "case:concept:name": lines.child.astype(str),
            "concept:name": lines.kind,
            "time:timestamp": pd.to_datetime(lines.occurred_last, unit="us", utc=True),
        }
    ).sort_values(["case:concept:name", "time:timestamp"])
    model = {"response": {pair: {"support": 1.0, "confidence": 1.0} for pair in RESPONSES}}
    checker = import_module("pm4py.algo.conformance.declare.algorithm")
    told = checker.apply(log, model)
    found = dict.fromkeys(map(" ".join, RESPONSES), 0)
    for case in told:
        for _, pair in case["deviations"]:
            found[" ".join(pair)] += 1
    return found
