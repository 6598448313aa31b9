"""Wanting to know, checking, and staying open (practice reference 11)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.wording import Choice


class ClaimSource(Choice):
    """Where a claim rests."""

    SEEN_OURSELVES = "seen_ourselves", "We saw or heard it ourselves"
    CHILD = "child", "The child"
    PARENT = "parent", "A parent or carer"
    FAMILY = "family", "Family, friends or neighbours"
    AGENCY = "agency", "Another agency"
    DOCUMENT = "document", "A document"


class Corroborated(Choice):
    """Whether a second, independent source says so too."""

    YES = "yes", "Yes, independently"
    CONFLICT = "conflict", "No: another source says otherwise"
    NOT_YET = "not_yet", "Not checked yet"
    ONE_ONLY = "one_only", "There is only one source"


class ClaimChecked(Detail):
    """Something a decision leans on, where it comes from, and whether it holds."""

    claim: Words = ask("What is being taken as true?")
    claim_sources: tuple[ClaimSource, ...] = ask(
        "Who says so?", hint="Choose all; independent of each other."
    )
    corroborated: Corroborated = ask("Does another source bear it out?")
    how_checked: Words | None = ask("How was it checked?", optional=True)
    single_source_because: Words | None = ask(
        "If it rests on one source, why must it?", optional=True
    )
    check_next: Line | None = ask("Who will check it next, and by when?", optional=True)


class HypothesesWeighed(Detail):
    """At least two ways to understand what is happening, and what would change our mind."""

    first_view: Words = ask("What might be happening?", hint="The view people lean to.")
    first_against: Words = ask("What speaks against that view?")
    other_view: Words = ask(
        "What else might be happening?", hint="Keep one harmful and one harmless view alive."
    )
    other_for: Words = ask("What speaks for that other view?")
    would_change_mind: Words = ask("What would change your mind?", hint="Something you could see.")
    unknowns: Words | None = ask("What do you not know?", optional=True)
    test_next: Words | None = ask("What will you look for next, and who will?", optional=True)


class Gap(Choice):
    """Whether what was said and what was seen fit together."""

    NONE = "none", "They fit"
    SOME = "some", "They fit in part"
    WIDE = "wide", "They do not fit"


class SaidAndSeen(Detail):
    """What was agreed in words, what has changed in fact, and how that was checked."""

    stated: Words = ask("What was agreed or said?")
    seen_change: Words = ask("What has changed for the child, seen by whom?")
    gap: Gap = ask("Do they fit together?")
    how_checked: Words | None = ask(
        "How was it checked?", hint="Not by asking the same person again.", optional=True
    )
    why_gap: Words | None = ask("What may explain the gap?", optional=True)
    next_step: Words | None = ask("What happens now?", optional=True)


class VisitReflected(Detail):
    """What a visit left behind: what was seen and not seen, and what does not fit."""

    life_today: Words = ask("What is an ordinary day like for this child?")
    sensed: Words | None = ask("What did you see, hear, smell and feel?", optional=True)
    child_with_others: Words | None = ask(
        "How does the child change when someone comes in?", optional=True
    )
    not_seen: Words | None = ask("Whom and which room did you not see?", optional=True)
    surprised: Words | None = ask("What surprised you or does not fit?", optional=True)
    if_wrong: Words | None = ask("If your view is wrong, what would you expect?", optional=True)
    who_else_knows: Line | None = ask("Who else could know?", optional=True)


_SERVES = ("information-sharing", "open-conversations")
_LEANS_ON = (
    "visit",
    "harm_incident",
    "domestic_abuse_incident",
    "information_received",
    "strategy_discussion",
    "section_47_enquiry",
    "core_group",
)

CLAIM_CHECKED = act(
    "claim_checked",
    "Claim checked",
    ClaimChecked,
    serves=_SERVES,
    about=_LEANS_ON,
    guide=(
        "Ask of each fact who saw it, and who only heard of it.",
        "Two agencies that heard it from one parent are one source.",
        "If it can only rest on one, say why, and lean on it lightly.",
    ),
    headline=("corroborated", "claim"),
)

HYPOTHESES_WEIGHED = act(
    "hypotheses_weighed",
    "Two views weighed",
    HypothesesWeighed,
    serves=_SERVES,
    about=_LEANS_ON,
    guide=(
        "Keep at least two views alive until one is really dropped.",
        "Look for what speaks against the view you like.",
        "A new baby, partner or worker is not a new start.",
        "Come back to this in supervision.",
    ),
    headline=("first_view", "other_view"),
)

SAID_AND_SEEN = act(
    "said_and_seen",
    "What was said and what was seen",
    SaidAndSeen,
    serves=_SERVES,
    about=("core_group", "plan_started", "visit", "family_informed", "review_conference"),
    guide=(
        "Describe; do not label people.",
        "Attending is not change: say what is different for the child.",
        "Think about fear, shame or tiredness before you think of deceit.",
        "Check it with someone who sees the child on another day.",
    ),
    headline=("gap", "seen_change"),
)

VISIT_REFLECTED = act(
    "visit_reflected",
    "Thinking after a visit",
    VisitReflected,
    serves=_SERVES,
    about=("visit",),
    guide=(
        "Write it while you still feel it; unease is information.",
        "Say whether you spoke with the child, and whether their life is clear to you.",
        "Ask who was not there, and which door stayed shut.",
    ),
    headline=("life_today", "surprised"),
)
