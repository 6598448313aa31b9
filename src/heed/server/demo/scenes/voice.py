"""What a child said, kept in their words, and what came of it."""

from heed.people import Role
from heed.server.demo.story import Story

_WORDS = (
    "“I want to stay at Gran's on Sundays.”",
    "“Tell them to ask me, not my brother.”",
    "“It's better when there's nobody new.”",
    "“Can the door stay open at night?”",
    "“I don't mind school. I mind going home from school.”",
    "“She helped me find my shoes and didn't shout.”",
)
_TOLD_BACK = (
    "was told on the way home from school what was agreed and why.",
    "heard it at the kitchen table, and asked who will remember.",
    "was told by the class teacher, with a drawing of the week.",
)


def heard(story: Story, audience: str = "The core group") -> str:
    """The social worker hears the children, each away from the others."""
    names, before = story.family.names, story.lately("voice_heard", days=700)
    return story.tell(
        "voice_heard",
        Role.SOCIAL_WORKER,
        heard_how=story.pick("talking", "drawing"),
        heard_alone=story.pick("alone", "alone", "chose_company"),
        child_words=f"{story.family.eldest.given_name}: {story.one_of(*_WORDS)}",
        our_view="Sundays feel safe; the evenings before school do not."
        if before % 2
        else f"What {names} ask for is small, and nobody has promised it yet.",
        audience=audience,
    )


def acted_on(story: Story, voice: str) -> str:
    """Who heard it, what it changed, and what the child was told."""
    return story.tell(
        "voice_acted_on",
        Role.SOCIAL_WORKER,
        about=voice,
        influence=story.pick("adopted", "adopted", "partly", "not"),
        audience="Everyone who came to the meeting",
        told_back=f"{story.family.eldest.given_name} {story.one_of(*_TOLD_BACK)}",
    )
