"""Talking a pattern over with a safeguarding lead (practice reference 4)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Lines, Words


class SafeguardingLeadDiscussion(Detail):
    """Which pattern was looked at, and what was decided."""

    with_whom: Line = ask("Who did you talk to?", hint="Name and role.")
    pattern: Words = ask(
        "What pattern do you see?", hint="How often, since when, across which agencies."
    )
    decision: Words = ask("What was decided, and why?")
    child_words: Words | None = ask("What has the child said?", optional=True, child_words=True)
    unknowns: Words | None = ask("What do you not know yet?", optional=True)
    actions: Lines | None = ask(
        "What will be done?", hint="One action a line: what, by whom, by when.", optional=True
    )


SAFEGUARDING_LEAD_DISCUSSION = act(
    "safeguarding_lead_discussion",
    "Safeguarding lead discussion",
    SafeguardingLeadDiscussion,
    serves=("cumulative-harm", "supervision"),
    about=(
        "appointment_missed",
        "harm_incident",
        "domestic_abuse_incident",
        "bereavement_or_loss",
        "referral_decision",
        "visit",
        "information_received",
        "information_refused",
    ),
    guide=(
        "Lay the entries side by side; small things add up.",
        "Ask what life is like for the child between these days.",
        "Decide whether to refer, to bring it to a meeting, or what to do instead.",
        "Say why, also when you decide to wait.",
    ),
    headline=("decision", "pattern"),
)
