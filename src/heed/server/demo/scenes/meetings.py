"""Preparing a conference with people, and giving the family what was agreed to keep."""

from datetime import timedelta

from heed.people import Role
from heed.server.demo.story import Story

_SCHOOL = Role.SCHOOL_SAFEGUARDING_LEAD


def prepared(story: Story, found: str) -> str:
    """A conference is planned, each agency brings what it knows, the chair rings the family."""
    planned = story.tell(
        "meeting_planned",
        Role.SOCIAL_WORKER,
        about=found,
        forum="initial_conference",
        purpose="Decide together whether the children need a plan, and what must change.",
        planned_day=(story.day + timedelta(days=5)).isoformat(),
    )
    for agency, by in (("health", Role.HEALTH_VISITOR), ("education", _SCHOOL)):
        disagrees = True if story.chance(0.12) else None
        story.tell("meeting_contribution", by, about=planned, agency=agency, disagree=disagrees)
    story.tell(
        "chair_contact",
        Role.CONFERENCE_CHAIR,
        about=planned,
        spoke_with=f"{story.family.mother}, mother",
        told_about=("purpose", "people", "reports", "rights"),
    )
    story.tell(
        "participation_offered",
        Role.SOCIAL_WORKER,
        about=planned,
        offered=("meet_chair", "advocate", "send"),
    )
    return planned


def copy_given(story: Story, told: str) -> str:
    """What was agreed, in plain words and on one page."""
    return story.tell(
        "family_copy",
        Role.SOCIAL_WORKER,
        about=told,
        who_for=f"{story.family.mother} and the children",
        agreed="We meet every six weeks. Everyone does their part, and says when they cannot.",
        steps=("The social worker visits every second Tuesday", "School rings by ten"),
        next_day=(story.day + timedelta(days=30)).isoformat(),
    )
