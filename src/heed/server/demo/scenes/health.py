"""Appointments a child was not brought to, and losses."""

from datetime import timedelta
from typing import Any

from heed.people import Role
from heed.server.demo.family import DemoChild
from heed.server.demo.story import Story, usual

_CLINICS = (
    "Child health clinic, growth check",
    "Speech and language therapy, second session",
    "Eye clinic, patch review",
    "Dentist, two fillings",
    "Hearing test after the ear operation",
    "Asthma review",
)


def not_brought(
    story: Story, child: DemoChild, by: Role = Role.HEALTH_VISITOR, **answers: Any
) -> str:
    """An appointment the child needed and was not brought to."""
    again = story.chance(0.6)
    return story.tell(
        "appointment_missed",
        by,
        of=child,
        **usual(
            {
                "outcome": "was_not_brought",
                "reliant": True,
                "service": story.one_of(*_CLINICS),
                "planned": story.day.isoformat(),
                "implications": story.one_of(
                    "Nobody outside the home has seen this child for five weeks.",
                    "The pain goes on, and with it the lost sleep.",
                    "Words are already behind; each missed month is harder to catch up.",
                ),
                "pattern": "repeat" if again else "one_off",
                "reason_given": story.one_of(
                    f"{story.family.mother}: “The buses were off and I had no credit to ring.”",
                    f"{story.family.mother}: “I forgot, it's been one of those weeks.”",
                    "No answer to two calls and a text.",
                ),
                "reason_considered": "Two buses with three small children, and the letter came "
                "in a language that she reads slowly.",
                "action": "Home visit instead, and a taxi for the next one.",
                "rebooked_for": (story.day + timedelta(days=14)).isoformat(),
            },
            answers,
        ),
    )


def others_told(story: Story, about: str, child: DemoChild, by: Role = Role.HEALTH_VISITOR) -> str:
    """Whoever saw the empty chair tells the lead social worker, the GP and who referred."""
    return story.tell(
        "information_shared",
        by,
        of=child,
        about=about,
        shared_with=("lead_social_worker", "gp", "referrer"),
        what=f"{child.given_name} was not brought today; what it means and what we do is in the "
        "entry.",
        purpose="So that everyone who knows the child knows it today.",
        legal_basis="public_task",
        child_told=True,
        receipt_confirmed=True,
    )


def pattern_discussed(
    story: Story, about: str, child: DemoChild, by: Role = Role.HEALTH_VISITOR
) -> str:
    """The pattern is talked over with a safeguarding lead."""
    return story.tell(
        "safeguarding_lead_discussion",
        by,
        of=child,
        about=about,
        with_whom="Dr Plumgarth, named GP for safeguarding",
        pattern="Two clinics in different buildings, neither of which knew of the other's empty "
        "chair. The weeks match the weeks of calls to the police.",
        decision="Offer the next appointment at home; bring it to the core group.",
        unknowns="Who else has stopped seeing this child.",
    )


def loss(story: Story, **answers: Any) -> str:
    """Someone dies or leaves."""
    family = story.family
    return story.tell(
        "bereavement_or_loss",
        Role.SCHOOL_SAFEGUARDING_LEAD,
        **usual(
            {
                "loss": "death",
                "who": "Their grandfather, who picked them up from school",
                "relation": "Grandfather",
                "child_told": True,
                "told_what": f"{family.mother} told them the same evening, in simple words, "
                "that he died in hospital and cannot come back.",
                "child_words": story.one_of(
                    "“If I had drawn him the card he would have got better.”",
                    "“Who picks us up on Thursdays now?”",
                ),
                "effect": "Stomach aches on Thursdays; quarrels with friends; sleeps in a parent's "
                "bed.",
                "support": "A quiet room and the same adult every morning at school.",
                "action": "School counsellor to meet the children before the holidays.",
                "hard_day": (story.day + timedelta(days=170)).isoformat(),
            },
            answers,
        ),
    )
