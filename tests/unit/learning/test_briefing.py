"""A briefing is one page under seven headings, whatever the review."""

from hypothesis import given
from hypothesis import strategies as st

from heed.learning.briefing import MOST, briefing, printable
from heed.learning.library.child_d import CHILD_D
from heed.learning.review import Block, LearningPoint, Review


def test_seven_headings_in_their_order() -> None:
    for review in (CHILD_D, Review(title="Nothing yet", about="")):
        headings = [part.heading for part in briefing(review).parts]
        assert headings == [
            "Background",
            "Why it matters",
            "What happened",
            "Key learning",
            "Good practice",
            "What to do, and what to ask yourself",
            "Resources, and what your team said",
        ]


def test_every_block_has_its_say_before_any_has_two() -> None:
    made = briefing(CHILD_D)
    learning = made.parts[3].points
    firsts = [(b.learning_points[0].plain or b.learning_points[0].text) for b in CHILD_D.blocks
              if b.learning_points]  # fmt: skip
    assert list(learning) == firsts[:MOST]
    assert made.more == "9 more learning points are on the page of the review."


def test_a_short_review_leaves_nothing_out() -> None:
    points = tuple(LearningPoint(text=f"Lesson {n}.") for n in range(MOST))
    block = Block(heading="H", learning_points=points)
    made = briefing(Review(title="K", about="A.\n\nB.", blocks=(block,)))
    assert made.more == ""
    assert made.parts[0].paragraphs == ("A.",)
    assert made.parts[2].paragraphs == ("B.",)


@given(st.text())
def test_only_what_a_page_can_show(text: str) -> None:
    shown = printable(text)
    assert shown == printable(shown)
    assert not any(ord(c) < 32 and c != "\n" for c in shown)
    shown.encode()
