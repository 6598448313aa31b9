"""What the invented teams made of the learning they were sent, so that the pages have a story."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from heed.clocks import Occurred, london_day
from heed.people import Author, Role
from heed.server.services.team_log import NOBODY, kept
from heed.server.storage.models import Practitioner, Team
from heed.server.storage.team_log import PARTNERSHIP, LogLine, subject_of

_REVIEW = "child-d"
_POINTS = ("cumulative-harm", "families-informed", "information-sharing")


class _Told(NamedTuple):
    """How one team took it: how many read it, and after how many days it talked it over."""

    read: int
    after: int | None
    change: str = ""
    point: str = ""


_STORIES = (
    _Told(5, 12, "We read every earlier incident aloud before we decide.", "cumulative-harm"),
    _Told(3, 17, "We ask each family to tell us what happens next.", "families-informed"),
    _Told(2, 26),
    _Told(4, 9, "We ask the school before each strategy discussion.", "information-sharing"),
    _Told(1, None),
)
_SENT_AGO, _SPOKEN_AGO = timedelta(days=200), timedelta(days=60)


def add_learning(now: datetime) -> None:
    """Learning was sent half a year ago; most teams talked it over and some agreed a change."""
    officer = Practitioner.objects.filter(role=Role.PARTNERSHIP_OFFICER).order_by("email").first()
    if officer is None:
        return
    for team, told in zip(_teams(), _STORIES, strict=False):
        _tell(team, told, officer.as_author(), now - _SENT_AGO)
    _speak_up(officer.as_author(), now - _SPOKEN_AGO)


def _teams() -> Sequence[Team]:
    with_people = Team.objects.filter(practitioners__role=Role.SOCIAL_WORKER)
    return list(with_people.distinct().order_by("name")[: len(_STORIES)])


def _tell(team: Team, told: _Told, officer: Author, at: datetime) -> None:
    subject = subject_of(team)
    said = {"review": _REVIEW, "points": list(_POINTS)}
    sent = _write(subject, "learning_sent", said, (), officer, at)
    for n in range(told.read):
        read_at = at + timedelta(days=1 + n)
        _write(subject, "learning_read", {"review": _REVIEW}, (sent,), NOBODY, read_at)
    if told.after is None:
        return
    held_at = at + timedelta(days=told.after)
    manager = _manager(team)
    meaning = {"people": told.read + 2, "meaning": "We look at one incident at a time."}
    held = _write(subject, "team_discussion", meaning, (sent,), manager, held_at)
    if told.change:
        agreed = {
            "point": told.point,
            "change": told.change,
            "by_role": Role.TEAM_MANAGER.value,
            "by_when": london_day(held_at + timedelta(days=60)).isoformat(),
        }
        _write(subject, "change_agreed", agreed, (held,), manager, held_at)


def _speak_up(officer: Author, at: datetime) -> None:
    said = {
        "what": "good_practice",
        "title": "The school and the health visitor went together",
        "account": "Two people the child knew went to the first visit, and the child talked.",
        "why_it_worked": "Somebody the child trusted was there from the start.",
    }
    spoke = _write(PARTNERSHIP, "spoke_up", said, (), officer, at)
    came = {"came_of_it": "Every team was told, and two try it this term.", "shared": True}
    answered_at = at + timedelta(days=6)
    _write(PARTNERSHIP, "feedback_given", came, (spoke,), officer, answered_at)


def _manager(team: Team) -> Author:
    found = team.practitioners.filter(role=Role.TEAM_MANAGER).order_by("email").first()
    return found.as_author() if found else NOBODY


def _write(
    subject: str,
    kind: str,
    fields: dict[str, Any],
    about: tuple[str, ...],
    author: Author,
    at: datetime,
) -> str:
    line = LogLine(subject, kind, Occurred.at(at), author, fields, about)
    return kept([line], who=None, now=at)[0].id
