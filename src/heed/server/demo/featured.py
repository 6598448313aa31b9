"""The three families whose records the personas share; the first shows everything Heed can."""

from datetime import date, timedelta

from heed.clocks import Occurred, months, working_days
from heed.people import Role
from heed.server.demo import endings
from heed.server.demo.endings import OVERDUE, SILENT_DAYS, SOON, TODAY, Ending
from heed.server.demo.on_a_plan import OnAPlan
from heed.server.demo.scenes import (
    concerns,
    domestic_abuse,
    following_through,
    front_door,
    harm,
    health,
    information,
    meetings,
    plans,
    protection,
    support,
    understanding,
    voice,
)
from heed.server.demo.story import Story
from heed.server.demo.troubles import (
    ABUSE,
    NEGLECT,
    Trouble,
    abuse_at_home,
    asked_around,
    empty_chair,
    humiliated,
    hurt_again,
    looked_at,
    meet_about,
    stuck,
)


def first_family(story: Story) -> None:
    """A year and more: help refused, loss, abuse, harm that built up, challenge, and a plan."""
    for tell in (_a_worry_set_aside, _missed_and_bereaved):
        with story.meanwhile():
            tell(story)
        story.later(70)
    with story.meanwhile():
        concerns.settled(story, _bruise_explained(story))
    story.later(4)
    with story.meanwhile():
        abuse_at_home(story)
        domestic_abuse.safe_address(story)
    if not story.so_that_due(months(6), *SOON, working=True):
        story.so_that_due(months(6), *SOON)
    reviewed = story.day
    conference = story.working_days_before(reviewed - timedelta(days=83), 1)
    story.on(story.working_days_before(conference, 18))
    _harm_builds_up(story)
    held = _to_plan(story, conference)
    with story.meanwhile():
        concerns.dissent(story, held, ended=False)
    troubles = (hurt_again, stuck, abuse_at_home, humiliated, hurt_again, asked_around)
    plan = OnAPlan(story, held, "physical", troubles, reviews=1, review_on=reviewed)
    _until_the_endings(plan)
    with story.meanwhile():
        _told_later(story)
    endings.end(story, Ending(TODAY, TODAY, SOON, TODAY, OVERDUE, SOON))


def second_family(story: Story) -> None:
    """A plan whose first review is overdue."""
    story.so_that_due(months(3), *OVERDUE)
    held = _young_plan(story, ABUSE)
    story.left_undone("STAT-RCPC-1", held, months(3))
    endings.end(story, Ending(OVERDUE, OVERDUE, OVERDUE, SOON, TODAY, OVERDUE))


def third_family(story: Story) -> None:
    """A plan whose first review is due today, or a concern of its chair is."""
    on_time = story.so_that_due(months(3), *TODAY, working=True)
    if not on_time:
        story.so_that_due(months(3), 1, 6)
    _young_plan(story, NEGLECT)
    if not on_time:
        endings.immediate(story, Role.CONFERENCE_CHAIR, "meeting_quality")
    endings.end(story, Ending(SOON, SOON, TODAY, OVERDUE, SOON, TODAY))


def _young_plan(story: Story, troubles: tuple[Trouble, ...]) -> str:
    conference = story.day
    story.on(story.working_days_before(conference, 12))
    held = _to_plan(story, conference)
    _until_the_endings(OnAPlan(story, held, "neglect", troubles, reviews=0))
    return held


def _until_the_endings(plan: OnAPlan) -> None:
    """What comes round by the month is told once more, and then left to the endings."""
    story = plan.story
    plan.quiet_from = story.today - timedelta(days=SILENT_DAYS)
    plan.tell()
    story.on(plan.quiet_from)
    support.visit(story)
    support.supervision(story)


def _to_plan(story: Story, conference: date) -> str:
    story.reach(story.working_days_before(conference, 12))
    with story.meanwhile():
        referral = front_door.referral(story, Role.SCHOOL_SAFEGUARDING_LEAD)
        decided = front_door.decision(story, referral, "section_47", days=(0, 0))
        asked = information.requested(story, "police", about=referral)
        information.received(story, asked, "police")
        understanding.assessed(story, decided)
    return protection.to_the_plan(
        story,
        [referral, decided],
        category="physical" if story.family.household.endswith("1") else "neglect",
        conference=conference,
    )


