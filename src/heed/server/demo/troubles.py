"""What goes wrong while people work with a family, and what is done about it in time."""

from collections.abc import Callable, Sequence

from heed.clocks import Occurred, working_days
from heed.people import Role
from heed.server.demo.family import DemoChild
from heed.server.demo.scenes import (
    concerns,
    domestic_abuse,
    following_through,
    harm,
    health,
    information,
    meetings,
    plans,
    protection,
    support,
    understanding,
)
from heed.server.demo.scenes.following_through import HARM
from heed.server.demo.story import Story

type Trouble = Callable[[Story], None]

_A_YEAR, _A_QUARTER = 372, 94
_TOO_MANY = 3
_OLD_ENOUGH = 12 * 365
_SCHOOL, _HV = Role.SCHOOL_SAFEGUARDING_LEAD, Role.HEALTH_VISITOR


def looked_at(story: Story, incident: str) -> None:
    """What came before is looked at; harm that has built up is met about."""
    a_quarter, a_year = (story.lately(*HARM, days=days) for days in (_A_QUARTER, _A_YEAR))
    with story.meanwhile():
        story.later(1, 2)
        if a_quarter >= _TOO_MANY:
            meet_about(story, incident)
        if a_year > 1:
            following_through.looked_at_together(story, incident)


def meet_about(story: Story, about: Sequence[str] | str) -> None:
    """A strategy discussion that leads to no new enquiry."""
    no_health = story.chance(0.2)
    protection.discussed(
        story,
        about,
        decision=story.pick("follow_up", "section_17"),
        agencies=("social_care", "police") if no_health else ("social_care", "police", "health"),
        no_quorum_reason="The paediatrician was with another child; spoke by telephone after."
        if no_health
        else None,
    )


def hurt_again(story: Story) -> None:
    """A physical injury; the medical question is answered, and its answer is followed."""
    child = story.pick(*story.family.children)
    incident = harm.harm(story, child, "physical", story.pick(_SCHOOL, _HV), late_days=0)
    if story.chance(0.25):
        story.correct(
            incident,
            "The mark was on the right side; I looked at my notes again.",
            injury="yes",
            observed="A red mark on the right cheek, the size of a thumb, seen at arrival.",
        )
    looked_at(story, incident)
    story.later(0, 1)
    decide_on_medical(story, incident, child)


def overlooked(story: Story) -> None:
    """A physical injury for which nobody thinks of a medical."""
    child = story.pick(*story.family.children)
    incident = harm.harm(story, child, "physical", _HV)
    story.left_undone("CPM-1", incident, working_days(1))
    looked_at(story, incident)


def decide_on_medical(story: Story, incident: str, child: DemoChild) -> None:
    """Needed, not needed, in hand, or put off for a few days and then decided."""
    choice = story.pick("needed", "not_needed", "needed", "in_hand", "deferred")
    considered = harm.medical_considered(story, incident, decision=choice, of=child)
    if choice == "needed":
        _examined_or_refused(story, considered, child)
    if choice == "not_needed" and story.chance(0.6):
        disagree(story, considered)
    if choice == "deferred":
        with story.meanwhile():
            story.later(2, 4)
            harm.medical_considered(story, incident, decision="not_needed", of=child)


def _examined_or_refused(story: Story, considered: str, child: DemoChild) -> None:
    refused = following_through.medical(story, considered, child)
    if refused:
        with story.meanwhile():
            story.later(0, 1)
            protection.discussed(story, considered_about(story, considered), decision="follow_up")


def considered_about(story: Story, considered: str) -> tuple[str, ...]:
    """The incidents that a medical was considered for."""
    return next(telling.about for telling in story.tellings if telling.id == considered)


def disagree(story: Story, about: str) -> None:
    """Someone challenges a decision; it is settled at the first or second tier."""
    with story.meanwhile():
        if story.chance(0.4):
            concerns.settled(story, about)
            return
        urgent = story.chance(0.3)
        challenge(story, about, _SCHOOL, "cp_medical", urgent=urgent, higher=not urgent)


def challenge(
    story: Story, about: str, by: Role, subject: str, *, urgent: bool = False, higher: bool = False
) -> None:
    """A concern with its answer, now and then at the second tier, and its end within days."""
    concern = concerns.raised(story, by, subject, about=about, immediate=urgent)
    concerns.answered(story, concern, resolved=not higher)
    ladder = [concern]
    if higher:
        ladder.append(concerns.escalated(story, by, concern, "two"))
    story.later(1, 2)
    concerns.closed(story, by, ladder, "new_action" if higher else "decision_changed")


def humiliated(story: Story) -> None:
    """Emotional harm that someone saw; now and then a child was hit as well."""
    child = story.pick(*story.family.children)
    if story.chance(0.3):
        struck = following_through.hit(story, child)
        looked_at(story, struck)
        with story.meanwhile():
            story.later(0, 1)
            harm.medical_considered(story, struck, decision="not_needed", of=child)
    looked_at(story, harm.harm(story, child, "emotional", _SCHOOL))


