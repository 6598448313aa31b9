"""What stands open today, so that each persona's worklist has something in every group."""

from datetime import timedelta
from typing import NamedTuple

from heed.clocks import LONDON, Duration, calendar_days, end_of, hours, months, working_days
from heed.people import Role
from heed.server.demo.family import DemoChild
from heed.server.demo.scenes import concerns, following_through, harm, health, information, support
from heed.server.demo.story import Story
from heed.server.demo.troubles import empty_chair, looked_at, talk_over_if_again


class Due(NamedTuple):
    """When something falls due, in days from today."""

    earliest: int
    latest: int


OVERDUE, TODAY, SOON = Due(-4, -2), Due(0, 0), Due(1, 4)
SILENT_DAYS = 38
"""How long before today the story stops, so that these endings are the last word."""
_LATELY = 20
"""How many days ago the last supervision was, when no day can make it due as it should be."""
_VISITS, _NEXT_DAY, _A_WEEK = calendar_days(28), working_days(1), working_days(5)
_AFTER_AN_EMPTY_CHAIR = (
    ("WNB-2", _NEXT_DAY),
    ("WNB-5", _NEXT_DAY),
    ("WNB-6", _A_WEEK),
    ("WNB-7", _A_WEEK),
)
_TIER_STANDARD = {"two": "CR-2-2", "three": "CR-2-3", "four": "CR-2-4"}


class Ending(NamedTuple):
    """For each role, when what it is asked to do falls due."""

    visit: Due
    supervision: Due
    health: Due
    school: Due
    police: Due
    paediatrician: Due


def end(story: Story, ending: Ending) -> None:
    """Tell the last weeks of a family's story."""
    for tell, due in (
        (_last_visit, ending.visit),
        (_last_supervision, ending.supervision),
        (_new_harm, ending.visit),
        (_not_brought, ending.health),
        (_school_concern, ending.school),
        (_police_concern, ending.police),
        (_concern_of_health, ending.paediatrician),
    ):
        with story.meanwhile():
            tell(story, due)


def _last_visit(story: Story, due: Due) -> None:
    if story.so_that_due(_VISITS, *due):
        story.left_undone("VISIT-1", support.visit(story), _VISITS)


def _new_harm(story: Story, due: Due) -> None:
    """What school saw or heard, for which nobody has yet considered a medical."""
    if story.so_that_due(_NEXT_DAY, *due):
        school, eldest = Role.SCHOOL_SAFEGUARDING_LEAD, story.family.eldest
        incident = harm.harm(story, eldest, "physical", school)
        story.left_undone("CPM-1", incident, _NEXT_DAY)
        looked_at(story, incident)


def _last_supervision(story: Story, due: Due) -> None:
    if story.so_that_due(months(1), *due):
        story.left_undone("SUP-2", support.supervision(story), months(1))
    else:
        story.days_ago(_LATELY)
        support.supervision(story)
        immediate(story, Role.TEAM_MANAGER, "information_sharing")


def _not_brought(story: Story, due: Due) -> None:
    """A missed appointment; for one due soon, a second one of which the lead knows."""
    child = story.family.youngest
    if due is SOON:
        story.days_ago(41)
        with story.meanwhile():
            empty_chair(story)
        story.so_that_due(working_days(5), *due)
        second = health.not_brought(story, child, pattern="repeat")
        health.others_told(story, second, child)
        following_through.followed_up(story, second, child)
        story.left_undone("WNB-3", second, _A_WEEK)
    elif story.so_that_due(_NEXT_DAY, *due):
        _nobody_told(story, child)
    else:
        immediate(story, Role.HEALTH_VISITOR, "cp_medical")


def _nobody_told(story: Story, child: DemoChild) -> None:
    missed = health.not_brought(story, child)
    for standard, allowed in _AFTER_AN_EMPTY_CHAIR:
        story.left_undone(standard, missed, allowed)
    with story.meanwhile():
        talk_over_if_again(story, missed, child)


def _school_concern(story: Story, due: Due) -> None:
    if due is OVERDUE:
        story.so_that_due(_NEXT_DAY, *due)
        concern = concerns.raised(story, Role.SCHOOL_SAFEGUARDING_LEAD, "plan")
        story.left_undone("CR-2", concern, _NEXT_DAY)
        story.left_undone("CR-5WD", concern, _A_WEEK)
    else:
        _escalated(story, Role.SCHOOL_SAFEGUARDING_LEAD, "plan", "two", working_days(2), due)


def _police_concern(story: Story, due: Due) -> None:
    """A concern, and a question to the police that nobody has answered."""
    _escalated(story, Role.POLICE_OFFICER, "information_sharing", "three", working_days(2), due)
    if story.so_that_due(_A_WEEK, *due):
        asked = information.requested(story, "police", "assessment")
        story.left_undone("INF-1A", asked, _A_WEEK)


def _concern_of_health(story: Story, due: Due) -> None:
    _escalated(story, Role.PAEDIATRICIAN, "meeting_quality", "four", working_days(14), due)


def _escalated(
    story: Story, by: Role, subject: str, tier: str, allowed: Duration, due: Due
) -> None:
    if not story.so_that_due(allowed, *due):
        immediate(story, by, subject)
        return
    concern = concerns.raised(story, by, subject)
    concerns.answered(story, concern, resolved=False)
    higher = concerns.escalated(story, by, concern, tier)
    story.left_undone(_TIER_STANDARD[tier], higher, allowed)
    if tier != "four":
        story.left_undone("CR-5WD", concern, _A_WEEK)


def immediate(story: Story, by: Role, subject: str) -> None:
    """A concern about immediate risk, raised yesterday a little later in the day than now.

    Its 24 hours end today, whatever day today is.
    """
    ends = min(story.now + timedelta(minutes=50), end_of(story.today) - timedelta(minutes=35))
    raised = (ends - timedelta(hours=24)).astimezone(LONDON)
    story.on(raised.date())
    concern = concerns.raised(story, by, subject, immediate=True, at=f"{raised:%H:%M}")
    concerns.escalated(story, by, concern, "two")
    story.left_undone("CR-IMM", concern, hours(24))
