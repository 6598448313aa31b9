"""What is asked of teams and of the partnership because of learning (practice reference 22).

They are standards like any other, read from the log of a team instead of a child's chronology.
"""

from datetime import date

from heed.clocks import calendar_days, months, working_days
from heed.practice.teams import TEAM_KINDS
from heed.standards.authority import Authority, Level
from heed.standards.loading import Library, load
from heed.standards.sayings import (
    both,
    day_named,
    each,
    either,
    entries,
    followed_by,
    preceded_by,
    role,
    says,
    says_one_of,
)
from heed.standards.standard import Standard

_LOCAL_DEFAULT = Authority(
    level=Level.LOCAL_DEFAULT,
    document="Heed starter standards for learning, for the partnership to confirm or change",
    dated=date(2026, 11, 1),
)

_JUDGED = entries("effectiveness_judged")

TALKED_OVER = Standard(
    id="LRN-1",
    says="A team talks over the learning it was sent within 20 working days.",
    asks="talk over what a review taught",
    because=("training",),
    authority=_LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("learning_sent")),
    expects=followed_by(entries("team_discussion"), within=working_days(20), about=True),
    opens="team_discussion",
)
REMEDY_AGREED = Standard(
    id="LRN-3",
    says="A shortfall has a remedial action within 10 working days of being found.",
    asks="agree a remedial action",
    because=("supervision",),
    authority=_LOCAL_DEFAULT,
    owner=role("partnership_officer"),
    trigger=each(entries("shortfall_found")),
    expects=followed_by(entries("remedial_action"), within=working_days(10), about=True),
    opens="remedial_action",
)
CHANGE_LOOKED_AT = Standard(
    id="LRN-5",
    says="A team looks at an agreed change within 3 months.",
    asks="look at whether the agreed change happened",
    because=("training",),
    authority=_LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("change_agreed")),
    expects=followed_by(entries("change_checked"), within=months(3), about=True),
    opens="change_checked",
)
HEARD_BACK = Standard(
    id="LRN-6",
    says="Whoever speaks up hears within 10 days what came of it.",
    asks="tell the person who spoke up what came of it",
    because=("concerns-resolution",),
    authority=_LOCAL_DEFAULT,
    owner=role("partnership_officer"),
    trigger=each(entries("spoke_up")),
    expects=followed_by(entries("feedback_given"), within=calendar_days(10), about=True),
    opens="feedback_given",
)

SESSIONS_HELD = Standard(
    id="SUP-1",
    says="After supervision is agreed or held, the next planned session is held within 1 month.",
    asks="hold the next planned session",
    because=("supervision",),
    authority=_LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("supervision_agreed", "session_held")),
    expects=followed_by(entries("session_held", where=(says("planned", True),)), within=months(1)),
    opens="session_held",
)
AGREEMENT_LOOKED_AT = Standard(
    id="SUP-5",
    says="An agreement about supervision is looked at again by the day that was agreed for it, and "
    "within 12 months.",
    asks="look at your agreement about supervision again",
    because=("supervision",),
    authority=_LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("supervision_agreed")),
    expects=both(
        followed_by(entries("supervision_agreed"), within=day_named("review_day")),
        followed_by(entries("supervision_agreed"), within=months(12)),
    ),
    opens="supervision_agreed",
)
CANCELLED_MADE_GOOD = Standard(
    id="SUP-8",
    says="A session that was cancelled is held by the new day that was given.",
    asks="hold the session that was cancelled",
    because=("supervision",),
    authority=_LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("session_cancelled")),
    expects=followed_by(entries("session_held"), within=day_named("new_day")),
    opens="session_held",
)
SUPERVISION_JUDGED_AT_FIRST = Standard(
    id="SUP-6F",
    says="Within 3 months of the first learning that a team is sent, it judges whether its "
    "supervision works.",
    asks="judge whether supervision works",
    because=("supervision",),
    authority=_LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("learning_sent")),
    expects=either(
        preceded_by(_JUDGED),
        preceded_by(entries("learning_sent")),
        followed_by(_JUDGED, within=months(3)),
    ),
    opens="effectiveness_judged",
)
SUPERVISION_JUDGED = Standard(
    id="SUP-6",
    says="Once a team has judged whether its supervision works, it judges again within 3 months.",
    asks="judge whether supervision works",
    because=("supervision",),
    authority=_LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(_JUDGED),
    expects=followed_by(_JUDGED, within=months(3)),
    opens="effectiveness_judged",
)
SUPERVISION_MENDED = Standard(
    id="SUP-7",
    says="Where supervision falls short, a remedial action is agreed within 10 working days.",
    asks="agree what will be changed about supervision",
    because=("supervision",),
    authority=_LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("effectiveness_judged", where=(says_one_of("works", "partly", "no"),))),
    expects=followed_by(entries("remedial_action"), within=working_days(10), about=True),
    opens="remedial_action",
)

TEAM_STANDARDS: Library = load(
    [
        TALKED_OVER,
        REMEDY_AGREED,
        CHANGE_LOOKED_AT,
        HEARD_BACK,
        SESSIONS_HELD,
        CANCELLED_MADE_GOOD,
        AGREEMENT_LOOKED_AT,
        SUPERVISION_JUDGED_AT_FIRST,
        SUPERVISION_JUDGED,
        SUPERVISION_MENDED,
    ],
    vocabulary={kind.name: kind.columns for kind in TEAM_KINDS},
)
"""Every standard of the logs, checked against the kinds it names."""