def neglected(story: Story) -> None:
    """A day on which nobody saw to the child; sometimes recorded days later."""
    late = story.pick(0, 0, 0, 0, 3, 5, 15)
    incident = harm.harm(story, story.family.eldest, "neglect", _SCHOOL, late_days=late)
    story.recorded_too_late("CHR-1", incident, working_days(5))
    if story.chance(0.3):
        following_through.disputed(story, incident)
    looked_at(story, incident)


def abuse_at_home(story: Story) -> None:
    """An incident of domestic abuse, then each child's own status."""
    incident = domestic_abuse.incident(story)
    looked_at(story, incident)
    story.later(1)
    following_through.encompass(story, incident)
    if story.chance(0.5):
        domestic_abuse.intelligence(story)
    asked = information.requested(story, "health", "emergency", about=incident)
    information.received(story, asked, "health")
    story.later(1, 3)
    domestic_abuse.statuses(story, incident)
    following_through.asked_of_abuser(story, incident)


def empty_chair(story: Story) -> None:
    """A missed appointment; others are told, the family is reached, a pattern is talked over."""
    child = story.family.youngest
    missed = health.not_brought(story, child)
    health.others_told(story, missed, child)
    following_through.followed_up(story, missed, child)
    talk_over_if_again(story, missed, child)


def talk_over_if_again(story: Story, missed: str, child: DemoChild) -> None:
    """The second missed appointment in a while is talked over with a safeguarding lead."""
    if story.lately("appointment_missed", days=_A_QUARTER) > 1:
        story.later(0, 2)
        health.pattern_discussed(story, missed, child)


def old_enough(story: Story) -> None:
    """A young person who comes to the clinic alone, and one day does not come."""
    eldest = story.family.eldest
    if (story.day - eldest.born).days > _OLD_ENOUGH:
        health.not_brought(
            story,
            eldest,
            outcome="attended_alone_age_missed",
            reliant=False,
            reason_given=f"{eldest.given_name}: “It clashed with football.”",
        )


def put_off_again(story: Story) -> None:
    """A carer cancels three times in a row, and somebody notices."""
    child = story.family.youngest
    for turn in range(3):
        if turn:
            story.later(6, 12)
        cancelled = health.not_brought(
            story, child, outcome="cancelled_by_carer", reason_given=None
        )
        if story.lately("appointment_missed", days=_A_QUARTER) >= _TOO_MANY:
            with story.meanwhile():
                story.later(0, 3)
                health.pattern_discussed(story, cancelled, child)


def someone_died(story: Story) -> None:
    """A loss of which only the month is known for a while."""
    month = Occurred.in_month(story.day.year, story.day.month)
    first = story.day.replace(day=1)
    lost = health.loss(story, occurred=month if first <= story.today else None)
    story.recorded_too_late("CHR-1", lost, working_days(5))
    story.later(4, 12)
    for child in story.family.children:
        understanding.loss_looked_at(story, lost, child)


def asked_around(story: Story) -> None:
    """Information asked of two agencies, and answered or refused."""
    for agency in ("police", "health"):
        with story.meanwhile():
            asked = information.requested(story, agency, story.pick("assessment", "other"))
            story.later(1, 3)
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


def not_listened_to(story: Story) -> None:
    """Somebody was not heard at the last meeting, and supervision asks why."""
    met = [t.id for t in story.tellings if t.kind == "core_group" and t.occurred.first < story.noon]
    if not met:
        return
    unheard = meetings.one_rating(story, met[-1], Role.SOCIAL_WORKER, "parent", heard="not_at_all")
    story.later(1, 5)
    support.supervision(story, about=unheard)


def stuck(story: Story) -> None:
    """A line of the plan slips, and slips again; supervision asks what keeps it there."""
    line = story.pick(*plans.lines(story))
    for _ in range(2):
        plans.line_looked_at(story, story.pick("slipping", "no_change", "worse"), line=line)
        with story.meanwhile():
            story.later(1, 3)
            support.supervision(story)
        story.later(14, 20)


NEGLECT: tuple[Trouble, ...] = (
    neglected,
    empty_chair,
    put_off_again,
    stuck,
    asked_around,
    neglected,
    empty_chair,
)
HURT: tuple[Trouble, ...] = (
    hurt_again,
    humiliated,
    asked_around,
    overlooked,
    neglected,
    stuck,
)
ABUSE: tuple[Trouble, ...] = (
    abuse_at_home,
    humiliated,
    asked_around,
    abuse_at_home,
    empty_chair,
    not_listened_to,
    old_enough,
)
GRIEF: tuple[Trouble, ...] = (
    seen_by_mistake,
    someone_died,
    humiliated,
    asked_around,
    neglected,
    not_listened_to,
)
CATEGORY = {NEGLECT: "neglect", HURT: "physical", ABUSE: "emotional", GRIEF: "emotional"}
