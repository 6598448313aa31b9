"""Reading a published review from the command line."""

import json
from pathlib import Path

import pytest

from tests.server.cli.conftest import Heed

SEED_DOCUMENT = Path(__file__).parents[4] / "shared" / "seed" / "child-d.txt"
INVENTED = """<html><head><title>Learning from the review of Family Q</title></head><body><main>
<h1>Learning from the review of Family Q</h1>
<p>This page is about what was learned when two brothers were harmed at home.</p>
<h2>Seeing the child</h2>
<p><strong>Learning point:</strong> Practitioners speak with each child alone.</p>
<h3>How to enhance practice</h3>
<ul><li>Ask what a day is like.</li><li>Go back when the door stays shut.</li></ul>
</main></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "family-q.html"
    file.write_text(INVENTED)
    return file


def test_json_has_exactly_the_agreed_keys(heed: Heed, page: Path) -> None:
    found = json.loads(heed("review", "read", str(page), "--json").output)
    keys = ["title", "about", "blocks", "recommendations", "resources", "unplaced"]
    assert sorted(found) == sorted(keys)
    assert found["title"] == "Learning from the review of Family Q"
    [block] = found["blocks"]
    assert set(block) == {"heading", "learning_points", "guidance"}
    assert [set(point) for point in block["learning_points"]] == [{"text"}]
    assert [set(item) for item in block["guidance"]] == [{"text", "resources"}] * 2


def test_the_outline_shows_and_counts_what_was_found(heed: Heed, page: Path) -> None:
    output = heed("review", "read", str(page)).output
    assert output.startswith("Learning from the review of Family Q")
    assert "Learning point: Practitioners speak with each child alone." in output
    assert "- Go back when the door stays shut." in output
    assert "Found: blocks 1, learning points 1, guidance 2" in output


def test_a_file_that_is_not_there_is_said_plainly(heed: Heed, tmp_path: Path) -> None:
    result = heed("review", "read", str(tmp_path / "nowhere.html"))
    assert result.exit_code == 1
    assert "cannot be read: No such file or directory" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("content", [b"", b"   \n", b"%PDF-1.7 broken", b"PK\x03\x04 broken"])
def test_a_file_that_cannot_be_read_is_said_plainly(
    heed: Heed, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "page"
    file.write_bytes(content)
    result = heed("review", "read", str(file), "--json")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.strip().endswith(".")
    assert "Traceback" not in result.stderr


def test_more_than_the_limit_is_not_read(heed: Heed, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    with file.open("wb") as sparse:
        sparse.truncate(50 * 1024 * 1024)
    result = heed("review", "read", str(file))
    assert result.exit_code == 1
    assert "MB" in result.stderr


def test_the_published_page_is_found_whole(heed: Heed) -> None:
    if not SEED_DOCUMENT.exists():
        pytest.skip("The published review does not lie beside this checkout.")
    output = heed("review", "read", str(SEED_DOCUMENT)).output
    assert "Found: blocks 13, learning points 16, guidance 39" in output
