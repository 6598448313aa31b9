"""Harm that cannot wait: a child is protected first, and agencies discuss it the same day."""

from heed.people import Role
from heed.server.demo.scenes import (
    families,
    following_through,
    front_door,
    harm,
    protection,
    support,
    understanding,
)
from heed.server.demo.story import Story

_SCHOOL = Role.SCHOOL_SAFEGUARDING_LEAD


def protected_at_once(story: Story) -> str:
    """An injury that needs treatment; the strategy discussion, first by telephone."""
    story.on_a_working_day()
    child = story.pick(*story.family.children)
    injury = harm.harm(
        story,
        child,
        "physical",
        _SCHOOL,
        injury="serious",
        observed=f"{child.given_name} held the left arm still and could not lift it. School rang "
        "for an ambulance; the arm is broken above the wrist.",
    )
    referral = front_door.referral(story, _SCHOOL, danger_now=True)
    decided = front_door.decision(story, referral, "immediate_protection", days=(0, 0))
    met = protection.discussed(story, [injury, referral, decided], how_met="telephone")
    harm.medical_considered(story, injury, decision="in_hand", of=child)
    with story.meanwhile():
        story.later(2, 4)
        protection.discussed(story, met, how_met="in_person", decision="follow_up")
    with story.meanwhile():
        story.later(15, 25)
        understanding.assessed(story, decided)
    return met


def told_of_sexual_harm(story: Story) -> str:
    """A child tells a teacher; the agencies meet the same day."""
    story.on_a_working_day()
    child = story.pick(*story.family.children)
    told = story.tell(
        "harm_incident",
        _SCHOOL,
        of=child,
        harm=("sexual", "emotional"),
        observed=f"{child.given_name} asked to stay behind after the lesson and spoke very softly, "
        "looking at the door.",
        injury="not_seen",
        child_words="“He comes in when it is dark and I am not allowed to say.”",
        disclosed=True,
        safe_now="Stays at school until the social worker comes; an aunt takes the children "
        "tonight, and the police know where he is.",
    )
    met = protection.discussed(story, told, how_met="in_person")
    needed = harm.medical_considered(story, told, decision="needed", of=child)
    following_through.medical(story, needed, child, given=True)
    with story.meanwhile():
        story.later(1, 2)
        following_through.looked_at_together(story, told)
    return met


def looked_into(story: Story, met: str) -> None:
    """What the enquiry found, told to the family and talked over in supervision."""
    story.later(8, 12)
    found = protection.enquiry(story, met, "substantiated_no_likely_harm")
    families.family_informed(story, found)
    with story.meanwhile():
        story.later(3, 8)
        support.supervision(story, about=found)
