"""Formulation is offered where work is stuck, done whole, and tested (practice reference 17)."""

from heed.clocks import months, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import ON_A_PLAN
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    both,
    day_named,
    during,
    each,
    entries,
    followed_by,
    role,
    shows,
    unless,
)

FORMULATION = entries("formulation")
REVIEWED = entries("formulation_reviewed")
THOUGHT_TOGETHER = entries("formulation_offered", "formulation")

OFFERED_IN_A_LONG_PLAN = standard(
    "FRM-1",
    "When a child has been on a plan for 6 months, a formulation has been offered.",
    asks="offer a formulation: what keeps this going?",
    because=("rethink-formulation",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=during(ON_A_PLAN),
    expects=followed_by(THOUGHT_TOGETHER, within=months(6)),
    unless=(unless("plan_ended"),),
    opens="formulation_offered",
)

OFFERED_WHEN_A_CONCERN_CLIMBS = standard(
    "FRM-1b",
    "When a concern goes to a higher tier, a formulation is offered within 10 working days.",
    asks="offer a formulation to those who disagree",
    because=("rethink-formulation", "concerns-resolution"),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("concern_escalated")),
    expects=followed_by(THOUGHT_TOGETHER, within=working_days(10)),
    opens="formulation_offered",
)

WHOLE = standard(
    "FRM-2",
    "Each formulation answers what made vulnerable, why now, what keeps it going, what protects, "
    "a working idea, and goals.",
    asks="complete the formulation",
    because=("rethink-formulation",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(FORMULATION),
    expects=shows(
        answered("predisposing"),
        answered("precipitating"),
        answered("perpetuating"),
        answered("protective"),
        answered("sixth"),
        answered("hypothesis"),
        answered("goals"),
        within=working_days(10),
    ),
)

SERVICES_PART = standard(
    "FRM-3",
    "Each formulation says what services do that keeps it going.",
    asks="say what we, the services, do that keeps it going",
    because=("rethink-formulation", "trauma-informed"),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(FORMULATION),
    expects=shows(answered("perpetuating_services"), within=working_days(10)),
)

IDEA_TESTED = standard(
    "FRM-4",
    "It is looked whether the working idea of a formulation held, by the day that was agreed for "
    "it and within 3 months.",
    asks="look whether the working idea held",
    because=("rethink-formulation",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(FORMULATION),
    expects=both(
        followed_by(REVIEWED, within=day_named("review_day"), about=True),
        followed_by(REVIEWED, within=months(3), about=True),
    ),
    opens="formulation_reviewed",
)

STANDARDS = (
    OFFERED_IN_A_LONG_PLAN,
    OFFERED_WHEN_A_CONCERN_CLIMBS,
    WHOLE,
    SERVICES_PART,
    IDEA_TESTED,
)

EXAMPLES = (
    *examples(
        OFFERED_IN_A_LONG_PLAN,
        met="""
        Mon 05 Jan 2026 10:00 | social care | plan started (category: neglect)
        Mon 08 Jun 2026 10:00 | social care | formulation offered (answer: agreed)
        """,
        missed="""
        Mon 05 Jan 2026 10:00 | social care | plan started (category: neglect)
        """,
    ),
    *examples(
        OFFERED_WHEN_A_CONCERN_CLIMBS,
        met="""
        Mon 09 Mar 2026 10:00 | education | concern escalated (to tier: two)
        Mon 16 Mar 2026 10:00 | social care | formulation
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | education | concern escalated (to tier: two)
        """,
    ),
    *examples(
        WHOLE,
        met="""
        Mon 09 Mar 2026 10:00 | social care | formulation (predisposing: a, precipitating: b, perpetuating: c, protective: d, sixth: e, hypothesis: f, goals: [g])
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | formulation (predisposing: a, precipitating: b, perpetuating: c, protective: d, sixth: e, hypothesis: f)
        """,
    ),
    *examples(
        SERVICES_PART,
        met="""
        Mon 09 Mar 2026 10:00 | social care | formulation (perpetuating services: Six short pieces of work)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | formulation (perpetuating: Rows about money)
        """,
    ),
    *examples(
        IDEA_TESTED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | formulation
        Mon 01 Jun 2026 10:00 | social care | formulation reviewed (held: In part) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | formulation
        """,
    ),
)
