"""Running `heed` in the test's own process, or as a person would."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from heed.server.cli import main

HEED = str(Path(sys.executable).with_name("heed"))

type Heed = Callable[..., Result]
type Process = subprocess.CompletedProcess[str]


@pytest.fixture
def heed() -> Heed:
    """Run a command in this process, on the test's database."""
    return lambda *arguments: CliRunner().invoke(main, arguments)


def clean_environment(home: Path, **more: str) -> dict[str, str]:
    """This process's environment without its own choice of settings and database."""
    ours = {n: value for n, value in os.environ.items() if not n.startswith(("HEED_", "DJANGO_"))}
    return {**ours, "HEED_HOME": str(home), **more}


def run_heed(home: Path, *arguments: str, **more: str) -> Process:
    """Run a command in a fresh process whose files are in a folder of its own."""
    return subprocess.run(
        [HEED, *arguments],
        env=clean_environment(home, **more),
        cwd=home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
