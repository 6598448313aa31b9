"""Families know what is proposed, agreed and expected (practice reference 7)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.sources import LOCAL_DEFAULT, REPORT_SHARING_PRACTICE, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    each,
    entries,
    followed_by,
    preceded_by,
    role,
    says,
    says_one_of,
    shows,
)

FAMILY_INFORMED = standard(
    "FAM-1",
    "After each strategy discussion, conference and core group, the family is informed within 1 "
    "working day, or a reason not to is recorded.",
    asks="tell the family what was proposed, agreed and expected, or say why not",
    because=("families-informed",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(
        entries("strategy_discussion", "initial_conference", "review_conference", "core_group")
    ),
    expects=followed_by(entries("family_informed"), within=working_days(1), about=True),
    opens="family_informed",
)

UNDERSTANDING_CHECKED = standard(
    "FAM-2",
    "When a family is told, they are asked to say it back in their own words, and what is "
    "expected of them is recorded.",
    asks="record how the family said it back, and what is expected of them",
    because=("families-informed",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("family_informed", where=(says("told", "told"),))),
    expects=shows(
        says_one_of("said_back", "clear", "partly", "not_clear", "declined"),
        answered("expected_of_family"),
        within=working_days(1),
    ),
)

NOT_TOLD_HAS_REASON = standard(
    "FAM-3",
    "When a family is not told, the record gives the reason and who authorised it.",
    asks="record why the family was not told and who authorised it",
    because=("families-informed",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("family_informed", where=(says("told", "not_told"),))),
    expects=shows(answered("not_told_reason"), answered("authoriser"), within=working_days(1)),
)

REPORT_BEFORE_CONFERENCE = standard(
    "CPC-2",
    "The family has the report at least 2 working days before an initial conference.",
    asks="say when the family had the report for the conference",
    because=("families-informed",),
    authority=REPORT_SHARING_PRACTICE,
    owner=role("social_worker"),
    trigger=each(entries("initial_conference")),
    expects=preceded_by(
        entries("report_shared"), at_least=working_days(2), at_most=working_days(20)
    ),
    opens="report_shared",
)

STANDARDS = (
    FAMILY_INFORMED,
    UNDERSTANDING_CHECKED,
    NOT_TOLD_HAS_REASON,
    REPORT_BEFORE_CONFERENCE,
)

EXAMPLES = (
    *examples(
        FAMILY_INFORMED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | core group
        Mon 09 Mar 2026 15:00 | social care | family informed (told: told) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | core group
        """,
    ),
    *examples(
        UNDERSTANDING_CHECKED,
        met="""
        Mon 09 Mar 2026 15:00 | social care | family informed (told: told, said back: partly, expected of family: Ring the school by noon)
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | social care | family informed (told: told, said back: not_asked)
        """,
    ),
    *examples(
        NOT_TOLD_HAS_REASON,
        met="""
        Mon 09 Mar 2026 15:00 | social care | family informed (told: not_told, not told reason: The child would be at risk tonight, authoriser: A team manager)
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | social care | family informed (told: not_told)
        """,
    ),
    *examples(
        REPORT_BEFORE_CONFERENCE,
        met="""
        Wed 04 Mar 2026 12:00 | social care | report shared (report: social_care)
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
        missed="""
        Fri 06 Mar 2026 16:00 | social care | report shared (report: social_care)
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
)
