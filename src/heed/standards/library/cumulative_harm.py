"""New incidents seen together with what came before (practice reference 3.7)."""

from heed.clocks import calendar_days, months, working_days
from heed.practice.acts.cumulative_review import CUMULATIVE_REVIEW
from heed.standards.examples import examples
from heed.standards.library.patterns import (
    HARM,
    STRATEGY_DISCUSSION,
)
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    each,
    either,
    entries,
    followed_by,
    nth,
    preceded_by,
    role,
    shows,
)

THIRD_INCIDENT = standard(
    "CUM-1",
    "A third incident of harm of any kind within 90 days, from any agency, is followed by a "
    "strategy discussion within 3 working days.",
    asks="hold a strategy discussion about the harm that has built up",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=nth(3, HARM, within=calendar_days(90)),
    expects=followed_by(STRATEGY_DISCUSSION, within=working_days(3)),
    opens="strategy_discussion",
)


LOOKED_AT_TOGETHER = standard(
    "CUM-2",
    "A second incident of harm within a year, from any agency, is looked at together with what came before within 5 working days.",
    asks="write what this and the earlier incidents show together",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=nth(2, HARM, within=months(12)),
    expects=either(
        followed_by(entries("cumulative_review"), within=working_days(5)),
        followed_by(
            entries(
                "cp_medical_considered",
                "strategy_discussion",
                "section_47_enquiry",
                where=(answered("cumulative_view"),),
            ),
            within=working_days(5),
        ),
    ),
    opens="cumulative_review",
)


EMOTIONAL_HARM = standard(
    "CUM-3",
    "Whoever looks at cumulative harm says what emotional harm has built up, and what was decided each time before.",
    asks="say what emotional harm has built up, and what was decided before",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("cumulative_review")),
    expects=shows(answered("emotional_harm"), answered("earlier_answers"), within=working_days(1)),
)


EARLIER_ENTRIES_NAMED = standard(
    "CPM-5",
    "Whoever looks at cumulative harm names the earlier entries that they looked at.",
    asks="choose the earlier entries that were looked at",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("cumulative_review")),
    expects=preceded_by(entries(*CUMULATIVE_REVIEW.about), about=True),
)

STANDARDS = (
    THIRD_INCIDENT,
    LOOKED_AT_TOGETHER,
    EMOTIONAL_HARM,
    EARLIER_ENTRIES_NAMED,
)

EXAMPLES = (
    *examples(
        EARLIER_ENTRIES_NAMED,
        met="""
        Mon 02 Mar 2026 10:00 | school | harm incident (harm: [physical])
        Mon 09 Mar 2026 10:00 | social care | cumulative review (looked back: whole_life) | about #1
        """,
        missed="""
        Mon 02 Mar 2026 10:00 | school | harm incident (harm: [physical])
        Mon 09 Mar 2026 10:00 | social care | cumulative review (looked back: whole_life)
        """,
    ),
    *examples(
        THIRD_INCIDENT,
        met="""
        Mon 12 Jan 2026 09:00 | school | harm incident (harm: [physical])
        Mon 09 Feb 2026 21:30 | police | domestic abuse incident (abuse: [physical])
        Mon 09 Mar 2026 09:00 | health | harm incident (harm: [emotional])
        Thu 12 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        """,
        missed="""
        Mon 12 Jan 2026 09:00 | school | harm incident (harm: [physical])
        Mon 09 Feb 2026 21:30 | police | domestic abuse incident (abuse: [physical])
        Mon 09 Mar 2026 09:00 | health | harm incident (harm: [emotional])
        """,
    ),
    *examples(
        LOOKED_AT_TOGETHER,
        met="""
        Mon 06 Oct 2025 09:00 | health | harm incident (harm: [neglect])
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [physical])
        Fri 13 Mar 2026 09:00 | social care | cumulative review (looked back: year_or_more)
        """,
        missed="""
        Mon 06 Oct 2025 09:00 | health | harm incident (harm: [neglect])
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [physical])
        """,
    ),
    *examples(
        EMOTIONAL_HARM,
        met="""
        Mon 09 Mar 2026 09:00 | social care | cumulative review (emotional harm: Flinches when a door shuts, earlier answers: Closed twice with nothing changed)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care | cumulative review (emotional harm: Flinches when a door shuts)
        """,
    ),
)
