"""The tests of the population engine would notice if it were wrong.

Each fault is planted in a copy of the compiler, which then judges the drawn tables of the spec and
a population at random; one of them at least must differ from what the memory engine means.

When each was last planted:

    obligations that differed                    tables  random
    a tie goes to the earlier                        20      13
    a line comes after itself                         6     182
    no tie on one day                                24      27
    the last moment is late                           2       0
    the last answer counts                           12     115
    what is possible is ignored                      18      93
    late is not seen                                 30     137
    the end of a state is forgotten                   4      81
    at least is not asked                             8      22
    at most is not asked                              4      63
    recorded late when it was in time                18     396
    a state without exact ends is in order            2       6
    the earlier names the later                       2       0
    an alternative is due with its first part        16       0
    a conjunction waits for its last part             4       0
    a conjunction is as good as its best part         2       0
    what is met is lifted when its state ends         8      17
    lifted after it was due                           2      16
    doubtful triggers are surely missed              12      28
    a waiver ends with the shortest                   2       0
    any waiver waives                                 2      82
    a state is opened anew while it lasts             1     225
    stays one after the other                         1       5
    one day there is enough to be sure                2       5
    the n-th is one more                              8       0
    the role of the one who corrected                 2    1204
    excluded without an answer                        2     363
    in force from the day after                       2     110
    known only after it was recorded                  3       0
    a day too long                                  546    2513
    the whole record begins with its last line       20       0
    the first line is not part of the whole          12       ?
    one answer too few                               20       0
    what answers shuts itself out                    20      58
    what lies beyond the answer shuts it out         12       6
    inexact lines are in order                       10      60
    what is shut out too late is missed               2       0
    what may lie between is not seen                  4      13
    a broken ban is met                              38     410
    a ban is kept at once                            48     380
    a correction is no news                    not run to its end
    news of the very moment comes with the next       6       0
    what was found holds a moment too long          138     497
    a waiver is no news                              12       0
    what the others of a home do is no news           4      58
    a line that no longer stands is looked at        13    2047
    a day that is named is over when it begins       36     319
    another reading names the day                     1      33
    another field names the day                       0     305
    without a day named it is due at once            80    1805
    each child of a line names its day again          0       3

A question mark: not counted at random.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generative.faults import FAULTS, Fault, plant

ROOT = Path(__file__).parents[2]


def caught_by(fault: Fault | None, folder: Path) -> dict[str, int | str]:
    """What differs in a copy with this fault, by what was judged."""
    source = folder / "src"
    shutil.copytree(ROOT / "src", source, ignore=shutil.ignore_patterns("server", "__pycache__"))
    if fault:
        plant(fault, source)
    path = os.pathsep.join((str(source), str(ROOT)))
    told = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.generative.faults"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        check=True,
        text=True,
    )
    return json.loads(told.stdout)


@pytest.mark.long
def test_a_copy_without_a_fault_agrees(tmp_path: Path) -> None:
    assert caught_by(None, tmp_path) == {"tables": 0, "random": 0}


@pytest.mark.long
@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_a_planted_fault_is_caught(fault: Fault, tmp_path: Path) -> None:
    found = caught_by(fault, tmp_path)
    print(f"{fault.name}: {found}")  # noqa: T201
    assert any(found.values()), "Neither the tables nor the population at random notice this."


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_each_fault_can_still_be_planted(fault: Fault, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "src" / "heed" / "standards", tmp_path / "heed" / "standards")
    plant(fault, tmp_path)
