"""Dissent at a conference, and asking for one that was not held (practice reference 1.1, 2.3)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.practice.vocabulary import Agency

_DISAGREE = "Saying yes asks you to raise a concern, or to record how it was settled."


class ConferenceDissent(Detail):
    """Which agency sees it otherwise, why, and whether the record of the conference says so."""

    agency: Agency = ask("Which agency disagrees?")
    view: Words = ask("What would it have decided, and why?", hint="What it saw and knows.")
    in_record: bool | None = ask(
        "Does the record of the conference give this view and its reasons?", optional=True
    )
    chair_response: Words | None = ask("What did the chair say to it?", optional=True)
    safe_meanwhile: Words | None = ask(
        "What keeps the child safe meanwhile?",
        hint="What the conference decided holds until it is changed.",
        optional=True,
    )
    disagree: bool | None = ask("Is it taken further?", hint=_DISAGREE, optional=True)


class ConferenceRequested(Detail):
    """Why a professional asks for a conference that was not going to be held."""

    reason: Words = ask(
        "Why does the child need a conference?", hint="What you saw, and what it means."
    )
    backed_by: Line | None = ask(
        "Which senior manager, named or designated professional supports it?", optional=True
    )
    cumulative_view: Words | None = ask(
        "What do the earlier entries show together?",
        hint="Physical and emotional harm, from all agencies.",
        optional=True,
    )


class ConferenceRequestAnswered(Detail):
    """Whether the conference will be held, and why."""

    will_be_held: bool = ask("Will the conference be held?")
    reason: Words = ask("Why?")
    answered_by: Line | None = ask("Who decided?", hint="Name and role.", optional=True)
    disagree: bool | None = ask(
        "Do you disagree with this decision?", hint=_DISAGREE, optional=True
    )


CONFERENCE_DISSENT = act(
    "conference_dissent",
    "Dissent at a conference",
    ConferenceDissent,
    serves=("concerns-resolution", "meeting-quality"),
    about=("initial_conference", "review_conference"),
    about_required=True,
    guide=(
        "Say it in the conference, with reasons, and ask for it to stand in the record.",
        "The plan holds meanwhile: go on with your part of it.",
        "Talk to your safeguarding lead about taking it further.",
    ),
    headline=("agency", "view"),
)

CONFERENCE_REQUESTED = act(
    "conference_requested",
    "Conference asked for",
    ConferenceRequested,
    serves=("concerns-resolution", "cumulative-harm"),
    about=(
        "section_47_enquiry",
        "strategy_discussion",
        "harm_incident",
        "domestic_abuse_incident",
        "appointment_missed",
    ),
    guide=(
        "Anyone who works with the child can ask for a conference.",
        "Bring what the agencies know together, not your own part alone.",
        "Support from a senior manager or a named professional carries weight: ask for it.",
    ),
    headline=("reason", "backed_by"),
)

CONFERENCE_REQUEST_ANSWERED = act(
    "conference_request_answered",
    "Answer about a conference",
    ConferenceRequestAnswered,
    serves=("concerns-resolution",),
    about=("conference_requested",),
    about_required=True,
    guide=(
        "A request that a senior professional supports is normally agreed.",
        "Give reasons that the one who asked can follow.",
        "If it stays a no, say how to take it further.",
    ),
    headline=("will_be_held", "reason"),
)
