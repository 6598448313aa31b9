"""Telling families what was said and agreed, and reading reports with them."""

from typing import Any

from heed.people import Role
from heed.server.demo.story import Story, usual


def family_informed(
    story: Story, about: str, *, by: Role = Role.SOCIAL_WORKER, **answers: Any
) -> str:
    """Someone tells the family what was proposed and agreed, and asks them to say it back."""
    family = story.family
    told = story.tell(
        "family_informed",
        by,
        about=about,
        **usual(
            {
                "told": "told",
                "who_told": story.one_of(
                    f"{family.mother}, with {family.eldest.given_name} for part of it",
                    f"{family.mother} and the children's grandmother",
                    f"{family.mother}",
                ),
                "proposed": "That we look together at what has happened and what must change.",
                "agreed": story.one_of(
                    "Visits on a day they choose, school to ring before half past nine, and a plan "
                    "for evenings.",
                    "A quiet place for homework, and that grandmother is rung when tempers rise.",
                ),
                "expected_of_family": story.one_of(
                    "Bring the children to each appointment or ring the day before; no adult "
                    "drinks while in charge of them.",
                    f"{family.partner} stays away from the home; the children sleep in their "
                    "beds by eight on school nights.",
                ),
                "expected_of_practitioners": "The social worker visits when promised and reads the "
                "report with them before the next meeting.",
                "said_back": story.pick("clear", "clear", "partly", "declined"),
                "views": story.one_of(
                    f"{family.mother} agrees with most of it and is worried about money.",
                    f"{family.mother} thinks that school should have talked to her first.",
                    "They were tired and wanted to read it again; we went through it twice.",
                ),
                "how": "face_to_face",
                "interpreter_used": story.pick(*(["not_needed"] * 9), "professional"),
                "rights_explained": True,
            },
            answers,
        ),
    )
    if answers.get("interpreter_used") == "family":
        _told_again(story, about)
    return told


def _told_again(story: Story, about: str) -> None:
    """A relative carried the words the first time; a professional interpreter does it again."""
    with story.meanwhile():
        story.later(1, 3)
        family_informed(story, about, interpreter_used="professional")


def family_not_told(story: Story, about: str) -> str:
    """The family is not told yet, for a reason that someone authorised."""
    return story.tell(
        "family_informed",
        Role.SOCIAL_WORKER,
        about=about,
        told="not_told",
        not_told_reason="The police need to speak to the adults first; telling them today could "
        "put pressure on the children to take back what they said.",
        authoriser=f"{story.who(Role.TEAM_MANAGER).name}, team manager",
    )


def report_shared(story: Story, **answers: Any) -> str:
    """The social worker reads the report with the family before the conference."""
    return story.tell(
        "report_shared",
        Role.SOCIAL_WORKER,
        **usual(
            {
                "report": "social_care",
                "shared_with": ("parents", "child"),
                "how": "in_person",
                "corrections": f"{story.family.mother} put two dates right and did not agree about "
                "the evening in spring; both are noted.",
            },
            answers,
        ),
    )
