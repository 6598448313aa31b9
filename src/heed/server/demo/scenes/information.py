"""Asking other agencies, and what they say."""

from heed.people import Role
from heed.server.demo.story import Story

_ITEMS = {
    "police": "Calls to the address in two years, and anything known about who stays there.",
    "health": "Growth, missed appointments, medicines, and who came with the children.",
    "education": "Attendance, who collects, friendships, and what the children have said.",
    "voluntary": "Which sessions were offered and kept, and what the children made of them.",
}
_LEARNED = {
    "police": "Seven calls, four at night; two more at grandmother's address that nobody had "
    "joined up.",
    "health": "Four missed appointments in three clinics; each sent a letter, none rang.",
    "education": "Absent on Mondays; collected by three different adults; one good friend.",
    "voluntary": "Came to every session and helped the others to tidy up.",
}
_ANSWERING = {
    "police": Role.POLICE_OFFICER,
    "health": Role.HEALTH_VISITOR,
    "education": Role.SCHOOL_SAFEGUARDING_LEAD,
    "voluntary": Role.FAMILY_WORKER,
}


def requested(story: Story, agency: str, urgency: str = "section_47", about: str = "") -> str:
    """The social worker asks an agency what it holds."""
    told = story.chance(0.6)
    return story.tell(
        "information_requested",
        Role.SOCIAL_WORKER,
        about=about or (),
        to_agency=agency,
        items=_ITEMS[agency],
        purpose="To see what life has been like for each child over two years.",
        urgency=urgency,
        legal_basis="public_task",
        sensitive_basis="safeguarding",
        child_told=told,
        not_told_reason=None if told else "Hearing of the question could put the children at risk.",
    )


def received(story: Story, about: str, agency: str) -> str:
    """The agency answers."""
    return story.tell(
        "information_received",
        _ANSWERING[agency],
        about=about,
        response=story.pick("full", "partial"),
        items=_LEARNED[agency],
        changes_view="It joins up what looked like separate bad days.",
    )


def refused(story: Story, about: str, agency: str) -> str:
    """The agency refuses with a reason; the asker does not agree, and they settle it."""
    return story.tell(
        "information_refused",
        _ANSWERING[agency],
        about=about,
        reason_code="disproportionate",
        refused_by=f"{story.who(_ANSWERING[agency]).name}",
        reason="Two years of everything is more than the question needs; ask again for dates.",
        requester_view="We will name the weeks that matter.",
        disagree=False,
    )
