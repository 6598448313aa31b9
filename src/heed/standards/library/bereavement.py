"""Loss is looked at in every strategy discussion and conference (practice reference 15)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import AUTHOR, answered, each, entries, shows

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

STANDARDS = (LOSS_CONSIDERED,)

EXAMPLES = examples(
    LOSS_CONSIDERED,
    met="""
    Mon 09 Mar 2026 10:00 | social care | strategy discussion (loss considered: Nobody knows of any)
    """,
    missed="""
    Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
    """,
)
