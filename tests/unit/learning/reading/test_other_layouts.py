"""Pages laid out as other publishers do: each lesson is found, and nothing else is one."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from heed.learning.reading import read_review
from heed.learning.review import Review

LAYOUTS = Path(__file__).parent / "layouts"


@dataclass(frozen=True)
class Found:
    """How each learning point starts, and how much else the page holds."""

    points: tuple[str, ...] = ()
    guidance: int = 0
    recommendations: int = 0
    resources: int = 0


FOUND = {
    "themes_bullets.html": Found(
        (
            "Parents gain confidence when",
            "Clear and open sharing",
            "A lead practitioner is",
            "Investing time in relationships",
            "Practitioners who respect each",
        ),
        0,
        0,
        2,
    ),
    "digest.txt": Found(
        (
            "the importance of asking",
            "pre-birth planning needs to",
            "practitioners must understand how",
            "the need to test",
        ),
        0,
        3,
        0,
    ),
    "cards7.html": Found(
        ("An injury to a", "Explanations should be checked", "A delay in referral"), 4, 0, 2
    ),
    "accordion_buttons.html": Found(
        ("Assess executive capacity when", "Relatives who raise concerns", "Any agency can call"),
        4,
        0,
        1,
    ),
    "table3.html": Found(
        ("Advice was given once,", "Clover's father was not", "Records did not follow"), 4, 0, 0
    ),
    "news_plain.html": Found((), 1, 0, 0),
    "process_page.html": Found((), 0, 0, 0),
    "recs_only.html": Found((), 0, 3, 0),
    "md_page.md": Found(
        ("Moves between schools are", "Professionals should not close", "Describing a child as"),
        3,
        0,
        3,
    ),
    "lp_inline.txt": Found(
        ("Risk changes while a", "Kinship carers need their", "Every plan after self-harm"), 0, 2, 0
    ),
    "make_difference.html": Found(
        ("Seeing children as victims", "The risk at separation", "Working with the person"), 3, 0, 1
    ),
    "lesson_dash.txt": Found(
        ("Agencies saw a carer", "Discharge planning relied on", "Jean asked for help"), 4, 0, 0
    ),
    "nested.html": Found(("Homelessness at 16 is", "Young people's records should"), 3, 0, 0),
    "prose_semantic.html": Found(
        ("Assessments began too late", "Fathers' histories were not", "Plans for discharge from"),
        2,
        0,
        0,
    ),
    "policy_page.html": Found((), 0, 0, 1),
    "course_page.txt": Found((), 0, 0, 0),
    "plain_topics.txt": Found(("Discharge of a baby", "Test results are one"), 2, 0, 0),
    "themes_dashes.txt": Found(
        (
            "Children need reliable adults",
            "Practitioners should think the",
            "Retraction of an allegation",
        ),
        0,
        0,
        1,
    ),
    "sowhat.html": Found(("Home conditions were seen", "Fir was regarded as"), 2, 0, 0),
    "newsletter.html": Found(
        ("Children with disabilities need", "Respite carers hold information"), 0, 0, 0
    ),
    "index.html": Found((), 0, 0, 1),
    "two_cols.html": Found(
        (
            "Health was absent from",
            "Plans for brothers and",
            "Do not begin without",
            "Name every child in",
        ),
        0,
        0,
        0,
    ),
    "wrapped.txt": Found(
        ("Repeated attendance at the", "Schools can give medicine", "Smoking in the home"), 2, 0, 1
    ),
    "callouts.html": Found(("When a child tells,", "Teenagers are as much"), 0, 0, 1),
    "bold_topics.html": Found(("Parents were not asked", "Cannabis use was known"), 3, 0, 0),
    "faq.html": Found((), 0, 0, 0),
    "intro_list_close.html": Found(("Parents who hide drug", "Nursery staff should be"), 1, 0, 0),
    "wordnum.txt": Found(
        ("The speech therapist's advice", "Temporary staff were not", "Staff were unsure whether"),
        2,
        0,
        0,
    ),
    "md_bold.md": Found(
        ("Placement moves were made", "Health passports did not", "Her own view that"), 2, 0, 1
    ),
    "theme_rec.html": Found(("Each of the four", "Families did not know"), 0, 2, 0),
    "dl_labels.html": Found(("Coping with crying should", "Mental health screening is"), 1, 0, 1),
    "takeaways.html": Found(
        ("Homelessness is not a", "Discharge to no fixed", "Persistence works. The worker"), 1, 0, 0
    ),
    "table_lp.html": Found(("Pre-mobile babies with marks", "Family members who care"), 3, 0, 0),
    "text_narr.txt": Found(("An interpreter was not", "The police did not"), 2, 0, 0),
    "cards_links.html": Found((), 0, 0, 0),
    "sections.html": Found(
        ("Men who spent nights", "Messages about crying reached", "Messages given in the"), 3, 0, 3
    ),
    "what_to_do.txt": Found(
        ("Return home interviews Interviews", "Placements far from home", "Health needs No one"),
        3,
        0,
        2,
    ),
    "details.html": Found(
        ("Any bruise on a", "Supervision should explore how", "Ambulance crews see the"), 4, 0, 1
    ),
    "lessons_and_reflections.html": Found(
        ("Checks on new partners", "A bruise explained by"), 1, 0, 1
    ),
    "audit.txt": Found(("Plans listed services and", "Grandparents were named in"), 1, 1, 0),
}


def read(name: str) -> Review:
    return read_review((LAYOUTS / name).read_bytes(), name)


@pytest.mark.parametrize("name", FOUND)
def test_each_lesson_is_found_and_nothing_else_is_one(name: str) -> None:
    review = read(name)
    points = tuple(" ".join(point.text.split()[:4]) for point in review.learning_points())
    guidance = sum(len(block.guidance) for block in review.blocks)
    told = Found(points, guidance, len(review.recommendations), len(review.resources))
    assert told == FOUND[name]


def test_every_layout_is_expected() -> None:
    assert {page.name for page in LAYOUTS.iterdir()} == set(FOUND)


def test_a_finding_told_first_stays_beside_the_lesson_it_led_to() -> None:
    review = read("accordion_buttons.html")
    headings = [block.heading for block in review.blocks]
    assert headings == ["Mental capacity", "Working with family carers", "Multi-agency meetings"]
    assert "Every agency waited for another to convene a meeting." in review.unplaced


def test_a_theme_and_the_headings_under_it_make_one_block() -> None:
    blocks = read("md_page.md").blocks
    assert [block.heading for block in blocks] == ["Transitions", "Language"]
    assert [len(block.learning_points) for block in blocks] == [2, 1]
    assert [len(block.guidance) for block in blocks] == [1, 2]


def test_links_to_other_reviews_are_no_lessons_and_are_not_lost() -> None:
    review = read("process_page.html")
    assert review.blocks == ()
    assert "Child Fern (PDF, 224 KB)" in review.unplaced
