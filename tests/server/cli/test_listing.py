"""What is loaded, listed without a database."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from heed.practice import KINDS
from heed.standards import Level
from heed.standards.library import LIBRARY
from tests.server.cli.conftest import Heed


def test_standards_as_json_have_everything_a_reader_needs(heed: Heed) -> None:
    listed = json.loads(heed("standards", "--json").output)
    assert [standard["id"] for standard in listed] == [standard.id for standard in LIBRARY]
    for found, standard in zip(listed, LIBRARY, strict=True):
        assert found["sentence"] == standard.says
        assert found["learning_points"] == list(standard.because)
        assert found["owner"] == {"type": standard.owner.type, "value": standard.owner.value}
        assert set(found["authority"]) == {"level", "label", "document", "date", "to_verify"}
        assert found["authority"]["level"] in {level.value for level in Level}
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", found["authority"]["date"])


def test_standards_to_read_name_authority_owner_and_learning_points(heed: Heed) -> None:
    output = heed("standards").output
    assert "CPM-1  After each incident of physical harm" in output
    assert "Local default: Heed starter standards" in output
    assert "For: Lead social worker" in output
    assert "For: whoever recorded what it follows" in output
    assert "For: the agency that was asked" in output
    assert "Because of: cumulative-harm" in output


def test_a_default_is_never_listed_as_statutory(heed: Heed) -> None:
    for found in json.loads(heed("standards", "--json").output):
        if "Heed starter" in found["authority"]["document"]:
            assert found["authority"]["level"] == "local_default"


def test_kinds_as_json_have_fields_with_their_controls_and_options(heed: Heed) -> None:
    listed = {kind["kind"]: kind for kind in json.loads(heed("kinds", "--json").output)}
    assert list(listed) == [kind.name for kind in KINDS]
    harm = listed["harm_incident"]
    assert set(harm) == {"kind", "title", "nature", "fields", "guide", "learning_points"}
    fields = {field["name"]: field for field in harm["fields"]}
    assert fields["harm"]["control"] == "any_of"
    assert {"code": "physical", "label": "Physical harm"} in fields["harm"]["options"]
    assert fields["harm"]["required"]
    assert not fields["child_words"]["required"]
    assert "cumulative-harm" in harm["learning_points"]
    assert harm["guide"]


def test_kinds_to_read_say_what_may_be_left(heed: Heed) -> None:
    output = heed("kinds").output
    assert "visit  Visit (act)" in output
    assert "may be left" in output
    assert "Guide: " in output


@pytest.mark.django_db
def test_standards_say_how_the_partnership_uses_them(heed: Heed) -> None:
    listed = {one["id"]: one for one in json.loads(heed("standards", "--use", "--json").output)}
    assert {one["use"] for one in listed.values()} == {"live", "watched"}
    assert listed["CPM-1"]["use"] == "live"
    assert "Use: live" in heed("standards", "--use").output
    assert "Use:" not in heed("standards").output


@pytest.mark.parametrize("command", ["standards", "kinds"])
def test_listing_loads_neither_django_nor_a_database(command: str, tmp_path: Path) -> None:
    code = (
        "import sys; from heed.server.cli import main; "
        f"main(['{command}'], standalone_mode=False); "
        "sys.exit('django' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not list(tmp_path.iterdir())


def test_help_imports_nothing_heavy() -> None:
    heavy = ("django", "pydantic", "rich", "granian", "heed.standards", "heed.practice")
    code = f"import sys, heed.server.cli; sys.exit(any(m in sys.modules for m in {heavy!r}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_command_is_in_the_help(heed: Heed) -> None:
    output = heed("--help").output
    for command in ("demo", "import", "kinds", "migrate", "review", "serve", "standards", "verify"):
        assert re.search(rf"^  {command}\b", output, re.MULTILINE), command
    commands = output.partition("Commands:")[2]
    assert "..." not in commands, "A summary is cut off."


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["demo", "--port", "0"], ["import"], ["serve", "x"]]
)
def test_a_wrong_call_ends_with_two(heed: Heed, arguments: list[str]) -> None:
    assert heed(*arguments).exit_code == 2
