"""Something hurt the child, or could have (practice reference 3.2, 3.7 and 19)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import event
from heed.practice.text import Line, Words
from heed.practice.vocabulary import Harm
from heed.wording import Choice


class Visible(Choice):
    """Whether there is a mark or injury to see."""

    YES = "yes", "Yes"
    SERIOUS = "serious", "Yes, and it needs treatment"
    NO = "no", "No"
    NOT_SEEN = "not_seen", "The child has not been seen yet"


class HarmIncident(Detail):
    """What was seen, what the child said in their own words, and who was there."""

    harm: tuple[Harm, ...] = ask("What kind of harm?", hint="Choose all that apply.")
    observed: Words = ask(
        "What was seen or heard?",
        hint="Describe it: size, colour and place of any mark; what was done and with what. "
        "Keep your view of why for later.",
    )
    injury: Visible = ask("Is there a mark or an injury?")
    child_words: Words | None = ask(
        "What did the child say?",
        hint="Their own words, as exactly as you can, and what they were asked.",
        optional=True,
        child_words=True,
    )
    disclosed: bool = ask("Did the child tell someone that they were harmed?")
    present: Line | None = ask(
        "Who was there?",
        hint="Say how each is related to the child, for example “mother's partner, Mr J”.",
        optional=True,
    )
    alleged: Line | None = ask("Who is said to have caused it?", optional=True)
    safe_now: Words = ask("What keeps the child safe tonight?")


HARM_INCIDENT = event(
    "harm_incident",
    "Harm incident",
    HarmIncident,
    serves=("cumulative-harm", "language-describes-risk"),
    guide=(
        "Look at every earlier incident, from every agency, and at what was decided.",
        "Ask whether emotional harm has built up alongside physical harm.",
        "Consider a child protection medical even when there is no mark to see.",
        "Think of the other children who live there.",
    ),
    headline=("harm", "observed"),
    marks_harm=True,
)
