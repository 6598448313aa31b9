"""Requests for information and their answers (practice reference 9)."""

from heed.clocks import Duration, working_days
from heed.standards.examples import examples
from heed.standards.library.sources import INFORMATION_ADVICE, LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    agency_in,
    answered,
    each,
    either,
    entries,
    followed_by,
    preceded_by,
    recorded,
    role,
    says,
    shows,
)
from heed.standards.standard import Standard

_ANSWER = entries("information_received", "information_refused")


def _in_time(within: Duration) -> str:
    return f"{within}" if within.n == 0 else f"within {within}"


def _answered(suffix: str, urgency: str, reads: str, within: Duration) -> Standard:
    return standard(
        f"INF-1{suffix}",
        f"{reads} is answered {_in_time(within)}, with what is held, with nothing "
        "held, or with a reason for refusing.",
        asks="answer the request for information, or refuse it with a reason",
        because=("information-sharing",),
        authority=LOCAL_DEFAULT,
        owner=agency_in("to_agency"),
        trigger=each(entries("information_requested", where=(says("urgency", urgency),))),
        expects=followed_by(_ANSWER, within=within, about=True),
        opens="information_received",
    )


EMERGENCY = _answered("E", "emergency", "An emergency request for information", working_days(0))
SECTION_47 = _answered(
    "", "section_47", "A request for information for a section 47 enquiry", working_days(1)
)
ASSESSMENT = _answered(
    "A", "assessment", "A request for information for an assessment", working_days(5)
)
OTHER = _answered("O", "other", "Any other request for information", working_days(10))

CHASED = standard(
    "INF-1C",
    "A request for a section 47 enquiry that is not answered is chased within 2 working days.",
    asks="chase the answer with the person who holds it",
    because=("information-sharing",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("information_requested", where=(says("urgency", "section_47"),))),
    expects=either(
        followed_by(_ANSWER, within=working_days(2), about=True),
        followed_by(entries("information_chased"), within=working_days(2), about=True),
    ),
    opens="information_chased",
)

SHARED_FOR_A_REASON = standard(
    "INF-2",
    "Whenever information is shared, the record says what for and on which legal basis.",
    asks="say what the information was shared for, and on which legal basis",
    because=("information-sharing",),
    authority=INFORMATION_ADVICE,
    owner=AUTHOR,
    trigger=each(entries("information_shared")),
    expects=shows(answered("purpose"), answered("legal_basis"), within=working_days(1)),
)

ASKED_ON_A_BASIS = standard(
    "INF-2R",
    "Each request for information says on which legal basis it is made.",
    asks="say on which legal basis you ask",
    because=("information-sharing",),
    authority=INFORMATION_ADVICE,
    owner=AUTHOR,
    trigger=each(entries("information_requested")),
    expects=shows(answered("legal_basis"), within=working_days(1)),
)

FAMILY_TOLD = standard(
    "INF-3",
    "When information is shared or asked for, the child or carer is told, or the record says why not.",
    asks="tell the child or carer what is shared, or say why not",
    because=(
        "information-sharing",
        "families-informed",
    ),
    authority=INFORMATION_ADVICE,
    owner=AUTHOR,
    trigger=each(entries("information_shared", "information_requested")),
    expects=either(
        shows(says("child_told", True), within=working_days(1)),
        shows(answered("not_told_reason"), within=working_days(1)),
    ),
)

REFUSED_WITH_REASON = standard(
    "INF-REF",
    "A refusal of information says who refused and why, within 1 working day.",
    asks="say who refused, and the reason given",
    because=("information-sharing",),
    authority=INFORMATION_ADVICE,
    owner=AUTHOR,
    trigger=each(entries("information_refused")),
    expects=shows(answered("refused_by"), answered("reason"), within=working_days(1)),
)

NEEDS_LISTED = standard(
    "INF-5",
    "What must be known is listed in the 10 working days before an initial conference.",
    asks="list what needs to be known before the conference, and who could know it",
    because=(
        "information-sharing",
        "meeting-preparation",
    ),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("initial_conference")),
    expects=preceded_by(entries("need_to_know"), at_most=working_days(10)),
    opens="need_to_know",
)

