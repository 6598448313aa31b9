"""Strategy discussions with the right people, and their record (practice reference 6)."""

from heed.clocks import working_days
from heed.practice.acts.strategy_discussion import LEAST_AGENCIES
from heed.standards.examples import examples
from heed.standards.library.patterns import STRATEGY_DISCUSSION
from heed.standards.library.sources import CIRCULATION_PRACTICE, LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    answered,
    each,
    either,
    entries,
    followed_by,
    includes,
    role,
    shows,
)

QUORUM = standard(
    "STRAT-2",
    "Social care, police and health take part in each strategy discussion, or the record says why "
    "not.",
    asks="correct the record: who took part, or why police or health were missing",
    because=("meeting-preparation",),
    authority=LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(STRATEGY_DISCUSSION),
    expects=either(
        shows(includes("agencies", *LEAST_AGENCIES), within=working_days(1)),
        shows(answered("no_quorum_reason"), within=working_days(1)),
    ),
)

RECORD_SENT = standard(
    "STRAT-4",
    "The record of each strategy discussion is sent out within 1 working day.",
    asks="send out the record of the strategy discussion",
    because=("meeting-preparation", "information-sharing"),
    authority=CIRCULATION_PRACTICE,
    owner=role("team_manager"),
    trigger=each(STRATEGY_DISCUSSION),
    expects=followed_by(entries("record_sent"), within=working_days(1), about=True),
    opens="record_sent",
)

STANDARDS = (QUORUM, RECORD_SENT)

EXAMPLES = (
    *examples(
        QUORUM,
        met="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (agencies: [social_care, police, health])
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (agencies: [social_care, police])
        """,
    ),
    *examples(
        RECORD_SENT,
        met="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        Tue 10 Mar 2026 12:00 | social care | record sent | about #1
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        """,
    ),
)
