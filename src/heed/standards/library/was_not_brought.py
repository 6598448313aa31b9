"""Appointments a child was not brought to (practice reference 4)."""

from heed.clocks import calendar_days, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import ON_A_PLAN, WAS_NOT_BROUGHT
from heed.standards.library.sources import LOCAL_DEFAULT, NOT_BROUGHT_PRACTICE, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    each,
    either,
    entries,
    followed_by,
    includes,
    nth,
    says,
    shows,
)

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

PROMPTS_ANSWERED = standard(
    "WNB-1",
    "When a child was not brought, the record says the same day what it means for the child, whether it happened before, what may explain it and what happens next.",
    asks="say what it means for the child, the pattern, what may explain it and what happens next",
    because=(
        "cumulative-harm",
        "language-describes-risk",
    ),
    authority=NOT_BROUGHT_PRACTICE,
    owner=AUTHOR,
    trigger=each(WAS_NOT_BROUGHT),
    expects=shows(
        answered("implications"),
        answered("pattern"),
        answered("reason_considered"),
        answered("action"),
        within=working_days(0),
    ),
)

NOT_THE_CHILD = standard(
    "WNB-4",
    "A child who relies on others to get there is recorded as not brought, never as someone who did not come.",
    asks="correct what happened: the child relies on others, so was not brought",
    because=("language-describes-risk",),
    authority=NOT_BROUGHT_PRACTICE,
    owner=AUTHOR,
    trigger=each(
        entries("appointment_missed", where=(says("outcome", "attended_alone_age_missed"),))
    ),
    expects=shows(says("reliant", False), within=working_days(1)),
)

REACHED_ON_A_PLAN = standard(
    "WNB-5",
    "When a child on a plan was not brought, the family is reached within 1 working day.",
    asks="reach the family, and record what stood in the way",
    because=(
        "cumulative-harm",
        "information-sharing",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(WAS_NOT_BROUGHT, during=ON_A_PLAN),
    expects=either(
        shows(answered("contact"), within=working_days(1)),
        followed_by(entries("appointment_followed_up"), within=working_days(1), about=True),
    ),
    opens="appointment_followed_up",
)

REACHED = standard(
    "WNB-6",
    "When a child was not brought, the family is reached within 5 working days.",
    asks="reach the family, and record what stood in the way",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(WAS_NOT_BROUGHT),
    expects=either(
        shows(answered("contact"), within=working_days(5)),
        followed_by(entries("appointment_followed_up"), within=working_days(5), about=True),
    ),
    opens="appointment_followed_up",
)

OTHERS_TOLD = standard(
    "WNB-7",
    "When a child was not brought, the GP and the referrer are told within 5 working days.",
    asks="tell the GP and the referrer",
    because=(
        "information-sharing",
        "cumulative-harm",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(WAS_NOT_BROUGHT),
    expects=followed_by(
        entries("information_shared", where=(includes("shared_with", "gp", "referrer"),)),
        within=working_days(5),
        about=True,
    ),
    opens="information_shared",
)

CANCELLED_AGAIN = standard(
    "WNB-8",
    "The third time within 90 days that a carer cancels an appointment of the child is talked over with a safeguarding lead within 5 working days.",
    asks="talk over the cancelled appointments with your safeguarding lead",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=nth(
        3,
        entries("appointment_missed", where=(says("outcome", "cancelled_by_carer"),)),
        within=calendar_days(90),
    ),
    expects=followed_by(entries("safeguarding_lead_discussion"), within=working_days(5)),
    opens="safeguarding_lead_discussion",
)

STANDARDS = (
    LEAD_TOLD,
    SECOND_TIME,
    PROMPTS_ANSWERED,
    NOT_THE_CHILD,
    REACHED_ON_A_PLAN,
    REACHED,
    OTHERS_TOLD,
    CANCELLED_AGAIN,
)

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
    *examples(
        PROMPTS_ANSWERED,
        met="""
        Mon 09 Mar 2026 09:00 | health (health visitor) | appointment missed (outcome: was_not_brought, implications: Nobody has weighed him since May, pattern: repeat, reason considered: The clinic moved, action: Home visit on Friday)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | health (health visitor) | appointment missed (outcome: was_not_brought, pattern: repeat)
        """,
    ),
    *examples(
        NOT_THE_CHILD,
        met="""
        Mon 09 Mar 2026 09:00 | health | appointment missed (outcome: attended_alone_age_missed, reliant: no)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | health | appointment missed (outcome: attended_alone_age_missed, reliant: yes)
        """,
    ),
    *examples(
        REACHED_ON_A_PLAN,
        met="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 09:00 | health (health visitor) | appointment missed (outcome: was_not_brought)
        Tue 10 Mar 2026 11:00 | health (health visitor) | appointment followed up (reached: spoken) | about #2
        """,
        missed="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 09:00 | health (health visitor) | appointment missed (outcome: was_not_brought)
        """,
    ),
    *examples(
        REACHED,
        met="""
        Mon 09 Mar 2026 09:00 | health (health visitor) | appointment missed (outcome: was_not_brought)
        Mon 16 Mar 2026 11:00 | health (health visitor) | appointment followed up (reached: seen) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | health (health visitor) | appointment missed (outcome: was_not_brought)
        """,
    ),
    *examples(
        OTHERS_TOLD,
        met="""
        Mon 09 Mar 2026 09:00 | health (health visitor) | appointment missed (outcome: was_not_brought)
        Thu 12 Mar 2026 11:00 | health | information shared (shared with: [gp, referrer]) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | health (health visitor) | appointment missed (outcome: was_not_brought)
        Thu 12 Mar 2026 11:00 | health | information shared (shared with: [gp]) | about #1
        """,
    ),
    *examples(
        CANCELLED_AGAIN,
        met="""
        Mon 12 Jan 2026 09:00 | dentist | appointment missed (outcome: cancelled_by_carer)
        Mon 09 Feb 2026 09:00 | dentist | appointment missed (outcome: cancelled_by_carer)
        Mon 09 Mar 2026 09:00 | dentist | appointment missed (outcome: cancelled_by_carer)
        Wed 11 Mar 2026 09:00 | dentist | safeguarding lead discussion
        """,
        missed="""
        Mon 12 Jan 2026 09:00 | dentist | appointment missed (outcome: cancelled_by_carer)
        Mon 09 Feb 2026 09:00 | dentist | appointment missed (outcome: cancelled_by_carer)
        Mon 09 Mar 2026 09:00 | dentist | appointment missed (outcome: cancelled_by_carer)
        """,
    ),
)
