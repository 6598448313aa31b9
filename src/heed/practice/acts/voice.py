"""A child is given room, is heard by those who decide, and learns what came of it (14)."""

from heed.practice.day import PastDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import ANY_KIND, act
from heed.practice.text import Line, Words
from heed.wording import Choice


class HeardHow(Choice):
    """The ways in which a child says or shows something."""

    TALKING = "talking", "In words"
    DRAWING = "drawing", "By drawing or making"
    PLAY = "play", "In play"
    WRITING = "writing", "In writing or a message"
    SIGNING = "signing", "By signing or with a communication aid"
    WATCHED = "watched", "By what was watched: a baby, or a child who does not speak"
    ADVOCATE = "advocate", "Through an advocate"


class HeardAlone(Choice):
    """Whether the child could speak away from others."""

    ALONE = "alone", "Alone with whoever listened"
    CHOSE_COMPANY = "chose_company", "With someone the child chose"
    OTHERS_THERE = "others_there", "With others there"
    TOO_YOUNG = "too_young", "Too young to be asked; seen awake with their carer"


class VoiceHeard(Detail):
    """Space and voice: where and how a child was heard, in their words, apart from our view."""

    heard_how: HeardHow = ask("How did the child say or show it?")
    heard_alone: HeardAlone = ask("Could the child speak away from others?")
    child_words: Words | None = ask(
        "What did the child say?",
        hint="Their own words, as exactly as you can. Wishes and worries, not only likes.",
        optional=True,
        child_words=True,
    )
    shown: Words | None = ask(
        "What did the child show without words?",
        hint="What could be seen: body, play, feeding, with whom. Leave out what you think of it.",
        optional=True,
    )
    own_priority: Words | None = ask(
        "What matters most to the child?", optional=True, child_words=True
    )
    choices_offered: Line | None = ask(
        "What could the child choose?",
        hint="For example where, when, with whom, how, and not to.",
        optional=True,
    )
    supporter: Line | None = ask("Which advocate or interpreter was there?", optional=True)
    not_alone_reason: Line | None = ask("If others were there, why?", optional=True)
    since_before: Words | None = ask(
        "What is different from what the child said before?", optional=True
    )
    our_view: Words | None = ask(
        "What may it mean?", hint="Yours, kept apart from what the child said.", optional=True
    )
    audience: Line | None = ask(
        "Who with the power to decide will hear it, and when?", optional=True
    )


class Influence(Choice):
    """What a child's voice changed in a decision."""

    ADOPTED = "adopted", "We do what the child wants"
    PARTLY = "partly", "We do part of it"
    NOT = "not", "We decided otherwise"
    NOT_YET = "not_yet", "It is not decided yet"


class VoiceActedOn(Detail):
    """Audience and influence: who heard the child, what it changed, and what they were told."""

    influence: Influence = ask("What did it change?")
    audience: Line | None = ask("Who heard it?", hint="Name, role and meeting.", optional=True)
    how_changed: Words | None = ask("What is different because of it?", optional=True)
    not_reason: Words | None = ask(
        "If it was not done, or only in part, why?",
        hint="As you would say it to the child.",
        optional=True,
    )
    told_back: Words | None = ask("What was the child told about it, and by whom?", optional=True)
    told_on: PastDay | None = ask("Which day was the child told?", optional=True)
    child_words: Words | None = ask(
        "What did the child say to that?", optional=True, child_words=True
    )


VOICE_HEARD = act(
    "voice_heard",
    "Child’s voice",
    VoiceHeard,
    serves=("open-conversations", "trauma-informed"),
    about=(ANY_KIND,),
    guide=(
        "Space: a place, a time and a person that feel safe to this child, who may say no.",
        "Voice: their words, drawings and silence; brothers and sisters each for themselves.",
        "Watch a baby awake and with each carer; write what you see, never “happy”.",
        "Say what you will do with it, before you ask.",
    ),
    headline=("child_words", "shown"),
)

VOICE_ACTED_ON = act(
    "voice_acted_on",
    "What the child’s voice changed",
    VoiceActedOn,
    serves=("open-conversations", "meeting-quality"),
    about=(
        "voice_heard",
        "visit",
        "direct_work",
        "strategy_discussion",
        "initial_conference",
        "review_conference",
        "core_group",
    ),
    about_required=True,
    guide=(
        "Audience: those who decide have heard it, in the child's words.",
        "Influence: say what it changed, or honestly why it did not.",
        "Go back to the child soon and tell them, in a way that fits them.",
        "A voice that is asked for and not answered is taken, not heard.",
    ),
    headline=("influence", "how_changed", "told_back"),
)
