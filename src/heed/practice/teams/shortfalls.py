"""A standard is not met beyond what is tolerated, and what is done about it (reference 22)."""

from heed.practice.day import Day
from heed.practice.detail import Detail, ask
from heed.practice.kind import act, event
from heed.practice.teams.learning import ByRole
from heed.practice.text import Line, Words


class ShortfallFound(Detail):
    """How far a standard was met in the last period of two in which it fell short."""

    standard: Line = ask("Which standard?")
    month: Day = ask("Which month?", hint="Its first day.")
    met: int = ask("How many were met in time?")
    due: int = ask("Of how many that were due?")
    aim: int = ask("What share was aimed at, in percent?")


class RemedialAction(Detail):
    """What is changed in the system because of a shortfall."""

    cause: Words = ask("What in the system causes it?", hint="Not who: what makes it hard.")
    change: Words = ask("What will be changed?")
    by_role: ByRole = ask("Who sees to it?", hint="A role, not a person.")
    by_when: Day = ask("By when?")
    signal: Words = ask("What will show in the measure, and when?")


class ShortfallRecovered(Detail):
    """The same standard was met again for two periods."""

    standard: Line = ask("Which standard?")
    month: Day = ask("Which month?", hint="Its first day.")
    met: int = ask("How many were met in time?")
    due: int = ask("Of how many that were due?")


SHORTFALL_FOUND = event(
    "shortfall_found",
    "Shortfall found",
    ShortfallFound,
    guide=("Look for the cause in the system, not in people.",),
    headline=("standard",),
)
REMEDIAL_ACTION = act(
    "remedial_action",
    "Remedial action",
    RemedialAction,
    about=("shortfall_found", "effectiveness_judged"),
    about_required=True,
    guide=(
        "Ask what makes the right thing hard to do.",
        "More of the same training rarely changes a system.",
        "It closes when the measure recovers, not when somebody says it is done.",
    ),
    headline=("change",),
)
SHORTFALL_RECOVERED = event(
    "shortfall_recovered",
    "Shortfall recovered",
    ShortfallRecovered,
    about=("shortfall_found",),
    about_required=True,
    guide=("Say so to the people who made it happen.",),
    headline=("standard",),
)
