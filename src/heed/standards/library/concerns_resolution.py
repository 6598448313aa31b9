"""Disagreements between agencies are raised and settled (practice reference 2)."""

from heed.clocks import Duration, hours, working_days
from heed.standards.examples import examples
from heed.standards.library.sources import IMMEDIATE_ROUTE, LOCAL_DEFAULT, standard
from heed.standards.sayings import AUTHOR, each, either, entries, followed_by, says
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

STANDARDS = (
    FIRST_TIER,
    SECOND_TIER,
    THIRD_TIER,
    FOURTH_TIER,
    IMMEDIATE,
    DISAGREEMENT_FOLLOWED,
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
)
