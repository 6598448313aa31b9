"""The multi-agency chronology read as a whole (practice reference 21)."""

from heed.clocks import weeks, working_days
from heed.practice.kind import Nature
from heed.practice.kinds import KINDS
from heed.standards.examples import DrawnExample, examples
from heed.standards.language import Span
from heed.standards.library.patterns import CONFERENCE
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    during,
    each,
    entries,
    preceded_by,
    recorded,
    repeated,
    role,
    says,
    shows,
)
from heed.standards.standard import Standard

EVENTS = tuple(kind.name for kind in KINDS if kind.nature is Nature.EVENT)
"""What happens to a child, as against what professionals do."""

NEWS_OF_THE_CHILD = (
    *EVENTS,
    "meeting_contribution",
    "report_shared",
    "core_group",
    "visit",
    "voice_heard",
    "direct_work",
    "appointment_followed_up",
    "said_and_seen",
)
"""The kinds of entry in which an agency tells how a child is."""

READ_BEFORE_CONFERENCE = standard(
    "CHR-4",
    "The chronology is read as a whole in the 20 working days before each conference.",
    asks="read the chronology as a whole, and say what it shows",
    because=(
        "cumulative-harm",
        "meeting-preparation",
    ),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(CONFERENCE),
    expects=preceded_by(entries("chronology_analysis"), at_most=working_days(20)),
    opens="chronology_analysis",
)

DISPUTE_ANSWERED = standard(
    "CHR-6",
    "When someone disputes what is recorded, what is done about it and that they were told is recorded within 5 working days.",
    asks="say what was done about the dispute, and tell whoever raised it",
    because=(
        "families-informed",
        "open-conversations",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("entry_disputed")),
    expects=shows(answered("dispute_answer"), says("told_them", True), within=working_days(5)),
)

SIGNIFICANT_EVENT = standard(
    "CHR-1",
    "What happens to a child is in the chronology within 5 working days.",
    asks="record it, and say since when it is known",
    because=("cumulative-harm", "information-sharing"),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries(*EVENTS)),
    expects=recorded(within=working_days(5)),
)

BROUGHT_TOGETHER = standard(
    "CHR-3",
    "In the 10 working days before each conference, agencies bring to the chronology what they know.",
    asks="ask each agency to bring what it knows before the conference",
    because=("meeting-preparation", "information-sharing"),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(CONFERENCE),
    expects=preceded_by(entries("meeting_contribution", "report_shared"), at_most=working_days(10)),
    opens="meeting_contribution",
)


def _heard_from(suffix: str, agency: str, reads: str, *roles: str) -> Standard:
    return standard(
        f"CHR-5{suffix}",
        f"While a child is on a plan in which {reads} have a part, they add to the chronology at "
        "least every 6 weeks.",
        asks=f"ask what {reads} know now, and have it recorded",
        because=("information-sharing", "cumulative-harm"),
        authority=LOCAL_DEFAULT,
        owner=role("social_worker"),
        trigger=during(
            Span(
                opens=entries("agency_role", where=(says("agency", agency),)),
                closes=entries("plan_ended"),
            )
        ),
        expects=repeated(entries(*NEWS_OF_THE_CHILD, by=roles), every=weeks(6)),
        opens="information_requested",
    )


HEALTH_HEARD_FROM = _heard_from(
    "H", "health", "health workers", "health_visitor", "gp", "paediatrician"
)
EDUCATION_HEARD_FROM = _heard_from("E", "education", "schools", "school_safeguarding_lead")

STANDARDS = (
    SIGNIFICANT_EVENT,
    BROUGHT_TOGETHER,
    HEALTH_HEARD_FROM,
    EDUCATION_HEARD_FROM,
    READ_BEFORE_CONFERENCE,
    DISPUTE_ANSWERED,
)


def _heard_from_examples(of: Standard, agency: str, who: str) -> tuple[DrawnExample, ...]:
    begins = f"Mon 02 Mar 2026 10:00 | social care | agency role (agency: {agency})"
    tells = f"Thu 02 Apr 2026 10:00 | {who} | meeting contribution (agency: {agency})"
    return (
        *examples(of, met=f"{begins}\n{tells}", known_on="Tue 05 May 2026"),
        *examples(of, missed=begins),
    )


EXAMPLES = (
    *_heard_from_examples(HEALTH_HEARD_FROM, "health", "health (health visitor)"),
    *_heard_from_examples(EDUCATION_HEARD_FROM, "education", "school (school safeguarding lead)"),
    *examples(
        SIGNIFICANT_EVENT,
        met="""
        Mon 09 Mar 2026 10:00 | health | bereavement or loss (loss: death) | recorded Mon 16 Mar 2026 18:00
        """,
        met_late="""
        Mon 09 Mar 2026 10:00 | health | bereavement or loss (loss: death) | recorded Tue 17 Mar 2026 09:00
        """,
    ),
    *examples(
        BROUGHT_TOGETHER,
        met="""
        Thu 05 Mar 2026 10:00 | health | meeting contribution (agency: health)
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
    *examples(
        READ_BEFORE_CONFERENCE,
        met="""
        Wed 04 Mar 2026 10:00 | social care | chronology analysis
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
    *examples(
        DISPUTE_ANSWERED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | entry disputed (disputed by: parent, dispute answer: Both accounts are kept, told them: yes)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | entry disputed (disputed by: parent)
        """,
    ),
)
