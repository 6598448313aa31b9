"""What the evidence pack of a year says."""

from datetime import datetime
from typing import NamedTuple

from django.utils.translation import gettext as _

from heed.server.services.evidence import EvidencePack, not_known
from heed.server.services.learning_state import PointState
from heed.server.web.landing.equalities import EqualitiesPage, equalities_page
from heed.server.web.landing.presenters import in_words, year_in_words
from heed.server.web.landing.stories import StoryPage, story


class PackPoint(NamedTuple):
    """A learning point in the evidence pack."""

    words: str
    rung: str
    reached: str
    changes: tuple[str, ...]
    known: tuple[tuple[str, str], ...]
    not_known: tuple[str, ...]


class PackPage(NamedTuple):
    """The evidence pack of a year."""

    year: int
    as_of: datetime
    points: tuple[PackPoint, ...]
    stories: tuple[StoryPage, ...]
    equalities: EqualitiesPage


def pack_page(pack: EvidencePack) -> PackPage:
    """What the evidence pack says."""
    return PackPage(
        pack.year,
        pack.as_of,
        tuple(_pack_point(state, pack) for state in pack.points),
        tuple(story(one) for one in pack.shortfalls),
        equalities_page(pack.equalities),
    )


def _pack_point(state: PointState, pack: EvidencePack) -> PackPoint:
    changes = (c for team in state.reached.teams for c in team.changes)
    known = (
        (one.standard.says, year_in_words(pack.whole_year(one), pack.year))
        for one in state.measured
    )
    return PackPoint(
        words=state.point.words,
        rung=_(state.rung.label),
        reached=in_words(state.reached),
        changes=tuple(str(line.entry.fields["change"]) for line in changes),
        known=tuple(known),
        not_known=not_known(state),
    )
