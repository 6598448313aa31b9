"""Loss is looked at in every strategy discussion and conference (practice reference 15)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    both,
    day_named,
    each,
    either,
    entries,
    followed_by,
    role,
    says,
    says_one_of,
    shows,
)

LOOKED_AT = entries("loss_looked_at", where=(answered("actions"),))
RISK_ASKED = entries("loss_looked_at", where=(says("risk_asked", True), answered("safety_plan")))
DAY_NAMED = entries("loss_looked_at", where=(answered("hard_day"),))
DEATHS = entries("bereavement_or_loss", where=(says_one_of("loss", "death", "suspected_suicide"),))
SUSPECTED_SUICIDE = entries("bereavement_or_loss", where=(says("loss", "suspected_suicide"),))

LOSS_CONSIDERED = standard(
    "BER-1",
    "Every strategy discussion and conference says what loss or bereavement was considered.",
    asks="correct the record: say what loss or bereavement was considered, or that there is none",
    because=("bereavement-and-loss",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("strategy_discussion", "initial_conference", "review_conference")),
    expects=shows(answered("loss_considered"), within=working_days(1)),
)

EFFECT_AND_ACTION = standard(
    "BER-2",
    "After each loss, what it does to the child is looked at and acted on within 20 working days.",
    asks="look at what the loss does to the child, and say what will be done",
    because=("bereavement-and-loss",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("bereavement_or_loss")),
    expects=either(
        both(
            shows(answered("effect"), within=working_days(20)),
            shows(answered("action"), within=working_days(20)),
        ),
        followed_by(LOOKED_AT, within=working_days(20)),
    ),
    opens="loss_looked_at",
)

ACTED_ON = standard(
    "BER-3",
    "When actions after a loss were agreed by a day, the loss is looked at again by that day.",
    asks="see whether what was agreed after the loss is done",
    because=("bereavement-and-loss",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("loss_looked_at", where=(answered("actions"), answered("done_by")))),
    expects=followed_by(entries("loss_looked_at"), within=day_named("done_by"), about=True),
    opens="loss_looked_at",
)

RISK_ASKED_AFTER_SUICIDE = standard(
    "BER-4",
    "After a death that may be suicide, each child is asked about thoughts of dying and has a "
    "safety plan within 2 working days.",
    asks="ask the child about thoughts of dying, and make a safety plan with them",
    because=("bereavement-and-loss",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(SUSPECTED_SUICIDE),
    for_whom="household",
    expects=either(
        both(
            shows(says("suicide_risk_asked", True), within=working_days(2)),
            shows(answered("safety_plan"), within=working_days(2)),
        ),
        followed_by(RISK_ASKED, within=working_days(2)),
    ),
    opens="loss_looked_at",
)

HARD_DAYS_NAMED = standard(
    "BER-5",
    "After each death, the next day that may be hard is named within 20 working days.",
    asks="name the next day that may be hard, such as an anniversary",
    because=("bereavement-and-loss",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(DEATHS),
    expects=either(
        shows(answered("hard_day"), within=working_days(20)),
        followed_by(DAY_NAMED, within=working_days(20)),
    ),
    opens="loss_looked_at",
)

STANDARDS = (
    LOSS_CONSIDERED,
    EFFECT_AND_ACTION,
    ACTED_ON,
    RISK_ASKED_AFTER_SUICIDE,
    HARD_DAYS_NAMED,
)

EXAMPLES = (
    *examples(
        LOSS_CONSIDERED,
        met="""
    Mon 09 Mar 2026 10:00 | social care | strategy discussion (loss considered: Nobody knows of any)
    """,
        missed="""
    Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
    """,
    ),
    *examples(
        EFFECT_AND_ACTION,
        met="""
        Mon 09 Mar 2026 10:00 | education | bereavement or loss (loss: death)
        Thu 19 Mar 2026 10:00 | social care | loss looked at (effect: Sleeps badly, actions: [A quiet room at school])
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | education | bereavement or loss (loss: death)
        """,
    ),
    *examples(
        ACTED_ON,
        met="""
        Mon 09 Mar 2026 10:00 | social care | loss looked at (effect: cannot sleep, actions: [School: the same adult each morning], done by: Fri 20 Mar 2026)
        Fri 20 Mar 2026 15:00 | social care | loss looked at (effect: sleeps again) | about #1
        """,
        met_late="""
        Mon 09 Mar 2026 10:00 | social care | loss looked at (effect: cannot sleep, actions: [School: the same adult each morning], done by: Fri 20 Mar 2026)
        Mon 23 Mar 2026 10:00 | social care | loss looked at (effect: sleeps again) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | loss looked at (effect: cannot sleep, actions: [School: the same adult each morning], done by: Fri 20 Mar 2026)
        """,
    ),
    *examples(
        RISK_ASKED_AFTER_SUICIDE,
        met="""
        Mon 09 Mar 2026 10:00 | education | bereavement or loss (loss: suspected_suicide)
        Wed 11 Mar 2026 10:00 | health | loss looked at (risk asked: yes, safety plan: Rings gran)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | education | bereavement or loss (loss: suspected_suicide)
        Wed 11 Mar 2026 10:00 | health | loss looked at (risk asked: no, safety plan: Rings gran)
        """,
    ),
    *examples(
        HARD_DAYS_NAMED,
        met="""
        Mon 09 Mar 2026 10:00 | education | bereavement or loss (loss: death, hard day: 2027-03-09)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | education | bereavement or loss (loss: death)
        """,
    ),
)
