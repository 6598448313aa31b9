"""What can be recorded: acts (what professionals do) and events (what happens to a child)."""

from heed.practice.advice import advice
from heed.practice.detail import Detail
from heed.practice.errors import messages
from heed.practice.kind import ANY_KIND, Answer, Kind, Nature
from heed.practice.kinds import KINDS, UnknownKind, kind_named
from heed.practice.question import Control, Question

__all__ = [
    "ANY_KIND",
    "KINDS",
    "Answer",
    "Control",
    "Detail",
    "Kind",
    "Nature",
    "Question",
    "UnknownKind",
    "advice",
    "kind_named",
    "messages",
]
