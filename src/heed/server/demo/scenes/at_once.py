"""Harm that cannot wait: a child is protected first, and agencies discuss it the same day."""

from heed.people import Role
from heed.server.demo.scenes import front_door, harm, protection
from heed.server.demo.story import Story

_SCHOOL = Role.SCHOOL_SAFEGUARDING_LEAD


def protected_at_once(story: Story) -> str:
    """An injury that needs treatment; the strategy discussion, first by telephone."""
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
    met = protection.strategy_discussion(story, [injury, referral, decided], how_met="telephone")
    harm.medical_considered(story, injury, decision="in_hand", of=child)
    protection.family_informed(story, met)
    story.later(1)
    protection.record_sent(story, met)
    return met


def told_of_sexual_harm(story: Story) -> str:
    """A child tells a teacher; the agencies meet the same day."""
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
    met = protection.strategy_discussion(story, told, how_met="in_person")
    harm.medical_considered(story, told, decision="needed", of=child)
    protection.family_informed(story, met)
    story.later(1)
    protection.record_sent(story, met)
    return met
