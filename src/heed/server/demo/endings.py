"""What stands open today, so that each persona's worklist has something in every group."""

from datetime import timedelta
from typing import NamedTuple

from heed.clocks import LONDON, Duration, calendar_days, end_of, months, working_days
from heed.people import Role
from heed.server.demo.plots import told_until_now
from heed.server.demo.scenes import concerns, harm, health, information, support
from heed.server.demo.story import Story


class Due(NamedTuple):
    """When something falls due, in days from today."""

    earliest: int
    latest: int


OVERDUE, TODAY, SOON = Due(-4, -2), Due(0, 0), Due(1, 4)
SILENT_DAYS = 34
"""How long before today the story stops, so that these endings are the last word."""


class Ending(NamedTuple):
    """For each role, when what it is asked to do falls due."""

    visit: Due
    supervision: Due
    health: Due
    school: Due
    police: Due
    partnership: Due


def end(story: Story, ending: Ending) -> None:
    """Tell the last weeks of a family's story."""
    for tell, due in (
        (_last_visit, ending.visit),
        (_last_supervision, ending.supervision),
        (_new_harm, ending.visit),
        (_not_brought, ending.health),
        (_school_concern, ending.school),
        (_police_concern, ending.police),
        (_partnership_concern, ending.partnership),
    ):
        with told_until_now():
            tell(story, due)


def _last_visit(story: Story, due: Due) -> None:
    if story.so_that_due(calendar_days(28), *due):
        support.visit(story)


def _new_harm(story: Story, due: Due) -> None:
    """What school saw or heard, for which nobody has yet considered a medical."""
    if story.so_that_due(working_days(1), *due):
        harm.harm(story, story.family.eldest, "physical", Role.SCHOOL_SAFEGUARDING_LEAD)


def _last_supervision(story: Story, due: Due) -> None:
    if story.so_that_due(months(1), *due):
        support.supervision(story)
    else:
        immediate(story, Role.TEAM_MANAGER, "information_sharing")


def _not_brought(story: Story, due: Due) -> None:
    """A missed appointment; for one due soon, a second one of which the lead knows."""
    child = story.family.youngest
    if due is SOON:
        story.days_ago(41)
        first = health.not_brought(story, child)
        health.lead_told(story, first, child)
        story.so_that_due(working_days(5), *due)
        second = health.not_brought(story, child, pattern="repeat")
        health.lead_told(story, second, child)
    elif story.so_that_due(working_days(1), *due):
        health.not_brought(story, child)
    else:
        immediate(story, Role.HEALTH_VISITOR, "cp_medical")


def _school_concern(story: Story, due: Due) -> None:
    if due is OVERDUE:
        story.so_that_due(working_days(1), *due)
        concerns.raised(story, Role.SCHOOL_SAFEGUARDING_LEAD, "plan")
    else:
        _escalated(story, Role.SCHOOL_SAFEGUARDING_LEAD, "plan", "two", working_days(2), due)


def _police_concern(story: Story, due: Due) -> None:
    """A concern, and a question to the police that nobody has answered."""
    _escalated(story, Role.POLICE_OFFICER, "information_sharing", "three", working_days(2), due)
    if story.so_that_due(working_days(5), *due):
        information.requested(story, "police", "assessment")


def _partnership_concern(story: Story, due: Due) -> None:
    _escalated(story, Role.PARTNERSHIP_OFFICER, "meeting_quality", "four", working_days(14), due)


def _escalated(
    story: Story, by: Role, subject: str, tier: str, allowed: Duration, due: Due
) -> None:
    if not story.so_that_due(allowed, *due):
        immediate(story, by, subject)
        return
    concern = concerns.raised(story, by, subject)
    concerns.answered(story, concern, resolved=False)
    concerns.escalated(story, by, concern, tier)


def immediate(story: Story, by: Role, subject: str) -> None:
    """A concern about immediate risk, raised yesterday a little later in the day than now.

    Its 24 hours end today, whatever day today is.
    """
    ends = min(story.now + timedelta(minutes=50), end_of(story.today) - timedelta(minutes=35))
    raised = (ends - timedelta(hours=24)).astimezone(LONDON)
    story.on(raised.date())
    concern = concerns.raised(story, by, subject, immediate=True, at=f"{raised:%H:%M}")
    concerns.escalated(story, by, concern, "two")
