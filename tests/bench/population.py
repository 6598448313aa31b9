"""How fast everyone is judged at once: python -m tests.bench population [--children N ...].

Each figure comes from a process of its own; what is compared was measured in the same run. The
section “Judging everyone” of docs/benchmarks.md is written anew.
"""

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.bench.everyone import declare_way, pandas_way
from tests.bench.everyone.job import IN_MEMORY
from tests.bench.everyone.practice import STANDARDS, TEN
from tests.bench.report import Machine, with_section

ROOT = Path(__file__).parents[2]
TITLE = "Judging everyone"
USUAL = (10_000, 100_000)
_ALWAYS = ("scan", "by hand", "ten", "all", "months", "within 1 GB")
_PEERS = ("pandas", "declare", "memory")
_PEERS_UP_TO = 100_000
_OFTEN_UP_TO, _OFTEN = 10_000, 9

type Figures = dict[str, Any]


def main(arguments: Sequence[str], machine: Machine, page: Path) -> None:
    """Measure, print and write the section."""
    asked = _asked(arguments)
    found: dict[int, dict[str, Figures]] = {}
    for children in asked.children:
        with tempfile.TemporaryDirectory(prefix="heed-bench-") as folder:
            store = asked.stores / str(children) if asked.stores else Path(folder)
            if not (store / "children.parquet").exists():
                print(f"Inventing {children:,} children …", file=sys.stderr)
                store.mkdir(parents=True, exist_ok=True)
                _run("tests.bench.everyone.partnership", str(store), str(children))
            found[children] = dict(_measured(store, children, spark=asked.spark))
    section = "\n".join(_section(found, machine))
    print(section)
    page.write_text(with_section(page.read_text(), TITLE, section))


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench population", description=__doc__)
    parser.add_argument("--children", type=int, nargs="+", default=USUAL)
    parser.add_argument("--stores", type=Path, help="keep the stores here, or use those that are")
    parser.add_argument("--spark", action="store_true", help="judge with Spark, too")
    return parser.parse_args(arguments)


def _measured(store: Path, children: int, *, spark: bool) -> Iterator[tuple[str, Figures]]:
    beside = (*_PEERS, *(["spark"] if spark else ())) if children <= _PEERS_UP_TO else ()
    again = _OFTEN if children <= _OFTEN_UP_TO else int(children <= _PEERS_UP_TO)
    for name in (*_ALWAYS, *beside):
        print(f"{children:,} children: {name} …", file=sys.stderr)
        times = 0 if name in ("spark", "declare") else again
        run = _run("tests.bench.everyone.job", name, str(store), str(times))
        if run.returncode:
            print(f"{name} could not be measured.", file=sys.stderr)
            continue
        print(run.stdout.splitlines()[-1], file=sys.stderr)
        yield name, json.loads(run.stdout.splitlines()[-1])


