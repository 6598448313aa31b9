"""`heed evaluate` says how every standard stands, and what is wrong with what was asked."""

import csv
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb
import pytest

from heed.standards.engines.backends import DuckDB
from tests.server.cli.conftest import Heed
from tests.support.partnership import Partnership
from tests.support.recording import recorded_harm

MEMORY = ("evaluate", "--engine", "memory", "--standard", "CPM-1")


@pytest.fixture
def told(partnership: Partnership) -> None:
    recorded_harm(partnership, now=datetime(2026, 3, 16, 10, 0, tzinfo=UTC))


def test_a_table_of_standards(heed: Heed, told: None) -> None:
    said = heed(*MEMORY)
    assert said.exit_code == 0, said.output
    assert "CPM-1             0      1" in said.output


def test_a_file_of_every_group(heed: Heed, told: None, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    for suffix in ("csv", "json", "parquet"):
        out = tmp_path / f"measures.{suffix}"
        assert heed(*MEMORY, "--out", str(out)).output.endswith(f"{out} has 1 rows.\n")
    [row] = csv.DictReader((tmp_path / "measures.csv").read_text().splitlines())
    assert (row["standard"], row["team"], row["month"]) == ("CPM-1", "East", "2026-03-01")
    [same] = json.loads((tmp_path / "measures.json").read_text())
    assert (same["missed"], same["month"]) == (1, "2026-03-01")
    assert pq.read_table(tmp_path / "measures.parquet").num_rows == 1


def test_a_file_of_every_obligation(heed: Heed, told: None, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    for suffix in ("csv", "json", "parquet"):
        out = tmp_path / f"obligations.{suffix}"
        said = heed(*MEMORY, "--obligations", "--out", str(out))
        assert said.output.endswith(f"{out} has 1 rows.\n"), said.output
    [row] = csv.DictReader((tmp_path / "obligations.csv").read_text().splitlines())
    assert (row["verdict"], row["team"], row["answers"]) == ("missed", "East", "")
    [same] = json.loads((tmp_path / "obligations.json").read_text())
    assert (same["child"], same["as_of"][:4]) == (row["child"], row["as_of"][:4])
    table = pq.read_table(tmp_path / "obligations.parquet")
    assert table.column_names == list(row)


def test_a_file_that_cannot_be_finished_leaves_the_one_before(
    heed: Heed, told: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "measures.json"
    out.write_text("as before")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(json, "dumps", full)
    refused = heed(*MEMORY, "--out", str(out))
    assert refused.exit_code == 1
    assert "could not be written: No space left on device" in refused.output
    assert out.read_text() == "as before"
    assert [file.name for file in tmp_path.iterdir()] == ["measures.json"]


def test_each_month_end_is_only_what_was_known_then(heed: Heed, partnership: Partnership) -> None:
    recorded_harm(partnership, now=datetime.now(UTC) - timedelta(days=75))
    said = heed(*MEMORY, "--each", "month-end", "--months", "6").output
    assert 2 <= said.count("CPM-1") <= 3


def test_months_before_anything_was_recorded(heed: Heed, told: None) -> None:
    said = heed(*MEMORY, "--each", "month-end", "--months", "200").output
    assert "By 2026-02-28 nothing was asked yet.\n2026-03-31  CPM-1 " in said


def test_a_day_before_anything_was_recorded(heed: Heed, told: None, tmp_path: Path) -> None:
    """An answer like any other, so that a script that asks every month goes on."""
    said = heed(*MEMORY, "--as-of", "1990-01-01")
    assert (said.exit_code, "By 1990-01-01 nothing was asked yet." in said.output) == (0, True)
    out = tmp_path / "measures.csv"
    said = heed(*MEMORY, "--as-of", "1990-01-01", "--out", str(out))
    assert (said.exit_code, f"{out} has 0 rows." in said.output) == (0, True)
    assert out.read_text().startswith('"standard"')


@pytest.mark.parametrize("months", ["0", "-1", "241", "many"])
def test_a_number_of_months_that_is_none(heed: Heed, months: str) -> None:
    refused = heed("evaluate", "--each", "month-end", "--months", months)
    assert refused.exit_code == 2
    assert "Invalid value for '--months'" in refused.output


def test_a_day_to_come_is_judged_as_known_now(heed: Heed, told: None) -> None:
    said = heed(*MEMORY, "--as-of", "2090-01-01")
    assert (said.exit_code, "CPM-1             0      1" in said.output) == (0, True)
    assert "2090-01-01 is still to come: judged as known now." in said.output


def test_a_folder_that_nobody_may_write_in(
    heed: Heed, told: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    refused = heed(*MEMORY, "--out", str(tmp_path / "m.csv"))
    assert (refused.exit_code, "Choose another folder" in refused.output) == (1, True)


def test_more_than_fits_into_memory(
    heed: Heed, told: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_little(*_: object, **__: object) -> None:
        with DuckDB(memory="200MB", threads=1)._within_memory():
            raise duckdb.OutOfMemoryException("failed to allocate")

    monkeypatch.setattr("heed.server.services.evaluating.judging.export", too_little)
    refused = heed("evaluate", "--limit-memory", "200MB")
    assert refused.exit_code == 1
    assert "does not fit into the 200MB allowed: allow more" in refused.output


def test_without_java(heed: Heed, told: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("JAVA_HOME", raising=False)
    refused = heed("evaluate", "--engine", "spark")
    assert refused.exit_code == 1
    assert "sudo apt install openjdk-17-jre-headless" in refused.output
    assert "--engine duckdb" in refused.output


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--engine", "duckdv"), "Did you mean duckdb"),
        (("--engine", "memory", "--standard", "CPM-11"), "Did you mean CPM-1"),
        (("--engine", "memory", "--as-of", "31 March"), "Write it like 2026-03-31"),
        (("--each", "week"), "Heed can judge each month-end, not each “week”"),
        (("--each", "month-end", "--as-of", "2026-01-01"), "Choose either"),
        (("--months", "3"), "give --each month-end as well"),
        (("--obligations",), "Say where to write the obligations: --out"),
        (("--out", "measures.xls"), "must end in .parquet, .csv or .json"),
        (("--out", "/nowhere/at/all/m.csv"), "There is no folder /nowhere/at/all"),
        (("--limit-memory", "lots"), "Write it like 500MB or 2GB"),
        (("--limit-memory", "-2GB"), "Write it like 500MB or 2GB"),
        (("--limit-memory", "²GB"), "Write it like 500MB or 2GB"),
        (("--limit-memory", f"{10**20}GB"), "Write it like 500MB or 2GB"),
        (("--limit-memory", "2GB", "--engine", "memory"), "is for --engine duckdb and spark"),
        (("--limit-memory", "50MB"), "50MB is too little to judge by: allow at least 200MB"),
        (
            ("--limit-memory", "400MB", "--engine", "spark"),
            "400MB is too little to judge by: allow at least 500MB",
        ),
    ],
)
def test_what_cannot_be_done_is_said(heed: Heed, told: None, arguments, says: str) -> None:
    refused = heed("evaluate", *arguments)
    assert refused.exit_code == 1
    assert says in refused.output
    assert "Traceback" not in refused.output


def test_spark_without_its_package(heed: Heed, told: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr("heed.server.services.evaluating.judging.import_module", missing)
    refused = heed("evaluate", "--engine", "spark")
    assert refused.exit_code == 1
    assert "heed[spark]" in refused.output
    assert "--engine duckdb" in refused.output
