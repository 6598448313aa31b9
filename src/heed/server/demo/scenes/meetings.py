"""Before and after a meeting: what agencies bring, what the family is told, what people thought."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from heed.people import Role
from heed.practice.acts.meeting_rating import FAMILY_RATERS
from heed.server.demo.scenes import voice
from heed.server.demo.story import Story

_SCHOOL = Role.SCHOOL_SAFEGUARDING_LEAD
_BRINGS = {
    "social_care": Role.SOCIAL_WORKER,
    "police": Role.POLICE_OFFICER,
    "health": Role.HEALTH_VISITOR,
    "education": _SCHOOL,
}
_PURPOSES = {
    "strategy_discussion": "Put what each agency knows side by side and decide what follows.",
    "initial_conference": "Decide together whether the children need a plan, and what must change.",
    "review_conference": "See together what has changed for the children, and what has not.",
}


def planned(story: Story, forum: str, about: Sequence[str] | str, *, in_days: int = 0) -> str:
    """A meeting is planned, and each agency that comes is told what it is for."""
    return story.tell(
        "meeting_planned",
        Role.TEAM_MANAGER if forum == "strategy_discussion" else Role.SOCIAL_WORKER,
        about=about,
        forum=forum,
        purpose=_PURPOSES[forum],
        planned_day=(story.day + timedelta(days=in_days)).isoformat(),
    )


def brought(story: Story, meeting: str, agencies: Sequence[str]) -> None:
    """Each of these agencies brings what it knows; one that sees it otherwise talks it over."""
    for agency in agencies:
        disagrees = story.chance(0.04)
        brings = story.tell(
            "meeting_contribution",
            _BRINGS[agency],
            about=meeting,
            agency=agency,
            disagree=disagrees or None,
        )
        if disagrees:
            _talked_over(story, brings)


def _talked_over(story: Story, about: str) -> None:
    with story.meanwhile():
        story.tell(
            "disagreement_settled",
            _SCHOOL,
            about=about,
            with_whom=f"{story.who(Role.SOCIAL_WORKER).name}, social worker",
            how_settled="We had read the same week differently. Both readings go into the meeting, "
            "and the chair knows.",
            decision_changed=False,
        )


def conference_prepared(story: Story, forum: str, about: str, *, in_days: int) -> str:
    """A conference is planned; the chair speaks with the family, and the child chooses a part."""
    plan = planned(story, forum, about, in_days=in_days)
    brought(story, plan, ("health", "education"))
    story.tell(
        "chair_contact",
        Role.CONFERENCE_CHAIR,
        about=plan,
        spoke_with=f"{story.family.mother}, mother",
        told_about=("purpose", "people", "reports", "rights"),
    )
    story.tell(
        "participation_offered",
        Role.SOCIAL_WORKER,
        about=plan,
        offered=("meet_chair", "advocate", "send"),
        chosen=story.pick(("send",), ("advocate",), ("meet_chair", "send")),
    )
    return plan


def conference_followed(story: Story, held: str, heard: str, *, copy: bool = True) -> None:
    """Everyone has what was decided: letter, copy for the family, record, and the child hears."""
    record_sent(story, held, "decision_letter")
    with story.meanwhile():
        story.later(1, 3)
        rated(story, held)
        if copy:
            copy_given(story, held)
        voice.acted_on(story, heard)
        story.later(4, 9)
        record_sent(story, held, "record")


def record_sent(story: Story, about: str, document: str = "record") -> str:
    """The record of a meeting goes out."""
    receivers = ("attended", "absent") if document == "record" else ("attended", "parents")
    by = Role.TEAM_MANAGER if document == "record" else Role.CONFERENCE_CHAIR
    return story.tell("record_sent", by, about=about, document=document, sent_to=receivers)


def copy_given(story: Story, about: str) -> str:
    """What was agreed, in plain words and on one page."""
    return story.tell(
        "family_copy",
        Role.SOCIAL_WORKER,
        about=about,
        who_for=f"{story.family.mother} and the children",
        agreed="We meet every six weeks. Everyone does their part, and says when they cannot.",
        steps=(
            "The social worker | visits | every second Tuesday",
            "School | rings if a child is not there | by ten each morning",
        ),
        next_day=(story.day + timedelta(days=30)).isoformat(),
    )


def rated(story: Story, meeting: str) -> None:
    """Someone of the family and a practitioner say how good a meeting was."""
    one_rating(story, meeting, Role.SOCIAL_WORKER, story.pick("parent", "parent", "child"))
    one_rating(story, meeting, Role.HEALTH_VISITOR, "health")


def one_rating(
    story: Story, meeting: str, by: Role, rater: str, *, heard: str | None = None
) -> str:
    """One person says how far they were heard, and how it goes; colleagues say a little more."""
    heard = heard or story.pick("fully", "fully", "partly")
    colleague: dict[str, Any] = {
        "reports_before": heard,
        "purpose_clear": "fully",
        "well_run": heard,
    }
    return story.tell(
        "meeting_rated",
        by,
        about=meeting,
        rater=rater,
        heard=heard,
        child_counted=heard,
        disagreeing=heard,
        **({} if rater in FAMILY_RATERS else colleague),
        plain_words=story.pick("fully", "partly"),
        next_clear=story.pick("fully", "fully", "partly"),
        progress=story.pick("better", "better", "same", "worse"),
    )
