"""Whatever is given, reading ends in a review or a plain refusal, and no line is lost."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from heed.learning.reading import UnreadableReview, read_review
from heed.learning.reading.cues import cue
from heed.learning.reading.furniture import is_furniture
from heed.learning.reading.lines import same_words
from heed.learning.review import Review
from tests.unit.learning.reading.made_pages import PDF_WITH_THEMES, WORD_TABLE

HEADINGS = st.sampled_from(
    [
        "Background",
        "Learning Point",
        "Learning points",
        "Key learning",
        "4. Key learning",
        "What we learned",
        "Learning themes",
        "How to enhance your practice",
        "What can you do?",
        "Good practice",
        "What went well",
        "Recommendations",
        "Recommendation 2",
        "Questions for your team",
        "Resources",
        "Useful links",
        "Contact",
        "Professional curiosity",
        "Voice of the child",
        "Safer sleep:",
    ]
)
WORDS = st.lists(
    st.sampled_from(
        "babies are seen by a doctor who asks Fernshire toolkit should must always record fathers "
        "names because harm adds up Read the Neglect guide on website and when".split()
    ),
    min_size=1,
    max_size=18,
).map(" ".join)
PROSE = st.tuples(WORDS, st.sampled_from(["", ".", ":", "?", ";"])).map("".join)
MARKS = st.sampled_from(["", "", "- ", "• ", "1. ", "2) ", "   - "])
BODY = st.tuples(MARKS, PROSE).map("".join)
FURNITURE = st.sampled_from(["Quick leave", "Page 2 of 3", "Back to top", "17"])
PAGES = st.lists(st.one_of(HEADINGS, BODY, BODY, BODY, FURNITURE), min_size=1, max_size=25)


def printed(review: Review) -> str:
    """Every text of the review in its order, as words only."""
    texts = [review.title, review.about, *review.recommendations, *review.unplaced]
    for block in review.blocks:
        texts.append(block.heading)
        texts.extend(point.text for point in block.learning_points)
        texts.extend(item.text for item in block.guidance)
    texts.extend(resource.title for resource in review.resources)
    return " | ".join(same_words(text) for text in texts)


def is_placed(line: str, everything: str) -> bool:
    bare = re.sub(r"^\s*(?:[-•]|\d[.)])\s+", "", line)
    known = cue(bare)
    if is_furniture(bare) or (known and not known.rest):
        return True
    return same_words(known.rest if known and known.rest else bare) in everything


@given(PAGES)
@settings(max_examples=150, deadline=None)
def test_no_line_of_a_text_is_lost(lines: list[str]) -> None:
    review = read_review("\n\n".join(["Child Q", *lines]).encode(), "page.txt")
    everything = printed(review)
    for line in lines:
        assert is_placed(line, everything), line


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    for start in (b"", b"%PDF-1.4\n", b"PK\x03\x04", b"<html><body>"):
        _read_or_refuse(start + content)


@given(st.text(max_size=600))
@settings(max_examples=150, deadline=None)
@example("\u202eLearning Point\n\nSee\u00a0the child\u200b.\n")
def test_any_text_is_read_or_refused(text: str) -> None:
    _read_or_refuse(text.encode("utf-8", "surrogatepass"))
    _read_or_refuse(f"<body><h1>A</h1><p>{text}</p></body>".encode("utf-8", "surrogatepass"))


@given(st.integers(0, 3000), st.binary(min_size=1, max_size=20))
@settings(max_examples=60, deadline=None)
def test_damaged_documents_are_read_or_refused(place: int, junk: bytes) -> None:
    for document in (PDF_WITH_THEMES, WORD_TABLE):
        cut = place % len(document)
        _read_or_refuse(document[:cut] + junk + document[cut + len(junk) :])


def _read_or_refuse(content: bytes) -> None:
    try:
        review = read_review(content, "file")
    except UnreadableReview as refused:
        message = str(refused)
    else:
        message = "."
        assert isinstance(review, Review)
    assert message.endswith(".")


def test_marks_of_direction_and_joining_are_taken_out() -> None:
    page = (
        "\ufeffChild\u00a0Q\n\nLearning\u00a0Point\u200b\n\n"
        "\u202eSee\u2066 the\u00ad child\u200f.\n"
    )
    review = read_review(page.encode(), "page.txt")
    assert review.title == "Child Q"
    assert [point.text for point in review.learning_points()] == ["See the child."]


def test_windows_and_utf_16_text_is_read() -> None:
    page = "Child Q\r\n\r\nLearning Point\r\n\r\nUse the child’s words.\r\n"
    for encoding in ("cp1252", "utf-16", "utf-8-sig"):
        review = read_review(page.encode(encoding), "page.txt")
        assert review.learning_points()[0].text == "Use the child’s words."
