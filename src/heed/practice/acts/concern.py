"""A disagreement between agencies is raised, answered and closed (practice reference 2)."""

from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.wording import Choice


class Subject(Choice):
    """What people disagree about."""

    THRESHOLD = "threshold", "A referral or threshold decision"
    ASSESSMENT = "assessment", "The outcome of an assessment"
    STRATEGY_DISCUSSION = "strategy_discussion", "A strategy discussion, held or not held"
    CP_MEDICAL = "cp_medical", "A CP medical decision"
    SECTION_47 = "section_47", "A section 47 decision"
    CONVENING = "convening", "Whether to hold a conference"
    CONFERENCE_DECISION = "conference_decision", "What a conference decided"
    PLAN = "plan", "A plan or its progress"
    INFORMATION_SHARING = "information_sharing", "Information that was not shared"
    ROLES = "roles", "Who does what"
    PROVISION = "provision", "Help that was not given"
    CLOSURE = "closure", "Closing or stepping down"
    MEETING_QUALITY = "meeting_quality", "How a meeting was run"
    LANGUAGE = "language", "The words used"
    OTHER = "other", "Something else"


class Method(Choice):
    """How a concern reaches the other agency."""

    CALL = "call", "By telephone or video"
    MEETING = "meeting", "In a meeting"
    WRITING = "writing", "In writing"


class ConcernRaised(Detail):
    """Which decision is challenged, what it means for the child, and what would be better."""

    subject: Subject = ask("What is it about?")
    decision_challenged: Words = ask("Which decision or practice do you challenge?")
    impact: Words = ask("What does it mean for the child?", hint="Say what you saw or know.")
    wanted: Words = ask("What do you want to happen?")
    immediate: bool = ask(
        "Could the child be seriously harmed before this is settled?",
        hint="If so, act now and tell a senior manager. Safety never waits for an answer.",
    )
    raised_with: Line | None = ask(
        "Who did you raise it with?", hint="Name, role and agency.", optional=True
    )
    method: Method | None = ask("How did you raise it?", optional=True)
    advice: Line | None = ask(
        "Who did you think it through with first?",
        hint="Your manager or safeguarding lead, by role.",
        optional=True,
    )
    safe_meanwhile: Words | None = ask("What keeps the child safe meanwhile?", optional=True)
    told_in_writing: Line | None = ask(
        "Which lead professional, reviewing officer or chair was told in writing?", optional=True
    )
    answer_by: NextDay | None = ask("Which day was agreed for an answer?", optional=True)


class WhatChanges(Choice):
    """What an answer to a concern changes."""

    DECISION_CHANGED = "decision_changed", "The decision changes"
    NEW_ACTION = "new_action", "Something else is done instead"
    DECISION_KEPT = "decision_kept", "The decision stays, with reasons"
    MORE_TIME = "more_time", "More is needed before answering"


class ConcernAnswered(Detail):
    """What the other agency says, and whether that settles it."""

    resolved: bool = ask("Is it settled?")
    account: Words = ask("What did the other agency say?")
    outcome: WhatChanges | None = ask("What changes?", optional=True)
    answered_by: Line | None = ask("Who answered?", hint="Name, role, agency.", optional=True)
    safe_meanwhile: Words | None = ask("What keeps the child safe meanwhile?", optional=True)


class Tier(Choice):
    """Who takes a concern on when those before could not settle it."""

    TWO = "two", "First-line managers or safeguarding leads"
    THREE = "three", "Senior managers or named and designated professionals"
    FOUR = "four", "The safeguarding partners"


class ConcernEscalated(Detail):
    """Who takes the concern on, and why."""

    to_tier: Tier = ask("Who takes it on?")
    why: Words = ask("Why could it not be settled before?")
    to_whom: Line | None = ask(
        "Who exactly?", hint="Name, role and agency of each person.", optional=True
    )
    safe_meanwhile: Words | None = ask("What keeps the child safe meanwhile?", optional=True)
    answer_by: NextDay | None = ask("Which day was agreed for an answer?", optional=True)


class Closure(Choice):
    """How a concern ends."""

    DECISION_KEPT = "decision_kept", "Settled: the decision stays, with reasons"
    DECISION_CHANGED = "decision_changed", "Settled: the decision changed"
    NEW_ACTION = "new_action", "Settled: a middle way or a new action"
    WITHDRAWN = "withdrawn", "Withdrawn"
    FINAL_DECISION = "final_decision", "The safeguarding partners decided"
    SUPERSEDED = "superseded", "Events have overtaken it"


