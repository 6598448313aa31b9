"""What is asked of practitioners about training (practice reference 20).

Standards like any other, read from a practitioner's training log. They ask for attendance and for
what came of it; they measure no one's ability.
"""

from datetime import date

from heed.clocks import months, working_days
from heed.practice.training import TRAINING_KINDS, Level
from heed.standards.authority import Authority
from heed.standards.authority import Level as Binding
from heed.standards.language import Pattern
from heed.standards.loading import Library, load
from heed.standards.sayings import (
    AUTHOR,
    each,
    either,
    entries,
    followed_by,
    preceded_by,
    says_one_of,
)
from heed.standards.standard import Standard

_LOCAL_DEFAULT = Authority(
    level=Binding.LOCAL_DEFAULT,
    document="Heed starter standards for training, for the partnership to confirm or change",
    dated=date(2026, 11, 1),
)
_LEEDS_TRAINING = Authority(
    level=Binding.LOCAL_PROCEDURE,
    document="Leeds Safeguarding Children Partnership training pages, on refreshing",
    dated=date(2025, 4, 1),
    to_verify=True,
)
_KEEPING_CHILDREN_SAFE = Authority(
    level=Binding.STATUTORY_GUIDANCE,
    document="Keeping Children Safe in Education, on designated safeguarding leads",
    dated=date(2025, 9, 1),
    to_verify=True,
)
_CORE = (Level.INTRODUCTION.value, Level.WORKING_TOGETHER.value, Level.REFRESHER.value)
_FULL = (Level.WORKING_TOGETHER.value, Level.REFRESHER.value)
_WORK_WITH_FAMILIES = (
    "social_worker",
    "team_manager",
    "conference_chair",
    "health_visitor",
    "paediatrician",
    "gp",
    "school_safeguarding_lead",
    "police_officer",
    "family_worker",
)


def _attended(*levels: str, by: tuple[str, ...] = ()) -> Pattern:
    return entries("course_attended", where=(says_one_of("level", *levels),), by=by)


LEVEL_OF_ROLE = Standard(
    id="TRN-1",
    says=(
        "Whoever works with families has attended “Working together” or a refresher in the 36 "
        "months before beginning in the role, or attends one within 6 months."
    ),
    asks="attend the course for your role",
    because=("training",),
    authority=_LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("role_begun", by=_WORK_WITH_FAMILIES)),
    expects=either(
        preceded_by(_attended(*_FULL), at_most=months(36)),
        followed_by(_attended(*_FULL), within=months(6)),
    ),
)
REFRESHED = Standard(
    id="TRN-2",
    says="Core training is refreshed within 36 months.",
    asks="refresh your core training",
    because=("training",),
    authority=_LEEDS_TRAINING,
    owner=AUTHOR,
    trigger=each(_attended(*_CORE)),
    expects=followed_by(_attended(*_CORE), within=months(36)),
)
LEADS_REFRESHED = Standard(
    id="TRN-6",
    says="A school’s designated safeguarding lead refreshes their training within 24 months.",
    asks="refresh your training as a safeguarding lead",
    because=("training",),
    authority=_KEEPING_CHILDREN_SAFE,
    owner=AUTHOR,
    trigger=each(_attended(*_CORE, by=("school_safeguarding_lead",))),
    expects=followed_by(_attended(*_CORE), within=months(24)),
)
LEADS_UP_TO_DATE = Standard(
    id="TRN-7",
    says=(
        "Between trainings a school’s designated safeguarding lead brings what they know up to "
        "date within 12 months, by any course."
    ),
    asks="bring what you know as a safeguarding lead up to date",
    because=("training",),
    authority=_KEEPING_CHILDREN_SAFE,
    owner=AUTHOR,
    trigger=each(entries("course_attended", by=("school_safeguarding_lead",))),
    expects=followed_by(entries("course_attended"), within=months(12)),
)
CHANGE_INTENDED = Standard(
    id="TRN-3",
    says="Whoever attends a course says within 10 working days what they will do differently.",
    asks="say what you will do differently after the course",
    because=("training",),
    authority=_LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("course_attended")),
    expects=followed_by(entries("evaluated_after"), within=working_days(10), about=True),
    opens="evaluated_after",
)
CHANGE_HAPPENED = Standard(
    id="TRN-5",
    says="Whether it happened is looked at within 4 months.",
    asks="say whether what you meant to do differently happened",
    because=("training",),
    authority=_LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("evaluated_after")),
    expects=followed_by(entries("evaluated_later"), within=months(4), about=True),
    opens="evaluated_later",
)

TRAINING_STANDARDS: Library = load(
    [LEVEL_OF_ROLE, REFRESHED, LEADS_REFRESHED, LEADS_UP_TO_DATE, CHANGE_INTENDED, CHANGE_HAPPENED],
    vocabulary={kind.name: kind.columns for kind in TRAINING_KINDS},
)
"""Every standard of training logs, checked against the kinds it names."""
