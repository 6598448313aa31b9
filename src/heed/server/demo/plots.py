"""What goes wrong and right while a plan lasts, and the stories of other families."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta

from heed.clocks import Occurred
from heed.people import Role
from heed.server.demo.family import DemoChild
from heed.server.demo.scenes import (
    at_once,
    concerns,
    domestic_abuse,
    following_through,
    front_door,
    harm,
    health,
    information,
    plans,
    protection,
    support,
    understanding,
)
from heed.server.demo.story import CaughtUp, Story

type Trouble = Callable[[Story], None]

_TOO_MANY = 3
_SCHOOL, _HV, _POLICE = Role.SCHOOL_SAFEGUARDING_LEAD, Role.HEALTH_VISITOR, Role.POLICE_OFFICER


@contextmanager
def told_until_now() -> Iterator[None]:
    """A story ends where it reaches the present."""
    try:
        yield
    except CaughtUp:
        return


# Troubles while a plan lasts


def hurt_again(story: Story) -> None:
    """A physical injury; the medical question is answered, in time or not."""
    child = story.pick(*story.family.children)
    incident = harm.harm(story, child, "physical", story.pick(_SCHOOL, _HV), late_days=0)
    if story.chance(0.25):
        story.correct(
            incident,
            "The mark was on the right side; I looked at my notes again.",
            injury="yes",
            observed="A red mark on the right cheek, the size of a thumb, seen at arrival.",
        )
    story.later(1 if story.chance(0.8) else 4)
    choice = story.pick("needed", "not_needed", "needed", "in_hand", "deferred")
    considered = harm.medical_considered(story, incident, decision=choice, of=child)
    if choice == "not_needed" and story.chance(0.8):
        disagree(story, considered)
    if choice == "needed":
        following_through.medical(story, considered, child)
    if story.chance(0.6):
        following_through.looked_at_together(story, incident)
    _meet_if_built_up(story, incident)


def _meet_if_built_up(story: Story, incident: str) -> None:
    """The third harm in a while is looked at together; now and then nobody counts."""
    if story.lately("harm_incident", "domestic_abuse_incident") >= _TOO_MANY and story.chance(0.9):
        story.later(0, 1)
        meet_about(story, incident)


def meet_about(story: Story, about: Sequence[str] | str) -> None:
    """A strategy discussion that leads to no new enquiry, with its record and the family told."""
    story.later(0, 1)
    no_health = story.chance(0.2)
    met = protection.strategy_discussion(
        story,
        about,
        decision=story.pick("follow_up", "section_17"),
        agencies=("social_care", "police") if no_health else ("social_care", "police", "health"),
        no_quorum_reason="The paediatrician was with another child; spoke by telephone after."
        if no_health
        else None,
    )
    protection.family_informed(story, met)
    story.later(1 if story.chance(0.8) else 3)
    protection.record_sent(story, met)


def disagree(story: Story, about: str) -> None:
    """Someone challenges a decision; it is settled at the first or second tier."""
    story.later(0, 1)
    if story.chance(0.4):
        concerns.settled(story, about)
        return
    urgent = story.chance(0.3)
    concern = concerns.raised(story, _SCHOOL, "cp_medical", about=about, immediate=urgent)
    story.later(0 if urgent else 1)
    if urgent or story.chance(0.6):
        concerns.answered(story, concern, resolved=True)
        concerns.closed(story, _SCHOOL, concern)
        return
    concerns.answered(story, concern, resolved=False)
    higher = concerns.escalated(story, _SCHOOL, concern, "two")
    story.later(1, 2)
    concerns.closed(story, _SCHOOL, higher, "new_action")


def humiliated(story: Story) -> None:
    """Emotional harm that someone saw."""
    child = story.pick(*story.family.children)
    if story.chance(0.3):
        struck = following_through.hit(story, child)
        story.later(0, 1)
        harm.medical_considered(story, struck, decision="not_needed", of=child)
    _meet_if_built_up(story, harm.harm(story, child, "emotional", _SCHOOL))


def neglected(story: Story) -> None:
    """A day on which nobody saw to the child; sometimes recorded days later."""
    late = story.pick(0, 0, 0, 3, 6)
    incident = harm.harm(story, story.family.eldest, "neglect", _SCHOOL, late_days=late)
    if story.chance(0.3):
        following_through.disputed(story, incident)
    _meet_if_built_up(story, incident)


def abuse_at_home(story: Story) -> None:
    """An incident of domestic abuse, then each child's own status."""
    incident = domestic_abuse.incident(story)
    story.later(1)
    if story.chance(0.5):
        domestic_abuse.intelligence(story)
    if story.chance(0.8):
        following_through.encompass(story, incident)
    asked = information.requested(story, "health", "emergency", about=incident)
    information.received(story, asked, "health")
    _meet_if_built_up(story, incident)
    story.later(1, 4 if story.chance(0.8) else 9)
    domestic_abuse.statuses(story, incident)
    if story.chance(0.7):
        following_through.asked_of_abuser(story, incident)


