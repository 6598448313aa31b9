"""When agencies see a conference otherwise, or want one (practice reference 2)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.sources import (
    LOCAL_DEFAULT,
    standard,
)
from heed.standards.sayings import (
    AUTHOR,
    each,
    entries,
    followed_by,
    role,
    says,
    shows,
)

DISSENT_IN_RECORD = standard(
    "CR-DIS",
    "When an agency dissents from a conference's decision, the record of the conference gives its "
    "view and its reasons within 1 working day.",
    asks="have the dissent and its reasons put in the record of the conference",
    because=("concerns-resolution", "meeting-quality"),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("conference_dissent")),
    expects=shows(says("in_record", True), within=working_days(1)),
)

CONFERENCE_REQUEST = standard(
    "CR-ICPC",
    "When a professional asks for a conference, the answer and its reasons come within 1 working "
    "day.",
    asks="answer whether the conference will be held, and why",
    because=("concerns-resolution",),
    authority=LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("conference_requested")),
    expects=followed_by(entries("conference_request_answered"), within=working_days(1), about=True),
    opens="conference_request_answered",
)

STANDARDS = (
    DISSENT_IN_RECORD,
    CONFERENCE_REQUEST,
)

EXAMPLES = (
    *examples(
        DISSENT_IN_RECORD,
        met="""
        Mon 09 Mar 2026 12:00 | health | conference dissent (agency: health, in record: yes)
        """,
        missed="""
        Mon 09 Mar 2026 12:00 | health | conference dissent (agency: health, in record: no)
        """,
    ),
    *examples(
        CONFERENCE_REQUEST,
        met="""
        Mon 09 Mar 2026 12:00 | health | conference requested
        Tue 10 Mar 2026 09:00 | social care (team manager) | conference request answered (will be held: yes) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 12:00 | health | conference requested
        """,
    ),
)
