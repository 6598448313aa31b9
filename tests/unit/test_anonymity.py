"""The details that may identify somebody are pointed out where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heed.learning.anonymity import Clue, findings


@pytest.mark.parametrize(
    ("text", "clue", "words"),
    [
        ("Her number is 943 476 5919.", Clue.NHS_NUMBER, "943 476 5919"),
        ("Born on 3 March 2019 at home.", Clue.EXACT_DATE, "3 March 2019"),
        ("Seen 03/03/2019 at clinic.", Clue.EXACT_DATE, "03/03/2019"),
        ("They lived in ZZ9 9ZZ then.", Clue.POSTCODE, "ZZ9 9ZZ"),
        ("Ring 01632 960123 first.", Clue.TELEPHONE, "01632 960123"),
        ("The flat at 14 Larch Road was cold.", Clue.ADDRESS, "14 Larch Road"),
        ("He went to Larch Hill Primary School.", Clue.SCHOOL, "Larch Hill Primary School"),
        ("On the 3rd of March 2019 he fell.", Clue.EXACT_DATE, "3rd of March 2019"),
        ("We met Dr O'Larch once.", Clue.TITLED_NAME, "Dr O'Larch"),
        ("We spoke with Mrs Larch again.", Clue.TITLED_NAME, "Mrs Larch"),
    ],
)
def test_a_detail_is_pointed_out_with_its_place(text: str, clue: Clue, words: str) -> None:
    found = [one for one in findings(text) if one.clue is clue]
    assert [one.words for one in found] == [words]
    assert text[found[0].start : found[0].end] == words
    assert found[0].why


@pytest.mark.parametrize(
    "text",
    [
        "Child D was not brought to three appointments.",
        "The school nurse was not told in March 2019.",
        "At School he was quiet.",
        "A number with a wrong last digit, 943 476 5918, is nobody's.",
        "Guidance from the Royal College of Nursing and the Department for Education.",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert findings(text) == ()


@given(st.text(max_size=300))
def test_any_text_is_read_and_each_finding_quotes_it(text: str) -> None:
    found = findings(text)
    assert all(text[one.start : one.end] == one.words for one in found)
    assert list(found) == sorted(found, key=lambda one: (one.start, one.end))


@given(st.text(alphabet="abc .\n", max_size=60), st.text(alphabet="abc .\n", max_size=60))
def test_a_postcode_is_found_wherever_it_stands(before: str, after: str) -> None:
    text = f"{before} ZZ9 9ZZ {after}"
    assert [one.start for one in findings(text)] == [len(before) + 1]
