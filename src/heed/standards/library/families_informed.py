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

RIGHTS_EXPLAINED = standard(
    "FAM-4",
    "When a family is told, their rights and how to complain are explained to them.",
    asks="record that rights and complaints were explained",
    because=("families-informed",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("family_informed", where=(says("told", "told"),))),
    expects=shows(says("rights_explained", True), within=working_days(1)),
)

NO_RELATIVE_INTERPRETS = standard(
    "FAM-5",
    "When a family was told through a relative or friend, or no interpreter was found, they are told "
    "again within 5 working days through a professional interpreter, or in words they share.",
    asks="tell the family again with a professional interpreter",
    because=("families-informed", "culture-and-identity"),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(
        entries("family_informed", where=(says_one_of("interpreter_used", "family", "not_found"),))
    ),
    expects=followed_by(
        entries(
            "family_informed",
            where=(says_one_of("interpreter_used", "professional", "not_needed", "declined"),),
        ),
        within=working_days(5),
    ),
    opens="family_informed",
)

FAMILY_HAS_COPY = standard(
    "SMT-4",
    "After a conference that makes or continues a plan, the family has a copy in plain words "
    "within 5 working days.",
    asks="give the family a copy in plain words of what was agreed",
    because=("families-informed", "meeting-quality"),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(
        entries(
            "initial_conference",
            "review_conference",
            where=(says_one_of("outcome", "plan", "continue"),),
        )
    ),
    expects=followed_by(entries("family_copy"), within=working_days(5)),
    opens="family_copy",
)

STANDARDS = (
    FAMILY_INFORMED,
    UNDERSTANDING_CHECKED,
    NOT_TOLD_HAS_REASON,
    REPORT_BEFORE_CONFERENCE,
    RIGHTS_EXPLAINED,
    NO_RELATIVE_INTERPRETS,
    FAMILY_HAS_COPY,
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
    *examples(
        RIGHTS_EXPLAINED,
        met="""
        Mon 09 Mar 2026 15:00 | social care | family informed (told: told, rights explained: yes)
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | social care | family informed (told: told)
        """,
    ),
    *examples(
        NO_RELATIVE_INTERPRETS,
        met="""
        Mon 09 Mar 2026 15:00 | social care | family informed (told: told, interpreter used: family)
        Thu 12 Mar 2026 10:00 | social care | family informed (told: told, interpreter used: professional)
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | social care | family informed (told: told, interpreter used: family)
        """,
    ),
    *examples(
        FAMILY_HAS_COPY,
        met="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        Fri 13 Mar 2026 10:00 | social care | family copy (who for: Anna, agreed: School rings you each Friday.)
        """,
        met_late="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        Wed 18 Mar 2026 10:00 | social care | family copy (who for: Anna, agreed: School rings you each Friday.)
        """,
    ),
)
