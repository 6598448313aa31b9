"""Work with a child is talked over in supervision (practice reference 5)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import ANY_KIND, act
from heed.practice.text import Lines, Words
from heed.wording import Choice, Purpose


class SupervisionType(Choice):
    """The kinds of supervision."""

    MANAGERIAL = "managerial", "With the line manager"
    SAFEGUARDING = "safeguarding", "Safeguarding supervision"
    REFLECTIVE = "reflective", "Reflective or clinical"
    PEER = "peer", "Among peers"
    GROUP = "group", "In a group or across agencies"
    AD_HOC = "ad_hoc", "Not planned"


class Supervision(Detail):
    """What life is like for the child now, what it may mean, and what was decided and why."""

    child_life: Words = ask("What is life like for the child now?")
    decision: Words = ask("What was decided?")
    rationale: Words = ask("Why?")
    hypotheses: Words | None = ask(
        "What else might explain what you see?",
        hint="At least two explanations, with what speaks for and against each.",
        optional=True,
    )
    unknowns: Words | None = ask("What do you not know?", optional=True)
    challenge: Words | None = ask("What needs to be challenged, and with whom?", optional=True)
    actions: Lines | None = ask(
        "What will be done?",
        hint="One action a line: what, by whom, by when.",
        optional=True,
        purpose=Purpose.PLAN,
    )
    experience: Words | None = ask(
        "What happened, in order?",
        hint="First of four steps: who was there, what the child did and said, what stood out.",
        optional=True,
    )
    reflect: Words | None = ask(
        "What did it feel like, and what does it remind you of?",
        hint="Second step: feelings, assumptions, what you held back from asking.",
        optional=True,
    )
    conceptualise: Words | None = ask(
        "What do you make of it?",
        hint="Third step: evidence, research, reviews, and how it fits the chronology.",
        optional=True,
    )
    experiment: Words | None = ask(
        "What will you try, and how will you know that it worked?",
        hint="Fourth step: what by when, and what if not.",
        optional=True,
    )
    our_assumptions: Words | None = ask(
        "What have we assumed about this family?",
        hint="Culture, class, sex, disability; and whether you would decide the same elsewhere.",
        optional=True,
    )
    other_model: Words | None = ask(
        "What came of another model, if you used one?",
        hint="Name it. Then the four steps above may stay empty.",
        optional=True,
    )
    child_words: Words | None = ask(
        "Which words of the child were talked about?", optional=True, child_words=True
    )
    supervision_type: SupervisionType | None = ask("What kind of session?", optional=True)


SUPERVISION = act(
    "supervision",
    "Supervision",
    Supervision,
    serves=("supervision", "rethink-formulation", "trauma-informed"),
    about=(ANY_KIND,),
    guide=(
        "Begin with the child's days, then look at tasks.",
        "Look for another explanation before you settle on one.",
        "Ask what would change your mind.",
        "High support, high challenge: what would help the family do it, and what has to stop.",
        "Record the decision and why; how you are yourself belongs in your own record.",
    ),
    headline=("decision", "child_life"),
)
