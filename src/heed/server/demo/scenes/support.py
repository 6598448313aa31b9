"""What goes on while a plan lasts: visits, core groups, supervision, reviews."""

from collections.abc import Sequence
from typing import Any

from heed.people import Role
from heed.server.demo.scenes import meetings, plans, voice
from heed.server.demo.scenes.families import family_informed, report_shared
from heed.server.demo.story import Story, usual

_WORDS = (
    "“It's a bit quieter now. I still listen on the stairs.”",
    "“I got a certificate for reading. Mum put it on the fridge.”",
    "“I don't want to talk about him today.”",
    "“Can you come on Tuesdays? On Tuesdays it's just us.”",
    "“I had cereal for tea again but it was the nice one.”",
    "“My brother cries in the night and I sing to him.”",
    "“When the door bangs I count to a hundred.”",
    "“Gran's house smells of toast. I like it there.”",
    "“I told my teacher first because she doesn't make a face.”",
    "“It was my birthday and everyone was nice all day.”",
    "“Why do you write it down?”",
    "“You said you would ask about the football and you did.”",
    "“I'm not allowed to say. Am I in trouble?”",
)
_DID = (
    "Sat close to the door at first, then brought a box of cars and lined them up by colour.",
    "Drew the family with everyone holding hands and one person outside the fence.",
    "Watched the adults' faces before answering.",
    "Ran to show the new bed and jumped on it.",
    "Slept through most of the visit; woke when the front door closed.",
)
_HOME = (
    "Warm, food in the cupboard, beds made. The broken door has been mended.",
    "Cold and damp in the back bedroom; one mattress between two children.",
    "Tidy downstairs; we were not shown upstairs and will ask next time.",
    "Full of people. It was hard to find a quiet corner to talk.",
)
_EVIDENCE = {
    "better": (
        "Attendance is up to 93 per cent, weight follows its line again, and the children told "
        "school about a good weekend.",
        "Every appointment was kept. The little one sleeps through, and grandmother says that "
        "she hears laughing on the telephone.",
        "Two months without a call to the police. The children bring friends home.",
        "Teachers see a child who puts a hand up. Shoes fit, lunch is there.",
    ),
    "same": (
        "Appointments are kept, but evenings are as they were: two calls to the police and tired "
        "children.",
        "Adults have done most of what they promised. The children say that nothing is different.",
        "Weight is steady and so is the fear: school still sees a child who flinches.",
        "What changes on Monday is gone by Friday; three agencies say so independently.",
    ),
    "worse": (
        "More days missed at school, a new hole in the bedroom door, and nobody has seen the "
        "youngest for three weeks.",
        "The eldest has started to stay out. The others were collected late four times.",
        "Weight has dropped again and the speech sessions have stopped.",
        "A neighbour rang about shouting; the family worker was turned away twice.",
    ),
}

_REFLECTED = {
    "experience": "Three visits in two weeks; the child spoke at the second, with the door open.",
    "reflect": "Uneasy on the stairs, and did not ask why. It recalled another family.",
    "conceptualise": "Two ideas: the fear is of one person, or of the evening whoever is there.",
    "experiment": "Visit on a Saturday; if she plays, it is the person.",
}
"""The four steps of reflection, as a worker and a manager wrote them down."""


def visit(story: Story, about: str = "", **answers: Any) -> str:
    """The social worker sees the children."""
    alone = story.pick("yes", "yes", "yes", "child_chose_not_to")
    return story.tell(
        "visit",
        Role.SOCIAL_WORKER,
        about=about or (),
        **usual(
            {
                "seen": True,
                "seen_alone": alone,
                "child_words": story.one_of(*_WORDS) if alone == "yes" else None,
                "child_did": story.one_of(*_DID),
                "home": story.one_of(*_HOME),
                "changed": story.one_of(
                    "Bedtimes are calmer.",
                    "Nothing yet.",
                    "There has been an argument about money.",
                    "Both parents came to the school meeting.",
                ),
            },
            answers,
        ),
    )


def visit_not_seen(story: Story) -> str:
    """The social worker calls and does not see the children."""
    return story.tell(
        "visit",
        Role.SOCIAL_WORKER,
        seen=False,
        not_seen_reason=story.one_of(
            "Nobody came to the door; the television was on.",
            "Told at the door that the children were asleep.",
            "The family was out; the day had been agreed by text.",
        ),
    )