def _run(module: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    # By a process of its own, for the most memory of one that starts another counts for both.
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-m", module, *arguments],
        check=False,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def _section(found: Mapping[int, Mapping[str, Figures]], machine: Machine) -> Iterator[str]:
    yield f"{machine.day}: {machine.processor}, {machine.cores} cores. Processes waiting to run"
    yield f"when it began: {machine.busy:.1f}. `python -m tests.bench population` writes this."
    yield "An invented partnership, 60 to 100 entries a child over three years, read from Parquet"
    yield f"and judged by {len(STANDARDS)} standards of the library to measures by team and month;"
    yield f"“ten” are {len(TEN)} of them. Seconds of processor time over all cores, of a second run"
    yield "(a first one loads libraries and writes the plan, which takes a second or two more, and"
    yield "later ones find the plan written; of up to 10,000 children the middle one of"
    yield f"{_OFTEN} runs after the first, of a million the first); in brackets seconds by the"
    yield "clock, which other work on the machine lengthens; then the most memory."
    yield ""
    yield "| what | " + " | ".join(f"{n:,} children" for n in found) + " |"
    yield f"|---|{'---|' * len(found)}"
    for name, says in _ROWS.items():
        cells = [_cell(each[name]) if name in each else "not measured" for each in found.values()]
        if any(name in each for each in found.values()):
            yield f"| {says} | {' | '.join(cells)} |"
    yield ""
    yield "| in the same run | aim | " + " | ".join(f"{n:,} children" for n in found) + " |"
    yield f"|---|---|{'---|' * len(found)}"
    for says, aim, ratio in _RATIOS:
        cells = [_ratio(each, ratio) for each in found.values()]
        if any(cell != "not measured" for cell in cells):
            yield f"| {says} | {aim} | {' | '.join(cells)} |"
    if len(found) > 1:
        says = "growth of all standards with the children, as an exponent"
        yield f"| {says} | at most 1.05 | {_growth(found)} |"
    yield ""
    yield from _AGREEMENT


_ROWS = {
    "scan": "only read the columns that the ten need",
    "by hand": "the ten by hand-written SQL (`tests/bench/everyone/by_hand.sql`)",
    "ten": "the ten by Heed",
    "all": f"all {len(STANDARDS)} standards",
    "months": f"all {len(STANDARDS)} at 24 month-ends",
    "within 1 GB": f"all {len(STANDARDS)} with a limit of 1 GB",
    "pandas": f"{pandas_way.CONSTRAINTS} of the ten by pandas",
    "declare": f"{len(declare_way.RESPONSES)} responses without times by pm4py",
    "memory": f"{IN_MEMORY} children by the memory engine",
    "spark": f"all {len(STANDARDS)} by Spark on this machine, its start included",
}

type Ratio = tuple[str, float, str, float]
"""A job and how much it did, and another that is taken as one."""

_RATIOS: tuple[tuple[str, str, Ratio], ...] = (
    ("Heed against hand-written SQL, the ten", "at most 1.2", ("ten", 1, "by hand", 1)),
    ("Heed against the scan, the ten", "", ("ten", 1, "scan", 1)),
    ("24 month-ends against one moment", "at most 6", ("months", 1, "all", 1)),
    (
        "pandas against Heed, for each constraint",
        "at least 10",
        ("pandas", pandas_way.CONSTRAINTS, "ten", len(TEN)),
    ),
    (
        "pm4py against Heed, for each constraint",
        "at least 30",
        ("declare", len(declare_way.RESPONSES), "ten", len(TEN)),
    ),
)

_AGREEMENT = (
    "What is written by hand finds what Heed finds, in the same numbers. What is written with",
    "pandas takes an imprecise date for its last moment, and leaves out exemptions and waivers.",
    "pm4py knows no times. That hand-written SQL and Heed agree, and the memory engine and Heed",
    "obligation by obligation, is held by `tests/unit/standards/engines/test_partnership.py`.",
)


def _cell(found: Figures) -> str:
    wall, processor = _taken(found)
    return f"{processor:.2f} ({wall:.1f}) s, {found['peak_mb'] / 1024:.1f} GB"


def _taken(found: Figures) -> tuple[float, float]:
    """Seconds by the clock and of the processor: of the middle run after the first."""
    later = sorted(found["taken"][1:] or found["taken"], key=lambda taken: taken[1])
    wall, processor = later[len(later) // 2]
    return wall, processor


def _ratio(found: Mapping[str, Figures], ratio: Ratio) -> str:
    name, does, other, others = ratio
    if name not in found or other not in found:
        return "not measured"
    times = (_taken(found[name])[1] / does) / (_taken(found[other])[1] / others)
    return f"{times:.1f} times"


def _growth(found: Mapping[int, Mapping[str, Figures]]) -> str:
    first, last = min(found), max(found)
    times = _taken(found[last]["all"])[1] / _taken(found[first]["all"])[1]
    return f"{math.log(times) / math.log(last / first):.2f}"
