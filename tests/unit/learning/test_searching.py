"""A search is read the same on every database, with the field's other words for the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heed.learning.searching import MOST_WORDS, Term, folded, terms


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("The child’s  café—visit", "the child cafe visit"),
        ("CP-medical (s.47)", "cp medical s 47"),
        ("'); DROP TABLE x; --", "drop table x"),
        ("…", ""),
    ],
)
def test_words_of_letters_and_digits(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_synonyms_of_words_and_of_phrases() -> None:
    [term] = terms("WNB")
    assert term.said == "wnb"
    assert {"was not brought", "dna", "did not attend"} <= set(term.also)
    assert terms("Was not brought")[0].also[0] == "wnb"
    said = [term.said for term in terms("dad was not brought to hospital")]
    assert said == ["dad", "was not brought", "to", "hospital"]
    assert terms("giraffe") == (Term("giraffe"),)


@given(st.text(max_size=500))
def test_any_text_can_be_asked(text: str) -> None:
    asked = terms(text)
    assert len(asked) <= MOST_WORDS
    for term in asked:
        for phrase in (term.said, *term.also):
            assert phrase == folded(phrase) != ""
