"""Everyone present says how good a meeting was; the meeting is judged, nobody in it (7.5)."""

from heed.practice.acts.meeting import MEETINGS
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Words
from heed.practice.vocabulary import Progress
from heed.wording import Choice


class Rater(Choice):
    """Who says how good a meeting was."""

    CHILD = "child", "The child"
    PARENT = "parent", "A parent or carer"
    FAMILY = "family", "Someone else of the family"
    CHAIR = "chair", "The chair"
    SOCIAL_CARE = "social_care", "Children's social care"
    HEALTH = "health", "Health"
    EDUCATION = "education", "Education"
    POLICE = "police", "Police"
    OTHER = "other", "Someone else"


FAMILY_RATERS = (Rater.CHILD, Rater.PARENT, Rater.FAMILY)
"""Who rates as family."""


class HowFar(Choice):
    """How far something was so."""

    FULLY = "fully", "Yes"
    PARTLY = "partly", "In part"
    NOT_AT_ALL = "not_at_all", "No"


class MeetingRated(Detail):
    """How good the meeting was for whoever says so, and whether things move for the child."""

    rater: Rater = ask("Who are you in this meeting?")
    heard: HowFar = ask("Could you say what you wanted, and did people listen?")
    reports_before: HowFar | None = ask("Did you know the reports before?", optional=True)
    purpose_clear: HowFar | None = ask("Was it clear what the meeting was for?", optional=True)
    well_run: HowFar | None = ask(
        "Was it well led, with the right people and enough time?", optional=True
    )
    child_counted: HowFar | None = ask("Did it count what the child wants?", optional=True)
    plain_words: HowFar | None = ask("Could you follow every word?", optional=True)
    disagreeing: HowFar | None = ask("Was it all right to disagree?", optional=True)
    next_clear: HowFar | None = ask(
        "Do you know who does what next, and what happens if it does not work?", optional=True
    )
    progress: Progress | None = ask(
        "Compared with last time, how are things for the child?", optional=True
    )
    different: Words | None = ask("What should be different next time?", optional=True)
    talk_wanted: bool | None = ask("Should someone talk with you about how it went?", optional=True)


MEETING_RATED = act(
    "meeting_rated",
    "Meeting rated",
    MeetingRated,
    serves=("meeting-quality", "families-informed"),
    about=MEETINGS,
    about_required=True,
    guide=(
        "Say how the meeting was, not how people were.",
        "The family and the child are asked too, without you looking on.",
        "A low answer is a reason to talk, and never a mark against anyone.",
    ),
    headline=("rater", "heard", "progress"),
)
