"""People think together about what keeps a family's troubles going (practice reference 17)."""

from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import ANY_KIND, act
from heed.practice.text import Line, Lines, Words
from heed.wording import Choice


class OfferAnswer(Choice):
    """What came of the offer."""

    AGREED = "agreed", "We will do it"
    LATER = "later", "Later"
    NOT_WANTED = "not_wanted", "Not wanted"


class FormulationOffered(Detail):
    """A formulation is offered where work is stuck, repeated or disputed."""

    why: Words = ask("Why now?", hint="For example no change for months, or agencies disagree.")
    answer: OfferAnswer = ask("What came of the offer?")
    answer_why: Line | None = ask("If not now, why not?", optional=True)
    day: NextDay | None = ask("When do you meet?", optional=True)


class Formulation(Detail):
    """The worry, where it comes from, why now, what keeps it going, what protects, what follows."""

    presenting: Words = ask(
        "What is the worry now, and for whom?",
        hint="In the family's words first. Presenting.",
    )
    predisposing: Words | None = ask(
        "What made this family vulnerable to it?",
        hint="History, health, adversity, where they live. Predisposing.",
        optional=True,
    )
    precipitating: Words | None = ask(
        "Why now?", hint="What happened just before, in order. Precipitating.", optional=True
    )
    perpetuating: Words | None = ask(
        "What keeps it going in the family?", hint="Perpetuating.", optional=True
    )
    perpetuating_services: Words | None = ask(
        "What do we, the services, do that keeps it going?",
        hint="For example many short pieces of work, changes of worker, no shared aim.",
        optional=True,
    )
    protective: Words | None = ask(
        "What protects?", hint="Strengths, people, values, times it did not happen.", optional=True
    )
    sixth: Words | None = ask(
        "What is likely if nothing changes, and if something does?",
        hint="Predictive; your partnership may use Plan as its sixth.",
        optional=True,
    )
    hypothesis: Words | None = ask(
        "What is your working idea?",
        hint="Because … keeps … going, changing … should lead to … .",
        optional=True,
    )
    priorities: Lines | None = ask(
        "Which one to three things that keep it going come first?", optional=True
    )
    goals: Lines | None = ask(
        "What will be different for the child, and who does what by when?",
        hint="One goal a line.",
        optional=True,
    )
    differences: Words | None = ask("Where do people see it differently?", optional=True)
    unknowns: Words | None = ask("What do you not know?", optional=True)
    family_part: Line | None = ask(
        "How did the family take part?", hint="There, or how their view was brought.", optional=True
    )
    review_day: NextDay | None = ask("When do you test the idea?", optional=True)


class FormulationReviewed(Detail):
    """Whether the working idea held."""

    held: Words = ask("Did the idea hold?", hint="What happened that it said, or did not say.")
    changed: Words | None = ask("What does that change?", optional=True)
    next_day: NextDay | None = ask("When do you look again?", optional=True)


FORMULATION_OFFERED = act(
    "formulation_offered",
    "Formulation offered",
    FormulationOffered,
    serves=("rethink-formulation",),
    about=(ANY_KIND,),
    guide=(
        "Offer it when a plan does not move, when help comes round again, or when people "
        "disagree about what is wrong.",
        "It is a meeting to think in. Actions come after the idea.",
        "Ask the family whether and how they want to take part.",
    ),
    headline=("answer", "why"),
)

FORMULATION = act(
    "formulation",
    "Formulation",
    Formulation,
    serves=("rethink-formulation", "trauma-informed"),
    about=(ANY_KIND,),
    guide=(
        "Start from the family's words, and let each agency say what it sees.",
        "Spend the longest on what keeps it going, and include what services do.",
        "Write one sentence that could turn out wrong: that is the working idea.",
        "Aim goals at what keeps it going, not at what is loudest.",
        "Agree when you will look whether the idea held.",
    ),
    headline=("presenting", "hypothesis"),
)

FORMULATION_REVIEWED = act(
    "formulation_reviewed",
    "Formulation reviewed",
    FormulationReviewed,
    serves=("rethink-formulation",),
    about=("formulation",),
    about_required=True,
    guide=(
        "Look at what happened, in the child's life first.",
        "If the idea did not hold, say so gladly: you know more than before.",
        "Change the plan with the idea, or say why it stays.",
    ),
    headline=("held",),
)