UNKNOWNS_CARRIED = standard(
    "INF-5U",
    "What a strategy discussion leaves unknown is written down, with who asks next, within 1 working day.",
    asks="say what is still not known, and who asks next",
    because=(
        "information-sharing",
        "meeting-preparation",
    ),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("strategy_discussion")),
    expects=either(
        shows(answered("unknowns"), within=working_days(1)),
        followed_by(
            entries("need_to_know", where=(answered("asked_next"),)), within=working_days(1)
        ),
    ),
    opens="need_to_know",
)

UNKNOWNS_TAKEN_UP = standard(
    "INF-5N",
    "What is still not known has somebody who asks next, and a day.",
    asks="say who asks next, and by which day",
    because=("information-sharing",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("need_to_know", where=(answered("still_unknown"),))),
    expects=shows(answered("asked_next"), answered("known_by"), within=working_days(1)),
)

WRITTEN_DOWN = standard(
    "INF-4",
    "What another agency tells about a child is on the record within 1 working day.",
    asks="record what you were told",
    because=("information-sharing",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("information_received")),
    expects=recorded(within=working_days(1)),
)

STANDARDS = (
    WRITTEN_DOWN,
    EMERGENCY,
    SECTION_47,
    ASSESSMENT,
    OTHER,
    CHASED,
    SHARED_FOR_A_REASON,
    ASKED_ON_A_BASIS,
    FAMILY_TOLD,
    REFUSED_WITH_REASON,
    NEEDS_LISTED,
    UNKNOWNS_CARRIED,
    UNKNOWNS_TAKEN_UP,
)

EXAMPLES = (
    *examples(
        WRITTEN_DOWN,
        met="""
        Mon 09 Mar 2026 10:00 | social care | information received (response: full)
        """,
        met_late="""
        Mon 09 Mar 2026 10:00 | social care | information received (response: full) | recorded Mon 16 Mar 2026 09:00
        """,
    ),
    *examples(
        EMERGENCY,
        met="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, urgency: emergency)
        Mon 09 Mar 2026 11:00 | health | information received (response: nil) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, urgency: emergency)
        """,
    ),
    *examples(
        SECTION_47,
        met="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, urgency: section_47)
        Tue 10 Mar 2026 11:00 | health | information received (response: nil) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, urgency: section_47)
        """,
    ),
    *examples(
        ASSESSMENT,
        met="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, urgency: assessment)
        Mon 16 Mar 2026 11:00 | health | information received (response: nil) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, urgency: assessment)
        """,
    ),
    *examples(
        OTHER,
        met="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, urgency: other)
        Mon 23 Mar 2026 11:00 | health | information received (response: nil) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, urgency: other)
        """,
    ),
    *examples(
        CHASED,
        met="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, urgency: section_47)
        Wed 11 Mar 2026 10:00 | social care | information chased | about #1
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, urgency: section_47)
        """,
    ),
    *examples(
        SHARED_FOR_A_REASON,
        met="""
        Mon 09 Mar 2026 09:00 | health | information shared (shared with: [school], purpose: So that somebody watches over him, legal basis: public_task)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | health | information shared (shared with: [school])
        """,
    ),
    *examples(
        ASKED_ON_A_BASIS,
        met="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health, legal basis: public_task)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care | information requested (to agency: health)
        """,
    ),
    *examples(
        FAMILY_TOLD,
        met="""
        Mon 09 Mar 2026 09:00 | health | information shared (shared with: [school], child told: no, not told reason: It could put his mother at risk)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | health | information shared (shared with: [school], child told: no)
        """,
    ),
    *examples(
        REFUSED_WITH_REASON,
        met="""
        Mon 09 Mar 2026 09:00 | health | information refused (reason code: lack_of_basis, refused by: A records manager, reason: The letter named no law)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | health | information refused (reason code: lack_of_basis)
        """,
    ),
    *examples(
        NEEDS_LISTED,
        met="""
        Wed 04 Mar 2026 10:00 | social care | need to know (who could know: [health, police])
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
    *examples(
        UNKNOWNS_CARRIED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        Tue 10 Mar 2026 10:00 | social care | need to know (who could know: [police], asked next: The duty officer) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        """,
    ),
    *examples(
        UNKNOWNS_TAKEN_UP,
        met="""
        Mon 09 Mar 2026 09:00 | social care | need to know (still unknown: [Who sleeps there], asked next: The health visitor, known by: Fri 13 Mar 2026)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care | need to know (still unknown: [Who sleeps there])
        """,
    ),
)