def empty_chair(story: Story) -> None:
    """A missed appointment; the second one in a while is talked over."""
    child = story.family.youngest
    if story.chance(0.15):
        _put_off_again(story, child)
    missed = health.not_brought(story, child)
    story.later(0, 1 if story.chance(0.85) else 4)
    health.lead_told(story, missed, child)
    if story.chance(0.7):
        following_through.followed_up(story, missed, child)
    if story.lately("appointment_missed") > 1 and story.chance(0.9):
        story.later(1, 3)
        health.pattern_discussed(story, missed, child)


def _put_off_again(story: Story, child: DemoChild) -> None:
    """Three cancelled in a row, and one written down as if the child had stayed away."""
    for outcome in (*["cancelled_by_carer"] * 3, "attended_alone_age_missed"):
        health.not_brought(story, child, outcome=outcome, reason_given=None)
        story.later(6, 12)


def someone_died(story: Story) -> None:
    """A loss of which only the month is known for a while."""
    month = Occurred.in_month(story.day.year, story.day.month)
    first = story.day.replace(day=1)
    lost = health.loss(story, occurred=month if first <= story.today else None)
    story.later(4, 12)
    for child in story.family.children:
        if story.chance(0.8):
            understanding.loss_looked_at(story, lost, child)


def asked_around(story: Story) -> None:
    """Information asked of two agencies, and answered or refused."""
    for agency in ("police", "health"):
        asked = information.requested(story, agency, story.pick("assessment", "other"))
        story.later(1, 4)
        if story.chance(0.2):
            following_through.chased(story, asked)
        if story.chance(0.85):
            information.received(story, asked, agency)
        else:
            information.refused(story, asked, agency)


def seen_by_mistake(story: Story) -> None:
    """A visit written on the wrong family's record and withdrawn."""
    visit = support.visit_not_seen(story)
    story.correct(
        visit,
        "This visit was to another family on the same street. Withdrawn, and recorded there.",
        in_error=True,
    )


NEGLECT: tuple[Trouble, ...] = (neglected, empty_chair, neglected, asked_around, empty_chair)
HURT: tuple[Trouble, ...] = (hurt_again, humiliated, asked_around, hurt_again, neglected)
ABUSE: tuple[Trouble, ...] = (abuse_at_home, humiliated, asked_around, abuse_at_home, empty_chair)
GRIEF: tuple[Trouble, ...] = (someone_died, humiliated, neglected, asked_around, seen_by_mistake)
CATEGORY = {NEGLECT: "neglect", HURT: "physical", ABUSE: "emotional", GRIEF: "emotional"}


# A plan from beginning to end

_TROUBLE_TAKES = timedelta(days=50)


def on_a_plan(
    story: Story,
    conference: str,
    troubles: tuple[Trouble, ...],
    *,
    ends_at_review: int = 9,
    until: date | None = None,
) -> None:
    """Visits, core groups, supervision, understanding, reviews and troubles, each in its rhythm.

    With `until` there are no reviews, what began before that day is told to its end, and no
    trouble begins in the last weeks.
    """
    agenda = _first_days(story)
    if until:
        del agenda["review"]
    met = conference
    thinking = understanding.in_turn(story)
    for turn in range(400):
        what = min(agenda, key=lambda name: agenda[name])
        story.reach(agenda[what])
        if until and story.day >= until:
            return
        if what == "review":
            met, over = review(story, met, first=met == conference, ends_at_review=ends_at_review)
            ends_at_review -= 1
            if over:
                return
        elif what == "understanding":
            next(thinking)
        elif what != "trouble" or until is None or story.day < until - _TROUBLE_TAKES:
            _one_turn(story, what, met, troubles[turn % len(troubles)])
        agenda[what] = story.day + timedelta(days=_next(story, what))


def _first_days(story: Story) -> dict[str, date]:
    first = {
        "visit": (4, 7),
        "core group": (8, 13),
        "supervision": (14, 24),
        "trouble": (10, 24),
        "understanding": (12, 30),
        "review": (75, 86),
    }
    return {
        what: story.day + timedelta(days=story.rng.randint(*days)) for what, days in first.items()
    }


def _one_turn(story: Story, what: str, met: str, trouble: Trouble) -> None:
    match what:
        case "visit":
            _visit(story)
        case "core group":
            plans.core_group_around(story, support.core_group(story, met))
            if story.chance(0.3):
                following_through.neglect_judged(story, met)
        case "supervision":
            support.supervision(story)
            if story.chance(0.3):
                following_through.doubts(story)
        case "trouble":
            trouble(story)


