"""Speaking up about how the partnership works, and hearing what came of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from heed.chronology import Chronology, Line
from heed.clocks import Occurred
from heed.server.access import Refusal
from heed.server.services.errors import Refused
from heed.server.services.team_log import checked, kept
from heed.server.storage.models import Practitioner
from heed.server.storage.team_log import PARTNERSHIP, LogLine, logs_of


@dataclass(frozen=True)
class SpokenUp:
    """What somebody spoke up with, and what they were told came of it."""

    spoke: Line
    feedback: Line | None

    @property
    def is_shared(self) -> bool:
        """Whether everyone in the partnership may read about it."""
        return bool(self.feedback and self.feedback.entry.fields.get("shared"))


def speak_up(author: Practitioner, answers: Mapping[str, Any], *, now: datetime) -> str:
    """Tell the partnership something; the id of what was said. Raises Refused and CannotRecord."""
    if not author.is_active:
        raise Refused(Refusal(_("Your account is closed. Ask your manager to open it again.")))
    when = Occurred.at(now)
    fields = checked("spoke_up", answers, when, now=now)
    line = LogLine(PARTNERSHIP, "spoke_up", when, author.as_author(), fields)
    return kept([line], who=author, now=now)[0].id


def spoken_up_by(author: Practitioner) -> tuple[SpokenUp, ...]:
    """What this person spoke up with, the newest first, and what came of it."""
    mine = (one for one in _spoken() if one.spoke.author.practitioner == str(author.pk))
    return tuple(mine)


def good_practice() -> tuple[SpokenUp, ...]:
    """What went well and may be shared, the newest first."""
    return tuple(
        one
        for one in _spoken()
        if one.is_shared and one.spoke.entry.fields["what"] == "good_practice"
    )


def _spoken() -> Iterator[SpokenUp]:
    log = logs_of([PARTNERSHIP]).get(PARTNERSHIP, Chronology([]))
    told = log.by_kind.get("feedback_given", ())
    for line in reversed(log.by_kind.get("spoke_up", ())):
        yield SpokenUp(line, next((other for other in told if line.id in other.about), None))
