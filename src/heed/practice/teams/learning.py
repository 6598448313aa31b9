"""Learning reaches a team: it is sent, read, talked over, and something changes (reference 22)."""

from heed.people import Role
from heed.practice.day import Day
from heed.practice.detail import Detail, ask
from heed.practice.kind import act, event
from heed.practice.text import Line, Lines, Words
from heed.wording import Choice


class ByRole(Choice):
    """Who sees to a change: always a role, never a person's name."""

    SOCIAL_WORKER = Role.SOCIAL_WORKER.value, Role.SOCIAL_WORKER.label
    TEAM_MANAGER = Role.TEAM_MANAGER.value, Role.TEAM_MANAGER.label
    CONFERENCE_CHAIR = Role.CONFERENCE_CHAIR.value, Role.CONFERENCE_CHAIR.label
    HEALTH_VISITOR = Role.HEALTH_VISITOR.value, Role.HEALTH_VISITOR.label
    PAEDIATRICIAN = Role.PAEDIATRICIAN.value, Role.PAEDIATRICIAN.label
    GP = Role.GP.value, Role.GP.label
    SCHOOL_SAFEGUARDING_LEAD = (
        Role.SCHOOL_SAFEGUARDING_LEAD.value,
        Role.SCHOOL_SAFEGUARDING_LEAD.label,
    )
    POLICE_OFFICER = Role.POLICE_OFFICER.value, Role.POLICE_OFFICER.label
    FAMILY_WORKER = Role.FAMILY_WORKER.value, Role.FAMILY_WORKER.label
    PARTNERSHIP_OFFICER = Role.PARTNERSHIP_OFFICER.value, Role.PARTNERSHIP_OFFICER.label


class Happened(Choice):
    """Whether an agreed change happened."""

    YES = "yes", "Yes"
    PARTLY = "partly", "In part"
    NO = "no", "No"


class LearningSent(Detail):
    """The learning points of a review that a team is asked to talk over."""

    review: Line = ask("Which review?", hint="Its address.")
    points: Lines = ask("Which learning points?")


class LearningRead(Detail):
    """Somebody of the team read it; who is not kept."""

    review: Line = ask("Which review?", hint="Its address.")


class TeamDiscussion(Detail):
    """What the learning means to a team, and what it needs."""

    people: int = ask("How many people took part?", hint="A number. No names.")
    meaning: Words = ask("What does this mean for our work?")
    done_well: Words | None = ask("What do we already do well?", optional=True)
    barriers: Words | None = ask("What gets in the way?", optional=True)
    needed: Words | None = ask("What do we need from leaders?", optional=True)


class ChangeAgreed(Detail):
    """One thing a team will do differently because of a learning point."""

    point: Line = ask("Because of which learning point?")
    change: Words = ask("What will we do differently?")
    by_role: ByRole = ask("Who sees to it?", hint="A role, not a person.")
    by_when: Day = ask("By when?")


class ChangeChecked(Detail):
    """Whether an agreed change happened, and what shows it."""

    happened: Happened = ask("Did it happen?")
    shown_by: Words = ask("What shows it?", hint="What people saw or recorded, not effort.")


LEARNING_SENT = event(
    "learning_sent",
    "Learning sent",
    LearningSent,
    guide=("The team talks it over and says what it will change.",),
    headline=("review",),
)
LEARNING_READ = act(
    "learning_read",
    "Learning read",
    LearningRead,
    about=("learning_sent",),
    about_required=True,
    guide=("Only how many have read it is counted, never who.",),
)
TEAM_DISCUSSION = act(
    "team_discussion",
    "Team discussion",
    TeamDiscussion,
    about=("learning_sent",),
    about_required=True,
    guide=(
        "Talk about practice and the system around it, not about anybody’s work.",
        "Name no child, family or colleague.",
        "End with one thing you will do differently.",
    ),
    headline=("meaning",),
)
CHANGE_AGREED = act(
    "change_agreed",
    "Change agreed",
    ChangeAgreed,
    about=("team_discussion",),
    about_required=True,
    guide=("Say what others would see you do.",),
    headline=("change",),
)
CHANGE_CHECKED = act(
    "change_checked",
    "Change checked",
    ChangeChecked,
    about=("change_agreed",),
    about_required=True,
    guide=("Look at what was done, not at how hard people tried.",),
    headline=("happened", "shown_by"),
)
