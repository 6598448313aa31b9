"""Someone tells children's social care about a child (practice reference 1.1)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import event
from heed.practice.text import Line, Words
from heed.wording import Choice


class Referrer(Choice):
    """Who refers a child, by what they are to the child or the partnership."""

    CHILD = "child", "The child"
    FAMILY = "family", "Family or a friend of the family"
    PUBLIC = "public", "A neighbour or member of the public"
    EDUCATION = "education", "School, college or nursery"
    HEALTH_VISITOR = "health_visitor", "Health visitor or school nurse"
    GP = "gp", "GP"
    HOSPITAL = "hospital", "Hospital or other health agency"
    POLICE = "police", "Police"
    SOCIAL_CARE = "social_care", "Social care, here or elsewhere"
    HOUSING = "housing", "Housing"
    VOLUNTARY = "voluntary", "Charity or community group"
    ANONYMOUS = "anonymous", "Someone who did not give a name"
    OTHER = "other", "Someone else"


class ReferralReceived(Detail):
    """What the referrer is worried about, in their words and the child's, and what they want."""

    referred_by_role: Referrer = ask("Who is referring?")
    concern: Words = ask(
        "What are they worried about?",
        hint="What they saw or heard themselves, and what someone told them.",
    )
    danger_now: bool | None = ask(
        "Is the child in danger now?",
        hint="If so, act first and finish this form afterwards.",
        optional=True,
    )
    child_words: Words | None = ask(
        "What has the child said?",
        hint="Their own words, and who they said them to.",
        optional=True,
        child_words=True,
    )
    referrer_wants: Words | None = ask("What does the referrer want to happen?", optional=True)
    lives_with: Line | None = ask(
        "Who lives with the child?", hint="Adults and other children.", optional=True
    )
    family_knows: bool | None = ask("Does the family know about the referral?", optional=True)
    family_unaware_reason: Line | None = ask("If the family does not know, why not?", optional=True)
    communication: Line | None = ask(
        "What does the family need to be understood and to understand?",
        hint="For example an interpreter, sign language or easy read.",
        optional=True,
    )


REFERRAL_RECEIVED = event(
    "referral_received",
    "Referral received",
    ReferralReceived,
    serves=("information-sharing", "language-describes-risk"),
    guide=(
        "Write what was seen and heard; leave conclusions to the decision.",
        "Ask who else lives in the home, and who else cares for the child.",
        "Look up what is already known about every child there.",
        "The referrer is told what was decided, so note how to reach them.",
    ),
    headline=("referred_by_role", "concern"),
)
