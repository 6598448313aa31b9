"""Strategy discussions with the right people, and their record (practice reference 6)."""

from heed.clocks import working_days
from heed.practice.acts.meeting import agenda_lines
from heed.practice.acts.strategy_discussion import LEAST_AGENCIES
from heed.practice.acts.strategy_discussion import STRATEGY_DISCUSSION as STRATEGY_DISCUSSION_KIND
from heed.standards.examples import DrawnExample, examples
from heed.standards.library.patterns import STRATEGY_DISCUSSION
from heed.standards.library.sources import CIRCULATION_PRACTICE, LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    each,
    either,
    entries,
    followed_by,
    includes,
    preceded_by,
    role,
    says,
    shows,
)
from heed.standards.standard import Standard

AGENDA = agenda_lines(STRATEGY_DISCUSSION_KIND)
"""The lines of the agenda, as agencies and the discussion itself answer them."""

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

EVERY_LINE_ANSWERED = standard(
    "STRAT-3",
    "Each line of the agenda of a strategy discussion is answered, also with “nobody knows” or with "
    "why it does not matter here.",
    asks="answer the open lines of the strategy discussion's agenda",
    because=("meeting-preparation", "bereavement-and-loss", "culture-and-identity"),
    authority=LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(STRATEGY_DISCUSSION),
    expects=shows(*(answered(line) for line in AGENDA), within=working_days(1)),
)

DISSENT_TAKEN_UP = standard(
    "STRAT-6",
    "When an agency disagrees in a contribution to a meeting, that becomes a concern or is settled "
    "within 1 working day.",
    asks="raise the disagreement as a concern, or record how it was settled",
    because=("concerns-resolution", "meeting-preparation"),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("meeting_contribution", where=(says("disagree", True),))),
    expects=followed_by(
        entries("concern_raised", "disagreement_settled"), within=working_days(1), about=True
    ),
    opens="concern_raised",
)


def _prepared(suffix: str, agency: str, reads: str, owner: str) -> Standard:
    return standard(
        f"STRAT-7{suffix}",
        f"When {reads} take part in a strategy discussion, what they know was recorded in the 5 "
        "working days before it, or by its end.",
        asks="record what your agency brings to the strategy discussion",
        because=("meeting-preparation",),
        authority=LOCAL_DEFAULT,
        owner=role(owner),
        trigger=each(entries("strategy_discussion", where=(includes("agencies", agency),))),
        expects=preceded_by(
            entries("meeting_contribution", where=(says("agency", agency),)),
            at_most=working_days(5),
        ),
        opens="meeting_contribution",
    )


SOCIAL_CARE_PREPARED = _prepared("S", "social_care", "social workers", "social_worker")
POLICE_PREPARED = _prepared("P", "police", "the police", "police_officer")
HEALTH_PREPARED = _prepared("H", "health", "health workers", "health_visitor")
EDUCATION_PREPARED = _prepared("E", "education", "schools", "school_safeguarding_lead")

STANDARDS = (
    QUORUM,
    RECORD_SENT,
    EVERY_LINE_ANSWERED,
    DISSENT_TAKEN_UP,
    SOCIAL_CARE_PREPARED,
    POLICE_PREPARED,
    HEALTH_PREPARED,
    EDUCATION_PREPARED,
)


def _prepared_examples(of: Standard, agency: str) -> tuple[DrawnExample, ...]:
    """One of the same shape for each agency."""
    held = f"Mon 09 Mar 2026 10:00 | social care | strategy discussion (agencies: [{agency}])"
    brought = f"meeting contribution (agency: {agency}, information: What we know)"
    return examples(of, met=f"Fri 06 Mar 2026 10:00 | social care | {brought}\n{held}", missed=held)


_WHOLE_AGENDA = ", ".join(f"{line}: Asked; nobody knows" for line in AGENDA)

EXAMPLES = (
    *examples(
        EVERY_LINE_ANSWERED,
        met=f"Mon 09 Mar 2026 10:00 | social care | strategy discussion ({_WHOLE_AGENDA})",
        missed="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (loss considered: Asked; none)
        """,
    ),
    *examples(
        DISSENT_TAKEN_UP,
        met="""
        Mon 09 Mar 2026 10:00 | health | meeting contribution (agency: health, disagree: yes)
        Mon 09 Mar 2026 15:00 | health | disagreement settled | about #1
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | health | meeting contribution (agency: health, disagree: yes)
        """,
    ),
    *_prepared_examples(SOCIAL_CARE_PREPARED, "social_care"),
    *_prepared_examples(POLICE_PREPARED, "police"),
    *_prepared_examples(HEALTH_PREPARED, "health"),
    *_prepared_examples(EDUCATION_PREPARED, "education"),
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
