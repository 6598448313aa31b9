"""New incidents, what came before them, and CP medicals (practice reference 3)."""

from heed.clocks import calendar_days, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import HARM, MEDICAL_CONSIDERED, STRATEGY_DISCUSSION
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    each,
    either,
    entries,
    excludes,
    followed_by,
    includes,
    nth,
    preceded_by,
    role,
    says,
)

MEDICAL_AFTER_PHYSICAL_HARM = standard(
    "CPM-1",
    "After each incident of physical harm, a CP medical is considered within 1 working day.",
    asks="consider a CP medical, looking at everything that came before",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("harm_incident", where=(includes("harm", "physical"),))),
    expects=followed_by(MEDICAL_CONSIDERED, within=working_days(1)),
    opens="cp_medical_considered",
)

MEDICAL_AFTER_DISCLOSURE = standard(
    "CPM-1D",
    "After each incident of other harm in which the child tells someone that they were harmed, a "
    "CP medical is considered within 1 working day.",
    asks="consider a CP medical after what the child said",
    because=("cumulative-harm", "open-conversations"),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(
        entries("harm_incident", where=(says("disclosed", True), excludes("harm", "physical")))
    ),
    expects=followed_by(MEDICAL_CONSIDERED, within=working_days(1)),
    opens="cp_medical_considered",
)

SIBLINGS_ANSWERED = standard(
    "CPM-4",
    "When a CP medical is considered for one child, it is considered for each other child of the "
    "household within 1 working day, unless it was in the 10 working days before.",
    asks="say whether this child needs a CP medical too",
    because=("cumulative-harm", "challenge-cp-medical"),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(MEDICAL_CONSIDERED),
    for_whom="others",
    expects=either(
        followed_by(MEDICAL_CONSIDERED, within=working_days(1)),
        preceded_by(MEDICAL_CONSIDERED, at_most=working_days(10)),
    ),
    opens="cp_medical_considered",
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

STANDARDS = (
    MEDICAL_AFTER_PHYSICAL_HARM,
    MEDICAL_AFTER_DISCLOSURE,
    SIBLINGS_ANSWERED,
    THIRD_INCIDENT,
)

EXAMPLES = (
    *examples(
        MEDICAL_AFTER_PHYSICAL_HARM,
        met="""
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [physical])
        Tue 10 Mar 2026 16:00 | social care | cp medical considered (decision: needed)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [physical])
        """,
    ),
    *examples(
        MEDICAL_AFTER_DISCLOSURE,
        met="""
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [emotional], disclosed: yes)
        Tue 10 Mar 2026 16:00 | social care | cp medical considered (decision: not_needed)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [emotional], disclosed: yes)
        """,
    ),
    *examples(
        SIBLINGS_ANSWERED,
        met="""
        home | child, sibling | since Thu 01 Jan 2026
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: needed) | child: sibling
        Tue 10 Mar 2026 09:00 | social care | cp medical considered (decision: not_needed)
        """,
        missed="""
        home | child, sibling | since Thu 01 Jan 2026
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: needed) | child: sibling
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
)
