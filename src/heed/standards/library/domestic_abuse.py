"""Each child of the household is a victim in their own right (practice reference 12)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import ON_A_PLAN
from heed.standards.library.sources import (
    DOMESTIC_ABUSE_DEFAULT,
    ENCOMPASS_DEFAULT,
    LOCAL_DEFAULT,
    standard,
)
from heed.standards.sayings import (
    AUTHOR,
    answered,
    both,
    each,
    either,
    entries,
    followed_by,
    role,
    says,
    says_one_of,
    shows,
)

OWN_STATUS = standard(
    "DA-1",
    "After each domestic abuse incident, each child of the household has their own status as a "
    "victim recorded within 5 working days.",
    asks="record this child's own status and experience as a victim",
    because=("children-victims-of-domestic-abuse",),
    authority=DOMESTIC_ABUSE_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("domestic_abuse_incident")),
    for_whom="household",
    expects=followed_by(entries("domestic_abuse_victim_status"), within=working_days(5)),
    opens="domestic_abuse_victim_status",
)

OWN_SUPPORT = standard(
    "DA-2",
    "A child who is, or may be, a victim of domestic abuse has support of their own with someone "
    "responsible for it and a start, or a reason why not.",
    asks="record this child's own support, who gives it and when it starts, or why there is none",
    because=("children-victims-of-domestic-abuse",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(
        entries(
            "domestic_abuse_victim_status",
            where=(says_one_of("status", "confirmed", "suspected"),),
        )
    ),
    expects=either(
        both(
            shows(answered("support"), within=working_days(5)),
            shows(answered("support_owner"), within=working_days(5)),
            shows(answered("support_starts"), within=working_days(5)),
        ),
        shows(answered("no_support_reason"), within=working_days(5)),
    ),
)

ABUSER_NAMED = standard(
    "DA-3",
    "After domestic abuse while a child is on a plan, the record names who uses abuse and what is asked of them within 10 working days.",
    asks="name who uses abuse, what is asked of them, and what contact is safe",
    because=("children-victims-of-domestic-abuse",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("domestic_abuse_incident"), during=ON_A_PLAN),
    expects=followed_by(entries("abuser_response"), within=working_days(10)),
    opens="abuser_response",
)

SCHOOL_NOTICE = standard(
    "DA-4",
    "After the police record domestic abuse, each child's school or nursery has the notice by the end of the next working day, and supports the child.",
    asks="record that the notice came, and how the child was supported",
    because=(
        "children-victims-of-domestic-abuse",
        "information-sharing",
    ),
    authority=ENCOMPASS_DEFAULT,
    owner=role("school_safeguarding_lead"),
    trigger=each(entries("domestic_abuse_incident", by=("police_officer",))),
    for_whom="household",
    expects=followed_by(entries("encompass_received"), within=working_days(1)),
    opens="encompass_received",
)

CHILDS_ACCOUNT = standard(
    "DA-5",
    "Each child who is, or may be, a victim of domestic abuse is asked what it is like for them, or the record says why not.",
    asks="ask the child what it is like for them, or say why they were not asked",
    because=(
        "children-victims-of-domestic-abuse",
        "open-conversations",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(
        entries(
            "domestic_abuse_victim_status",
            where=(says_one_of("status", "confirmed", "suspected"),),
        )
    ),
    expects=either(
        shows(answered("child_words"), within=working_days(5)),
        shows(answered("not_asked_reason"), within=working_days(5)),
    ),
)

DISCUSSED = standard(
    "DA-6",
    "Every strategy discussion says what domestic abuse was considered.",
    asks="correct the record: say what domestic abuse was considered, or that nobody knows of any",
    because=(
        "children-victims-of-domestic-abuse",
        "meeting-preparation",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("strategy_discussion")),
    expects=shows(answered("domestic_abuse_considered"), within=working_days(1)),
)

CHILDS_SAFETY_PLAN = standard(
    "DA-7",
    "Each child who is, or may be, a victim of domestic abuse has a safety plan of their own and people they trust, within 5 working days.",
    asks="make a safety plan with the child, and say who they trust",
    because=("children-victims-of-domestic-abuse",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(
        entries(
            "domestic_abuse_victim_status",
            where=(says_one_of("status", "confirmed", "suspected"),),
        )
    ),
    expects=shows(answered("safety_plan"), answered("protective_people"), within=working_days(5)),
)

SCHOOL_KNOWS = standard(
    "DA-8",
    "The school or nursery of each child who is a victim of domestic abuse knows of it.",
    asks="tell the child's school or nursery",
    because=(
        "children-victims-of-domestic-abuse",
        "information-sharing",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("domestic_abuse_victim_status", where=(says("status", "confirmed"),))),
    expects=shows(says("school_told", True), within=working_days(5)),
)

STANDARDS = (
    OWN_STATUS,
    OWN_SUPPORT,
    ABUSER_NAMED,
    SCHOOL_NOTICE,
    CHILDS_ACCOUNT,
    DISCUSSED,
    CHILDS_SAFETY_PLAN,
    SCHOOL_KNOWS,
)

EXAMPLES = (
    *examples(
        OWN_STATUS,
        met="""
        home | child, sibling | since Thu 01 Jan 2026
        Mon 09 Mar 2026 22:00 | police | domestic abuse incident (abuse: [physical]) | child: sibling
        Mon 16 Mar 2026 10:00 | social care | domestic abuse victim status (status: confirmed)
        """,
        missed="""
        home | child, sibling | since Thu 01 Jan 2026
        Mon 09 Mar 2026 22:00 | police | domestic abuse incident (abuse: [physical]) | child: sibling
        Mon 16 Mar 2026 10:00 | social care | domestic abuse victim status (status: confirmed) | child: sibling
        """,
    ),
    *examples(
        OWN_SUPPORT,
        met="""
        Mon 09 Mar 2026 10:00 | social care | domestic abuse victim status (status: confirmed, support: Play sessions for Robin, support owner: A family worker, support starts: Mon 16 Mar 2026)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | domestic abuse victim status (status: confirmed, support: Play sessions for Robin)
        """,
    ),
    *examples(
        ABUSER_NAMED,
        met="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 22:00 | police (police officer) | domestic abuse incident (abuse: [physical])
        Fri 20 Mar 2026 12:00 | social care | abuser response (who uses abuse: The children's stepfather)
        """,
        missed="""
        Mon 02 Mar 2026 10:00 | social care | plan started (category: neglect)
        Mon 09 Mar 2026 22:00 | police (police officer) | domestic abuse incident (abuse: [physical])
        """,
    ),
    *examples(
        SCHOOL_NOTICE,
        met="""
        home | child, sibling | since Thu 01 Jan 2026
        Mon 09 Mar 2026 22:00 | police (police officer) | domestic abuse incident (abuse: [physical]) | child: sibling
        Tue 10 Mar 2026 08:30 | school | encompass received (before school: yes)
        """,
        missed="""
        home | child, sibling | since Thu 01 Jan 2026
        Mon 09 Mar 2026 22:00 | police (police officer) | domestic abuse incident (abuse: [physical]) | child: sibling
        """,
    ),
    *examples(
        CHILDS_ACCOUNT,
        met="""
        Mon 09 Mar 2026 10:00 | social care | domestic abuse victim status (status: confirmed, child words: I count the stairs)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | domestic abuse victim status (status: confirmed)
        """,
    ),
    *examples(
        DISCUSSED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (domestic abuse considered: Nobody knows of any)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        """,
    ),
    *examples(
        CHILDS_SAFETY_PLAN,
        met="""
        Mon 09 Mar 2026 10:00 | social care | domestic abuse victim status (status: suspected, safety plan: Goes to the neighbour, protective people: Gran and Mrs Bell)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | domestic abuse victim status (status: suspected, safety plan: Goes to the neighbour)
        """,
    ),
    *examples(
        SCHOOL_KNOWS,
        met="""
        Mon 09 Mar 2026 10:00 | social care | domestic abuse victim status (status: confirmed, school told: yes)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | domestic abuse victim status (status: confirmed, school told: no)
        """,
    ),
)
