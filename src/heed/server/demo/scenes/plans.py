"""Lines of a plan and what became of them, how meetings were, and what a child said."""

from collections.abc import Iterator
from datetime import timedelta

from heed.people import Role
from heed.server.demo.story import Story

_MOVED = timedelta(days=28)


def plan_lines(story: Story, held: str) -> None:
    """What was decided, as lines; most of them whole, and one as plans too often are."""
    family, day = story.family, story.day
    story.tell(
        "plan_line",
        Role.SOCIAL_WORKER,
        about=held,
        concern="The children are tired and late after evenings of shouting.",
        outcome_for_child=f"{family.eldest.given_name} starts each day with the class, rested.",
        action=f"{family.mother} and {family.partner} agree who is in charge each evening, write "
        "it on the kitchen calendar, and school opens its door at 8:30.",
        action_owner=f"{family.mother}, mother",
        measured_by="The register, read each Friday by the school",
        due=(day + timedelta(days=30)).isoformat(),
        fallback="Grandmother has them on school nights for two weeks.",
        agreed_by=("family", "owner"),
    )
    whole = story.chance(0.5)
    story.tell(
        "plan_line",
        Role.SOCIAL_WORKER,
        about=held,
        concern="Appointments are missed.",
        action="Health visitor to support and monitor attendance at appointments as appropriate."
        if not whole
        else "The health visitor drives them to the clinic on the first two Tuesdays of the month.",
        action_owner="The health visitor" if whole else None,
        due=(day + timedelta(days=45)).isoformat() if whole else None,
    )


def core_group_around(story: Story, group: str) -> None:
    """After a core group: its lines looked at, what people thought of it, and the child's voice."""
    for line in _lines(story):
        if story.chance(0.35):
            _looked_at(story, line)
    if story.chance(0.4):
        _rated(story, group, Role.SOCIAL_WORKER, story.pick("parent", "parent", "child"))
    if story.chance(0.25):
        _rated(story, group, Role.HEALTH_VISITOR, "health")
    if story.chance(0.5):
        _heard(story)


def _lines(story: Story) -> Iterator[str]:
    for telling in list(story.tellings):
        if telling.kind == "plan_line":
            yield telling.id


def _looked_at(story: Story, line: str) -> None:
    progress = story.pick("on_track", "on_track", "slipping", "no_change", "achieved")
    moved = progress in ("slipping", "no_change")
    before = any(line in t.about and t.answers.get("new_due") for t in story.tellings)
    story.tell(
        "plan_line_reviewed",
        Role.SOCIAL_WORKER,
        about=line,
        line_progress=progress,
        evidence=story.one_of(
            "In school on time nine days of ten.",
            "The calendar is on the wall and half filled in.",
            "Two Tuesdays kept, one missed; the car was broken.",
            "The children say that Sundays are the same.",
        )
        if story.chance(0.8)
        else None,
        late_why="The group starts again after the holidays." if moved else None,
        new_due=(story.day + _MOVED).isoformat() if moved else None,
        moved_before=before if moved else None,
    )


def _rated(story: Story, group: str, by: Role, rater: str) -> None:
    story.tell(
        "meeting_rated",
        by,
        about=group,
        rater=rater,
        heard=story.pick("fully", "fully", "partly", "partly", "not_at_all"),
        plain_words=story.pick("fully", "partly"),
        next_clear=story.pick("fully", "fully", "partly"),
        progress=story.pick("better", "same", "worse"),
    )


def _heard(story: Story) -> None:
    name = story.family.eldest.given_name
    voice = story.tell(
        "voice_heard",
        Role.SOCIAL_WORKER,
        of=story.family.eldest,
        heard_how=story.pick("talking", "drawing"),
        heard_alone=story.pick("alone", "alone", "others_there"),
        child_words=story.one_of(
            f"{name}: “I want to stay at Gran's on Sundays.”",
            f"{name}: “Tell them to ask me, not my brother.”",
            f"{name}: “It's better when there's nobody new.”",
        ),
        our_view="Sundays feel safe; the evenings before school do not.",
        audience="The core group, at its next meeting",
    )
    if story.chance(0.6):
        story.tell(
            "voice_acted_on",
            Role.SOCIAL_WORKER,
            of=story.family.eldest,
            about=voice,
            influence=story.pick("adopted", "partly", "not"),
            audience="The core group",
            told_back=f"{name} was told on the way home from school what was agreed and why.",
        )
