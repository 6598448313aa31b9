"""Disagreement between agencies, raised and settled."""

from collections.abc import Sequence
from datetime import timedelta

from heed.people import Role
from heed.server.demo.scenes import understanding
from heed.server.demo.story import Story

_CONCERNS = {
    "cp_medical": (
        "That no medical was asked for.",
        "Marks fade; so does the chance to hear what the child's body can tell.",
        "A conversation between the paediatrician and the team manager today.",
    ),
    "closure": (
        "That the plan for help is to be closed while the children still arrive hungry.",
        "School will be the only one left who sees them, and it is shut for two weeks.",
        "A meeting before anything is closed.",
    ),
    "information_sharing": (
        "That we were not told of the call to the police until eleven days later.",
        "The child sat an examination the next morning and nobody knew why they wept.",
        "A telephone call before school on the morning after.",
    ),
    "plan": (
        "That the same action has been carried over at three core groups.",
        "The child waits for the sessions that the plan promises.",
        "A name and a day for each action, and a reason when it is missed.",
    ),
    "meeting_quality": (
        "That the meeting ran forty minutes late and health was asked to be brief.",
        "The growth chart was not looked at, and it was the most worrying page.",
        "That the chart is looked at before the next decision.",
    ),
}
_REASONS = {
    "decision_changed": "When everyone had the whole chronology in front of them there was little "
    "to argue about.",
    "decision_kept": "Each looked at what the other knew. The decision stays for now, with a day "
    "on which it is looked at again.",
    "new_action": "Neither of us was quite right; the health visitor goes in weekly and we meet "
    "in three weeks.",
}


def raised(
    story: Story,
    by: Role,
    subject: str,
    *,
    about: str = "",
    immediate: bool = False,
    at: str = "",
) -> str:
    """Someone challenges a decision, in terms of what it means for the child."""
    challenged, impact, wanted = _CONCERNS[subject]
    return story.tell(
        "concern_raised",
        by,
        about=about or (),
        at=at,
        subject=subject,
        decision_challenged=challenged,
        impact=impact,
        wanted=wanted,
        immediate=immediate,
        raised_with=f"{story.who(Role.SOCIAL_WORKER).name}, social worker",
        safe_meanwhile="School keeps a close eye and rings each morning.",
        told_in_writing=f"{story.who(Role.CONFERENCE_CHAIR).name}, conference chair",
        answer_by=(story.day + timedelta(days=1)).isoformat(),
    )


def answered(story: Story, about: str, *, resolved: bool) -> str:
    """The other agency gives its account."""
    return story.tell(
        "concern_answered",
        Role.SOCIAL_WORKER,
        about=about,
        resolved=resolved,
        account="We had weighed it and written too little about why. We see the point."
        if resolved
        else "The decision was made with what was known. We do not agree that it was wrong.",
        outcome="new_action" if resolved else "decision_kept",
        answered_by=f"{story.who(Role.TEAM_MANAGER).name}, team manager",
    )


def escalated(story: Story, by: Role, about: str, tier: str) -> str:
    """It goes to people who can decide more, and a meeting to think in is offered."""
    higher = story.tell(
        "concern_escalated",
        by,
        about=about,
        to_tier=tier,
        why=story.one_of(
            "Both of us understand each other and still see the risk differently.",
            "The time we agreed has passed without an answer.",
        ),
        to_whom="Named in the message that went with this",
        safe_meanwhile="The children are seen every school day.",
        answer_by=(story.day + timedelta(days=2)).isoformat(),
    )
    with story.meanwhile():
        story.later(2, 5)
        understanding.offered(story)
    return higher


def closed(
    story: Story, by: Role, about: Sequence[str] | str, outcome: str = "decision_changed"
) -> str:
    """How it ended, and whether it was worth it; who is not content talks it over."""
    satisfied = story.pick("yes", "partly", "yes", "no")
    ended = story.tell(
        "concern_closed",
        by,
        about=about,
        outcome=outcome,
        reasons=_REASONS[outcome],
        challenger_satisfied=satisfied,
        shared_with_all=True,
        delay_harm="possible",
        learning="Ask for the chronology first.",
    )
    if satisfied == "no":
        with story.meanwhile():
            story.later(0, 1)
            _not_content(story, by)
    return ended


def _not_content(story: Story, by: Role) -> None:
    story.tell(
        "safeguarding_lead_discussion",
        by,
        with_whom="The safeguarding lead of the agency",
        pattern="The second time this year that we read the same week differently.",
        decision="Leave it for now, and bring the chart to the next core group.",
    )


def settled(story: Story, about: str) -> str:
    """Two people who saw it differently talk, and need no concern."""
    doctor = story.who(Role.PAEDIATRICIAN).name
    return story.tell(
        "disagreement_settled",
        Role.SCHOOL_SAFEGUARDING_LEAD,
        about=about,
        with_whom=f"Dr {doctor}, paediatrician, and the social worker",
        how_settled="I had not known that the photographs were shown to the doctor. With them the "
        "decision makes sense to me, and the doctor will see the child at school next week.",
        decision_changed=False,
    )


_ENDED_TOO_SOON = (
    "The plan should last until the weight has held for three months; so far it is five weeks.",
    "The chair understood it and set an earlier review instead.",
    "The health visitor weighs the child every second week.",
)
_WRONG_CATEGORY = (
    "Neglect should be named beside physical harm: the clinic has five appointments without them.",
    "The chair kept the category and asked for the appointments to become a line of the plan.",
    "The health visitor goes to the home each week and rings the social worker the same day.",
)


def dissent(story: Story, conference: str, *, ended: bool = True) -> str:
    """A health visitor sees a conference's decision otherwise, and holds to the plan meanwhile."""
    view, answer, meanwhile = _ENDED_TOO_SOON if ended else _WRONG_CATEGORY
    return story.tell(
        "conference_dissent",
        Role.HEALTH_VISITOR,
        about=conference,
        agency="health",
        view=view,
        in_record=True,
        chair_response=answer,
        safe_meanwhile=meanwhile,
        disagree=False,
    )


def conference_asked_for(story: Story, about: str) -> None:
    """A school asks for a conference that was not going to be held, and is answered."""
    asked = story.tell(
        "conference_requested",
        Role.SCHOOL_SAFEGUARDING_LEAD,
        about=about,
        reason="Each agency holds a small piece. Nobody has laid them side by side.",
        backed_by="The named nurse for safeguarding",
    )
    story.later(0, 1)
    story.tell(
        "conference_request_answered",
        Role.TEAM_MANAGER,
        about=asked,
        will_be_held=False,
        reason="A family help meeting with the same people comes first, within two weeks.",
        answered_by=f"{story.who(Role.TEAM_MANAGER).name}, team manager",
        disagree=False,
    )
