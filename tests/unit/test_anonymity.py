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
        ("Kayden told his teacher.", Clue.NAME, "Kayden"),
        ("She has a brother Zed at home.", Clue.NAME, "Zed"),
        ("Police heard that Dwayne Larch hit him.", Clue.NAME, "Dwayne Larch"),
        ("They had moved to Larch-on-Sea that year.", Clue.PLACE, "Larch-on-Sea"),
        ("The flat in Upper Larch was cold.", Clue.PLACE, "Upper Larch"),
        ("Born in March 2015, he was small.", Clue.BIRTH, "Born in March 2015"),
        ("DOB in the file: 2015.", Clue.BIRTH, "DOB in the file: 2015"),
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
        "May we ask? In March the plan ended. Grace and hope are not a plan.",
        "People in Health and from Northmoor Council met at Conference.",
        "Learn from Larch's and from Larch’s guides.",
        "A child aged seven, the youngest of five, was hurt.",
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


def test_details_that_fit_many_alone_may_fit_one_together() -> None:
    """Three kinds in one paragraph; the words run from the first to the last."""
    alone = ("She was seven years old.", "She was a twin.", "She spoke Kurdish at home.")
    assert not [f for text in alone for f in findings(text) if f.clue is Clue.COMBINATION]
    apart = findings("\n".join(alone))
    assert not [one for one in apart if one.clue is Clue.COMBINATION]
    [found] = [f for f in findings("She was aged 7, a twin, and spoke Kurdish at home.")
               if f.clue is Clue.COMBINATION]  # fmt: skip
    assert found.words == "aged 7, a twin, and spoke Kurdish"
    for kind in ("an exact age", "the shape of the family", "a language"):
        assert kind in found.why
