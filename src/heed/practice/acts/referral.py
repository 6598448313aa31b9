"""What children's social care decides after a referral (practice reference 1.1, step 1)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Words
from heed.wording import Choice


class Response(Choice):
    """How a referral is answered."""

    IMMEDIATE_PROTECTION = "immediate_protection", "Protect the child at once"
    SECTION_17 = "section_17", "Assess as a child in need (section 17)"
    SECTION_47 = "section_47", "Hold a strategy discussion about a section 47 enquiry"
    OTHER_HELP = "other_help", "Other help"
    NO_FURTHER_ACTION = "no_further_action", "No further action"


class ReferralDecision(Detail):
    """How the referral is answered, why, and whether the referrer knows."""

    decision: Response = ask("What was decided?")
    reason: Words = ask("Why?", hint="Say what weighed most, either way.")
    referrer_told: bool = ask("Has the referrer been told?")
    cumulative_view: Words | None = ask(
        "What do this and earlier entries show together?",
        hint="Earlier referrals too, whatever was decided then.",
        optional=True,
    )
    other_children: Words | None = ask(
        "Which other children were thought of, and what about them?", optional=True
    )
    child_words: Words | None = ask("What has the child said?", optional=True, child_words=True)
    help_offered: Words | None = ask("What help is offered, and by whom?", optional=True)
    disagree: bool | None = ask(
        "Do you disagree with this decision?",
        hint="Saying yes asks you to raise a concern, or to record how it was settled.",
        optional=True,
    )


REFERRAL_DECISION = act(
    "referral_decision",
    "Referral decision",
    ReferralDecision,
    serves=("information-sharing", "cumulative-harm"),
    about=("referral_received",),
    about_required=True,
    guide=(
        "Read this referral with all that came before, not by itself.",
        "Give the reason either way; “threshold not met” alone is not one.",
        "Tell the referrer what was decided, so that they can question it.",
        "Think of every child in the home.",
    ),
    headline=("decision", "reason"),
)
