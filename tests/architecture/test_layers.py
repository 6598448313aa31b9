"""Imports run downwards only, and nothing below the pages asks what time it is."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src" / "heed"
_ASKS_THE_CLOCK = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
    ("time", "localtime"),
    ("time", "gmtime"),
    ("timezone", "now"),
}


def test_the_contracts_hold() -> None:
    """Every contract of pyproject.toml, each package in its place."""
    linter = Path(sys.executable).with_name("lint-imports")
    ran = subprocess.run(
        [linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def asks_the_clock(source: str) -> Iterator[int]:
    """The lines of a source on which something asks for the present time or day."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case (
                ast.Attribute(value=ast.Name(id=owner), attr=name)
                | ast.Attribute(value=ast.Attribute(attr=owner), attr=name)
            ):
                if (owner, name) in _ASKS_THE_CLOCK:
                    yield node.lineno
            case ast.ImportFrom(module="time", names=names):
                if any(("time", alias.name) in _ASKS_THE_CLOCK for alias in names):
                    yield node.lineno


def below_the_server() -> list[Path]:
    return [path for path in sorted(SOURCES.rglob("*.py")) if "server" not in path.parts]


@pytest.mark.parametrize(
    "path", below_the_server(), ids=lambda path: str(path.relative_to(SOURCES))
)
def test_nothing_below_the_server_asks_the_clock(path: Path) -> None:
    assert list(asks_the_clock(path.read_text())) == []


@pytest.mark.parametrize(
    "source",
    [
        "datetime.now(UTC)",
        "datetime.datetime.now()",
        "date.today()",
        "day = min(day, datetime.date.today())",
        "started = time.time()",
        "from time import time",
        "make = Field(default_factory=datetime.utcnow)",
        "timezone.now()",
    ],
)
def test_asking_the_clock_is_noticed(source: str) -> None:
    assert list(asks_the_clock(source)) == [1]


def test_what_does_not_ask_the_clock_passes() -> None:
    harmless = "from datetime import date, time\nmidnight = time.min\nlast = date.max\nnow = as_of"
    assert list(asks_the_clock(harmless)) == []


def test_the_field_packages_need_no_django() -> None:
    """Judging a record imports neither Django nor anything of the server."""
    code = (
        "import sys\n"
        "from heed.standards.library import LIBRARY\n"
        "from heed.standards.engines.memory import judge\n"
        "loaded = {name.split('.')[0] for name in sys.modules} & {'django', 'ibis', 'duckdb'}\n"
        "assert not loaded, loaded\n"
        "assert 'heed.server' not in sys.modules\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
