"""Every row speaks of what it says it does, and a partnership's file changes them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from heed.wording import Purpose, Rows, advise, default_rows, load_rows
from heed.wording.row import Row
from heed.wording.row_reading import RowNotUnderstood, RowWithoutExamples

ROWS = default_rows().rows
OWN = """
[[row]]
id = "MER-01"
term = "frequent flyer"
why = "It makes a child who is often hurt sound like a customer."
suggestions = ["came to the emergency department ... times since ..."]
source = "Merrowby partnership"
review = 2027-01-15
patterns = ["frequent flyer~"]
flags = ["Ella is a frequent flyer at the hospital."]
passes = ["The airline wrote to its 'frequent flyers'."]
"""


def alone(row: Row) -> Rows:
    return replace(default_rows(), rows=(row,))


def purpose(row: Row) -> str:
    return next(one for one in Purpose if one in row.purposes)


def written(tmp_path: Path, toml: str) -> Path:
    file = tmp_path / "merrowby.toml"
    file.write_text(toml, encoding="utf-8")
    return file


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_flags_its_examples(row: Row) -> None:
    for sentence in row.flags:
        assert advise(sentence, purpose=purpose(row), rows=alone(row)), sentence


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_passes_its_examples(row: Row) -> None:
    for sentence in row.passes:
        said = advise(sentence, purpose=purpose(row), rows=alone(row))
        assert [one for one in said if one.row == row.id] == [], sentence


def test_all_of_the_practice_reference_is_there() -> None:
    ids = [row.id for row in ROWS]
    assert {f"L-{number:03}" for number in range(1, 109)} <= set(ids)
    assert len(ids) == len(set(ids))


def test_explanations_are_short() -> None:
    for row in ROWS:
        assert 1 <= row.why.count(". ") + 1 <= 3, row.id
        assert len(row.why) <= 220, row.id


def test_rows_come_up_for_review() -> None:
    assert default_rows().due_for_review(date(2026, 1, 1)) == ()
    assert default_rows().due_for_review(date(2030, 1, 1)) == ROWS


def test_a_partnership_adds_a_row(tmp_path: Path) -> None:
    rows = load_rows(written(tmp_path, OWN))
    said = advise("Ella is a frequent flyer at the hospital.", rows=rows)
    assert [(one.row, one.term) for one in said] == [("MER-01", "frequent flyer")]


def test_a_partnership_changes_a_row(tmp_path: Path) -> None:
    change = '[[change]]\nid = "L-034"\nwhy = "Our own words."\n'
    rows = load_rows(written(tmp_path, change))
    (said,) = advise("Kyle is streetwise.", rows=rows)
    assert said.why == "Our own words."


def test_a_row_that_is_off_comes_back_on_its_review_day(tmp_path: Path) -> None:
    off = '[[off]]\nid = "L-034"\nreason = "We use it otherwise."\nreview = 2027-02-01\n'
    rows = load_rows(written(tmp_path, off))
    text = "Kyle is streetwise."
    assert advise(text, rows=rows) == ()
    assert advise(text, rows=rows, today=date(2027, 1, 31)) == ()
    assert [one.row for one in advise(text, rows=rows, today=date(2027, 2, 1))] == ["L-034"]


@pytest.mark.parametrize("missing", ["flags", "passes"])
def test_a_row_without_both_kinds_of_example_does_not_load(tmp_path: Path, missing: str) -> None:
    lines = [line for line in OWN.splitlines() if not line.startswith(missing)]
    with pytest.raises(RowWithoutExamples, match=rf"MER-01 has no sentence .* {missing[:4]}"):
        load_rows(written(tmp_path, "\n".join(lines)))


@pytest.mark.parametrize(
    ("toml", "says"),
    [
        (OWN.replace("why =", "wy ="), "MER-01: 'wy' is not known. Did you mean why"),
        (OWN.replace("flyer~", "(flyer"), "MER-01: A bracket is not closed"),
        (OWN.replace("flyer~", "flyer)"), "MER-01: A bracket or a mark is out of place"),
        (OWN.replace("flyer~", "{chidl}"), r"MER-01: \{chidl\} is no group of words"),
        (OWN.replace("MER-01", "L-001"), "adds L-001, which there is. Use .*change"),
        (OWN.replace('id = "MER-01"', ""), "a row without an id"),
        (OWN.replace("2027-01-15", '"soon"'), "MER-01: review must be a day"),
        (OWN.replace('["frequent flyer~"]', '"frequent"'), "MER-01: patterns must be a list"),
        (OWN + 'near.everywhere = ["x"]', "'everywhere' is no place; there are: sentence"),
        (OWN + 'about = "dogs"', "MER-01: .*dogs"),
        (OWN + 'ignores = ["luck"]', "'luck' is no rule"),
        (OWN + "[[row.also]]\nproper = []", "MER-01 has no patterns below also"),
        ("[[of]]", "'of' is not known. Did you mean off"),
        ('[[off]]\nid = "L-0034"\n', "speaks of L-0034, which there is not. Did you mean L-034"),
        ('[[off]]\nid = "L-034"\n', "switched off without a reason and a review day"),
        ("[[row]", "merrowby.toml is not TOML"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, toml: str, says: str) -> None:
    with pytest.raises(RowNotUnderstood, match=says):
        load_rows(written(tmp_path, toml))
