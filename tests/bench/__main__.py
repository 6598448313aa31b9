"""Measure everything in one run, print it, and write docs/benchmarks.md."""

import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench import population, wording
from tests.bench.report import Machine, page, section_of, with_section
from tests.bench.starting import help_ms, ready_s

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "benchmarks.md"
WITH_POSTGRES = str(ROOT / "scripts" / "with-postgres")


def main() -> None:
    """Measure on SQLite, and on PostgreSQL when its programs are here."""
    machine = _machine()
    words = wording.figures()
    with tempfile.TemporaryDirectory(prefix="heed-bench-") as folder:
        home = Path(folder)
        found = [_measured(home, "SQLite")]
        if _postgres_is_here():
            found.append(_measured(home, "PostgreSQL", WITH_POSTGRES))
        starting = {"help_ms": help_ms(), "ready_s": ready_s(home)}
    written = page(machine, starting, found, words)
    # What takes longer is measured by name, and kept until it is measured again.
    everyone = section_of(PAGE.read_text(), population.TITLE) if PAGE.exists() else ""
    if everyone:
        written = with_section(written, population.TITLE, everyone)
    print(written)
    PAGE.write_text(written)


def _measured(home: Path, name: str, *launcher: str) -> dict[str, Any]:
    print(f"Measuring on {name} …", file=sys.stderr)
    result = home / f"{name}.json"
    # The same file as `heed demo` uses, so that its start can be measured on it afterwards.
    settings = {
        **os.environ,
        "HEED_HOME": str(home),
        "HEED_DATABASE_URL": "sqlite:///var/demo/heed.sqlite3",
        "PYTHONPATH": str(ROOT),
    }
    command = [*launcher, sys.executable, "-m", "tests.bench.measure", str(result)]
    subprocess.run(command, check=True, env=settings, cwd=ROOT)
    found: dict[str, Any] = json.loads(result.read_text())
    return found


def _postgres_is_here() -> bool:
    found = subprocess.run([WITH_POSTGRES, "--find"], check=False, capture_output=True)
    return found.returncode == 0


def _machine() -> Machine:
    return Machine(
        processor=_processor(),
        cores=os.cpu_count() or 1,
        system=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        day=f"{datetime.now(UTC):%-d %B %Y}",
        busy=os.getloadavg()[0],
    )


def _processor() -> str:
    described = Path("/proc/cpuinfo")
    if described.exists():
        for line in described.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "an unnamed processor"


if __name__ == "__main__":
    if sys.argv[1:2] == ["population"]:
        population.main(sys.argv[2:], _machine(), PAGE)
    else:
        main()