class Satisfied(Choice):
    """Whether the one who raised it can live with how it ended."""

    YES = "yes", "Yes"
    PARTLY = "partly", "In part"
    NO = "no", "No"


class HarmOfDelay(Choice):
    """What the time it took meant for the child."""

    NONE = "none", "None"
    POSSIBLE = "possible", "Possibly some"
    ACTUAL = "actual", "The child came to harm"


class ConcernClosed(Detail):
    """How the concern ended, why, and who knows."""

    outcome: Closure = ask("How did it end?")
    reasons: Words = ask("Why?")
    challenger_satisfied: Satisfied = ask("Is the person who raised it content?")
    shared_with_all: bool = ask("Has everyone involved had this in writing?")
    delay_harm: HarmOfDelay | None = ask("What harm did waiting do to the child?", optional=True)
    family_told: bool | None = ask("Has the family been told, if that is right?", optional=True)
    partnership_told: bool | None = ask(
        "Has the safeguarding partnership's office been told?", optional=True
    )
    learning: Words | None = ask("What was learned?", optional=True)


class DisagreementSettled(Detail):
    """How a disagreement was settled by talking, without raising a concern."""

    with_whom: Line = ask("Who did you talk to?", hint="Name, role and agency.")
    how_settled: Words = ask("How was it settled?")
    decision_changed: bool | None = ask("Did the decision change?", optional=True)


_DECISIONS = (
    "referral_decision",
    "strategy_discussion",
    "cp_medical_considered",
    "section_47_enquiry",
    "initial_conference",
    "review_conference",
    "plan_ended",
    "core_group",
    "information_refused",
    "meeting_contribution",
    "conference_dissent",
    "conference_request_answered",
)
_SERVES = ("concerns-resolution",)

CONCERN_RAISED = act(
    "concern_raised",
    "Concern raised",
    ConcernRaised,
    serves=(*_SERVES, "challenge-cp-medical"),
    about=(
        *_DECISIONS,
        "information_requested",
        "plan_started",
        "report_shared",
        "record_sent",
        "family_informed",
        "disagreement_settled",
        "meeting_rated",
    ),
    guide=(
        "Talk to your own manager or safeguarding lead first, then to the other person.",
        "Name the decision, what you saw, and what it means for the child.",
        "High support, high challenge: say what you want to happen, and what you offer towards it.",
        "Protecting the child does not wait for an answer.",
    ),
    headline=("subject", "decision_challenged"),
)

CONCERN_ANSWERED = act(
    "concern_answered",
    "Concern answered",
    ConcernAnswered,
    serves=_SERVES,
    about=("concern_raised", "concern_escalated"),
    about_required=True,
    guide=(
        "Thank them for raising it: challenge keeps children safe.",
        "Answer the point about the child, with reasons.",
        "If it is not settled, pass it up today.",
    ),
    headline=("resolved", "account"),
)

CONCERN_ESCALATED = act(
    "concern_escalated",
    "Concern escalated",
    ConcernEscalated,
    serves=_SERVES,
    about=("concern_raised", "concern_answered", "concern_escalated", "concern_closed"),
    about_required=True,
    guide=(
        "Name the people who take it on, in each agency.",
        "Say what was tried and why it was not enough.",
        "Agree a day for the answer, and what keeps the child safe until then.",
    ),
    headline=("to_tier", "why"),
)

CONCERN_CLOSED = act(
    "concern_closed",
    "Concern closed",
    ConcernClosed,
    serves=_SERVES,
    about=("concern_raised", "concern_answered", "concern_escalated"),
    about_required=True,
    guide=(
        "Give the reasons in full, whichever way it went.",
        "Ask the one who raised it whether they are content, and record a no as a no.",
        "Send this to everyone who was involved.",
        "Tell your partnership what others could learn.",
    ),
    headline=("outcome", "reasons"),
)

DISAGREEMENT_SETTLED = act(
    "disagreement_settled",
    "Disagreement settled",
    DisagreementSettled,
    serves=_SERVES,
    about=_DECISIONS,
    about_required=True,
    guide=(
        "Use this when a conversation was enough.",
        "Say what each of you now thinks, and what follows for the child.",
        "If you are still worried, raise a concern instead.",
    ),
    headline=("with_whom", "how_settled"),
)
