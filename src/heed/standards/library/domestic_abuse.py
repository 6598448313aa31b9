"""Each child of the household is a victim in their own right (practice reference 12)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.sources import DOMESTIC_ABUSE_DEFAULT, LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    both,
    each,
    either,
    entries,
    followed_by,
    role,
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

STANDARDS = (OWN_STATUS, OWN_SUPPORT)

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
)
