"""How soon agencies discuss together after harm is suspected (practice reference 6)."""

from heed.clocks import hours, working_days
from heed.standards.examples import examples
from heed.standards.language import Condition
from heed.standards.library.patterns import STRATEGY_DISCUSSION
from heed.standards.library.sources import OTHER_PARTNERSHIPS, standard
from heed.standards.sayings import (
    AUTHOR,
    each,
    either,
    entries,
    followed_by,
    includes,
    preceded_by,
    role,
    says,
    says_one_of,
)
from heed.standards.standard import Standard

AFTER_REASONABLE_CAUSE = standard(
    "STRAT-1",
    "When a referral gives reasonable cause to suspect significant harm, the strategy discussion is "
    "held within 3 working days.",
    asks="hold the strategy discussion",
    because=("meeting-preparation", "cumulative-harm"),
    authority=OTHER_PARTNERSHIPS,
    owner=role("team_manager"),
    trigger=each(entries("referral_decision", where=(says("decision", "section_47"),))),
    expects=followed_by(STRATEGY_DISCUSSION, within=working_days(3)),
    opens="strategy_discussion",
)


def _the_same_day(suffix: str, reads: str, *harm: Condition) -> Standard:
    return standard(
        f"STRAT-1{suffix}",
        f"When {reads}, the strategy discussion is held the same day.",
        asks="hold the strategy discussion today",
        because=("meeting-preparation", "cumulative-harm", "challenge-cp-medical"),
        authority=OTHER_PARTNERSHIPS,
        owner=role("team_manager"),
        trigger=each(entries("harm_incident", where=harm)),
        expects=followed_by(STRATEGY_DISCUSSION, within=working_days(0)),
        opens="strategy_discussion",
    )


AFTER_SERIOUS_INJURY = _the_same_day(
    "I", "an injury needs treatment", says("injury", "serious"), includes("harm", "physical")
)
AFTER_SEXUAL_HARM = _the_same_day("S", "sexual harm is reported", includes("harm", "sexual"))

AFTER_IMMEDIATE_PROTECTION = standard(
    "STRAT-1C",
    "When a child had to be protected at once, before agencies could discuss it, the strategy "
    "discussion is held within 24 hours.",
    asks="hold the strategy discussion about what had to be done at once",
    because=("meeting-preparation",),
    authority=OTHER_PARTNERSHIPS,
    owner=role("team_manager"),
    trigger=each(entries("referral_decision", where=(says("decision", "immediate_protection"),))),
    expects=either(
        followed_by(STRATEGY_DISCUSSION, within=hours(24)),
        preceded_by(STRATEGY_DISCUSSION, at_most=hours(24)),
    ),
    opens="strategy_discussion",
)

AFTER_TELEPHONE = standard(
    "STRAT-FU",
    "When a strategy discussion was held by telephone, the agencies meet within 5 working days.",
    asks="hold the meeting that follows the telephone discussion",
    because=("meeting-preparation", "meeting-quality"),
    authority=OTHER_PARTNERSHIPS,
    owner=AUTHOR,
    trigger=each(entries("strategy_discussion", where=(says("how_met", "telephone"),))),
    expects=followed_by(
        entries("strategy_discussion", where=(says_one_of("how_met", "in_person", "video"),)),
        within=working_days(5),
    ),
    opens="strategy_discussion",
)

STANDARDS = (
    AFTER_REASONABLE_CAUSE,
    AFTER_SERIOUS_INJURY,
    AFTER_SEXUAL_HARM,
    AFTER_IMMEDIATE_PROTECTION,
    AFTER_TELEPHONE,
)

EXAMPLES = (
    *examples(
        AFTER_REASONABLE_CAUSE,
        met="""
        Mon 09 Mar 2026 09:00 | social care (team manager) | referral decision (decision: section_47)
        Thu 12 Mar 2026 16:00 | social care (team manager) | strategy discussion (decision: section_47)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care (team manager) | referral decision (decision: section_47)
        """,
    ),
    *examples(
        AFTER_SERIOUS_INJURY,
        met="""
        Mon 09 Mar 2026 09:00 | health | harm incident (harm: [physical], injury: serious)
        Mon 09 Mar 2026 16:00 | social care (team manager) | strategy discussion (decision: section_47)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | health | harm incident (harm: [physical], injury: serious)
        """,
    ),
    *examples(
        AFTER_SEXUAL_HARM,
        met="""
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [sexual, emotional], injury: "no")
        Mon 09 Mar 2026 16:00 | social care (team manager) | strategy discussion (decision: section_47)
        """,
        met_late="""
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [sexual], injury: "no")
        Tue 10 Mar 2026 09:00 | social care (team manager) | strategy discussion (decision: section_47)
        """,
    ),
    *examples(
        AFTER_IMMEDIATE_PROTECTION,
        met="""
        Mon 09 Mar 2026 09:00 | social care (team manager) | referral decision (decision: immediate_protection)
        Tue 10 Mar 2026 08:30 | social care (team manager) | strategy discussion (decision: section_47)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care (team manager) | referral decision (decision: immediate_protection)
        """,
    ),
    *examples(
        AFTER_TELEPHONE,
        met="""
        Mon 09 Mar 2026 09:00 | social care | strategy discussion (how met: telephone)
        Fri 13 Mar 2026 09:00 | social care | strategy discussion (how met: in_person)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care | strategy discussion (how met: telephone)
        """,
    ),
)
