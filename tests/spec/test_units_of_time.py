"""Time: calendar days, hours and months

Days and months last until midnight in London at their end. Hours are counted to the minute, over
the nights when the clocks change too. A month's end that falls on a day off is not moved.
"""

from heed.clocks import Duration, calendar_days, hours, months, weeks
from heed.standards import Standard
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect


def _reviewed_within(time: Duration) -> Standard:
    return standard(
        f"A protective step is reviewed within {time}.",
        each(entries("step")),
        followed_by(entries("reviewed"), within=time),
    )


def test_calendar_days(expect: Expect) -> None:
    """Calendar days count every day, weekends and bank holidays included."""
    expect(
        _reviewed_within(calendar_days(8)),
        """
        Thu 24 Dec 2026 10:00 | social care | step
        """,
        as_of="Thu 24 Dec 2026",
        verdicts=["pending"],
        due=["Fri 01 Jan 2027"],
    )
    expect(
        _reviewed_within(weeks(4)),
        """
        Mon 09 Mar 2026 10:00 | social care | step
        Mon 06 Apr 2026 23:59 | social care | reviewed
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["met"],
        due=["Mon 06 Apr 2026"],
    )


def test_hours(expect: Expect) -> None:
    """Hours end at the minute, not at the end of the day."""
    expect(
        _reviewed_within(hours(24)),
        """
        Fri 06 Mar 2026 16:00 | police | step
        """,
        as_of="Sat 07 Mar 2026 16:00",
        verdicts=["pending"],
        due=["Sat 07 Mar 2026 16:00"],
        reasons=[
            "Not recorded since “step” on 6 March 2026, 16:00: do what is asked. It is due by "
            "7 March 2026, 16:00, within 24 hours, by social worker. "
            "Local default: Example partnership."
        ],
    )
    expect(
        _reviewed_within(hours(24)),
        """
        Fri 06 Mar 2026 16:00 | police | step
        Sat 07 Mar 2026 16:01 | police | reviewed
        """,
        as_of="Sun 08 Mar 2026",
        verdicts=["met late"],
    )


def test_the_night_the_clocks_go_forward(expect: Expect) -> None:
    """24 hours from ten in the evening end at eleven the next evening, by the changed clocks."""
    expect(
        _reviewed_within(hours(24)),
        """
        Sat 28 Mar 2026 22:00 | police | step
        Sun 29 Mar 2026 23:00 | police | reviewed
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["met"],
        due=["Sun 29 Mar 2026 23:00"],
    )


def test_the_night_the_clocks_go_back(expect: Expect) -> None:
    """The hour that happens twice is two hours: `GMT` marks the second one."""
    expect(
        _reviewed_within(hours(24)),
        """
        Sat 24 Oct 2026 22:00 | police | step
        """,
        as_of="Sat 24 Oct 2026",
        verdicts=["pending"],
        due=["Sun 25 Oct 2026 21:00"],
    )
    expect(
        _reviewed_within(hours(1)),
        """
        Sun 25 Oct 2026 01:15 | police | step
        Sun 25 Oct 2026 01:15 GMT | police | reviewed
        Sun 25 Oct 2026 01:20 GMT | police | step
        Sun 25 Oct 2026 01:19 | police | reviewed
        """,
        as_of="Mon 26 Oct 2026",
        verdicts=["met", "missed"],
    )


def test_months(expect: Expect) -> None:
    """A month ends on the same day number, or on the last day of a shorter month."""
    expect(
        _reviewed_within(months(3)),
        """
        Mon 09 Mar 2026 10:00 | social care | step
        Mon 31 Aug 2026 10:00 | social care | step
        Sun 29 Nov 2026 10:00 | social care | step
        Mon 30 Nov 2026 10:00 | social care | step
        """,
        as_of="Mon 30 Nov 2026",
        verdicts=["missed", "pending", "pending", "pending"],
        due=["Tue 09 Jun 2026", "Mon 30 Nov 2026", "Sun 28 Feb 2027", "Sun 28 Feb 2027"],
    )


def test_months_over_a_leap_day(expect: Expect) -> None:
    """In a leap year February ends on the 29th."""
    expect(
        _reviewed_within(months(6)),
        """
        Tue 31 Aug 2027 10:00 | social care | step
        """,
        as_of="Tue 31 Aug 2027",
        verdicts=["pending"],
        due=["Tue 29 Feb 2028"],
    )
    expect(
        _reviewed_within(months(12)),
        """
        Tue 29 Feb 2028 10:00 | social care | step
        """,
        as_of="Tue 29 Feb 2028",
        verdicts=["pending"],
        due=["Wed 28 Feb 2029"],
    )


def test_a_month_that_ends_on_a_day_off(expect: Expect) -> None:
    """The limit stays where it is, on a Sunday too."""
    expect(
        _reviewed_within(months(1)),
        """
        Sun 08 Feb 2026 10:00 | social care | step
        Mon 09 Mar 2026 00:00 | social care | reviewed
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["met late"],
        due=["Sun 08 Mar 2026"],
    )
