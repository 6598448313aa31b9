"""Every row speaks of what it says it does, and a partnership's file changes them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from heed.wording import Purpose, Rows, advise, broken_examples, default_rows, load_rows
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


def test_a_folder_of_local_rows_is_read_in_order(tmp_path: Path) -> None:
    (tmp_path / "1.toml").write_text(OWN, encoding="utf-8")
    (tmp_path / "2.toml").write_text('[[change]]\nid = "MER-01"\nwhy = "Ours."', encoding="utf-8")
    [row] = [one for one in load_rows(tmp_path).rows if one.id == "MER-01"]
    assert row.why == "Ours."
    assert row.kind == "words chosen locally"


def test_a_file_may_say_what_kind_its_rows_are(tmp_path: Path) -> None:
    rows = load_rows(written(tmp_path, f'kind = "hospital slang"\n{OWN}'))
    [found] = advise("Ella is a frequent flyer at the hospital.", rows=rows)
    assert found.kind == "hospital slang"


@pytest.mark.parametrize("name", ["missing.toml", "empty", "odd\0name", "utf16.toml"])
def test_what_cannot_be_read_is_said_in_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "utf16.toml").write_text(OWN, encoding="utf-16")
    with pytest.raises(RowNotUnderstood, match=r"\.$") as said:
        load_rows(tmp_path / name)
    assert "\n" not in str(said.value)


@pytest.mark.parametrize("key", ["why", "term", "source", "kind"])
def test_a_number_where_words_belong_is_said(tmp_path: Path, key: str) -> None:
    lines = [f"{key} = 7" if one.startswith(f"{key} =") else one for one in OWN.splitlines()]
    more = ["kind = 7"] if key == "kind" else []
    with pytest.raises(RowNotUnderstood, match=key):
        load_rows(written(tmp_path, "\n".join([*lines, *more])))


def test_an_example_that_a_row_does_not_keep_to_is_told(tmp_path: Path) -> None:
    assert broken_examples(load_rows(written(tmp_path, OWN))) == []
    wrong = OWN.replace('["Ella is a frequent flyer', '["Ella is often').replace("'f", "f")
    told = [str(one) for one in broken_examples(load_rows(written(tmp_path, wrong)))]
    assert len(told) == 1
    assert told[0].startswith("MER-01 must flag")
