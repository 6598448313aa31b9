"""How well advice tells proper from improper use, on sentences written for it."""

import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from heed.wording import advise

FILE = Path(__file__).parent / "sentences.toml"
FURTHER = Path(__file__).parent / "further.toml"
FRESH = sorted((Path(__file__).parent / "fresh").glob("*.toml"))
ENOUGH = 0.95
FEWEST = 400


class Labelled(NamedTuple):
    """A sentence, the row it was written for, and whether that row must challenge it."""

    row: str
    text: str
    flag: bool
    purpose: str


class Score(NamedTuple):
    """Precision and recall, with the sentences that were judged wrongly."""

    precision: float
    recall: float
    missed: list[str]
    false: list[str]


def labelled() -> Iterator[Labelled]:
    """Every labelled sentence, those of later rounds included."""
    for file in (FILE, *FRESH):
        yield from _of_file(file)


def _of_file(file: Path) -> Iterator[Labelled]:
    for row, written in tomllib.loads(file.read_text(encoding="utf-8")).items():
        purpose = written.get("purpose", "record")
        for flag, name in ((True, "flags"), (False, "passes")):
            yield from (Labelled(row, text, flag, purpose) for text in written[name])


def in_split(split: str) -> list[Labelled]:
    """Sentences of the rows with odd numbers (development) or even ones (test)."""
    rest = {"development": 1, "test": 0}[split]
    return [one for one in labelled() if int(one.row.split("-")[1]) % 2 == rest]


def further() -> list[Labelled]:
    """Sentences that belong to development only."""
    read = tomllib.loads(FURTHER.read_text(encoding="utf-8"))
    flags = [
        Labelled(row, text, True, "family" if row == "L-077" else "record")
        for row, text in read["flags"]
    ]
    return flags + [Labelled("", text, False, "record") for text in read["passes"]]


def score(sentences: list[Labelled]) -> Score:
    """A sentence to flag counts when its own row does; one to pass when no row speaks at all."""
    found = [({f.row for f in advise(one.text, purpose=one.purpose)}, one) for one in sentences]
    missed = [one.text for rows, one in found if one.flag and one.row not in rows]
    false = [f"{one.text} {sorted(rows)}" for rows, one in found if not one.flag and rows]
    right = sum(one.flag for _, one in found) - len(missed)
    return Score(right / (right + len(false)), right / (right + len(missed)), missed, false)


def test_there_are_enough_sentences_and_half_are_proper() -> None:
    sentences = list(labelled())
    assert len(sentences) >= FEWEST
    assert 0.45 <= sum(not one.flag for one in sentences) / len(sentences) <= 0.55
    assert len({one.text for one in sentences}) == len(sentences)


def test_every_numbered_row_has_sentences() -> None:
    rows = {one.row for one in labelled()}
    assert {f"L-{number:03}" for number in range(1, 109)} <= rows


@pytest.mark.parametrize("split", ["development", "test"])
def test_precision_and_recall(split: str, record_property: Callable[[str, object], None]) -> None:
    found = score(in_split(split) + (further() if split == "development" else []))
    said = f"{split}: precision {found.precision:.3f}, recall {found.recall:.3f}"
    record_property("wording", said)
    wrong = "\n".join([said, *(f"missed: {one}" for one in found.missed), *found.false])
    sys.stdout.write(wrong)  # `pytest -rP` shows it
    assert found.precision >= ENOUGH, wrong
    assert found.recall >= ENOUGH, wrong
