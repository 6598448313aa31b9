"""Appointments a child was not brought to (practice reference 4)."""

from heed.clocks import calendar_days, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import ON_A_PLAN, WAS_NOT_BROUGHT
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import AUTHOR, each, entries, followed_by, includes, nth

LEAD_TOLD = standard(
    "WNB-2",
    "When a child on a plan was not brought, the lead social worker is told within 1 working day.",
    asks="tell the lead social worker that the child was not brought",
    because=("cumulative-harm", "information-sharing"),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(WAS_NOT_BROUGHT, during=ON_A_PLAN),
    expects=followed_by(
        entries("information_shared", where=(includes("shared_with", "lead_social_worker"),)),
        within=working_days(1),
        about=True,
    ),
    opens="information_shared",
)

SECOND_TIME = standard(
    "WNB-3",
    "The second time within 90 days that a child was not brought, in any agency, is talked over "
    "with a safeguarding lead within 5 working days.",
    asks="talk over the pattern of missed appointments with your safeguarding lead",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=nth(2, WAS_NOT_BROUGHT, within=calendar_days(90)),
    expects=followed_by(entries("safeguarding_lead_discussion"), within=working_days(5)),
    opens="safeguarding_lead_discussion",
)

STANDARDS = (LEAD_TOLD, SECOND_TIME)

EXAMPLES = (
    *examples(
        LEAD_TOLD,
        met="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 09:00 | health (health visitor) | appointment missed (outcome: was_not_brought)
        Tue 10 Mar 2026 09:30 | health (health visitor) | information shared (shared with: [lead_social_worker]) | about #2
        """,
        missed="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 09:00 | health (health visitor) | appointment missed (outcome: was_not_brought)
        """,
    ),
    *examples(
        SECOND_TIME,
        met="""
        Mon 12 Jan 2026 09:00 | dentist | appointment missed (outcome: was_not_brought)
        Mon 09 Mar 2026 09:00 | speech therapy | appointment missed (outcome: was_not_brought)
        Mon 16 Mar 2026 09:00 | speech therapy | safeguarding lead discussion
        """,
        missed="""
        Mon 12 Jan 2026 09:00 | dentist | appointment missed (outcome: was_not_brought)
        Mon 09 Mar 2026 09:00 | speech therapy | appointment missed (outcome: was_not_brought)
        """,
    ),
)
