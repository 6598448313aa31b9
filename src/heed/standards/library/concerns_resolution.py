"""Disagreements between agencies are raised and settled (practice reference 2)."""

from heed.clocks import Duration, hours, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import ON_A_PLAN
from heed.standards.library.sources import (
    IMMEDIATE_ROUTE,
    LEEDS_CONCERNS,
    LOCAL_DEFAULT,
    WEST_YORKSHIRE,
    standard,
)
from heed.standards.sayings import (
    AUTHOR,
    answered,
    each,
    either,
    entries,
    followed_by,
    says,
    says_one_of,
    shows,
)
from heed.standards.standard import Standard

_SETTLED = entries("concern_answered", "concern_closed", "concern_escalated")
_DISAGREEMENT = entries(
    "referral_decision",
    "strategy_discussion",
    "cp_medical_considered",
    "section_47_enquiry",
    "initial_conference",
    "review_conference",
    "core_group",
    "plan_ended",
    "information_refused",
    "conference_dissent",
    "conference_request_answered",
    where=(says("disagree", True),),
)

FIRST_TIER = standard(
    "CR-2",
    "A concern is answered, closed or escalated within 1 working day of being raised.",
    asks="answer, close or escalate the concern",
    because=("concerns-resolution",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("concern_raised")),
    expects=followed_by(_SETTLED, within=working_days(1), about=True),
    opens="concern_answered",
)


def _tier(suffix: str, tier: str, within: Duration) -> Standard:
    return standard(
        f"CR-2{suffix}",
        f"A concern escalated to tier {tier} is answered, closed or escalated again within "
        f"{within}.",
        asks="answer, close or escalate the concern at its new tier",
        because=("concerns-resolution",),
        authority=LOCAL_DEFAULT,
        owner=AUTHOR,
        trigger=each(entries("concern_escalated", where=(says("to_tier", tier),))),
        expects=followed_by(_SETTLED, within=within, about=True),
        opens="concern_answered",
    )


SECOND_TIER = _tier("-2", "two", working_days(2))
THIRD_TIER = _tier("-3", "three", working_days(2))
FOURTH_TIER = _tier("-4", "four", working_days(14))

IMMEDIATE = standard(
    "CR-IMM",
    "A concern about significant and immediate risk has an answer within 24 hours.",
    asks="answer the concern with what keeps the child safe meanwhile",
    because=("concerns-resolution",),
    authority=IMMEDIATE_ROUTE,
    owner=AUTHOR,
    trigger=each(entries("concern_raised", where=(says("immediate", True),))),
    expects=followed_by(
        entries("concern_answered", "concern_closed"), within=hours(24), about=True
    ),
    opens="concern_answered",
)

DISAGREEMENT_FOLLOWED = standard(
    "CR-5",
    "When someone records that they disagree with a decision, a concern is raised, or how it was "
    "settled in discussion is recorded, within 1 working day.",
    asks="raise a concern, or record how the disagreement was settled",
    because=("concerns-resolution", "challenge-cp-medical"),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(_DISAGREEMENT),
    expects=either(
        followed_by(entries("concern_raised"), within=working_days(1), about=True),
        followed_by(entries("disagreement_settled"), within=working_days(1), about=True),
    ),
    opens="concern_raised",
)

NEXT_STEP = standard(
    "CR-1",
    "Each concern, and each step up, has a day agreed for its answer and a named person it lies "
    "with.",
    asks="say who the concern lies with and the day agreed for an answer",
    because=("concerns-resolution",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("concern_raised")),
    expects=shows(answered("raised_with"), answered("answer_by"), within=working_days(1)),
)

NEXT_STEP_UP = NEXT_STEP.model_copy(
    update={
        "id": "CR-1-UP",
        "says": "Each concern taken to a higher tier has a day agreed for its answer and named "
        "people who take it on.",
        "trigger": each(entries("concern_escalated")),
        "expects": shows(answered("to_whom"), answered("answer_by"), within=working_days(1)),
    }
)