def _visit(story: Story) -> None:
    """Now and then nobody is at home; now and then it leaves something to think about."""
    if story.chance(0.12):
        support.visit_not_seen(story)
        story.later(2, 4)
    seen = support.visit(story)
    if story.chance(0.15):
        following_through.thought_after(story, seen)


def _next(story: Story, what: str) -> int:
    slip = 9 if story.chance(0.08) else 0
    fewest, most = {
        "visit": (12, 24),
        "core group": (30, 42),
        "supervision": (22, 28),
        "trouble": (21, 48),
        "understanding": (24, 40),
        "review": (150, 175),
    }[what]
    return story.rng.randint(fewest, most) + slip


def review(story: Story, about: str, *, first: bool, ends_at_review: int) -> tuple[str, bool]:
    """A review conference; whether the plan ended with it."""
    over = ends_at_review <= 1
    if story.chance(0.7):
        following_through.chronology_read(story)
    held = support.review_conference(story, about, "end" if over else "continue")
    if over:
        concerns.dissent(story, held)
        support.plan_ended(story, held)
    elif first and story.chance(0.3):
        story.later(1)
        protection.record_sent(story, held, "decision_letter")
    return held, over


# Whole stories


def to_protection(
    story: Story,
    troubles: tuple[Trouble, ...],
    *,
    conference: date | None = None,
    ends_at_review: int = 9,
    until: date | None = None,
) -> None:
    """From a referral to a plan and through it, up to the present or until a day."""
    by = {NEGLECT: _HV, ABUSE: _POLICE}.get(troubles, _SCHOOL)
    referral = front_door.referral(story, by)
    decided = front_door.decision(story, referral, "section_47")
    story.later(0, 1)
    asked = information.requested(story, "police", about=referral)
    information.received(story, asked, "police")
    understanding.people_in_life(story)
    following_through.needs_listed(story, referral)
    held = protection.to_the_plan(
        story, [referral, decided], category=CATEGORY[troubles], conference=conference
    )
    if troubles is NEGLECT:
        following_through.roles_stated(story, held)
    on_a_plan(story, held, troubles, ends_at_review=ends_at_review, until=until)


def on_a_plan_again(story: Story) -> None:
    """A plan that ended, and did not last."""
    to_protection(story, HURT, ends_at_review=1)
    story.later(20, 30)
    to_protection(story, HURT)


def moved_on(story: Story) -> None:
    """A family on a plan moves to another authority, which takes over."""
    to_protection(story, NEGLECT, until=story.day + timedelta(days=100))
    moved = protection.moved_away(story)
    story.later(4, 9)
    support.plan_ended(story, moved, "moved")


def helped_early(story: Story) -> None:
    """A referral that leads to help without a plan, visits from a family worker, and an end."""
    referral = front_door.referral(story, story.pick(_SCHOOL, _HV))
    decided = front_door.decision(story, referral, "section_17")
    story.later(9, 20)
    understanding.assessment(story, decided)
    understanding.identity(story)
    understanding.people_in_life(story)
    if story.chance(0.4):
        understanding.communication(story)
    for _ in range(story.rng.randint(12, 16)):
        story.later(14, 26)
        support.visit(story)
        if story.chance(0.5):
            support.supervision(story)
        if story.chance(0.3):
            neglected(story)
        if story.chance(0.25):
            asked_around(story)
        if story.chance(0.2):
            empty_chair(story)


def could_not_wait(story: Story) -> None:
    """A child is protected at once; later another child tells of sexual harm."""
    met = at_once.protected_at_once(story)
    story.later(2)
    protection.strategy_discussion(story, met, how_met="in_person", decision="follow_up")
    story.later(20, 40)
    met = at_once.told_of_sexual_harm(story)
    story.later(8, 12)
    protection.enquiry(story, met, "substantiated_no_likely_harm")
    helped_early(story)


def looked_into_and_closed(story: Story) -> None:
    """An enquiry that finds nothing, after two earlier referrals that were closed."""
    for _ in range(2):
        referral = front_door.referral(story, story.pick(_SCHOOL, Role.FAMILY_WORKER))
        front_door.decision(story, referral, "no_further_action")
        story.later(40, 90)
    referral = front_door.referral(story, _SCHOOL)
    decided = front_door.decision(story, referral, "section_47")
    discussion = protection.strategy_discussion(story, [referral, decided])
    protection.family_informed(story, discussion)
    story.later(1)
    protection.record_sent(story, discussion)
    for _ in range(3):
        story.later(2, 3)
        support.visit(story, discussion)
    found = protection.enquiry(story, discussion, "not_substantiated")
    protection.family_informed(story, found)
    concerns.conference_asked_for(story, found)
    concern = concerns.raised(story, _SCHOOL, "closure", about=found)
    story.later(1)
    concerns.answered(story, concern, resolved=True)
    concerns.closed(story, _SCHOOL, concern, "decision_kept")
    helped_early(story)
