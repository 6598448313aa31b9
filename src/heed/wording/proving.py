"""Whether rows do what their own examples promise."""

from collections.abc import Iterator
from typing import NamedTuple

from heed.wording.advice import advise
from heed.wording.row import Purpose, Row
from heed.wording.rows import Rows


class Broken(NamedTuple):
    """An example that its row does not keep to."""

    row: str
    sentence: str
    must_flag: bool

    def __str__(self) -> str:
        """One sentence for whoever wrote the row."""
        must, does = ("flag", "does not") if self.must_flag else ("leave alone", "flags it")
        return f"{self.row} must {must} \u201c{self.sentence}\u201d, and {does}."


def broken_examples(rows: Rows) -> list[Broken]:
    """Every example that its row does not keep to; each row is tried alone."""
    return [broken for row in rows.rows for broken in _broken(row, rows)]


def _broken(row: Row, rows: Rows) -> Iterator[Broken]:
    alone = Rows((row,), rows.people, {})
    purpose = next(one for one in Purpose if one in row.purposes)
    for sentence in row.flags:
        if not advise(sentence, purpose=purpose, rows=alone):
            yield Broken(row.id, sentence, must_flag=True)
    for sentence in row.passes:
        if any(one.row == row.id for one in advise(sentence, purpose=purpose, rows=alone)):
            yield Broken(row.id, sentence, must_flag=False)
