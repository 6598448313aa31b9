"""Findings in words and as JSON, and the command that prints them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from heed.server.cli.wording import wording
from heed.wording import as_json, report

TEXT = "Seen at home.\nKai is naughty."


def test_a_report_gives_line_and_column() -> None:
    said = report(TEXT)
    assert said.startswith("2:8  naughty  (L-045)\n")
    assert "You decide" in said


def test_a_report_with_nothing_in_it() -> None:
    assert report("Seen at home.") == "Nothing to think about again was found.\n"


def test_json_has_every_part_of_a_finding() -> None:
    (said,) = json.loads(as_json(TEXT))["findings"]
    assert (said["term"], said["start"], said["line"], said["column"]) == ("naughty", 21, 2, 8)
    assert {"why", "suggestions", "considered", "source", "row", "end"} <= said.keys()


def test_the_command_reads_a_file(tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text(TEXT, encoding="utf-8")
    told = CliRunner().invoke(wording, ["check", str(file), "--json"])
    assert told.exit_code == 0
    assert json.loads(told.output)["findings"][0]["row"] == "L-045"


def test_the_command_reads_what_is_piped() -> None:
    told = CliRunner().invoke(wording, ["check"], input=TEXT)
    assert told.exit_code == 0
    assert "naughty" in told.output


def test_the_command_can_be_told_the_purpose() -> None:
    told = CliRunner().invoke(wording, ["check", "-", "--for", "plan"], input="Mum to engage.")
    assert "engage" in told.output


def test_the_command_uses_the_partnerships_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "own.toml"
    file.write_text('[[off]]\nid = "L-045"\nreason = "Ours."\nreview = 2999-01-01\n')
    monkeypatch.setenv("HEED_WORDING_ROWS", str(file))
    told = CliRunner().invoke(wording, ["check"], input=TEXT)
    assert (told.exit_code, "naughty" in told.output) == (0, False)
    file.write_text('[[off]]\nid = "L-999"\n')
    told = CliRunner().invoke(wording, ["check"], input=TEXT)
    assert told.exit_code == 1
    assert "L-999, which there is not" in told.output


def test_a_folder_is_no_text(tmp_path: Path) -> None:
    told = CliRunner().invoke(wording, ["check", str(tmp_path)])
    assert told.exit_code == 1
    assert "cannot be read: Is a directory. Check the name." in told.output


@pytest.mark.parametrize(
    ("raw", "says"), [(b"\xff\xfe\x00", "not text in UTF-8"), (None, "cannot be read")]
)
def test_what_cannot_be_read_is_said_plainly(tmp_path: Path, raw: bytes | None, says: str) -> None:
    file = tmp_path / "note.bin"
    if raw is not None:
        file.write_bytes(raw)
    told = CliRunner().invoke(wording, ["check", str(file)])
    assert told.exit_code == 1
    assert says in told.output
