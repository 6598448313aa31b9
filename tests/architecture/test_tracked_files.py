"""What is committed names no machine and no registry."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Written apart, so that this file does not contain what it looks for.
_FORBIDDEN = {
    "a path of some machine": re.compile(
        r"(?<![\w.])/(?:" + "|".join(("work", "ro" + "ot", "Us" + "ers", "home/" + r"\w+")) + r")/"
    ),
    "a package registry": re.compile(
        "|".join(
            (
                r"files\.pythonhosted\." + "org",
                r"\bpypi\." + r"(?:org|python)",
                r"registry\.npmjs\." + "org",
                r"registry\.yarnpkg\." + "com",
                r"--(?:extra-)?index-" + r"url[ =]\S+",
            )
        )
    ),
}


@cache
def tracked() -> tuple[Path, ...]:
    """Every tracked file that is text."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    paths = (ROOT / name for name in listed.split("\0") if name)
    return tuple(path for path in paths if path.is_file() and b"\0" not in path.read_bytes()[:4096])


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="only a checkout knows what is tracked")
@pytest.mark.parametrize("what", _FORBIDDEN)
def test_no_tracked_file_names(what: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in tracked()
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), start=1)
        if _FORBIDDEN[what].search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("a path of some machine", "cd /" + "work/main"),
        ("a path of some machine", "open('/" + "home/someone/x')"),
        ("a package registry", "https://" + "pypi." + "org/simple"),
        ("a package registry", "--index-" + "url=https://example.invalid"),
    ],
)
def test_what_is_forbidden_is_noticed(what: str, line: str) -> None:
    assert _FORBIDDEN[what].search(line)
