"""The tests of the population engine would notice if it were wrong.

Each fault is planted in a copy of the compiler, which then judges the drawn tables of the spec and
a population at random; one of them at least must differ from what the memory engine means.
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