CLOSED_IN_FULL = standard(
    "CR-3",
    "A concern is closed with its outcome and reasons in writing to everyone who was involved.",
    asks="send the outcome and its reasons to everyone who was involved, and correct the entry",
    because=("concerns-resolution",),
    authority=LEEDS_CONCERNS,
    owner=AUTHOR,
    trigger=each(entries("concern_closed")),
    expects=shows(says("shared_with_all", True), within=working_days(1)),
)

LEAD_TOLD_IN_WRITING = standard(
    "CR-4",
    "While a child is on a plan, the lead professional, reviewing officer or chair is told of a "
    "concern in writing.",
    asks="tell the lead professional or the chair in writing, and say who was told",
    because=("concerns-resolution",),
    authority=LEEDS_CONCERNS,
    owner=AUTHOR,
    trigger=each(entries("concern_raised"), during=ON_A_PLAN),
    expects=shows(answered("told_in_writing"), within=working_days(1)),
)

SAFE_MEANWHILE = standard(
    "CR-SAFE",
    "A concern about significant and immediate risk says the same day what keeps the child safe "
    "meanwhile.",
    asks="say what keeps the child safe while the concern is open",
    because=("concerns-resolution",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("concern_raised", where=(says("immediate", True),))),
    expects=shows(answered("safe_meanwhile"), within=working_days(0)),
)

SETTLED_IN_A_WEEK = standard(
    "CR-5WD",
    "A concern is closed, or lies with the safeguarding partners, within 5 working days of being "
    "raised.",
    asks="close the concern, or take it to the safeguarding partners",
    because=("concerns-resolution",),
    authority=WEST_YORKSHIRE,
    owner=AUTHOR,
    trigger=each(entries("concern_raised")),
    expects=either(
        followed_by(entries("concern_closed"), within=working_days(5), about=True),
        followed_by(
            entries("concern_escalated", where=(says("to_tier", "four"),)),
            within=working_days(5),
            about=True,
        ),
    ),
    opens="concern_closed",
)

