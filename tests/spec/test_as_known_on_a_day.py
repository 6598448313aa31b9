"""As of: as it was known on a day

Every verdict names the day it is made on. First only what had been recorded by the end of that day
is kept; then what happened when is looked at. There is no hindsight.
"""

from heed.clocks import working_days
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

DECIDED = standard(
    "After each referral, what happens next is decided within 1 working day.",
    each(entries("referral")),
    followed_by(entries("decision"), within=working_days(1)),
)
TABLE = """
    Mon 09 Mar 2026 09:00 | school | referral | recorded Mon 09 Mar 2026 16:00
    Tue 10 Mar 2026 09:00 | social care | decision | recorded Fri 13 Mar 2026 09:00
    Tue 10 Mar 2026 09:00 | social care | decision | in error #2 | recorded Mon 16 Mar 2026 09:00
    """


def test_before_anything_was_recorded(expect: Expect) -> None:
    """What had happened but was not yet recorded asks nothing."""
    expect(DECIDED, TABLE, as_of="Mon 09 Mar 2026 15:59", verdicts=[])


def test_day_by_day(expect: Expect) -> None:
    """The same record, read as it was known on different days."""
    expect(DECIDED, TABLE, as_of="Mon 09 Mar 2026 16:00", verdicts=["pending"])
    expect(DECIDED, TABLE, as_of="Wed 11 Mar 2026", verdicts=["missed"])
    expect(DECIDED, TABLE, as_of="Fri 13 Mar 2026", verdicts=["met, recorded late"])
    expect(DECIDED, TABLE, as_of="Mon 16 Mar 2026", verdicts=["missed"])


def test_the_end_of_a_london_day(expect: Expect) -> None:
    """A day as of which one looks ends at midnight in London, in summer too."""
    table = """
        Mon 01 Jun 2026 23:30 | police | referral
        Tue 02 Jun 2026 00:30 | police | referral
        """
    expect(DECIDED, table, as_of="Mon 01 Jun 2026", verdicts=["pending"])
    expect(DECIDED, table, as_of="Tue 02 Jun 2026", verdicts=["pending", "pending"])


def test_recorded_in_the_same_minute(expect: Expect) -> None:
    """What was recorded at the very moment of looking is known."""
    table = """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 12:00 | social care | decision
        """
    expect(DECIDED, table, as_of="Mon 09 Mar 2026 11:59", verdicts=["pending"])
    expect(DECIDED, table, as_of="Mon 09 Mar 2026 12:00", verdicts=["met"])
