"""What a child or a family said about ethnicity, sex and disability (practice reference 16).

The answers are groups, so that the response of services can be compared; they say nothing about who
a child is. That is asked in `identity_explored`, and no answer here stands for it.
"""

from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line
from heed.wording import Choice


class Teller(Choice):
    """Whose answer it is; nobody else's guess is kept as one."""

    CHILD = "child", "The child"
    FAMILY = "family", "A parent or someone else of the family"
    BOTH = "both", "The child and the family together"
    AGENCY = "agency", "Another agency, which asked them"
    NOBODY = "nobody", "Nobody could be asked yet"


class EthnicGroup(Choice):
    """The high-level groups of the 2021 census of England and Wales."""

    ASIAN = "asian", "Asian, Asian British or Asian Welsh"
    BLACK = "black", "Black, Black British, Black Welsh, Caribbean or African"
    MIXED = "mixed", "Mixed or multiple ethnic groups"
    WHITE = "white", "White"
    OTHER = "other", "Another ethnic group"
    NOT_SAID = "not_said", "They prefer not to say"
    NOT_KNOWN = "not_known", "Not known yet"


class Sex(Choice):
    """The answers of the census."""

    FEMALE = "female", "Female"
    MALE = "male", "Male"
    NOT_SAID = "not_said", "They prefer not to say"
    NOT_KNOWN = "not_known", "Not known yet"


class Disabled(Choice):
    """Whether a lasting condition limits daily life, as the census and the Equality Act ask."""

    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_SAID = "not_said", "They prefer not to say"
    NOT_KNOWN = "not_known", "Not known yet"


class Described(Detail):
    """How a child, or the family, answered; each answer may be left open."""

    told_by: Teller = ask("Whose answer is this?", hint="Ask; do not guess from a name or a face.")
    ethnicity: EthnicGroup = ask("Which ethnic group do they say the child belongs to?")
    ethnicity_words: Line | None = ask(
        "How do they say it in their own words?",
        hint="As they would write it, for example two heritages.",
        optional=True,
    )
    sex: Sex = ask("What do they say is the child’s sex?")
    disabled: Disabled = ask(
        "Do they say that the child is disabled?",
        hint="A condition of body or mind that lasts a year or more and makes daily life harder.",
    )
    disability_words: Line | None = ask(
        "What would help the child take part?", hint="Only if they want it known.", optional=True
    )


DESCRIBED = act(
    "described",
    "Ethnicity, sex and disability, as told",
    Described,
    serves=("culture-and-identity",),
    when="When did they say it?",
    guide=(
        "Say why you ask: to see whether services answer to everybody alike.",
        "Nobody has to answer. “They prefer not to say” is an answer.",
        "A group on a form does not say who a child is: explore culture and identity as well.",
        "Ask again when something changes; a child may see it otherwise than the family.",
    ),
    headline=("told_by",),
)
