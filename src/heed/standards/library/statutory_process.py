"""The clocks of the statutory process (practice reference 1.1, 1.5 and 25)."""

from heed.clocks import calendar_days, months, weeks, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import INITIAL_WITH_PLAN, ON_A_PLAN, REVIEW_CONTINUES
from heed.standards.library.sources import (
    LOCAL_DEFAULT,
    OTHER_PARTNERSHIPS,
    WORKING_TOGETHER,
    standard,
)
from heed.standards.sayings import (
    during,
    each,
    entries,
    followed_by,
    repeated,
    role,
    says,
    says_one_of,
    unless,
)

REFERRAL_DECISION = standard(
    "STAT-REF-1",
    "After each referral, what happens next is decided within 1 working day.",
    asks="decide how to respond to the referral and tell the referrer",
    because=("information-sharing",),
    authority=WORKING_TOGETHER,
    owner=role("team_manager"),
    trigger=each(entries("referral_received")),
    expects=followed_by(entries("referral_decision"), within=working_days(1), about=True),
    opens="referral_decision",
)

INITIAL_CONFERENCE = standard(
    "STAT-ICPC-1",
    "After a strategy discussion that starts a section 47 enquiry, the initial conference is held "
    "within 15 working days, unless the enquiry finds that it is not needed.",
    asks="hold the initial child protection conference",
    because=("families-informed", "meeting-quality"),
    authority=WORKING_TOGETHER,
    owner=role("social_worker"),
    trigger=each(entries("strategy_discussion", where=(says("decision", "section_47"),))),
    expects=followed_by(entries("initial_conference"), within=working_days(15)),
    unless=(
        unless(
            "section_47_enquiry",
            where=(says_one_of("outcome", "not_substantiated", "substantiated_no_likely_harm"),),
        ),
    ),
    opens="initial_conference",
)

FIRST_CORE_GROUP = standard(
    "STAT-CG-1",
    "After an initial conference that makes a plan, the core group first meets within 10 working "
    "days.",
    asks="hold the first core group",
    because=("families-informed", "meeting-quality"),
    authority=WORKING_TOGETHER,
    owner=role("social_worker"),
    trigger=each(INITIAL_WITH_PLAN),
    expects=followed_by(entries("core_group"), within=working_days(10)),
    unless=(unless("plan_ended"),),
    opens="core_group",
)

NEXT_CORE_GROUP = standard(
    "LOC-CG-2",
    "While a child is on a plan, the core group meets again within 6 weeks.",
    asks="hold the next core group",
    because=("meeting-quality", "families-informed"),
    authority=OTHER_PARTNERSHIPS,
    owner=role("social_worker"),
    trigger=each(entries("core_group"), during=ON_A_PLAN),
    expects=followed_by(entries("core_group"), within=weeks(6)),
    unless=(unless("plan_ended"),),
    opens="core_group",
)

ASSESSMENT_CONCLUDED = standard(
    "STAT-ASM-1",
    "After a referral that social care takes up, the assessment is concluded within 45 working "
    "days, at the latest.",
    asks="conclude the assessment",
    because=("trauma-informed", "information-sharing"),
    authority=WORKING_TOGETHER,
    owner=role("social_worker"),
    trigger=each(entries("referral_received")),
    expects=followed_by(entries("assessment"), within=working_days(45)),
    unless=(
        unless(
            "referral_decision",
            where=(says_one_of("decision", "other_help", "no_further_action"),),
            about=True,
        ),
    ),
    opens="assessment",
)

FIRST_REVIEW = standard(
    "STAT-RCPC-1",
    "After an initial conference that makes a plan, the first review conference is held within 3 "
    "months.",
    asks="hold the first review conference",
    because=("meeting-quality",),
    authority=WORKING_TOGETHER,
    owner=role("conference_chair"),
    trigger=each(INITIAL_WITH_PLAN),
    expects=followed_by(entries("review_conference"), within=months(3)),
    unless=(unless("plan_ended"),),
    opens="review_conference",
)

