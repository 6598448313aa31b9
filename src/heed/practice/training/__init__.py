"""What a practitioner's training log holds: courses attended, and whether practice changed."""

from heed.practice.kind import Kind
from heed.practice.kinds import UnknownKind
from heed.practice.training.course import COURSE_ATTENDED, REMINDED, ROLE_BEGUN, Level
from heed.practice.training.evaluation import (
    EVALUATED_AFTER,
    EVALUATED_BEFORE,
    EVALUATED_LATER,
)

TRAINING_KINDS: tuple[Kind, ...] = (
    ROLE_BEGUN,
    COURSE_ATTENDED,
    REMINDED,
    EVALUATED_BEFORE,
    EVALUATED_AFTER,
    EVALUATED_LATER,
)

_BY_NAME = {kind.name: kind for kind in TRAINING_KINDS}


def training_kind_named(name: str) -> Kind:
    """The kind of a training log with this name; raises UnknownKind."""
    try:
        return _BY_NAME[name]
    except KeyError:
        raise UnknownKind(f"There is no kind “{name}” in a training log.") from None


__all__ = ["TRAINING_KINDS", "Level", "training_kind_named"]
