"""The guide to the standards as a library does what it says, and its table is the tested one."""

import contextlib
import io
import re
from pathlib import Path
from typing import Any

import pytest

from heed.standards import sayings
from tests.unit.standards.test_declare import NAMES, TEMPLATES, A, B

GUIDE = Path(__file__).parents[3] / "docs" / "guides" / "standards-as-a-library.md"
_SHOWN = re.compile(r"```python\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)
_ROW = re.compile(r"^\| ([a-z0-9 -]+) \| `(.*)` \|$", re.MULTILINE)


def test_the_code_prints_what_the_guide_shows() -> None:
    text = GUIDE.read_text()
    shown = _SHOWN.findall(text)
    assert len(shown) == text.count("```python")
    names: dict[str, Any] = {}
    for code, says in shown:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(code, names)
        assert printed.getvalue() == says


@pytest.mark.parametrize(("name", "code"), _ROW.findall(GUIDE.read_text()))
def test_a_row_of_the_table_is_the_tested_template(name: str, code: str) -> None:
    names = vars(sayings) | {"A": A, "B": B}
    said = eval(f"({code},)", names)
    assert said == TEMPLATES[NAMES.index(name)].standards


def test_the_table_has_all_templates() -> None:
    assert len(_ROW.findall(GUIDE.read_text())) == 28
