"""Invented pages, laid out as different publishers do, are each read to exact counts."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from heed.learning.reading import read_review
from heed.learning.review import Review
from tests.unit.learning.reading import made_pages

PAGES = Path(__file__).parent / "pages"


@dataclass(frozen=True)
class Expected:
    title: str
    points: list[int]
    guidance: list[int]
    recommendations: int
    unplaced: int
    resources: tuple[str, ...]


EXPECTED = {
    "fern_learning_points.txt": Expected(
        "Child Fern",
        [1, 2, 1],
        [2, 3, 4],
        0,
        0,
        (
            "One minute guides",
            "Explaining a worry to parents",
            "What is a core group",
            "Fernshire Procedure for Professionals Requesting a Medical",
            "Resolving differences process",
            "Was not brought approach",
            "Practitioner’s Tool Kit",
            "Children who live with violence",
        ),
    ),
    "key_learning_bullets.txt": Expected(
        "Learning briefing: Baby Rowan",
        [4],
        [3],
        2,
        3,
        ("Bruising in Babies protocol", "Small Worries toolkit", "NSPCC Learning"),
    ),
    "seven_minute.txt": Expected(
        "7 Minute Briefing: Jay: neglect and missed appointments",
        [3],
        [4],
        0,
        0,
        ("Was Not Brought video", "Graded Care Profile 2"),
    ),
    "themes.txt": Expected(
        "Learning from the review of Amina and Yusuf", [1, 1, 1, 0], [0, 0, 0, 1], 2, 1, ()
    ),
    "numbered_points.txt": Expected(
        'CHILD SAFEGUARDING PRACTICE REVIEW – "TOBY"',
        [1, 1, 1],
        [2, 3, 1],
        0,
        0,
        ("Return Conversations guide", "Safe Day planning template"),
    ),
    "prose_findings.txt": Expected(
        "Adult Q: safeguarding adult review",
        [3],
        [2],
        0,
        1,
        ("Self-neglect toolkit", "Hoarding guidance"),
    ),
    "inline_labels.txt": Expected(
        "Learning from practice: Child M", [1, 1], [1, 1], 1, 0, ("Parents Who Drink handbook",)
    ),
    "lessons_numbered.txt": Expected(
        "Lessons from the review of Family W", [1, 1, 1], [2, 1, 1], 0, 0, ()
    ),
    "themes_with_shared_advice.txt": Expected(
        "Child K - Learning Summary",
        [1, 1, 0],
        [0, 0, 2],
        2,
        3,
        ("Pre-birth Pathway", "Think Family guidance"),
    ),
    "topics_listed_first.txt": Expected(
        "RAPID REVIEW LEARNING BRIEF", [1, 1, 1], [2, 1, 2], 0, 3, ("CEOP website",)
    ),
    "markdown.txt": Expected(
        "Learning from Child T",
        [3],
        [2],
        0,
        3,
        ("Contextual safeguarding network", "Tackling child exploitation"),
    ),
    "findings_then_actions.html": Expected(
        "Sam: what we learned from a rapid review",
        [1, 1],
        [2, 1],
        1,
        0,
        ("Seeing children alone", "Hidden men"),
    ),
    "table_of_actions.html": Expected(
        "Learning from Child P",
        [1, 1, 1],
        [2, 1, 1],
        0,
        0,
        ("Lullaby leaflet", "Drinking Nights checklist"),
    ),
    "accordion.html": Expected(
        "Local child safeguarding practice review: Mina",
        [1, 1],
        [2, 1],
        0,
        2,
        ("Young Carers Guide",),
    ),
    "flat_headings.html": Expected(
        "Child H",
        [1, 1, 0],
        [0, 0, 2],
        0,
        4,
        ("Working Together to Safeguard Children", "Lived Experience toolkit"),
    ),
    "collapsed_panels.html": Expected(
        "Serious case review: Baby L", [1, 1, 0], [0, 0, 2], 2, 1, ("Lullaby Trust website",)
    ),
    "questions_as_headings.txt": Expected(
        'Learning from a Safeguarding Adults Review - "Margaret"',
        [3],
        [3],
        1,
        0,
        ("Pressure Ulcer Protocol",),
    ),
    "learning_and_action_lines.txt": Expected(
        "LSCP Briefing: Child Y", [1, 1, 1], [1, 1, 1], 0, 0, ()
    ),
    "numbered_with_hanging_lines.txt": Expected(
        "Domestic Abuse Learning Review",
        [3],
        [3],
        0,
        0,
        ("DASH checklist", "National Domestic Abuse Helpline 0808 157 0000"),
    ),
    "lead_ins.txt": Expected(
        "Thematic learning: babies under one", [3], [3], 0, 1, ("ICON", "DadPad")
    ),
    "themes.pdf": Expected(
        "Learning from the review of Cassie",
        [1, 1, 0],
        [0, 0, 2],
        2,
        0,
        (
            "Moving Home checklist",
            "Staying Close guide",
            "Fernshire Safeguarding Children Partnership",
        ),
    ),
    "seven_minutes.docx": Expected(
        "Seven minute briefing: Oscar",
        [2],
        [3],
        0,
        0,
        ("Safe Storage protocol", "Medicines at home"),
    ),
    "table.docx": Expected(
        "Learning from audit: Child Wren", [1, 1], [1, 2], 2, 2, ("My Words guide",)
    ),
    "bold_headings.docx": Expected("Child Lark", [1, 2], [2, 1], 0, 0, ("Young Parents pathway",)),
}
MADE = {
    "themes.pdf": made_pages.PDF_WITH_THEMES,
    "seven_minutes.docx": made_pages.WORD_SEVEN_MINUTES,
    "table.docx": made_pages.WORD_TABLE,
    "bold_headings.docx": made_pages.WORD_BOLD_HEADINGS,
}


def read(name: str) -> Review:
    content = MADE[name] if name in MADE else (PAGES / name).read_bytes()
    return read_review(content, name)


@pytest.mark.parametrize("name", EXPECTED)
def test_each_layout_is_read_to_exact_counts(name: str) -> None:
    expected, review = EXPECTED[name], read(name)
    assert review.title == expected.title
    assert [len(block.learning_points) for block in review.blocks] == expected.points
    assert [len(block.guidance) for block in review.blocks] == expected.guidance
    assert len(review.recommendations) == expected.recommendations
    assert len(review.unplaced) == expected.unplaced, review.unplaced
    assert tuple(resource.title for resource in review.resources) == expected.resources


def test_every_page_is_expected_and_every_expectation_has_its_page() -> None:
    assert {page.name for page in PAGES.iterdir()} | set(MADE) == set(EXPECTED)


def test_a_website_named_beside_a_title_is_its_publisher() -> None:
    review = read("fern_learning_points.txt")
    assert review.resource("One minute guides").publisher == "Fernshire Council"
    assert review.resource("Children who live with violence").publisher == "Barnardo’s"


def test_a_resource_named_again_in_other_words_is_the_same_one() -> None:
    review = read("fern_learning_points.txt")
    named = [title for block in review.blocks for g in block.guidance for title in g.resources]
    assert named.count("Resolving differences process") == 2
    assert named.count("One minute guides") == 2


def test_an_address_in_the_text_or_in_a_link_belongs_to_its_resource() -> None:
    bullets, page = read("key_learning_bullets.txt"), read("findings_then_actions.html")
    toolkit = bullets.resource("Small Worries toolkit")
    assert toolkit.url == "https://fernshire.example/small-worries"
    hidden = page.resource("Hidden men")
    assert (hidden.url, hidden.publisher) == ("https://www.nspcc.org.uk/hidden-men", "NSPCC")


def test_what_was_only_seen_to_be_done_well_is_no_lesson() -> None:
    review = read("prose_findings.txt")
    assert review.unplaced == ("A firefighter fitted alarms twice and came back to check on them.",)


def test_furniture_of_the_website_is_dropped() -> None:
    read_page = read("findings_then_actions.html").model_dump_json().casefold()
    for furniture in ("cookie", "skip to", "quick leave", "contact us", "©"):
        assert furniture not in read_page


def test_words_broken_by_the_width_of_a_page_are_mended() -> None:
    told = read("themes.pdf").blocks[0].learning_points[0].text
    assert "multi-agency" in told
    assert "the whole of the story from" in told


def test_running_heads_and_page_numbers_are_dropped() -> None:
    review = read("themes.pdf")
    assert "Page" not in review.model_dump_json()
    assert review.title != "Fernshire Safeguarding Children Partnership"
