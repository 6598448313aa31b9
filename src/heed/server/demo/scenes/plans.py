"""Lines of a plan and what became of them."""

from datetime import timedelta

from heed.people import Role
from heed.server.demo.story import Story

_MOVED = timedelta(days=28)
DUE = timedelta(days=182)
"""When the lines of a plan are to be done: after half a year."""
_ALL_DAYS = 2000
_STUCK = ("slipping", "no_change", "worse")


def plan_lines(story: Story, held: str) -> None:
    """What was decided, as lines, each with what will be different for a child."""
    family, day = story.family, story.day
    story.tell(
        "plan_line",
        Role.SOCIAL_WORKER,
        about=held,
        concern="The children are tired and late after evenings of shouting.",
        outcome_for_child=f"{family.eldest.given_name} starts each day with the class, rested.",
        action=f"{family.mother} and {family.partner} agree who is in charge each evening, write "
        "it on the kitchen calendar, and school opens its door at 8:30.",
        action_owner=f"{family.mother}, mother",
        measured_by="The register, read each Friday by the school",
        due=(day + DUE).isoformat(),
        fallback="Grandmother has them on school nights for two weeks.",
        agreed_by=("family", "owner"),
    )
    story.tell(
        "plan_line",
        Role.SOCIAL_WORKER,
        about=held,
        concern="Appointments are missed.",
        outcome_for_child=f"{family.youngest.given_name} is weighed each month and has two new "
        "fillings.",
        action="The health visitor drives them to the clinic on the first two Tuesdays of the "
        "month.",
        action_owner=f"{story.who(Role.HEALTH_VISITOR).name}, health visitor",
        measured_by="The clinic's own list",
        due=(day + DUE).isoformat(),
        fallback="The clinic comes to the children's centre.",
    )


def lines(story: Story) -> list[str]:
    """The two lines of the plan that was made last."""
    return [telling.id for telling in story.tellings if telling.kind == "plan_line"][-2:]


def still_open(story: Story) -> str:
    """The line that nobody has achieved yet, or else the first."""
    achieved = {
        line
        for t in story.tellings
        if t.answers.get("line_progress") == "achieved"
        for line in t.about
    }
    return next((line for line in lines(story) if line not in achieved), lines(story)[0])


def line_looked_at(story: Story, progress: str = "on_track", *, line: str = "") -> str:
    """A line of the plan, or each in its turn, with what shows how it stands."""
    moved = progress in _STUCK
    line = line or lines(story)[story.lately("plan_line_reviewed", days=_ALL_DAYS) % 2]
    before = any(line in t.about and t.answers.get("new_due") for t in story.tellings)
    return story.tell(
        "plan_line_reviewed",
        Role.SOCIAL_WORKER,
        about=line,
        line_progress=progress,
        evidence=story.one_of(
            "In school on time nine days of ten.",
            "The calendar is on the wall and half filled in.",
            "Two Tuesdays kept, one missed; the car was broken.",
            "The children say that Sundays are the same.",
        ),
        late_why="The group starts again after the holidays." if moved else None,
        new_due=(story.day + _MOVED).isoformat() if moved else None,
        moved_before=before if moved else None,
        moved_agreed_by="The core group, the family too" if moved and before else None,
    )
