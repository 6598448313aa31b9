"""Every link between the pages of the repository leads somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)\s]*)?\)")
_PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def _leads(page: Path) -> Iterator[str]:
    for place in _LINK.findall(page.read_text("utf-8")):
        if "://" not in place and not place.startswith("mailto:"):
            yield place


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_each_link_of_a_page_leads_to_a_file(page: Path) -> None:
    assert [place for place in _leads(page) if not (page.parent / place).exists()] == []


def test_there_are_links_to_follow() -> None:
    assert sum(1 for page in _PAGES for _ in _leads(page)) > 50