def _a_worry_set_aside(story: Story) -> None:
    """A referral closed too soon, and a concern about it that kept the decision."""
    family = story.family
    referral = front_door.referral(
        story,
        Role.HEALTH_VISITOR,
        concern=f"{family.youngest.given_name}'s weight has crossed two lines downwards since the "
        f"summer. {family.mother} is worn out and says that she is fine. The flat is cold.",
    )
    decided = front_door.decision(story, referral, "no_further_action")
    concern = concerns.raised(story, Role.HEALTH_VISITOR, "closure", about=decided)
    story.later(1)
    concerns.answered(story, concern, resolved=False)
    higher = concerns.escalated(story, Role.HEALTH_VISITOR, concern, "two")
    story.later(2)
    concerns.closed(story, Role.HEALTH_VISITOR, (concern, higher), "decision_kept")


def _missed_and_bereaved(story: Story) -> None:
    family = story.family
    story.later(12)
    empty_chair(story)
    story.later(20)
    empty_chair(story)
    story.later(11)
    about_then = Occurred.between(story.day - timedelta(days=5), story.day - timedelta(days=2))
    health.loss(
        story,
        occurred=about_then,
        loss="suspected_suicide",
        who=f"{family.mother}'s brother, whom the children saw every weekend",
        relation="Uncle",
        told_what="The children were told that he was very ill. The eldest heard more at school.",
        child_words="“Everyone whispers. I know what happened.”",
        suicide_risk_asked=True,
        safety_plan="Tells Mum or Mr Nettlebank when the bad pictures come; the number of the "
        "helpline is inside the pencil case; medicines are locked away.",
        others_affected=f"All three children, and {family.mother}, who found out by telephone.",
        support="A counsellor at school, every Wednesday.",
        hard_day=(story.today + timedelta(days=24)).isoformat(),
    )


def _bruise_explained(story: Story) -> str:
    """A mark for which no medical was thought to be needed; two people talked it through."""
    child = story.family.youngest
    mark = harm.harm(story, child, "physical", Role.SCHOOL_SAFEGUARDING_LEAD, disclosed=False)
    return harm.medical_considered(story, mark, decision="not_needed", of=child)


def _harm_builds_up(story: Story) -> None:
    """Three incidents from three agencies; a medical set aside, challenged, and then held."""
    child = story.family.eldest
    first = harm.harm(story, child, "physical", Role.SCHOOL_SAFEGUARDING_LEAD, disclosed=False)
    looked_at(story, first)
    story.later(1)
    considered = harm.medical_considered(
        story, first, decision="not_needed", of=child, disagree=True
    )
    concern = concerns.raised(
        story, Role.SCHOOL_SAFEGUARDING_LEAD, "cp_medical", about=considered, immediate=True
    )
    concerns.answered(story, concern, resolved=False)
    higher = concerns.escalated(story, Role.SCHOOL_SAFEGUARDING_LEAD, concern, "two")
    story.later(2)
    second = harm.harm(story, child, "emotional", Role.POLICE_OFFICER, late_days=2, disclosed=True)
    looked_at(story, second)
    concerns.closed(story, Role.SCHOOL_SAFEGUARDING_LEAD, (concern, higher), "decision_changed")
    needed = harm.medical_considered(
        story,
        [first, second],
        decision="needed",
        of=child,
        child_view="“Will it hurt? Can Gran come in with me?” She can.",
    )
    following_through.medical(story, needed, child, given=True)
    story.later(2)
    third = harm.harm(
        story, child, "neglect", Role.SCHOOL_SAFEGUARDING_LEAD, told_by="class teacher"
    )
    story.correct(
        third,
        "The class teacher told me that it was two younger children, not three.",
        after_days=1,
        observed=f"{child.given_name} was at home with two younger children until late; no adult "
        "was there.",
    )
    domestic_abuse.intelligence(story)
    with story.meanwhile():
        meet_about(story, [first, second, third])


def _told_later(story: Story) -> None:
    """A core group of which the family cannot be told yet, and who says so until when."""
    story.so_that_due(working_days(1), *OVERDUE)
    heard = voice.heard(story)
    met = story.tell(
        "core_group",
        Role.SOCIAL_WORKER,
        progress="same",
        evidence="School sees tired children who talk more; nights are as they were.",
        who_came=("social_care", "health", "education"),
        not_done="The family could not come: the children's mother is in hospital this week.",
    )
    plans.line_looked_at(story)
    voice.acted_on(story, heard)
    with story.meanwhile():
        story.later(3)
        meetings.rated(story, met)
    story.tell(
        "waiver",
        Role.TEAM_MANAGER,
        about=met,
        standard="FAM-1",
        reason=f"{story.family.mother} is in hospital after losing a baby. What the group agreed "
        "can wait until she is home; nothing of it changes her days now.",
        authoriser=f"{story.who(Role.TEAM_MANAGER).name}, team manager",
        until=(story.today + timedelta(days=9)).isoformat(),
        instead="The social worker visits the ward and says that we will talk when she is home.",
    )
