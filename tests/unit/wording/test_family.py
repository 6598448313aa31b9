"""What a family reads: initials, hard sentences, and office words."""

import pytest

from heed.wording import advise
from heed.wording.acronyms import unexplained
from heed.wording.readability import hard_to_read, reading_age, syllables

EASY = "We came to see you on Monday. You were at home with Mum. We read a book. " * 3
HARD = (
    "Notwithstanding considerable uncertainty regarding accommodation, professionals recommended "
    "comprehensive multidisciplinary assessment incorporating psychological, educational and "
    "environmental considerations affecting family functioning, accompanied by documentation."
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ICPC is on Monday. Another ICPC follows.", ["ICPC"]),
        ("The initial child protection conference (ICPC) is on Monday. The ICPC is at two.", []),
        ("The ICPC (initial child protection conference) is on Monday.", []),
        ("Your GP and the NHS know.", []),
        ("Your SW will ring.", ["SW"]),
        ("THIS IS VERY IMPORTANT TO US", []),
        ("The XYZQ team will ring.", ["XYZQ"]),
    ],
)
def test_initials(text: str, found: list[str]) -> None:
    assert [one.term for one in unexplained(text)] == found


def test_initials_are_advice_for_families_only() -> None:
    text = "The IRO will ring."
    assert advise(text) == ()
    (said,) = advise(text, purpose="family")
    assert said.suggestions == ("independent reviewing officer",)


def test_reading_age() -> None:
    easy, hard = reading_age(EASY), reading_age(HARD * 2)
    assert easy is not None
    assert hard is not None
    assert easy < 9 < 16 < hard
    assert reading_age("Too short to judge.") is None


def test_hard_text_points_to_its_hardest_sentence() -> None:
    text = f"{EASY} {HARD} {HARD}"
    (said,) = hard_to_read(text, oldest=8)
    assert said.term == HARD
    assert "8 is better" in said.why
    assert hard_to_read(EASY) == ()


def test_long_sentences_are_named_with_their_length() -> None:
    text = "We " + "will come and see you and " * 6 + "go."
    (said,) = hard_to_read(text, oldest=99)
    assert "38 words" in said.why


@pytest.mark.parametrize(
    ("word", "count"), [("mum", 1), ("table", 2), ("helped", 1), ("family", 3)]
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count
