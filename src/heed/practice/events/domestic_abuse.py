"""Abuse between people who are personally connected (practice reference 12)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import event
from heed.practice.text import Line, Words
from heed.wording import Choice


class Abuse(Choice):
    """The forms of abuse in the Domestic Abuse Act 2021, section 1."""

    PHYSICAL = "physical", "Physical"
    SEXUAL = "sexual", "Sexual"
    THREATENING = "threatening", "Violent or threatening"
    CONTROLLING_OR_COERCIVE = "controlling_or_coercive", "Controlling or coercive"
    ECONOMIC = "economic", "Economic"
    PSYCHOLOGICAL = "psychological", "Psychological or emotional"


class AdultDash(Choice):
    """The outcome of the checklist for the adult victim; never one for a child."""

    HIGH = "high", "High"
    MEDIUM = "medium", "Medium"
    STANDARD = "standard", "Standard"
    NOT_DONE = "not_done", "Not done"


class DomesticAbuseIncident(Detail):
    """What was done, by whom, and what each child saw, heard or lived through."""

    abuse: tuple[Abuse, ...] = ask("What kind of abuse?", hint="Choose all that apply.")
    happened: Words = ask(
        "What happened?", hint="Who did what, and whether it is part of a pattern."
    )
    used_by: Line = ask(
        "Who used abuse?",
        hint="Name the person and how they are related to the child. If nobody knows, say so.",
    )
    against: Line | None = ask("Who was it used against?", optional=True)
    children_where: Words | None = ask(
        "Where was each child, and what could they see, hear or feel of it?",
        hint="A child is affected without being in the room.",
        optional=True,
    )
    child_words: Words | None = ask(
        "What did the child say?",
        hint="Their own words, and who they said them to.",
        optional=True,
        child_words=True,
    )
    safe_now: Words | None = ask("What keeps each child safe tonight?", optional=True)
    strangulation: bool | None = ask(
        "Was anyone strangled, or stopped from breathing?", optional=True
    )
    school_told: bool | None = ask(
        "Has the child's school or nursery been told?",
        hint="The police tell it before the next school day.",
        optional=True,
    )
    police_reference: Line | None = ask("What is the police reference?", optional=True)
    adult_dash: AdultDash | None = ask(
        "What was the outcome of the adult's DASH checklist?",
        hint="It is about the adult victim only and says nothing about a child.",
        optional=True,
    )


DOMESTIC_ABUSE_INCIDENT = event(
    "domestic_abuse_incident",
    "Domestic abuse incident",
    DomesticAbuseIncident,
    serves=(
        "children-victims-of-domestic-abuse",
        "cumulative-harm",
        "language-describes-risk",
    ),
    guide=(
        "Say what was done and who did it; “an incident took place” hides both.",
        "Think of each child who lives there or is related to either adult.",
        "Each child's own experience is recorded next, one child at a time.",
        "Look at earlier entries: control often shows only over time.",
        "Restrict this entry if it could show where a victim lives.",
    ),
    headline=("abuse", "happened"),
    marks_harm=True,
)
