"""Supervision as such: what was agreed, the sessions, and whether it works (reference 5).

What is decided about a child goes on the child's record (`practice/acts/supervision.py`). This is
the supervisee's own part, and the team's judgement of its supervision: of sessions and records,
never of a person.
"""

from heed.practice.acts.supervision import SupervisionType
from heed.practice.day import Day
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.teams.learning import Happened
from heed.practice.text import Line, Lines, Words
from heed.wording import Choice


class SupervisionAgreed(Detail):
    """What supervisor and supervisee agreed about their supervision."""

    supervision_type: SupervisionType = ask("What kind of supervision?")
    how_often: Line = ask("How often, and for how long?", hint="For example monthly, 90 minutes.")
    confidential: Words = ask("What stays between you, and what does not?")
    on_child_record: Words = ask("What goes on a child's record, and who writes it?")
    if_cancelled: Line = ask("What happens when a session is cancelled?")
    if_disagree: Line | None = ask("Who helps when you disagree?", optional=True)
    power: Words | None = ask(
        "What did you say to one another about power and difference?", optional=True
    )
    review_day: Day = ask("When do you look at this agreement again?")


class SessionHeld(Detail):
    """The supervisee's own part of a session; nothing about a child."""

    supervision_type: SupervisionType = ask("What kind of session?")
    planned: bool = ask("Was it planned?", hint="A talk in passing helps, and is not a session.")
    minutes: int = ask("How many minutes?")
    undisturbed: bool | None = ask("Were you undisturbed?", optional=True)
    workload: Words | None = ask("How is the work?", optional=True)
    wellbeing: Words | None = ask("How are you?", optional=True)
    development: Words | None = ask("What do you want to learn or try?", optional=True)
    agreed: Lines | None = ask("What did you agree?", optional=True)
    next_day: Day | None = ask("When do you meet again?", optional=True)


class SessionCancelled(Detail):
    """A session that did not take place, and when it will."""

    why: Line = ask("Why?")
    new_day: Day = ask("When will it be instead?")


class HowMuch(Choice):
    """How far something was so, in the supervisee's eyes."""

    YES = "yes", "Yes"
    PARTLY = "partly", "In part"
    NO = "no", "No"


class SessionRated(Detail):
    """What the supervisee made of a session; shown only as counts over many."""

    time_enough: HowMuch = ask("Was there time to think?")
    supported: HowMuch = ask("Were you supported?")
    challenged: HowMuch = ask("Were you challenged?")
    changed: HowMuch = ask("Will it change what you do for a child?")


class Evidence(Choice):
    """How far a record of supervision shows something."""

    NOT_EVIDENT = "not_evident", "Not evident"
    PARTLY = "partly", "In part"
    EVIDENT = "evident", "Evident"
    STRONG = "strong", "Strongly evident"


class RecordSampled(Detail):
    """One record of supervision, drawn by chance and read; whose it is is not kept."""

    supervision_type: SupervisionType = ask("What kind of session was it?")
    child_visible: Evidence = ask("Can the child's life be seen?")
    reflection: Evidence = ask("Is there reflection, not only a list of tasks?")
    other_explanations: Evidence = ask("Are other explanations looked at?")
    challenge: Evidence = ask("Is something challenged?")
    reasons: Evidence = ask("Does each decision have its reason?")
    done_since: Evidence = ask("Was what was agreed done by the next session?")


class EffectivenessJudged(Detail):
    """Whether one kind of supervision works in the team, from three sources."""

    supervision_type: SupervisionType = ask("Which kind of supervision?")
    complete: Words = ask(
        "Do the sessions happen, and are they whole?",
        hint="Held against what was agreed; all steps of reflection; what was decided, done.",
    )
    experience: Words = ask(
        "What do supervisees say?", hint="From the counts of ratings. No names."
    )
    quality: Words = ask("What do the sampled records show?")
    works: Happened = ask("Does it work?")
    shortfall: Words | None = ask("What falls short?", optional=True)


SUPERVISION_AGREED = act(
    "supervision_agreed",
    "Supervision agreed",
    SupervisionAgreed,
    serves=("supervision",),
    about=("supervision_agreed",),
    guide=(
        "Supervision holds and stretches: high support and high challenge.",
        "Say what is confidential and where that ends: a child at risk ends it.",
        "Talk about power, culture and difference between the two of you.",
    ),
    headline=("supervision_type", "how_often"),
)
SESSION_HELD = act(
    "session_held",
    "Session held",
    SessionHeld,
    serves=("supervision",),
    about=("supervision_agreed",),
    guide=(
        "Write nothing about a child here: that goes on the child's record.",
        "Ask how the work is and how the person is, and write what was agreed.",
        "Name the next day before you part.",
    ),
    headline=("supervision_type", "agreed"),
)
SESSION_CANCELLED = act(
    "session_cancelled",
    "Session cancelled",
    SessionCancelled,
    serves=("supervision",),
    about=("supervision_agreed", "session_held"),
    guide=(
        "Give the new day at once.",
        "Three cancelled in a row is a shortfall of the system: say so.",
        "What cannot wait is talked over today.",
    ),
    headline=("why", "new_day"),
)
SESSION_RATED = act(
    "session_rated",
    "Session rated",
    SessionRated,
    serves=("supervision",),
    about=("session_held",),
    about_required=True,
    guide=(
        "Your supervisor never sees one answer: only counts of many are shown.",
        "It is about the session, not about the person.",
        "Four taps are enough.",
    ),
    headline=("changed",),
)
RECORD_SAMPLED = act(
    "record_sampled",
    "Record of supervision sampled",
    RecordSampled,
    serves=("supervision",),
    guide=(
        "Draw by chance, and read for the child first.",
        "Judge the record, not the person: whose it is is not written down.",
        "Look for what was thought, not only for what was gathered.",
    ),
    headline=("child_visible", "reflection"),
)
EFFECTIVENESS_JUDGED = act(
    "effectiveness_judged",
    "Supervision judged",
    EffectivenessJudged,
    serves=("supervision",),
    about=("effectiveness_judged", "remedial_action", "learning_sent"),
    guide=(
        "Use all three: whether sessions happen, what supervisees say, what records show.",
        "Where it falls short, agree one change in the system, and look again next quarter.",
        "No measure here is of a person.",
    ),
    headline=("supervision_type", "works"),
)
