"""The stories of the families that are not featured: from a first worry to where they are now."""

from datetime import date, timedelta

from heed.people import Role
from heed.server.demo.on_a_plan import OnAPlan
from heed.server.demo.scenes import (
    at_once,
    concerns,
    families,
    front_door,
    information,
    protection,
    support,
    understanding,
)
from heed.server.demo.story import Story
from heed.server.demo.troubles import (
    ABUSE,
    CATEGORY,
    HURT,
    NEGLECT,
    Trouble,
    asked_around,
    challenge,
    empty_chair,
    neglected,
    old_enough,
)

_SCHOOL, _HV, _POLICE = Role.SCHOOL_SAFEGUARDING_LEAD, Role.HEALTH_VISITOR, Role.POLICE_OFFICER


def to_protection(
    story: Story,
    troubles: tuple[Trouble, ...],
    *,
    ends_at_review: int = 99,
    until: date | None = None,
) -> None:
    """From a referral to a plan and through it, up to the present or until a day."""
    by = {NEGLECT: _HV, ABUSE: _POLICE}.get(troubles, _SCHOOL)
    referral = front_door.referral(story, by)
    decided = front_door.decision(story, referral, "section_47")
    with story.meanwhile():
        asked = information.requested(story, "police", about=referral)
        information.received(story, asked, "police")
        story.later(3, 12)
        understanding.assessed(story, decided)
    category = CATEGORY[troubles]
    held = protection.to_the_plan(story, [referral, decided], category=category)
    OnAPlan(story, held, category, troubles, ends_at_review=ends_at_review, until=until).tell()


def on_a_plan_again(story: Story) -> None:
    """A plan that ended, and did not last."""
    to_protection(story, HURT, ends_at_review=1)
    story.later(20, 30)
    to_protection(story, HURT)


def better(story: Story, troubles: tuple[Trouble, ...]) -> None:
    """A plan that ends at its second review, and some help that goes on."""
    to_protection(story, troubles, ends_at_review=2)
    story.later(10, 20)
    _visits(story, story.rng.randint(3, 8))


def moved_on(story: Story) -> None:
    """A family on a plan moves to another authority, which takes over."""
    to_protection(story, NEGLECT, until=story.day + timedelta(days=100))
    story.later(1, 3)
    moved = protection.moved_away(story)
    story.later(4, 9)
    support.plan_ended(story, moved, "moved")


def helped_early(story: Story) -> None:
    """A referral that leads to help without a plan, visits, and an end."""
    referral = front_door.referral(story, story.pick(_SCHOOL, _HV))
    decided = front_door.decision(story, referral, "section_17")
    story.later(9, 20)
    understanding.assessed(story, decided)
    _visits(story, story.rng.randint(7, 16))


def _visits(story: Story, times: int) -> None:
    """Help with its ordinary weeks, and now and then one that is not."""
    for _ in range(times):
        story.later(14, 26)
        support.visit(story)
        for tell, often in (
            (support.supervision, 0.5),
            (neglected, 0.1),
            (asked_around, 0.2),
            (empty_chair, 0.15),
            (old_enough, 0.05),
        ):
            if story.chance(often):
                with story.meanwhile():
                    tell(story)


def could_not_wait(story: Story) -> None:
    """A child is protected at once; later another child tells of sexual harm."""
    for happens in (at_once.protected_at_once, at_once.told_of_sexual_harm):
        at_once.looked_into(story, happens(story))
        story.later(20, 40)
    helped_early(story)


def looked_into_and_closed(story: Story) -> None:
    """An enquiry that finds nothing, after two earlier referrals that were closed."""
    for _ in range(2):
        referral = front_door.referral(story, story.pick(_SCHOOL, Role.FAMILY_WORKER))
        front_door.decision(story, referral, "no_further_action")
        story.later(40, 90)
    referral = front_door.referral(story, _SCHOOL)
    decided = front_door.decision(story, referral, "section_47")
    discussion = protection.discussed(story, [referral, decided], decision="section_47")
    for _ in range(3):
        story.later(2, 3)
        support.visit(story, discussion)
    found = protection.enquiry(story, discussion, "not_substantiated")
    families.family_informed(story, found)
    with story.meanwhile():
        story.later(4, 9)
        support.supervision(story, about=found)
    concerns.conference_asked_for(story, found)
    with story.meanwhile():
        challenge(story, found, _SCHOOL, "closure")
    story.later(5, 9)
    helped_early(story)
