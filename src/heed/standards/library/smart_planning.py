"""Plans whose lines can be checked, and plans that drift (practice reference 8)."""

from heed.clocks import calendar_days, months, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import ON_A_PLAN, REVIEW_CONTINUES
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    day_named,
    during,
    each,
    either,
    entries,
    followed_by,
    nth,
    preceded_by,
    repeated,
    role,
    says,
    says_one_of,
    shows,
    unless,
)

_REVIEWED = entries("plan_line_reviewed")
_STUCK = entries(
    "plan_line_reviewed", where=(says_one_of("line_progress", "slipping", "no_change", "worse"),)
)
_ACHIEVED = entries("plan_line_reviewed", where=(says("line_progress", "achieved"),))
_CLOSED = entries(
    "plan_line_reviewed", where=(says_one_of("line_progress", "achieved", "superseded"),)
)
_GIVEN_A_NEW_DAY = entries("plan_line_reviewed", where=(answered("new_due"),))
_LOOKED_AT_AGAIN = entries("supervision", "concern_raised", "formulation", "formulation_offered")

LINE_IS_WHOLE = standard(
    "SMT-1",
    "Each line of a plan says what will be different for the child, who does it, by when and how "
    "anyone will know.",
    asks="complete the line of the plan: outcome, owner, day and measure",
    because=("meeting-quality", "families-informed"),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("plan_line")),
    expects=shows(
        answered("outcome_for_child"),
        answered("action_owner"),
        answered("due"),
        answered("measured_by"),
        within=working_days(1),
    ),
)

REVIEWED_AT_CORE_GROUP = standard(
    "SMT-2",
    "At each core group of a plan its lines are looked at, up to 5 working days before or 1 "
    "working day after.",
    asks="record how each line of the plan stands",
    because=("meeting-quality",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("core_group"), during=ON_A_PLAN),
    expects=either(
        preceded_by(_REVIEWED, at_most=working_days(5)),
        followed_by(_REVIEWED, within=working_days(1)),
    ),
    opens="plan_line_reviewed",
)

DONE_OR_MOVED = standard(
    "STRAT-5",
    "What is agreed in a meeting or a plan by a day is done, replaced or given a new day by then.",
    asks="say whether it is done, or agree a new day for it",
    because=("meeting-quality", "meeting-preparation"),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("plan_line", where=(answered("due"),))),
    expects=either(
        followed_by(_CLOSED, within=day_named("due"), about=True),
        followed_by(_GIVEN_A_NEW_DAY, within=day_named("due"), about=True),
    ),
    unless=(unless("plan_ended"),),
    opens="plan_line_reviewed",
)

SECOND_NEW_DAY = standard(
    "SMT-3",
    "When a line of a plan is given a new day for the second time, the record says why and who "
    "agreed to it.",
    asks="record why the line moves again, and which chair or manager agreed",
    because=("meeting-quality",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(
        entries("plan_line_reviewed", where=(answered("new_due"), says("moved_before", True)))
    ),
    expects=shows(answered("late_why"), answered("moved_agreed_by"), within=working_days(1)),
)

FALLBACK = standard(
    "SMT-5",
    "Each line of a plan says what happens if it does not work.",
    asks="add to the line of the plan what happens if it does not work",
    because=("meeting-quality", "families-informed"),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("plan_line")),
    expects=shows(answered("fallback"), within=working_days(1)),
)

DRIFT_ANSWERED = standard(
    "SMT-6",
    "When lines of a plan slip, stand still or get worse twice within 90 days, that is talked over "
    "in supervision, in a formulation or as a concern within 5 working days.",
    asks="talk over why the plan is stuck, in supervision, a formulation or a concern",
    because=("rethink-formulation", "supervision"),
    authority=LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=nth(2, _STUCK, within=calendar_days(90)),
    expects=followed_by(_LOOKED_AT_AGAIN, within=working_days(5)),
    opens="supervision",
)

