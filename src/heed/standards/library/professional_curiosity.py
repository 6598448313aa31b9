"""Wanting to know, checking, and staying open (practice reference 11)."""

from heed.clocks import months, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import ON_A_PLAN
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    each,
    either,
    entries,
    followed_by,
    preceded_by,
    role,
    says,
    says_one_of,
    shows,
)

UNKNOWNS_NAMED = standard(
    "CUR-1",
    "Every strategy discussion and section 47 enquiry says what is not known.",
    asks="say what is not known, and who will ask",
    because=(
        "information-sharing",
        "meeting-preparation",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("strategy_discussion", "section_47_enquiry")),
    expects=shows(answered("unknowns"), within=working_days(1)),
)

TWO_VIEWS = standard(
    "CUR-2",
    "Before an initial conference, at least two ways to understand what is happening are weighed, in the 30 working days before it.",
    asks="weigh at least two views, and what would change your mind",
    because=("information-sharing",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("initial_conference")),
    expects=preceded_by(entries("hypotheses_weighed", "formulation"), at_most=working_days(30)),
    opens="hypotheses_weighed",
)

SEEN_ALONE = standard(
    "CUR-3",
    "While a child is on a plan, each visit says whether the child was seen alone, or why not.",
    asks="say whether the child was seen alone, or why not",
    because=("open-conversations",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("visit"), during=ON_A_PLAN),
    expects=either(
        shows(
            says_one_of("seen_alone", "yes", "too_young", "child_chose_not_to"),
            within=working_days(1),
        ),
        shows(answered("not_seen_reason"), within=working_days(1)),
    ),
)

TRIANGULATED = standard(
    "CUR-4",
    "A claim that a decision leans on is borne out by a second source, is known to conflict, or the record says why it rests on one.",
    asks="check the claim with another source, or say why it rests on one",
    because=("information-sharing",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("claim_checked")),
    expects=either(
        shows(says_one_of("corroborated", "yes", "conflict"), within=working_days(5)),
        shows(answered("single_source_because"), within=working_days(5)),
    ),
)

VIEWS_REVISITED = standard(
    "CUR-5",
    "When two views were weighed, supervision comes back to them within 2 months.",
    asks="come back in supervision to the views that were weighed",
    because=(
        "supervision",
        "information-sharing",
    ),
    authority=LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("hypotheses_weighed")),
    expects=followed_by(entries("supervision", where=(answered("hypotheses"),)), within=months(2)),
    opens="supervision",
)

GAP_FOLLOWED = standard(
    "CUR-6",
    "When what was said and what was seen do not fit, the core group or supervision looks at it within 10 working days.",
    asks="bring the gap to the core group or to supervision",
    because=(
        "information-sharing",
        "meeting-quality",
    ),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("said_and_seen", where=(says("gap", "wide"),))),
    expects=followed_by(
        entries("core_group", "supervision", "strategy_discussion"), within=working_days(10)
    ),
    opens="core_group",
)

GAP_CHECKED = standard(
    "CUR-7",
    "What was agreed and what was seen to change are compared with how that was checked.",
    asks="say how it was checked, and not by asking the same person again",
    because=("information-sharing",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("said_and_seen")),
    expects=shows(answered("how_checked"), within=working_days(5)),
)

STANDARDS = (
    UNKNOWNS_NAMED,
    TWO_VIEWS,
    SEEN_ALONE,
    TRIANGULATED,
    VIEWS_REVISITED,
    GAP_FOLLOWED,
    GAP_CHECKED,
)

EXAMPLES = (
    *examples(
        UNKNOWNS_NAMED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47, unknowns: Who was at home that night)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        """,
    ),
    *examples(
        TWO_VIEWS,
        met="""
        Mon 02 Mar 2026 10:00 | social care | hypotheses weighed
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
    *examples(
        SEEN_ALONE,
        met="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 16:00 | social care | visit (seen: yes, seen alone: "yes")
        """,
        missed="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 16:00 | social care | visit (seen: yes, seen alone: "no")
        """,
    ),
    *examples(
        TRIANGULATED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | claim checked (claim sources: [parent, document], corroborated: "yes")
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | claim checked (claim sources: [parent], corroborated: not_yet)
        """,
    ),
    *examples(
        VIEWS_REVISITED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | hypotheses weighed
        Thu 09 Apr 2026 10:00 | social care (team manager) | supervision (hypotheses: Still both; the nursery sees the second)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | hypotheses weighed
        Thu 09 Apr 2026 10:00 | social care (team manager) | supervision
        """,
    ),
    *examples(
        GAP_FOLLOWED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | said and seen (gap: wide)
        Wed 18 Mar 2026 10:00 | social care | core group
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | said and seen (gap: wide)
        """,
    ),
    *examples(
        GAP_CHECKED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | said and seen (gap: "none", how checked: The nursery was asked)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | said and seen (gap: "none")
        """,
    ),
)
