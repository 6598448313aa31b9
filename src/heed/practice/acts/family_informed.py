"""A family is told what is proposed, agreed and expected (practice reference 7.6)."""

from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Lines, Words
from heed.wording import Choice, Purpose


class Told(Choice):
    """Whether the family was told."""

    TOLD = "told", "Yes"
    NOT_TOLD = "not_told", "No"


class SaidBack(Choice):
    """How it went when the family was asked to say it in their own words."""

    CLEAR = "clear", "Clearly"
    PARTLY = "partly", "In part"
    NOT_CLEAR = "not_clear", "Not clearly; we went over it again"
    DECLINED = "declined", "They did not want to"
    NOT_ASKED = "not_asked", "We did not ask"


class HowTold(Choice):
    """How the family was told."""

    FACE_TO_FACE = "face_to_face", "Face to face"
    TELEPHONE = "telephone", "By telephone or video"
    WRITING = "writing", "In writing only"


class InterpreterUsed(Choice):
    """Who carried the words from one language to another; never someone of the family."""

    NOT_NEEDED = "not_needed", "Nobody: we share a language"
    PROFESSIONAL = "professional", "A professional interpreter"
    DECLINED = "declined", "It was offered and they did not want it"
    NOT_FOUND = "not_found", "None could be found; we will tell them again with one"
    FAMILY = "family", "Someone of the family or a friend"


class FamilyInformed(Detail):
    """Who was told what, what is expected of whom, and how well it was understood."""

    told: Told = ask("Was the family told?")
    who_told: Line | None = ask(
        "Who was told?", hint="Name, and what they are to the child.", optional=True
    )
    proposed: Words | None = ask("What was proposed?", optional=True)
    agreed: Words | None = ask("What was agreed?", optional=True)
    expected_of_family: Words | None = ask(
        "What is expected of the family?", optional=True, purpose=Purpose.PLAN
    )
    expected_of_practitioners: Words | None = ask(
        "What is expected of practitioners?",
        hint="Who does what, by when.",
        optional=True,
        purpose=Purpose.PLAN,
    )
    said_back: SaidBack | None = ask(
        "Could they say in their own words what happens next?", optional=True
    )
    views: Words | None = ask(
        "What do they think, ask or disagree with?", hint="In their words.", optional=True
    )
    child_words: Words | None = ask("What did the child say?", optional=True, child_words=True)
    if_not_done: Words | None = ask(
        "What were they told about what happens if it is not done?", optional=True
    )
    rights_explained: bool | None = ask(
        "Were their rights and how to complain explained?", optional=True
    )
    how: HowTold | None = ask("How were they told?", optional=True)
    needs: Words | None = ask(
        "What do they need to take in what is said?",
        hint="Language, hearing, reading, learning, time, someone at their side.",
        optional=True,
    )
    interpreter_used: InterpreterUsed | None = ask(
        "Who interpreted?",
        hint="A professional. A relative may leave things out, and a child must never do it.",
        optional=True,
    )
    communication: Line | None = ask(
        "Which language, interpreter or format was used?", optional=True
    )
    documents: Line | None = ask("What were they given to keep?", optional=True)
    not_told_reason: Words | None = ask(
        "If they were not told, why not?",
        hint="For example danger to the child, harm to an enquiry, or they cannot be found.",
        optional=True,
    )
    authoriser: Line | None = ask(
        "If they were not told, who authorised that?", hint="Name and role.", optional=True
    )
    next_contact: NextDay | None = ask("Which day will you speak to them next?", optional=True)


FAMILY_INFORMED = act(
    "family_informed",
    "Family informed",
    FamilyInformed,
    serves=("families-informed", "open-conversations"),
    about=(
        "referral_received",
        "referral_decision",
        "meeting_planned",
        "strategy_discussion",
        "cp_medical_considered",
        "section_47_enquiry",
        "initial_conference",
        "review_conference",
        "plan_started",
        "plan_ended",
        "core_group",
        "information_requested",
        "information_shared",
        "concern_closed",
    ),
    guide=(
        "Say what is proposed, what is agreed, and who is expected to do what.",
        "Ask them to say it back, and go over what was not clear.",
        "Use an interpreter, not a relative, and never a child.",
        "Only danger to the child or to an enquiry is a reason to wait; say who agreed to it.",
    ),
    headline=("told", "who_told", "said_back"),
)


class FamilyCopy(Detail):
    """What was agreed, written for the family itself: who does what, by when."""

    who_for: Line = ask(
        "Who is it for?", hint="It stands at the top. For example “Anna, Piotr and Gran”."
    )
    agreed: Words = ask(
        "What did we agree?",
        hint="Short sentences, words you would say aloud, and no initials.",
        purpose=Purpose.FAMILY,
    )
    steps: Lines | None = ask(
        "Who does what, and by when?",
        hint="One step a line, with a bar between: Anna | rings the school | Friday 4 May.",
        optional=True,
        purpose=Purpose.FAMILY,
    )
    worried_about: Words | None = ask(
        "What are people worried about?", optional=True, purpose=Purpose.FAMILY
    )
    going_well: Words | None = ask("What is going well?", optional=True, purpose=Purpose.FAMILY)
    if_not_done: Words | None = ask(
        "What happens if it is not done?", optional=True, purpose=Purpose.FAMILY
    )
    next_day: NextDay | None = ask("Which day do we meet next?", optional=True)
    contact: Line | None = ask(
        "Whom can they ring, and when?", hint="A name and a number that is answered.", optional=True
    )
    rights: Words | None = ask(
        "What can they do if they do not agree?", optional=True, purpose=Purpose.FAMILY
    )


FAMILY_COPY = act(
    "family_copy",
    "Family copy given",
    FamilyCopy,
    serves=("families-informed", "meeting-quality"),
    about=(
        "family_informed",
        "meeting_planned",
        "strategy_discussion",
        "initial_conference",
        "review_conference",
        "core_group",
        "plan_started",
    ),
    about_required=True,
    guide=(
        "Write it to them: “you”, “we”, names and days.",
        "One thing in a sentence; leave out what they need not keep.",
        "Say what practitioners do as plainly as what the family does.",
        "Read it aloud together before you leave it with them.",
    ),
    headline=("who_for", "agreed"),
)