NOT_CONTENT = standard(
    "CR-SAT",
    "When a concern is closed below the safeguarding partners and whoever raised it is not "
    "content, it is taken to the next tier, or the safeguarding lead talks it over, within 2 "
    "working days.",
    asks="take the concern to the next tier, or talk it over with your safeguarding lead",
    because=("concerns-resolution",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(
        entries(
            "concern_closed",
            where=(
                says("challenger_satisfied", "no"),
                says_one_of("outcome", "decision_kept", "decision_changed", "new_action"),
            ),
        )
    ),
    expects=either(
        followed_by(entries("concern_escalated"), within=working_days(2), about=True),
        followed_by(entries("safeguarding_lead_discussion"), within=working_days(2)),
    ),
    opens="concern_escalated",
)

STANDARDS = (
    FIRST_TIER,
    SECOND_TIER,
    THIRD_TIER,
    FOURTH_TIER,
    IMMEDIATE,
    DISAGREEMENT_FOLLOWED,
    NEXT_STEP,
    NEXT_STEP_UP,
    CLOSED_IN_FULL,
    LEAD_TOLD_IN_WRITING,
    SAFE_MEANWHILE,
    SETTLED_IN_A_WEEK,
    NOT_CONTENT,
)

EXAMPLES = (
    *examples(
        FIRST_TIER,
        met="""
        Mon 09 Mar 2026 09:00 | school | concern raised (subject: cp_medical)
        Tue 10 Mar 2026 12:00 | social care (team manager) | concern answered (resolved: no) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | concern raised (subject: cp_medical)
        """,
    ),
    *examples(
        SECOND_TIER,
        met="""
        Mon 09 Mar 2026 09:00 | school | concern escalated (to tier: two)
        Wed 11 Mar 2026 12:00 | social care (team manager) | concern answered (resolved: yes) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | concern escalated (to tier: two)
        """,
    ),
    *examples(
        THIRD_TIER,
        met="""
        Mon 09 Mar 2026 09:00 | school | concern escalated (to tier: three)
        Wed 11 Mar 2026 12:00 | school | concern escalated (to tier: four) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | concern escalated (to tier: three)
        """,
    ),
    *examples(
        FOURTH_TIER,
        met="""
        Mon 09 Mar 2026 09:00 | school | concern escalated (to tier: four)
        Fri 27 Mar 2026 12:00 | partnership | concern closed (outcome: final_decision) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | concern escalated (to tier: four)
        """,
    ),
    *examples(
        IMMEDIATE,
        met="""
        Mon 09 Mar 2026 09:00 | school | concern raised (immediate: yes)
        Tue 10 Mar 2026 08:30 | social care (team manager) | concern answered (resolved: no) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | concern raised (immediate: yes)
        """,
    ),
    *examples(
        DISAGREEMENT_FOLLOWED,
        met="""
        Mon 09 Mar 2026 09:00 | health | cp medical considered (decision: not_needed, disagree: yes)
        Mon 09 Mar 2026 15:00 | health | concern raised (subject: cp_medical) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | health | cp medical considered (decision: not_needed, disagree: yes)
        """,
    ),
    *examples(
        NEXT_STEP,
        met="""
        Mon 09 Mar 2026 09:00 | school | concern raised (raised with: A team manager of social care, answer by: Tue 10 Mar 2026)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | concern raised (raised with: A team manager of social care)
        """,
    ),
    *examples(
        NEXT_STEP_UP,
        met="""
        Wed 11 Mar 2026 09:00 | school | concern escalated (to tier: two, to whom: The managers of both teams, answer by: Fri 13 Mar 2026)
        """,
        missed="""
        Wed 11 Mar 2026 09:00 | school | concern escalated (to tier: two)
        """,
    ),
    *examples(
        CLOSED_IN_FULL,
        met="""
        Thu 12 Mar 2026 09:00 | social care | concern closed (outcome: decision_changed, shared with all: yes)
        """,
        missed="""
        Thu 12 Mar 2026 09:00 | social care | concern closed (outcome: decision_changed, shared with all: no)
        """,
    ),
    *examples(
        LEAD_TOLD_IN_WRITING,
        met="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 09:00 | school | concern raised (told in writing: The conference chair)
        """,
        missed="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 09:00 | school | concern raised (subject: plan)
        """,
    ),
    *examples(
        SAFE_MEANWHILE,
        met="""
        Mon 09 Mar 2026 09:00 | school | concern raised (immediate: yes, safe meanwhile: Stays at the aunt's until it is settled)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | concern raised (immediate: yes)
        """,
    ),
    *examples(
        SETTLED_IN_A_WEEK,
        met="""
        Mon 09 Mar 2026 09:00 | school | concern raised (subject: cp_medical)
        Tue 10 Mar 2026 09:00 | social care | concern answered (resolved: no) | about #1
        Mon 16 Mar 2026 15:00 | social care | concern closed (outcome: new_action) | about #1 and #2
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | concern raised (subject: cp_medical)
        Tue 10 Mar 2026 09:00 | social care | concern answered (resolved: no) | about #1
        Wed 11 Mar 2026 09:00 | school | concern escalated (to tier: two) | about #1
        """,
    ),
    *examples(
        NOT_CONTENT,
        met="""
        Thu 12 Mar 2026 09:00 | social care | concern closed (outcome: decision_kept, challenger satisfied: "no")
        Fri 13 Mar 2026 09:00 | school | concern escalated (to tier: three) | about #1
        """,
        missed="""
        Thu 12 Mar 2026 09:00 | social care | concern closed (outcome: decision_kept, challenger satisfied: "no")
        """,
    ),
)
