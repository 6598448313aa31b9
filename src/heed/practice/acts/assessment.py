"""What a child's life has been, what lies under what people see, and how practice changes
(practice reference 13).

There is no total of adverse experiences here or anywhere: such a number says nothing of one child.
"""

from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Lines, Words
from heed.wording import Choice


class HiddenComplexity(Choice):
    """What can lie under what people see."""

    LOSS = "loss", "A bereavement or another loss"
    DOMESTIC_ABUSE = "domestic_abuse", "Domestic abuse, now or before"
    SEXUAL_HARM = "sexual_harm", "Sexual harm"
    NEGLECT = "neglect", "Neglect"
    CARE_MOVES = "care_moves", "Moves between homes or carers"
    PARENT_UNWELL = "parent_unwell", "A parent's mental ill-health, drink, drugs or prison"
    MIGRATION_OR_RACISM = "migration_or_racism", "Migration, racism or questions of identity"
    NEURODIVERGENCE = "neurodivergence", "Neurodivergence, disability or poor sleep"
    POVERTY = "poverty", "Poverty or bad housing"
    EXPLOITATION = "exploitation", "Exploitation, online or outside the home"
    YOUNG_CARER = "young_carer", "Caring for someone else"
    SHAME_OR_SECRECY = "shame_or_secrecy", "A secret, or shame"
    LOST_WORKER = "lost_worker", "A helper they trusted who left"
    NONE_FOUND = "none_found", "Looked for, and none found"


class Assessment(Detail):
    """What happened, what it meant to the child, what helps, and what services must do
    differently."""

    presenting: Words = ask("What are people worried about now?")
    what_happened: Words | None = ask(
        "What has happened to this child?",
        hint="When, who was there, who helped. Point to the chronology rather than ask again.",
        optional=True,
    )
    meaning: Words | None = ask(
        "What did it mean to the child?",
        hint="In their own words where you have them.",
        optional=True,
        child_words=True,
    )
    beneath: tuple[HiddenComplexity, ...] | None = ask(
        "What may lie under what people see?", hint="Choose all that you considered.", optional=True
    )
    beneath_why: Words | None = ask(
        "How might that and the worry hang together?",
        hint="What the behaviour does for the child, and what speaks against your idea.",
        optional=True,
    )
    impact: Words | None = ask(
        "How does it show?",
        hint="Body, sleep, food, fear, friends, learning; what sets it off, what calms.",
        optional=True,
    )
    strengths: Words | None = ask("What is strong, and who is there for the child?", optional=True)
    carers: Words | None = ask(
        "What do the carers carry from their own childhoods?",
        hint="And what that does to how they care.",
        optional=True,
    )
    harm_again: Words | None = ask(
        "What could services do that would harm again?",
        hint="Changes of worker, telling the story again, restraint, waiting.",
        optional=True,
    )
    practice_changes: Lines | None = ask(
        "What will each of us do differently because of this?",
        hint="One change a line: who, what, from when.",
        optional=True,
    )
    advice: Words | None = ask("Which specialist advice was asked for?", optional=True)
    unknowns: Words | None = ask("What is not known?", optional=True)


ASSESSMENT = act(
    "assessment",
    "Assessment",
    Assessment,
    serves=("trauma-informed", "culture-and-identity"),
    about=("referral_received", "referral_decision", "strategy_discussion", "assessment"),
    guide=(
        "Ask what happened to the child before asking what is wrong.",
        "Behind what people see may lie something nobody has asked about: look for it.",
        "Do not count experiences. How each was lived through matters, and who helped.",
        "Say what you will do differently. A history that changes nothing helps nobody.",
        "Do not make the child tell it again: read what others have recorded.",
    ),
    headline=("presenting", "beneath"),
)
