"""Requests for information and their answers (practice reference 9)."""

from heed.clocks import Duration, working_days
from heed.standards.examples import examples
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import agency_in, each, entries, followed_by, says
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

STANDARDS = (EMERGENCY, SECTION_47, ASSESSMENT, OTHER)

EXAMPLES = (
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
)
