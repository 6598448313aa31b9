"""Shortcuts by which stories send learning to teams and let them talk it over."""

from datetime import datetime
from typing import Any

from heed.learning.library.child_d import CHILD_D
from heed.server.services.reviews import prepare_review, publish_review, published_reviews
from heed.server.services.send_learning import Audience, record_discussion, send_learning
from heed.server.storage.models import Practitioner, TeamEntry
from tests.support.partnership import Partnership

POINT = "cumulative-harm"
DISCUSSED = {"people": "6", "meaning": "We looked at incidents one by one."}


def child_d_published(*, now: datetime) -> None:
    """The review Heed comes with can be read by the public."""
    if "child-d" not in dict(published_reviews(now=now)):
        prepare_review(None, CHILD_D, slug="child-d", now=now)
        publish_review(None, "child-d", now=now)


def learning_sent(partnership: Partnership, *, now: datetime, points: tuple[str, ...] = (POINT,)):
    """The East team is sent learning points; the id of what it was sent."""
    child_d_published(now=now)
    team = partnership.social_worker.team
    assert team
    send_learning(
        partnership.partnership_officer, "child-d", points, Audience(teams=(team.pk,)), now=now
    )
    row = TeamEntry.objects.filter(team=team, kind="learning_sent").latest("sequence")
    return str(row.id)


def change(now: datetime, **changed: Any) -> dict[str, Any]:
    """A change a team agrees on."""
    return {
        "point": POINT,
        "change": "We read the earlier incidents before we decide.",
        "by_role": "team_manager",
        "by_when": now.date().isoformat(),
        **changed,
    }


def discussed(
    partnership: Partnership, sent: str, *, now: datetime, by: Practitioner | None = None
) -> str:
    """The East team talks over what it was sent and agrees one change; the discussion's id."""
    author = by or partnership.team_manager
    return record_discussion(author, sent, DISCUSSED, [change(now)], held_on=now.date(), now=now)
