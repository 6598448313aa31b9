"""Who a child is to themselves, and how people understand one another (practice reference 16)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import ANY_KIND, act
from heed.practice.text import Line, Lines, Words
from heed.wording import Choice


class IdentityExplored(Detail):
    """Culture, identity and heritage as the child and each side of the family see them."""

    who_said: Line = ask("Who told you, and when?")
    own_words: Words | None = ask(
        "How does the child describe who they are?",
        hint="Their own words. For a baby, what the family tells the child.",
        optional=True,
        child_words=True,
    )
    mixed_heritage: bool | None = ask(
        "Does the child have more than one heritage?",
        hint="If you do not know yet, leave this and say so below.",
        optional=True,
    )
    mother_side: Words | None = ask(
        "What matters on the mother's side of the family?",
        hint="Heritage, faith, language, names, food, hair and skin care, festivals.",
        optional=True,
    )
    father_side: Words | None = ask("What matters on the father's side?", optional=True)
    racism: Words | None = ask(
        "What racism or other prejudice has the family met?",
        hint="At school, online, in the street, at home, and from services.",
        optional=True,
    )
    combined: Words | None = ask(
        "How do things come together for this child?",
        hint="For example sex, disability, faith, money, immigration status. In words, not a list.",
        optional=True,
    )
    our_assumptions: Words | None = ask(
        "What have we assumed?",
        hint="And whether we would decide the same for a child of another background.",
        optional=True,
    )
    culture_and_harm: Words | None = ask(
        "Is culture being used to explain harm?",
        hint="The child's rights come first, whatever the reason that is given.",
        optional=True,
    )
    trust: Words | None = ask("What will we do to earn trust?", optional=True)
    unknowns: Words | None = ask("What do we not know yet, and who will ask?", optional=True)


class Interpreting(Choice):
    """Who carried the words across."""

    ACCREDITED = "accredited", "An accredited interpreter"
    SIGN = "sign", "A sign language interpreter"
    COLLEAGUE = "colleague", "A colleague who speaks the language"
    FAMILY_OR_FRIEND = "family_or_friend", "Someone of the family, a friend or a child"
    NOBODY = "nobody", "Nobody"


class CommunicationArranged(Detail):
    """What a family needs so that everybody understands, and what was done about it."""

    who: Line = ask("Whose needs are these?", hint="Their place in the family, such as the mother.")
    language: Line = ask("Which language or way of communicating do they prefer?")
    interpreter_needed: bool = ask("Is an interpreter needed?")
    interpreted_by: Interpreting | None = ask("Who interpreted?", optional=True)
    declined: Words | None = ask("If it was declined, by whom, and why?", optional=True)
    conflict_checked: bool | None = ask(
        "Was it checked that the interpreter does not know the family?", optional=True
    )
    preferences: Line | None = ask(
        "What else matters?",
        hint="Man or woman, dialect, in person or by telephone.",
        optional=True,
    )
    translated: Lines | None = ask("Which papers were translated?", optional=True)


IDENTITY_EXPLORED = act(
    "identity_explored",
    "Culture and identity explored",
    IdentityExplored,
    serves=("culture-and-identity",),
    about=(ANY_KIND,),
    guide=(
        "Ask; do not guess from a name or a face. A code on a form is no answer.",
        "In a family of mixed heritage ask about both sides, and what the child makes of each.",
        "Say the word racism when that is what it is.",
        "Wishing to be respectful must not mean seeing less harm.",
    ),
    headline=("own_words", "combined"),
)

COMMUNICATION_ARRANGED = act(
    "communication_arranged",
    "Communication arranged",
    CommunicationArranged,
    serves=("culture-and-identity", "families-informed"),
    about=(ANY_KIND,),
    guide=(
        "Offer an interpreter for hard conversations even when everyday English is good.",
        "Never let a child, a relative or a friend interpret.",
        "If it is declined, write down by whom and why, and offer again.",
    ),
    headline=("language", "interpreted_by"),
)
