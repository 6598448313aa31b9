"""Work with a child or a family through a tool, and the people of their lives
(practice reference 18)."""

from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from heed.practice.detail import Detail, ask
from heed.practice.kind import ANY_KIND, act
from heed.practice.text import Line, Lines, Words
from heed.wording import Choice

_SCALE_ENDS = 10


def _on_the_scale(place: int) -> int:
    if not 0 <= place <= _SCALE_ENDS:
        raise PydanticCustomError(
            "not_on_the_scale",
            "{place} is not on the scale. Give a number from 0 to 10.",
            {"place": place},
        )
    return place


OnScale = Annotated[int, AfterValidator(_on_the_scale)]
"""A whole number from 0 to 10, as a child points to it."""


class Tool(Choice):
    """The tools people use with children and families."""

    THREE_HOUSES = "three_houses", "Three houses: good things, worries, hopes"
    SCALING = "scaling", "A scale from 0 to 10"
    DAY_IN_THE_LIFE = "day_in_the_life", "A day in my life"
    TIMELINE = "timeline", "My timeline"
    MARKS_SEEN = "marks_seen", "Marks seen, on a body outline"
    FEELINGS = "feelings", "Feelings cards or sentences to finish"
    SAFETY_CIRCLES = "safety_circles", "Circles of people I am safe with"
    PLAY = "play", "Play, drawing or a walk"
    WATCHING = "watching", "Watching a baby or child with their carer"


class Alone(Choice):
    """Who was with the child."""

    ALONE = "alone", "The child alone with me"
    WITH_OTHERS = "with_others", "With someone else there"


_THREE_HOUSES, _SCALING, _DAY_IN_THE_LIFE, _TIMELINE, _MARKS_SEEN = (
    ("tool", tool.value)
    for tool in (
        Tool.THREE_HOUSES,
        Tool.SCALING,
        Tool.DAY_IN_THE_LIFE,
        Tool.TIMELINE,
        Tool.MARKS_SEEN,
    )
)


class DirectWork(Detail):
    """What a child said and showed, kept apart from what it may mean, and what came of it."""

    tool: Tool = ask("What did you use?")
    who: Line = ask("With whom?", hint="For example the child, or the mother and her sister.")
    purpose: Line | None = ask("What for?", optional=True)
    alone: Alone | None = ask("Who was there?", optional=True)
    place: Line | None = ask("Where?", optional=True)
    explained: bool | None = ask(
        "Was it explained what it is for and who will see it?", optional=True
    )
    good_things: Words | None = ask(
        "House of good things: what is good?",
        optional=True,
        only_for=_THREE_HOUSES,
        child_words=True,
    )
    worries: Words | None = ask(
        "House of worries: what is not good?",
        optional=True,
        only_for=_THREE_HOUSES,
        child_words=True,
    )
    hopes: Words | None = ask(
        "House of hopes: what should it be like?",
        optional=True,
        only_for=_THREE_HOUSES,
        child_words=True,
    )
    scale_asked: Line | None = ask("What was asked?", optional=True, only_for=_SCALING)
    scale_low: Line | None = ask("What is 0, in their words?", optional=True, only_for=_SCALING)
    scale_high: Line | None = ask("What is 10, in their words?", optional=True, only_for=_SCALING)
    scale_place: OnScale | None = ask(
        "Where did they put it?",
        hint="0 to 10. It belongs to this talk alone and is never added up.",
        optional=True,
        only_for=_SCALING,
    )
    scale_why: Words | None = ask(
        "Why not lower, and what would be one step up?",
        optional=True,
        only_for=_SCALING,
        child_words=True,
    )
    hours: Lines | None = ask(
        "What happens when?",
        hint="One line for each time, such as “07:30 I wake my sister”.",
        optional=True,
        only_for=_DAY_IN_THE_LIFE,
        child_words=True,
    )
    events: Lines | None = ask(
        "What happened when?",
        hint="One line for each, such as “2024 We moved. I was scared”.",
        optional=True,
        only_for=_TIMELINE,
        child_words=True,
    )
    marks: Lines | None = ask(
        "What did you see?",
        hint="One line for each: where on the body, size, colour. Seen, not examined.",
        optional=True,
        only_for=_MARKS_SEEN,
    )
    said: Words | None = ask("What did they say?", optional=True, child_words=True)
    did: Words | None = ask("What did they do or show?", optional=True)
    means: Words | None = ask(
        "What might it mean?", hint="Your own view, kept apart from their words.", optional=True
    )
    told_whom: Line | None = ask("Who have you told, and did the child agree?", optional=True)
    changed: Words | None = ask(
        "What changed because of it, and what was the child told?", optional=True
    )


class Relation(Choice):
    """What someone is to the child."""

    MOTHER = "mother", "Mother"
    FATHER = "father", "Father"
    STEP_PARENT = "step_parent", "Partner of a parent"
    BROTHER = "brother", "Brother"
    SISTER = "sister", "Sister"
    MOTHERS_MOTHER = "mothers_mother", "Mother's mother"
    MOTHERS_FATHER = "mothers_father", "Mother's father"
    FATHERS_MOTHER = "fathers_mother", "Father's mother"
    FATHERS_FATHER = "fathers_father", "Father's father"
    AUNT = "aunt", "Aunt"
    UNCLE = "uncle", "Uncle"
    FRIEND = "friend", "Friend"
    NEIGHBOUR = "neighbour", "Neighbour or family friend"
    PET = "pet", "Pet"
    SCHOOL = "school", "School or nursery"
    HELPER = "helper", "Worker or service"
    PLACE = "place", "Club, faith group or place"


class Tie(Choice):
    """How the tie feels, said by the child or the family."""

    STRONG = "strong", "Strong"
    WEAK = "weak", "Weak or new"
    STRESSFUL = "stressful", "Stressful"
    BROKEN = "broken", "Broken off"


class PersonInLife(Detail):
    """Somebody or something of the child's world, and what the tie is like."""

    name: Line = ask("Who or what?", hint="As the child calls them.")
    relation: Relation = ask("What are they to the child?")
    tie: Tie = ask("What is the tie like?")
    tie_words: Words | None = ask("In whose words?", optional=True, child_words=True)
    lives_with_child: bool | None = ask("Do they live with the child?", optional=True)
    died: Line | None = ask("If they died: when?", optional=True)
    matters: Words | None = ask("What else matters?", optional=True)


DIRECT_WORK = act(
    "direct_work",
    "Direct work",
    DirectWork,
    serves=("open-conversations", "trauma-informed"),
    about=(ANY_KIND,),
    guide=(
        "A quiet place, enough time, and someone who knows in case it brings things up.",
        "Say what it is for and who will see it, before you begin. They may stop.",
        "Write what the child says as they say it. What you make of it goes below, apart.",
        "Marks are noted as seen; nobody is examined.",
        "Tell the child what came of it.",
    ),
    headline=("tool", "said"),
)

PERSON_IN_LIFE = act(
    "person_in_life",
    "Someone in the child's life",
    PersonInLife,
    serves=("open-conversations", "culture-and-identity"),
    when="When did you learn it?",
    guide=(
        "Draw it with the family, at their pace; one entry for each person.",
        "A pet, a teacher or a club can be the strongest tie.",
        "When a tie changes, correct the entry and say why: the earlier picture stays.",
    ),
    headline=("name", "relation", "tie"),
)
