"""Domestic abuse, and what it is for each child."""

from datetime import timedelta
from typing import Any

from heed.chronology import Restriction
from heed.people import Role
from heed.server.demo.cast import CHILDRENS_SERVICES, POLICE
from heed.server.demo.story import Story, usual


def incident(story: Story, **answers: Any) -> str:
    """The police record what was done and who did it."""
    family = story.family
    return story.tell(
        "domestic_abuse_incident",
        Role.POLICE_OFFICER,
        at=f"{story.rng.randint(19, 22)}:{story.rng.randint(10, 50)}",
        **usual(
            {
                "abuse": story.pick(
                    ("physical", "threatening"), ("controlling_or_coercive", "economic")
                ),
                "happened": story.one_of(
                    f"{family.partner} took {family.mother}'s telephone, shouted for an hour and "
                    "threw a chair at the wall. It was the third call to this address since "
                    "spring.",
                    f"{family.partner} held the door shut so that {family.mother} could not leave, "
                    "and said what would happen if she rang anyone.",
                    f"{family.partner} had followed {family.mother} to her work and read her "
                    "messages aloud in the street in front of the children.",
                ),
                "used_by": f"{family.partner}, {family.mother}'s partner",
                "against": family.mother,
                "children_where": f"{family.eldest.given_name} was on the stairs with the door "
                "open; the others were in bed and awake.",
                "child_words": "“I put my fingers in my ears but it still comes in.”"
                if story.chance(0.5)
                else None,
                "safe_now": f"{family.partner} was arrested and must not go to the address.",
                "school_told": story.chance(0.8),
                "adult_dash": story.pick("high", "medium", "standard"),
            },
            answers,
        ),
    )


def statuses(story: Story, about: str) -> None:
    """Each child's own status, one child at a time; support differs between them."""
    worker = story.who(Role.FAMILY_WORKER)
    for child in story.family.children:
        supported, spoke = story.chance(0.8), story.chance(0.7)
        story.tell(
            "domestic_abuse_victim_status",
            Role.SOCIAL_WORKER,
            of=child,
            about=about,
            status=story.pick("confirmed", "confirmed", "suspected"),
            basis=("heard", "effects"),
            reason=f"{child.given_name} was in the house and has changed since: sleep, appetite, "
            "and how close they stay to adults.",
            impact=story.one_of(
                f"{child.given_name} checks the locks before bed.",
                f"{child.given_name} is angry at school on Mondays and sorry on Tuesdays.",
                f"{child.given_name} has gone back to nappies at night.",
            ),
            support="One to one sessions about safe people and places" if supported else None,
            support_owner=f"{worker.name}, family worker" if supported else None,
            support_starts=(story.day + timedelta(days=7)).isoformat() if supported else None,
            no_support_reason=None
            if supported
            else f"{child.given_name} does not want a new adult now; school goes on listening.",
            protective_people="Grandmother and the class teacher",
            child_words="“I know where the key is now.”" if spoke else None,
            not_asked_reason=None if spoke else "Too little to say it; seen asleep, and waking.",
            safety_plan="Next door knows, and the bag is at school.",
            school_told=True,
        )


def intelligence(story: Story) -> str:
    """What the police hold and few may see."""
    family = story.family
    return story.tell(
        "information_shared",
        Role.POLICE_OFFICER,
        restriction=Restriction("police_intelligence", (POLICE, CHILDRENS_SERVICES)),
        shared_with=("lead_social_worker",),
        what=f"A source not to be named says that {family.partner} has been asking where "
        f"{family.mother} parks in the evening. Do not tell anyone in the family.",
        purpose="So that visits and meetings are planned with this in mind.",
        legal_basis="public_task",
        sensitive_basis="safeguarding",
        not_told_reason="It would put the children's mother at risk.",
    )


def safe_address(story: Story) -> str:
    """Where a victim can be reached, seen by those who must know."""
    return story.tell(
        "information_shared",
        Role.FAMILY_WORKER,
        restriction=Restriction("victim_location", (CHILDRENS_SERVICES,)),
        shared_with=("lead_social_worker",),
        what="The family sleeps at a place that we have agreed with the social worker by "
        "telephone. It is not written here.",
        purpose="Visits while they are there.",
        legal_basis="vital_interests",
        child_told=True,
    )
