"""Someone with authority decides that a standard need not be met here, and until when."""

from heed.practice.day import ComingDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import ANY_KIND, act
from heed.practice.text import Line, Words


class WaiverGiven(Detail):
    """Which standard is waived for this child, why, by whose authority and until when."""

    standard: Line = ask("Which standard is waived?", hint="Its short name, for example CPM-1.")
    reason: Words = ask("Why is it right for this child?")
    authoriser: Line = ask("Who authorised it?", hint="Name and role.")
    until: ComingDay = ask("Until which day?", hint="Today or later; it counts again after that.")
    instead: Words | None = ask("What is done instead?", optional=True)


WAIVER = act(
    "waiver",
    "Waiver",
    WaiverGiven,
    serves=("supervision",),
    about=(ANY_KIND,),
    about_required=True,
    when="When was it decided?",
    guide=(
        "A waiver is for this child and this time; it changes no standard.",
        "Lack of time or staff is a shortfall to report, not a reason to waive.",
        "A manager who can answer for it decides, and is named.",
        "It stays visible, and ends by itself.",
    ),
    headline=("standard", "until", "reason"),
)
