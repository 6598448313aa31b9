"""Folding keeps the way back to the author's own text, whatever the characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heed.wording import advise
from heed.wording.folding import fold, folded_character

ODD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\u0130\u00df\ufb01\u200d\u00ad\u0301\u2019\u201c\u00a0\u2028\r\n\t  ''\"-"
        ),
    )
)


@given(ODD)
def test_plain_and_key_are_as_long_as_each_other(text: str) -> None:
    folded = fold(text)
    assert len(folded.key) == len(folded.plain) + 2
    assert folded.origins is None or len(folded.origins) == len(folded.plain)
    assert folded.origins is not None or len(folded.plain) == len(text)


@given(ODD)
def test_each_character_leads_back_to_where_it_was_written(text: str) -> None:
    folded = fold(text)
    for index in range(len(folded.plain)):
        start, end = folded.span(index, index + 1)
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "written",
    [
        "putting herself at risk",
        "PUTTING HERSELF AT RISK",
        "putting her\u00adself at risk",
        "putting\u00a0herself at risk",
        "put\u0301ting herself at risk",
        "p\u00fatting herself at risk",
        "\uff50\uff55\uff54\uff54\uff49\uff4e\uff47 herself at risk",
        "putting\therself at   risk",
    ],
)
@pytest.mark.parametrize(
    "before", ["", "\u0130\u0130 \U0001f600 \u0644\u0645 ", "\ufb01ne: ", "\ud800 "]
)
def test_terms_are_found_and_given_as_written(before: str, written: str) -> None:
    text = f"{before}She is {written}."
    (said,) = advise(text)
    assert text[said.start : said.end] == said.term
    assert said.term in (written, written[:-1])


@pytest.mark.parametrize(
    ("character", "letters"),
    [
        ("\u0130", "i"),
        ("\u00e9", "e"),
        ("\u2019", "'"),
        ("\ufb01", "fi"),
        ("\u00ad", ""),
        ("\u0301", ""),
    ],
)
def test_one_character(character: str, letters: str) -> None:
    assert folded_character(character) == letters
