"""Conferences that are prepared with the family and the child, and recorded in time (7)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import CONFERENCE
from heed.standards.library.sources import (
    CONFERENCE_RECORD_PRACTICE,
    LOCAL_DEFAULT,
    REPORT_SHARING_PRACTICE,
    standard,
)
from heed.standards.sayings import (
    answered,
    each,
    entries,
    followed_by,
    includes,
    preceded_by,
    role,
    says,
)

REPORT_BEFORE_REVIEW = standard(
    "CPC-2R",
    "The family has the report at least 5 working days before a review conference.",
    asks="say when the family had the report for the review conference",
    because=("families-informed",),
    authority=REPORT_SHARING_PRACTICE,
    owner=role("social_worker"),
    trigger=each(entries("review_conference")),
    expects=preceded_by(
        entries("report_shared"), at_least=working_days(5), at_most=working_days(20)
    ),
    opens="report_shared",
)

CHAIR_SPEAKS_BEFORE = standard(
    "CPC-3",
    "Before each conference its chair speaks with the family and explains what it is for.",
    asks="record how the chair spoke with the family before the conference",
    because=("families-informed", "meeting-quality"),
    authority=LOCAL_DEFAULT,
    owner=role("conference_chair"),
    trigger=each(CONFERENCE),
    expects=preceded_by(
        entries("chair_contact", where=(includes("told_about", "purpose"),)),
        at_most=working_days(20),
    ),
    opens="chair_contact",
)

CHILD_OFFERED_TO_TAKE_PART = standard(
    "CPC-4",
    "Before each conference the child is offered ways to take part, and what they chose is "
    "recorded.",
    asks="record which ways to take part the child was offered and chose",
    because=("open-conversations", "families-informed"),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(CONFERENCE),
    expects=preceded_by(
        entries("participation_offered", where=(answered("chosen"),)), at_most=working_days(20)
    ),
    opens="participation_offered",
)

DECISION_LETTER = standard(
    "CPC-5",
    "After each conference the decision and the outline plan are sent out within 1 working day.",
    asks="send out the decision letter",
    because=("meeting-quality", "information-sharing"),
    authority=CONFERENCE_RECORD_PRACTICE,
    owner=role("conference_chair"),
    trigger=each(CONFERENCE),
    expects=followed_by(
        entries("record_sent", where=(says("document", "decision_letter"),)),
        within=working_days(1),
        about=True,
    ),
    opens="record_sent",
)

FULL_RECORD = standard(
    "CPC-6",
    "After each conference the full record is sent out within 15 working days.",
    asks="send out the full record of the conference",
    because=("meeting-quality", "information-sharing"),
    authority=CONFERENCE_RECORD_PRACTICE,
    owner=role("conference_chair"),
    trigger=each(CONFERENCE),
    expects=followed_by(
        entries("record_sent", where=(says("document", "record"),)),
        within=working_days(15),
        about=True,
    ),
    opens="record_sent",
)

STANDARDS = (
    REPORT_BEFORE_REVIEW,
    CHAIR_SPEAKS_BEFORE,
    CHILD_OFFERED_TO_TAKE_PART,
    DECISION_LETTER,
    FULL_RECORD,
)

EXAMPLES = (
    *examples(
        REPORT_BEFORE_REVIEW,
        met="""
        Mon 02 Mar 2026 12:00 | social care | report shared (report: social_care)
        Mon 09 Mar 2026 10:00 | social care (conference chair) | review conference (outcome: continue)
        """,
        missed="""
        Fri 06 Mar 2026 16:00 | social care | report shared (report: social_care)
        Mon 09 Mar 2026 10:00 | social care (conference chair) | review conference (outcome: continue)
        """,
    ),
    *examples(
        CHAIR_SPEAKS_BEFORE,
        met="""
        Thu 05 Mar 2026 12:00 | social care (conference chair) | chair contact (spoke with: Mum, told about: [purpose, rights])
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
        missed="""
        Thu 05 Mar 2026 12:00 | social care (conference chair) | chair contact (spoke with: Mum, told about: [people])
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
    *examples(
        CHILD_OFFERED_TO_TAKE_PART,
        met="""
        Mon 02 Mar 2026 10:00 | social care | participation offered (offered: [advocate, send], chosen: [send])
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
    *examples(
        DECISION_LETTER,
        met="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        Tue 10 Mar 2026 10:00 | social care | record sent (document: decision_letter) | about #1
        """,
        met_late="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        Thu 12 Mar 2026 10:00 | social care | record sent (document: decision_letter) | about #1
        """,
    ),
    *examples(
        FULL_RECORD,
        met="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        Mon 30 Mar 2026 10:00 | social care | record sent (document: record) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
)
