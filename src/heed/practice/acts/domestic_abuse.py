"""One child's own status and support as a victim of domestic abuse (practice reference 12)."""

from heed.practice.day import Day
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.wording import Choice, Purpose


class VictimStatus(Choice):
    """Whether this child is a victim in their own right."""

    CONFIRMED = "confirmed", "A victim"
    SUSPECTED = "suspected", "Probably or possibly a victim"
    NOT_A_VICTIM = "not_a_victim", "Not a victim"


class Basis(Choice):
    """How a child is a victim: Domestic Abuse Act 2021, section 3, and direct harm."""

    SAW = "saw", "Saw it"
    HEARD = "heard", "Heard it"
    EFFECTS = "effects", "Lives with its effects"
    HURT_DIRECTLY = "hurt_directly", "Was hurt or threatened directly"


class DomesticAbuseVictimStatus(Detail):
    """What the abuse is for this one child, and the support of their own that they get."""

    status: VictimStatus = ask("Is this child a victim of the abuse?")
    basis: tuple[Basis, ...] | None = ask(
        "In what way?", hint="Choose all that apply.", optional=True
    )
    reason: Words | None = ask("What makes you think so?", optional=True)
    child_words: Words | None = ask(
        "What does the child say about it?",
        hint="Their own words, and who they said them to.",
        optional=True,
        child_words=True,
    )
    not_asked_reason: Line | None = ask("If the child was not asked, why not?", optional=True)
    impact: Words | None = ask(
        "What does it do to this child?",
        hint="For example safety, sleep, learning, body, friends, feelings for each parent.",
        optional=True,
    )
    support: Line | None = ask(
        "What support does this child get for themselves?",
        hint="Not what the adults get.",
        optional=True,
    )
    support_owner: Line | None = ask("Who sees to it?", hint="Name and role.", optional=True)
    support_starts: Day | None = ask("Which day does it start?", optional=True)
    no_support_reason: Words | None = ask("If there is no support, why not?", optional=True)
    child_view: Words | None = ask(
        "What does the child think of the support?", optional=True, child_words=True
    )
    safety_plan: Words | None = ask(
        "What does the child know to do when it happens again?", optional=True, purpose=Purpose.PLAN
    )
    protective_people: Line | None = ask("Who does the child trust?", optional=True)
    school_told: bool | None = ask("Does the child's school or nursery know?", optional=True)


DOMESTIC_ABUSE_VICTIM_STATUS = act(
    "domestic_abuse_victim_status",
    "Child's own status as a victim",
    DomesticAbuseVictimStatus,
    serves=("children-victims-of-domestic-abuse", "open-conversations"),
    about=(
        "domestic_abuse_incident",
        "strategy_discussion",
        "initial_conference",
        "review_conference",
        "domestic_abuse_victim_status",
    ),
    guide=(
        "Record one child at a time: brothers and sisters live through it differently.",
        "A child who sees, hears or lives with the effects is a victim, in the room or not.",
        "Support is for the child themselves, with a name and a first day.",
        "Never put a number on a child's risk.",
    ),
    headline=("status", "support"),
)
