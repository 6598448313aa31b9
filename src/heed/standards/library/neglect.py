"""Neglect judged over time, roles, and physical punishment (practice reference 19)."""

from heed.clocks import months, working_days
from heed.standards.examples import examples
from heed.standards.language import FollowedBy
from heed.standards.library.patterns import NEGLECT_PLAN
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    both,
    during,
    each,
    either,
    entries,
    followed_by,
    repeated,
    role,
    says,
    says_one_of,
    shows,
)


def _role_of(agency: str) -> FollowedBy:
    return followed_by(
        entries("agency_role", where=(says("agency", agency),)), within=working_days(15)
    )


JUDGED_OVER_A_YEAR = standard(
    "NEG-1",
    "Neglect is judged over a year at least.",
    asks="look back over a year at least",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("neglect_judgement")),
    expects=shows(says_one_of("looked_back", "year_or_more", "whole_life"), within=working_days(5)),
)

ROLES_STATED = standard(
    "NEG-2",
    "When a plan for neglect starts, social care, health and one of school, nursery or charity each say within 15 working days what they see and do.",
    asks="say what your agency sees, does and who to ring",
    because=(
        "cumulative-harm",
        "meeting-preparation",
    ),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(NEGLECT_PLAN.opens),
    expects=both(
        _role_of("social_care"),
        _role_of("health"),
        either(_role_of("education"), _role_of("voluntary")),
    ),
    opens="agency_role",
)

JUDGED_AGAIN = standard(
    "NEG-3",
    "While a child is on a plan for neglect, it is judged at least every 3 months whether their life has changed.",
    asks="judge whether the child's life has changed",
    because=(
        "cumulative-harm",
        "meeting-quality",
    ),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=during(NEGLECT_PLAN),
    expects=repeated(entries("neglect_judgement"), every=months(3)),
    opens="neglect_judgement",
)

LASTING_CHANGE = standard(
    "NEG-4",
    "A change for the better is called lasting only with the day since which it has lasted and what shows it.",
    asks="say since when the change has lasted, and what shows it",
    because=(
        "cumulative-harm",
        "meeting-quality",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("neglect_judgement", where=(says("change", "lasting"),))),
    expects=shows(answered("lasting_since"), answered("what_shows_it"), within=working_days(5)),
)

ENDED_ON_EVIDENCE = standard(
    "NEG-5",
    "When a plan ends because significant harm is no longer likely, the record says what shows that the change has lasted.",
    asks="say what shows that the change has lasted",
    because=(
        "meeting-quality",
        "cumulative-harm",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("plan_ended", where=(says("reason", "no_longer_likely"),))),
    expects=shows(answered("evidence"), within=working_days(1)),
)

PUNISHMENT_TALKED_ABOUT = standard(
    "PUN-1",
    "After physical punishment, the child is heard and the carer is talked to about other ways, within 5 working days.",
    asks="hear the child, and talk to the carer about other ways",
    because=(
        "open-conversations",
        "language-describes-risk",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("physical_punishment")),
    expects=shows(answered("child_words"), answered("other_ways"), within=working_days(5)),
)

STANDARDS = (
    JUDGED_OVER_A_YEAR,
    ROLES_STATED,
    JUDGED_AGAIN,
    LASTING_CHANGE,
    ENDED_ON_EVIDENCE,
    PUNISHMENT_TALKED_ABOUT,
)

EXAMPLES = (
    *examples(
        JUDGED_OVER_A_YEAR,
        met="""
        Mon 09 Mar 2026 10:00 | social care | neglect judgement (looked back: year_or_more, change: up_and_down)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | neglect judgement (looked back: months, change: recent)
        """,
    ),
    *examples(
        ROLES_STATED,
        met="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Tue 10 Mar 2026 10:00 | social care | agency role (agency: social_care)
        Wed 11 Mar 2026 10:00 | health | agency role (agency: health)
        Thu 12 Mar 2026 10:00 | school | agency role (agency: education)
        """,
        missed="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Tue 10 Mar 2026 10:00 | social care | agency role (agency: social_care)
        Wed 11 Mar 2026 10:00 | health | agency role (agency: health)
        """,
    ),
    *examples(
        JUDGED_AGAIN,
        known_on="Tue 30 Jun 2026",
        met="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Tue 02 Jun 2026 10:00 | social care | neglect judgement (looked back: year_or_more, change: up_and_down)
        """,
        missed="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        """,
    ),
    *examples(
        LASTING_CHANGE,
        met="""
        Mon 09 Mar 2026 10:00 | social care | neglect judgement (change: lasting, lasting since: Mon 01 Dec 2025, what shows it: School sees him fed and awake)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | neglect judgement (change: lasting)
        """,
    ),
    *examples(
        ENDED_ON_EVIDENCE,
        met="""
        Mon 09 Mar 2026 10:00 | social care | plan ended (reason: no_longer_likely, evidence: Three terms of mornings without hunger)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | plan ended (reason: no_longer_likely)
        """,
    ),
    *examples(
        PUNISHMENT_TALKED_ABOUT,
        met="""
        Mon 09 Mar 2026 10:00 | school | physical punishment (with what: A hand, mark left: not_seen, child words: It stings when I am late, other ways: Agreed on a quiet corner)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | school | physical punishment (with what: A hand, mark left: not_seen)
        """,
    ),
)
