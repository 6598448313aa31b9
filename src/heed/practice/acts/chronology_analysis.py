"""Reading a multi-agency chronology, and disputing what it says (practice reference 21)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import ANY_KIND, act
from heed.practice.text import Line, Words
from heed.wording import Choice


class ChronologyAnalysis(Detail):
    """What the chronology shows when it is read as a whole, kept apart from the facts in it."""

    themes: Words = ask("What runs through it?", hint="Patterns, clusters and turning points.")
    silences: Words | None = ask(
        "Where is it silent?", hint="Agencies or months without an entry, and why.", optional=True
    )
    what_helped: Words | None = ask("What helped, and for how long?", optional=True)
    contradictions: Words | None = ask("Where do accounts contradict each other?", optional=True)
    child_words: Words | None = ask(
        "What does the child say through it all?", optional=True, child_words=True
    )
    meaning_for_plan: Words | None = ask("What does it mean for what happens next?", optional=True)


class Disputing(Choice):
    """Who says that something on the record is not so."""

    CHILD = "child", "The child"
    PARENT = "parent", "A parent or carer"
    FAMILY = "family", "Someone else of the family"
    AGENCY = "agency", "Another agency"


class EntryDisputed(Detail):
    """Who says that it was otherwise, how they tell it, and what is done about it."""

    disputed_by: Disputing = ask("Who disputes it?")
    their_account: Words = ask("How do they tell it?", hint="Their own words where you can.")
    dispute_answer: Words | None = ask(
        "What is done about it?",
        hint="For example corrected, both accounts kept, or checked with someone.",
        optional=True,
    )
    told_them: bool | None = ask("Have they been told?", optional=True)
    checked_with: Line | None = ask("Who else was asked?", optional=True)


CHRONOLOGY_ANALYSIS = act(
    "chronology_analysis",
    "Chronology read as a whole",
    ChronologyAnalysis,
    serves=("cumulative-harm", "meeting-preparation"),
    about=("strategy_discussion", "initial_conference", "review_conference", "meeting_planned"),
    guide=(
        "Read every agency's entries, from the beginning, not from your own first visit.",
        "Look for what changed the child's life, in either direction.",
        "Ask the agencies that are silent.",
        "Read it with the family where that is safe.",
    ),
    headline=("themes",),
)

ENTRY_DISPUTED = act(
    "entry_disputed",
    "Something is disputed",
    EntryDisputed,
    serves=("families-informed", "open-conversations"),
    about=(ANY_KIND,),
    about_required=True,
    guide=(
        "Write their account beside ours; never over it.",
        "If we were wrong, correct the entry and say why.",
        "Tell them what was done, and that both accounts stay to be read.",
    ),
    headline=("disputed_by", "their_account"),
)
