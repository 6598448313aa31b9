"""What can be recorded: acts (what professionals do) and events (what happens to a child)."""

from heed.practice.detail import Detail
from heed.practice.kind import Answer, Kind, Nature
from heed.practice.kinds import KINDS, UnknownKind, kind_named
from heed.practice.question import Control, Question

__all__ = [
    "KINDS",
    "Answer",
    "Control",
    "Detail",
    "Kind",
    "Nature",
    "Question",
    "UnknownKind",
    "kind_named",
]
