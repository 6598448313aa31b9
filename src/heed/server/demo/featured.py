"""The three families whose records the personas share; the first shows everything Heed can."""

from datetime import date, timedelta

from heed.clocks import Occurred, months, working_days
from heed.people import Role
from heed.server.demo import endings
from heed.server.demo.endings import OVERDUE, SILENT_DAYS, SOON, TODAY, Ending
from heed.server.demo.plots import (
    ABUSE,
    HURT,
    NEGLECT,
    Trouble,
    abuse_at_home,
    hurt_again,
    meet_about,
    on_a_plan,
)
from heed.server.demo.scenes import (
    concerns,
    domestic_abuse,
    front_door,
    harm,
    health,
    information,
    protection,
    support,
    understanding,
)
from heed.server.demo.story import Story

BEFORE_CONFERENCE = timedelta(days=22)


def first_family(story: Story) -> None:
    """A year and more: help refused, loss, abuse, harm that built up, challenge, and a plan."""
    family = story.family
    _a_worry_set_aside(story)
    _missed_and_bereaved(story)
    story.later(20)
    concerns.settled(story, _bruise_explained(story))
    story.later(4)
    abuse_at_home(story)
    domestic_abuse.safe_address(story)
    if not story.so_that_due(months(6), *SOON, working=True):
        story.so_that_due(months(6), *SOON)
    reviewed = story.day
    conference = _working_day_before(story, reviewed - timedelta(days=84))
    story.on(conference - BEFORE_CONFERENCE - timedelta(days=12))
    _harm_builds_up(story)
    held = _to_plan(story, conference)
    on_a_plan(story, held, HURT, until=reviewed - timedelta(days=8))
    story.on(reviewed)
    met = support.review_conference(
        story,
        held,
        "continue",
        progress="same",
        child_voice=f"{family.eldest.given_name}, through the advocate: “I want one grown-up who "
        "stays.”",
        disagree=False,
    )
    on_a_plan(story, met, (hurt_again, abuse_at_home), until=_silence(story))
    _told_later(story)
    endings.end(story, Ending(TODAY, TODAY, SOON, TODAY, OVERDUE, SOON))


def second_family(story: Story) -> None:
    """A plan whose first review is overdue."""
    story.so_that_due(months(3), *OVERDUE)
    _young_plan(story, ABUSE)
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


def _young_plan(story: Story, troubles: tuple[Trouble, ...]) -> None:
    conference = story.day
    story.on(conference - BEFORE_CONFERENCE)
    held = _to_plan(story, conference)
    on_a_plan(story, held, troubles, until=_silence(story))


def _silence(story: Story) -> date:
    return story.today - timedelta(days=SILENT_DAYS)


def _working_day_before(story: Story, day: date) -> date:
    while not story.calendar.is_working(day):
        day -= timedelta(days=1)
    return day


def _to_plan(story: Story, conference: date) -> str:
    referral = front_door.referral(story, Role.SCHOOL_SAFEGUARDING_LEAD)
    decided = front_door.decision(story, referral, "section_47", days=(0, 0))
    asked = information.requested(story, "police", about=referral)
    information.received(story, asked, "police")
    understanding.people_in_life(story)
    understanding.assessment(story, decided)
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
    concerns.closed(story, Role.HEALTH_VISITOR, higher, "decision_kept")


def _missed_and_bereaved(story: Story) -> None:
    family = story.family
    story.later(12)
    health.not_brought(story, family.youngest, pattern="one_off")
    story.later(20)
    missed = health.not_brought(story, family.youngest, pattern="repeat")
    story.later(3)
    health.pattern_discussed(story, missed, family.youngest)
    story.later(8)
    about_then = Occurred.between(story.day - timedelta(days=20), story.day - timedelta(days=6))
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
    story.later(1)
    considered = harm.medical_considered(
        story, first, decision="not_needed", of=child, disagree=True
    )
    concern = concerns.raised(
        story, Role.SCHOOL_SAFEGUARDING_LEAD, "cp_medical", about=considered, immediate=True
    )
    story.later(1)
    concerns.answered(story, concern, resolved=False)
    higher = concerns.escalated(story, Role.SCHOOL_SAFEGUARDING_LEAD, concern, "two")
    story.later(2)
    second = harm.harm(story, child, "emotional", Role.POLICE_OFFICER, late_days=2, disclosed=True)
    concerns.closed(story, Role.SCHOOL_SAFEGUARDING_LEAD, higher, "decision_changed")
    harm.medical_considered(
        story,
        [first, second],
        decision="needed",
        of=child,
        child_view="“Will it hurt? Can Gran come in with me?” She can.",
    )
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
    meet_about(story, [first, second, third])


def _told_later(story: Story) -> None:
    """A core group of which the family cannot be told yet, and who says so until when."""
    story.so_that_due(working_days(1), *OVERDUE)
    met = story.tell(
        "core_group",
        Role.SOCIAL_WORKER,
        progress="same",
        evidence="School sees tired children who talk more; nights are as they were.",
        who_came=("social_care", "health", "education"),
        not_done="The family could not come: the children's mother is in hospital this week.",
    )
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
