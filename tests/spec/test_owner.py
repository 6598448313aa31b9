"""Owner: who is asked to act

A standard asks a role on the child's record, whoever recorded the trigger, or the agency that the
trigger names.
"""

from heed.clocks import working_days
from heed.standards.sayings import AUTHOR, agency_in, each, entries, followed_by, role
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

ANSWER = followed_by(entries("answer"), within=working_days(5))
TRIGGER = each(entries("request"))


def test_a_role(expect: Expect) -> None:
    """Whoever has the role on the child's record, whoever recorded the trigger."""
    expect(
        standard("A manager answers.", TRIGGER, ANSWER, owner=role("team_manager")),
        """
        Mon 09 Mar 2026 09:00 | police | request
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["pending"],
        owners=["team manager"],
    )


def test_the_author(expect: Expect) -> None:
    """Whoever recorded it first; a correction by someone else does not pass it on."""
    expect(
        standard("Whoever asked follows it up.", TRIGGER, ANSWER, owner=AUTHOR),
        """
        Mon 09 Mar 2026 09:00 | police | request
        Mon 09 Mar 2026 09:00 | health | request
        Mon 09 Mar 2026 09:30 | social care | request | corrects #1 | recorded \
Mon 09 Mar 2026 10:00
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["pending", "pending"],
        owners=["someone in police", "someone in health"],
    )


def test_the_agency_that_is_named(expect: Expect) -> None:
    """The agency in a field of the trigger; nobody when the field is empty."""
    expect(
        standard("The agency asked answers.", TRIGGER, ANSWER, owner=agency_in("to_agency")),
        """
        Mon 09 Mar 2026 09:00 | police | request (to agency: health)
        Mon 09 Mar 2026 09:00 | police | request
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["pending", "pending"],
        owners=["health", ""],
    )
