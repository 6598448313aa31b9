"""What a form needs to know besides the kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from heed.practice import Kind, Question


class Earlier(NamedTuple):
    """An entry that the new one may be about, by the id of its line."""

    id: str
    words: str


@dataclass(frozen=True)
class Asking:
    """One form: for which child, by whom, and what can be chosen in it.

    `others` are children of the household by id, `agencies` the partnership's by code; `earlier`
    is newest first. A correction asks for its reason and not again for the children.
    `leaves_out` names questions that this form has no use for.
    """

    kind: Kind
    child: str
    now: datetime
    others: Mapping[str, str]
    agencies: Mapping[str, str]
    own_agency: str
    earlier: tuple[Earlier, ...] = ()
    corrects: bool = False
    leaves_out: frozenset[str] = frozenset()

    @property
    def questions(self) -> tuple[Question, ...]:
        """What this form asks of the kind's questions."""
        return tuple(q for q in self.kind.questions if q.name not in self.leaves_out)
