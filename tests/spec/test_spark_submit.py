"""The line that a guide gives to judge a store with Spark's own launcher."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from heed.standards.engines.spark import JavaMissing, need_java
from tests.bench.everyone.partnership import write

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guides" / "when-one-machine-is-not-enough.md"


def test_the_line_of_the_guide(tmp_path: Path) -> None:
    try:
        need_java()
    except JavaMissing as missing:
        pytest.skip(str(missing))
    store, out = tmp_path / "store", tmp_path / "measures.parquet"
    store.mkdir()
    write(store, 20)
    [line] = [one for one in GUIDE.read_text().splitlines() if one.startswith("spark-submit ")]
    named = line.replace("STORE", str(store)).replace("measures.parquet", str(out))
    program, *arguments = shlex.split(named)
    done = subprocess.run(
        [Path(sys.executable).with_name(program), *arguments],
        cwd=ROOT,
        env={**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    counted = pq.read_table(out)
    assert set(counted["standard"].to_pylist()) == {"CPM-1"}
