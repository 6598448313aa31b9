"""The handbook in the repository says what the standards and their tests say."""

import pytest

from heed.standards.handbook import language_page
from tests.spec.chapters import CHAPTERS, chapters
from tests.spec.handbook import HANDBOOK, pages

_NO_CHAPTERS = {
    "snapshots",
    "handbook",
    "library_examples",
    "seed_map",
    "table",
    "on_spark",
    "spark_submit",
}


_PAGES = ("language.md", "standards.md", "time-limits.md", "../seed-map.md")


@pytest.mark.parametrize("page", _PAGES)
def test_the_committed_page_is_what_would_be_written(page: str) -> None:
    path = (HANDBOOK / page).resolve()
    assert path.read_text() == pages()[path], "Run: make docs"


def test_every_generated_page_is_looked_at() -> None:
    assert {(HANDBOOK / page).resolve() for page in _PAGES} == set(pages())


def test_every_spec_file_is_a_chapter() -> None:
    folder = HANDBOOK.parents[1] / "tests" / "spec"
    files = {path.stem.removeprefix("test_") for path in folder.glob("test_*.py")}
    assert files - _NO_CHAPTERS == set(CHAPTERS)


def test_every_lesson_is_a_sentence() -> None:
    lessons = [lesson for chapter in chapters() for lesson in chapter.lessons]
    assert lessons
    for lesson in lessons:
        assert lesson.sentence.endswith("."), lesson.sentence
        assert "\n" not in lesson.sentence, lesson.sentence


def test_each_chapter_is_reached_from_the_contents() -> None:
    page = language_page(chapters())
    for chapter in chapters():
        assert f"- [{chapter.title}](#" in page
        assert f"\n## {chapter.title}\n" in page
