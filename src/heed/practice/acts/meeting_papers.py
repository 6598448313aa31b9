"""Reports before a meeting and records after it (practice reference 6, 7.2 and 7.4)."""

from heed.practice.day import Day
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.practice.vocabulary import Agency
from heed.wording import Choice


class Reader(Choice):
    """Who reads a report before a conference."""

    PARENTS = "parents", "Parents or carers"
    CHILD = "child", "The child"
    FAMILY = "family", "Other family"
    CHAIR = "chair", "The conference chair"


class HowShared(Choice):
    """How a report was shared."""

    IN_PERSON = "in_person", "Read through together"
    TELEPHONE = "telephone", "Talked over by telephone or video"
    SENT = "sent", "Sent or handed over without talking"


class ReportShared(Detail):
    """Which report was shared with whom before a conference, and what they said."""

    report: Agency = ask("Which agency's report was it?")
    shared_with: tuple[Reader, ...] = ask("Who was it shared with?", hint="Choose all that apply.")
    how: HowShared = ask("How was it shared?")
    corrections: Words | None = ask(
        "What did they say is wrong or missing?",
        hint="Put facts right before the meeting; note what they see differently.",
        optional=True,
    )
    child_words: Words | None = ask(
        "What did the child say about it?", optional=True, child_words=True
    )
    communication: Line | None = ask(
        "Which language, interpreter or format was used?", optional=True
    )
    conference_day: Day | None = ask("Which day is the conference?", optional=True)


class Paper(Choice):
    """What is sent out after a meeting."""

    RECORD = "record", "The full record"
    DECISION_LETTER = "decision_letter", "A letter with the decisions"
    PLAN = "plan", "The plan"


class Receiver(Choice):
    """Who a record is sent to."""

    ATTENDED = "attended", "Everyone who came"
    ABSENT = "absent", "Agencies that could not come"
    REFERRER = "referrer", "The referrer"
    PARENTS = "parents", "Parents or carers"
    CHILD = "child", "The child"
    OTHER = "other", "Someone else"


class RecordSent(Detail):
    """What was sent out about a meeting, and to whom."""

    document: Paper = ask("What was sent?")
    sent_to: tuple[Receiver, ...] = ask("Who was it sent to?", hint="Choose all that apply.")
    left_out: Line | None = ask(
        "What was left out for someone, and why?",
        hint="For example an address that a victim's abuser must not see.",
        optional=True,
    )
    late_reason: Line | None = ask("If it is late, why?", optional=True)


REPORT_SHARED = act(
    "report_shared",
    "Report shared",
    ReportShared,
    serves=("families-informed", "meeting-preparation"),
    about=(
        "meeting_planned",
        "strategy_discussion",
        "section_47_enquiry",
        "plan_started",
        "initial_conference",
        "review_conference",
    ),
    guide=(
        "The family should read or hear the report well before the day.",
        "Read it with them, in their language, and write down what they see differently.",
        "Put mistakes right before the meeting, not in it.",
    ),
    headline=("report", "shared_with"),
)

RECORD_SENT = act(
    "record_sent",
    "Record sent",
    RecordSent,
    serves=("information-sharing", "meeting-quality"),
    about=("strategy_discussion", "initial_conference", "review_conference", "core_group"),
    about_required=True,
    guide=(
        "Send it to those who came and to those who could not.",
        "Check who may know what before it goes out.",
        "Ask people to say soon when it does not match what they heard.",
    ),
    headline=("document", "sent_to"),
)