LATER_REVIEW = standard(
    "STAT-RCPC-2",
    "After a review conference that continues the plan, the next one is held within 6 months.",
    asks="hold the next review conference",
    because=("meeting-quality",),
    authority=WORKING_TOGETHER,
    owner=role("conference_chair"),
    trigger=each(REVIEW_CONTINUES),
    expects=followed_by(entries("review_conference"), within=months(6)),
    unless=(unless("plan_ended"),),
    opens="review_conference",
)

VISITS = standard(
    "VISIT-1",
    "While a child is on a plan, they are seen at a visit at least every 4 weeks.",
    asks="visit and see the child",
    because=("open-conversations",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=during(ON_A_PLAN),
    expects=repeated(
        entries("visit", where=(says("seen", True),)),
        every=calendar_days(28),
        first=working_days(10),
    ),
    opens="visit",
)

STANDARDS = (
    REFERRAL_DECISION,
    INITIAL_CONFERENCE,
    FIRST_CORE_GROUP,
    FIRST_REVIEW,
    LATER_REVIEW,
    NEXT_CORE_GROUP,
    ASSESSMENT_CONCLUDED,
    VISITS,
)

EXAMPLES = (
    *examples(
        NEXT_CORE_GROUP,
        met="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 10:00 | social care | core group (progress: better)
        Mon 20 Apr 2026 10:00 | social care | core group (progress: better)
        """,
        known_on="Thu 30 Apr 2026",
    ),
    *examples(
        NEXT_CORE_GROUP,
        missed="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 10:00 | social care | core group (progress: better)
        """,
    ),
    *examples(
        ASSESSMENT_CONCLUDED,
        met="""
        Mon 09 Mar 2026 16:40 | school | referral received (referred by role: education)
        Tue 05 May 2026 11:00 | social care | assessment
        """,
        missed="""
        Mon 09 Mar 2026 16:40 | school | referral received (referred by role: education)
        Tue 10 Mar 2026 11:00 | social care (team manager) | referral decision (decision: section_17) | about #1
        """,
        not_applicable="""
        Mon 09 Mar 2026 16:40 | school | referral received (referred by role: education)
        Tue 10 Mar 2026 11:00 | social care (team manager) | referral decision (decision: other_help) | about #1
        """,
    ),
    *examples(
        REFERRAL_DECISION,
        met="""
        Mon 09 Mar 2026 16:40 | school                      | referral received (referred by role: education)
        Tue 10 Mar 2026 11:00 | social care (team manager) | referral decision (decision: section_47) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 16:40 | school                      | referral received (referred by role: education)
        """,
        met_late="""
        Mon 09 Mar 2026 16:40 | school                      | referral received (referred by role: education)
        Wed 11 Mar 2026 09:00 | social care (team manager) | referral decision (decision: section_17) | about #1
        """,
    ),
    *examples(
        INITIAL_CONFERENCE,
        met="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        Fri 27 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        """,
        not_applicable="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        Mon 23 Mar 2026 10:00 | social care | section 47 enquiry (outcome: not_substantiated)
        """,
    ),
    *examples(
        FIRST_CORE_GROUP,
        met="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        Fri 20 Mar 2026 14:00 | social care | core group
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
    *examples(
        FIRST_REVIEW,
        met="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        Tue 09 Jun 2026 10:00 | social care (conference chair) | review conference (outcome: continue)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
    *examples(
        LATER_REVIEW,
        met="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | review conference (outcome: continue)
        Mon 07 Sep 2026 10:00 | social care (conference chair) | review conference (outcome: end)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | review conference (outcome: continue)
        """,
    ),
    *examples(
        VISITS,
        known_on="Thu 30 Apr 2026",
        met="""
        Mon 09 Mar 2026 10:00 | social care | plan started (category: neglect)
        Fri 20 Mar 2026 16:00 | social care | visit (seen: yes)
        Fri 17 Apr 2026 16:00 | social care | visit (seen: yes)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | plan started (category: neglect)
        Fri 20 Mar 2026 16:00 | social care | visit (seen: yes)
        Fri 17 Apr 2026 16:00 | social care | visit (seen: no, not seen reason: nobody opened)
        """,
    ),
)