EVIDENCE = standard(
    "SMT-7",
    "While a child is on a plan, a line of it is looked at with evidence at least every 30 days.",
    asks="look at the plan and record what shows change for the child",
    because=("meeting-quality",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=during(ON_A_PLAN),
    expects=repeated(
        entries("plan_line_reviewed", where=(answered("evidence"),)), every=calendar_days(30)
    ),
    opens="plan_line_reviewed",
)

SOMETHING_ACHIEVED = standard(
    "SMT-8",
    "Within 9 months of a plan's start, at least one of its lines is achieved.",
    asks="ask what keeps the plan from changing anything for the child",
    because=("rethink-formulation", "meeting-quality"),
    authority=LOCAL_DEFAULT,
    owner=role("conference_chair"),
    trigger=each(entries("plan_started")),
    expects=followed_by(_ACHIEVED, within=months(9)),
    unless=(unless("plan_ended"),),
    opens="plan_line_reviewed",
)

ALL_STILL_OPEN = standard(
    "SMT-10",
    "When a plan is continued at its second review, or a later one, a line of it has been achieved "
    "by then, or why none was is talked over in supervision, in a formulation or as a concern "
    "within 5 working days.",
    asks="talk over why all lines of the plan are still open",
    because=("rethink-formulation", "meeting-quality"),
    authority=LOCAL_DEFAULT,
    owner=role("conference_chair"),
    trigger=nth(2, REVIEW_CONTINUES, within=months(24)),
    expects=either(
        preceded_by(_ACHIEVED, without=entries("plan_started")),
        followed_by(_LOOKED_AT_AGAIN, within=working_days(5)),
    ),
    opens="supervision",
)

SECOND_PLAN = standard(
    "SMT-9",
    "When a child is on a plan again within 24 months, why the first did not last is talked over "
    "in supervision, in a formulation or as a concern within 10 working days.",
    asks="talk over why the earlier plan did not last",
    because=("rethink-formulation", "cumulative-harm"),
    authority=LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=nth(2, entries("plan_started"), within=months(24)),
    expects=followed_by(_LOOKED_AT_AGAIN, within=working_days(10)),
    opens="supervision",
)

DRIFT = (
    REVIEWED_AT_CORE_GROUP,
    SECOND_NEW_DAY,
    DRIFT_ANSWERED,
    EVIDENCE,
    SOMETHING_ACHIEVED,
    ALL_STILL_OPEN,
    SECOND_PLAN,
)
"""Standards whose being missed is a sign that a plan goes on without changing anything."""

STANDARDS = (
    LINE_IS_WHOLE,
    DONE_OR_MOVED,
    REVIEWED_AT_CORE_GROUP,
    SECOND_NEW_DAY,
    FALLBACK,
    DRIFT_ANSWERED,
    EVIDENCE,
    SOMETHING_ACHIEVED,
    ALL_STILL_OPEN,
    SECOND_PLAN,
)

EXAMPLES = (
    *examples(
        LINE_IS_WHOLE,
        met="""
        Mon 09 Mar 2026 10:00 | social care | plan line (concern: Late for school, action: Mum brings Leo by 8:50, outcome for child: Leo starts the day with his class, action owner: Ms A, due: 2026-05-04, measured by: the register)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | plan line (concern: Late for school, action: Mum to engage with school)
        """,
    ),
    *examples(
        DONE_OR_MOVED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | plan line (concern: Late for school, action: Mum brings Leo by 8:50, due: Fri 27 Mar 2026)
        Mon 09 Mar 2026 10:30 | social care | plan line (concern: Two fillings, action: The health visitor drives them, due: Fri 27 Mar 2026)
        Wed 25 Mar 2026 10:00 | social care | plan line reviewed (line progress: achieved) | about #1
        Fri 27 Mar 2026 16:00 | social care | plan line reviewed (line progress: slipping, new due: Fri 24 Apr 2026) | about #2
        """,
        met_late="""
        Mon 09 Mar 2026 10:00 | social care | plan line (concern: Late for school, action: Mum brings Leo by 8:50, due: Fri 27 Mar 2026)
        Mon 30 Mar 2026 10:00 | social care | plan line reviewed (line progress: achieved) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | plan line (concern: Late for school, action: Mum brings Leo by 8:50, due: Fri 27 Mar 2026)
        Wed 25 Mar 2026 10:00 | social care | plan line reviewed (line progress: on_track) | about #1
        """,
    ),
    *examples(
        REVIEWED_AT_CORE_GROUP,
        met="""
        Mon 02 Feb 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 10:00 | social care | core group
        Tue 10 Mar 2026 10:00 | social care | plan line reviewed (line progress: on_track)
        """,
        missed="""
        Mon 02 Feb 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 10:00 | social care | core group
        """,
    ),
    *examples(
        SECOND_NEW_DAY,
        met="""
        Mon 09 Mar 2026 10:00 | social care | plan line reviewed (line progress: slipping, new due: 2026-04-20, moved before: yes, late why: The course was full, moved agreed by: The chair)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | plan line reviewed (line progress: slipping, new due: 2026-04-20, moved before: yes)
        """,
    ),
    *examples(
        FALLBACK,
        met="""
        Mon 09 Mar 2026 10:00 | social care | plan line (concern: Late for school, action: Mum brings Leo by 8:50, fallback: School fetches him)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | plan line (concern: Late for school, action: Mum brings Leo by 8:50)
        """,
    ),
    *examples(
        DRIFT_ANSWERED,
        met="""
        Mon 09 Feb 2026 10:00 | social care | plan line reviewed (line progress: no_change)
        Mon 09 Mar 2026 10:00 | social care | plan line reviewed (line progress: slipping)
        Thu 12 Mar 2026 10:00 | social care (team manager) | supervision
        """,
        missed="""
        Mon 09 Feb 2026 10:00 | social care | plan line reviewed (line progress: no_change)
        Mon 09 Mar 2026 10:00 | social care | plan line reviewed (line progress: slipping)
        """,
    ),
    *examples(
        EVIDENCE,
        known_on="Thu 05 Mar 2026",
        met="""
        Mon 02 Feb 2026 10:00 | social care | plan started (category: neglect)
        Mon 02 Mar 2026 10:00 | social care | plan line reviewed (line progress: on_track, evidence: In school each day)
        """,
        missed="""
        Mon 02 Feb 2026 10:00 | social care | plan started (category: neglect)
        Mon 02 Mar 2026 10:00 | social care | plan line reviewed (line progress: on_track)
        """,
    ),
    *examples(
        SOMETHING_ACHIEVED,
        met="""
        Mon 02 Feb 2026 10:00 | social care | plan started (category: neglect)
        Mon 05 Oct 2026 10:00 | social care | plan line reviewed (line progress: achieved)
        """,
        missed="""
        Mon 02 Feb 2026 10:00 | social care | plan started (category: neglect)
        Mon 05 Oct 2026 10:00 | social care | plan line reviewed (line progress: on_track)
        """,
    ),
    *examples(
        ALL_STILL_OPEN,
        met="""
        Mon 02 Feb 2026 10:00 | social care | plan started (category: neglect)
        Mon 20 Apr 2026 10:00 | social care | review conference (outcome: continue)
        Mon 29 Jun 2026 10:00 | social care | plan line reviewed (line progress: achieved)
        Mon 21 Sep 2026 10:00 | social care | review conference (outcome: continue)
        """,
        missed="""
        Mon 02 Feb 2026 10:00 | social care | plan started (category: neglect)
        Mon 20 Apr 2026 10:00 | social care | review conference (outcome: continue)
        Mon 29 Jun 2026 10:00 | social care | plan line reviewed (line progress: on_track)
        Mon 21 Sep 2026 10:00 | social care | review conference (outcome: continue)
        """,
    ),
    *examples(
        SECOND_PLAN,
        met="""
        Mon 03 Feb 2025 10:00 | social care | plan started (category: neglect)
        Mon 04 Aug 2025 10:00 | social care | plan ended (reason: no_longer_likely)
        Mon 02 Feb 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Feb 2026 10:00 | social care (team manager) | supervision
        """,
        missed="""
        Mon 03 Feb 2025 10:00 | social care | plan started (category: neglect)
        Mon 04 Aug 2025 10:00 | social care | plan ended (reason: no_longer_likely)
        Mon 02 Feb 2026 10:00 | social care | plan started (category: neglect)
        """,
    ),
)
