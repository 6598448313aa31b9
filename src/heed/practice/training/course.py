"""Beginning in a role and attending a course (practice reference 20)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import event
from heed.practice.text import Line
from heed.wording import Choice


class Level(Choice):
    """How far a course goes."""

    INTRODUCTION = "introduction", "Introduction to working together"
    WORKING_TOGETHER = "working_together", "Working together to safeguard children"
    REFRESHER = "refresher", "Refresher"
    SPECIALIST = "specialist", "Specialist topic"


class RoleBegun(Detail):
    """Somebody works in the partnership from here on, as far as Heed knows."""


class CourseAttended(Detail):
    """Somebody was there. It shows that, and not that their practice changed."""

    course: Line = ask("Which course?")
    level: Level = ask("Which level?")
    number: Line | None = ask("Its number", optional=True)


class Reminded(Detail):
    """Heed sent a reminder; what of is in the number."""

    number: Line = ask("Of which course?")


ROLE_BEGUN = event("role_begun", "Role begun", RoleBegun, guide=("Which training does it need?",))
COURSE_ATTENDED = event(
    "course_attended",
    "Course attended",
    CourseAttended,
    guide=("Being there is not yet doing differently: say what you will change.",),
    headline=("course", "level"),
)
REMINDED = event("reminded", "Reminded", Reminded, guide=("Nothing is asked of you here.",))