def supervision(story: Story, *, about: str = "", **answers: Any) -> str:
    """Manager and social worker think together about the child."""
    name = story.family.eldest.given_name
    return story.tell(
        "supervision",
        Role.TEAM_MANAGER,
        about=about or (),
        **usual(
            {
                "child_life": story.one_of(
                    f"{name} watches adults closely and eats well only at school. Weekends are "
                    "long.",
                    f"{name} laughs more and sleeps through. The little one still wakes.",
                    f"{name} carries too much: cooks, soothes, and keeps secrets.",
                    "Better in the house, worse at school; we do not yet know why.",
                    f"{name} knows when the rent is due. No child of that age should.",
                    f"{name} has one friend and one teacher, and counts the days to the weekend "
                    "visit.",
                    f"Mornings are calm now. {name} says that nights are long.",
                    f"We know what the adults say about {name} and little that {name} says.",
                ),
                "decision": story.one_of(
                    "See each child alone before the next core group and bring their words to it.",
                    "Ask health for one chronology of missed appointments across all clinics.",
                    "Keep the plan; move the review forward by a month.",
                    "Think with the other agencies about being stuck, in a meeting with no "
                    "actions.",
                    "Challenge the cancelled clinic with the lead nurse this week.",
                    "Two visits unannounced, one of them after school.",
                    "Ask who in the family could say to the children what we cannot.",
                    "Let the children choose who comes to the next meeting.",
                ),
                "rationale": story.one_of(
                    "We know what adults do and little about how a day feels for the child.",
                    "The same action has been agreed three times and not done; we need to ask why.",
                    "Change has lasted six weeks. It lasted five before, and then it ended.",
                    "We hear from the loudest adult most, and least from the child who hides.",
                    "What helped last summer was a person, not a course.",
                    "Three agencies each thought that another was doing it.",
                ),
                "hypotheses": story.one_of(
                    "That anger hides grief; that it does not, and is a choice.",
                    "That we have become part of the routine and no longer see.",
                    "That the quiet is relief. That the quiet is fear. We need to hear more.",
                    "That money is the root; that control of money is the root.",
                ),
                "supervision_type": "managerial",
                "our_assumptions": story.pick(
                    "That a tidy home is a safe one.", "That fathers will not come."
                ),
                **_REFLECTED,
            },
            answers,
        ),
    )


def core_group(story: Story, about: str, progress: str = "") -> str:
    """The children are heard, the core group looks at what has changed, and the family is told."""
    progress = progress or story.pick("better", "better", "same", "worse")
    heard = voice.heard(story)
    met = story.tell(
        "core_group",
        Role.SOCIAL_WORKER,
        about=about,
        progress=progress,
        evidence=story.one_of(*_EVIDENCE[progress]),
        who_came=story.pick(
            ("parents", "social_care", "health", "education", "voluntary"),
            ("parents", "social_care", "education"),
        ),
        family_view=story.one_of(
            f"{story.family.mother} says it helps to have one person to ring.",
            f"{story.family.mother} feels watched and says so.",
            "The children's grandmother offered Wednesday evenings.",
        ),
        not_done=story.one_of(
            "The sleep clinic was not asked; health visitor to do it this week.",
            "Nothing is left over from last time.",
            "The parenting course had no places until spring.",
        ),
        actions=(
            "Family worker: go with them to the housing office, next week",
            "School: keep the morning chat, daily",
        ),
    )
    plans.line_looked_at(story)
    meetings.brought(story, met, ("health", "education"))
    with story.meanwhile():
        story.later(0, 1)
        family_informed(story, met)
        meetings.rated(story, met)
        voice.acted_on(story, heard)
    return met


def review_prepared(story: Story, about: str, *, in_days: int) -> tuple[str, str]:
    """The family has the report in time, and the children are heard; the plan and the voice."""
    planned = meetings.conference_prepared(story, "review_conference", about, in_days=in_days)
    report_shared(story)
    return planned, voice.heard(story, "The review conference")


def review_conference(
    story: Story, about: Sequence[str], heard: str, outcome: str, **answers: Any
) -> str:
    """The review decides whether the plan goes on; the family is told."""
    ends = outcome == "end"
    held = story.tell(
        "review_conference",
        Role.CONFERENCE_CHAIR,
        about=about,
        **usual(
            {
                "outcome": outcome,
                "progress": "better" if ends else story.pick("same", "better", "worse"),
                "reason": "Life has changed for the children and the change has lasted."
                if ends
                else story.one_of(
                    "Some things are better; what the children fear has not gone.",
                    "Too little has changed for anyone to say that harm is no longer likely.",
                ),
                "family_present": True,
                "child_part": story.pick(("worker_spoke",), ("advocate", "sent")),
                "loss_considered": "Asked again; nothing new.",
                "actions": ("Social worker: new plan to the family, within a week",),
            },
            answers,
        ),
    )
    family_informed(story, held, by=Role.SOCIAL_WORKER)
    meetings.conference_followed(story, held, heard)
    return held


def plan_ended(story: Story, about: str, reason: str = "no_longer_likely") -> str:
    """The plan ends, and help goes on."""
    moved = reason == "moved"
    return story.tell(
        "plan_ended",
        Role.CONFERENCE_CHAIR,
        about=about,
        reason=reason,
        evidence="The other authority held its own conference and leads the plan now."
        if moved
        else "Six months without an incident, seen by three agencies, and the children say "
        "that home feels safe.",
        help_after="The family worker rings for the first month."
        if moved
        else "The family worker stays for half a year; school keeps its named adult.",
    )
