"""The child moves to another authority (practice reference 1.1, step 9)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import event
from heed.practice.text import Line, Words


class MovedAway(Detail):
    """Which authority the child moved to, and whether it has taken over."""

    receiving_authority: Line = ask("Which authority has the child moved to?")
    handed_over_to: Line | None = ask("Who took over there?", hint="Name and role.", optional=True)
    accepted: bool | None = ask("Has that authority confirmed that it took over?", optional=True)
    records_sent: bool | None = ask("Have the records been sent?", optional=True)
    still_open: Words | None = ask(
        "What is still to be done, and by whom?",
        hint="Open actions, appointments and answers that others wait for.",
        optional=True,
    )
    child_words: Words | None = ask(
        "What does the child say about the move?", optional=True, child_words=True
    )


MOVED_AWAY = event(
    "moved_away",
    "Moved to another authority",
    MovedAway,
    serves=("information-sharing",),
    guide=(
        "Talk to the person who takes over; a letter alone loses what matters.",
        "Until the other authority confirms, the child's plan is still ours.",
        "Tell school, GP and health visitor which authority now leads.",
        "Do not write an address that could show where a victim lives.",
    ),
    headline=("receiving_authority", "handed_over_to"),
)
