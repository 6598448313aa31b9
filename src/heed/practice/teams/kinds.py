"""Every kind of entry of a team's or the partnership's log: one explicit line each."""

from heed.practice.kind import Kind
from heed.practice.kinds import UnknownKind
from heed.practice.teams.learning import (
    CHANGE_AGREED,
    CHANGE_CHECKED,
    LEARNING_READ,
    LEARNING_SENT,
    TEAM_DISCUSSION,
)
from heed.practice.teams.shortfalls import REMEDIAL_ACTION, SHORTFALL_FOUND, SHORTFALL_RECOVERED
from heed.practice.teams.speaking_up import FEEDBACK_GIVEN, SPOKE_UP
from heed.practice.teams.supervision import (
    EFFECTIVENESS_JUDGED,
    RECORD_SAMPLED,
    SESSION_CANCELLED,
    SESSION_HELD,
    SESSION_RATED,
    SUPERVISION_AGREED,
)

TEAM_KINDS: tuple[Kind, ...] = (
    LEARNING_SENT,
    LEARNING_READ,
    TEAM_DISCUSSION,
    CHANGE_AGREED,
    CHANGE_CHECKED,
    SHORTFALL_FOUND,
    REMEDIAL_ACTION,
    SHORTFALL_RECOVERED,
    SPOKE_UP,
    FEEDBACK_GIVEN,
    SUPERVISION_AGREED,
    SESSION_HELD,
    SESSION_CANCELLED,
    SESSION_RATED,
    RECORD_SAMPLED,
    EFFECTIVENESS_JUDGED,
)

_BY_NAME = {kind.name: kind for kind in TEAM_KINDS}


def team_kind_named(name: str) -> Kind:
    """The kind of a team's log with this name; raises UnknownKind."""
    try:
        return _BY_NAME[name]
    except KeyError:
        raise UnknownKind(f"There is no kind “{name}” in a team's log.") from None
