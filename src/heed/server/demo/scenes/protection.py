"""Strategy discussions, enquiries and conferences."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from heed.people import Role
from heed.server.demo.scenes import meetings, plans
from heed.server.demo.story import Story, usual

_ALL = ("social_care", "police", "health", "education")


def strategy_discussion(
    story: Story,
    about: Sequence[str] | str,
    *,
    decision: str = "section_47",
    agencies: Sequence[str] = _ALL,
    loss: str | None = "Asked of every agency; no loss is known.",
    **answers: Any,
) -> str:
    """Agencies share what they know and decide together; its record follows."""
    family = story.family
    return story.tell(
        "strategy_discussion",
        Role.TEAM_MANAGER,
        about=about,
        **usual(
            {
                "agencies": agencies,
                "decision": decision,
                "loss_considered": loss,
                "reason": story.one_of(
                    "Three agencies describe the same fear in their own words, and the accounts of "
                    "the adults have changed. What speaks against it: school sees a warm "
                    "relationship.",
                    "The pattern over the last months matters more than this one day. Nobody "
                    "had seen all of it until the chronologies were laid side by side.",
                    "The injury has no explanation that fits, and the child has said who did it.",
                    "Neglect has gone on while plans were made and not carried out.",
                ),
                "cumulative_view": story.one_of(
                    "Each agency brought its chronology. Read together: four incidents in five "
                    "months, two agencies knew of only one.",
                    "Emotional harm runs through every entry: fear, shouting, and being sent away.",
                ),
                "child_voice": story.one_of(
                    f"{family.eldest.given_name} wants the shouting to stop and wants to stay with "
                    "Mum. School asked; the words are in the referral.",
                    f"{family.eldest.given_name} drew the house with nobody in it. The social "
                    "worker will see each child alone today.",
                ),
                "medical_question": "Considered for each child with the paediatrician; see the "
                "separate entries.",
                "domestic_abuse_considered": "The police read out every call to the address. "
                "Each child's own experience will be recorded.",
                "safe_now": f"{family.partner} will stay elsewhere until the enquiry ends. "
                f"{family.mother} will ring if that changes.",
                "actions": (
                    "Social worker: see each child alone, today",
                    "Police: speak to the neighbour, by Friday",
                    "Health visitor: share the growth chart, tomorrow",
                ),
                "how_met": story.pick("video", "in_person", "telephone"),
            },
            answers,
        ),
    )


def record_sent(story: Story, about: str, document: str = "record") -> str:
    """The record of a meeting goes out."""
    receivers = ("attended", "absent") if document == "record" else ("attended", "parents")
    return story.tell(
        "record_sent", Role.TEAM_MANAGER, about=about, document=document, sent_to=receivers
    )


def family_informed(
    story: Story, about: str, *, by: Role = Role.SOCIAL_WORKER, **answers: Any
) -> str:
    """Someone tells the family what was proposed and agreed, and asks them to say it back."""
    family = story.family
    return story.tell(
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
                "interpreter_used": story.pick(*(["not_needed"] * 9), "professional", "family"),
                "rights_explained": True,
            },
            answers,
        ),
    )


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


def enquiry(story: Story, about: str, outcome: str = "substantiated_likely_harm") -> str:
    """What a section 47 enquiry found."""
    family = story.family
    reasons = {
        "substantiated_likely_harm": "The children's accounts agree with each other and with what "
        "the police and health hold. The adults accept part of it. Without change it will "
        "happen again.",
        "substantiated_no_likely_harm": "It happened, it was a single time, and the adult who did "
        "it has left the home. The family asked for help at once.",
        "not_substantiated": "The mark is explained by a fall that the nursery saw. Each child "
        "was seen alone and was at ease.",
    }
    return story.tell(
        "section_47_enquiry",
        Role.SOCIAL_WORKER,
        about=about,
        outcome=outcome,
        reason=reasons[outcome],
        child_voice=f"{family.eldest.given_name}: “I want somebody to tell me what happens next.”",
        family_view=f"{family.mother} wants help and is afraid of losing the children.",
        cumulative_view="Every incident of the last year was listed and talked through.",
        unknowns="Whether the children's father knows; the health visitor will ask.",
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


def initial_conference(
    story: Story,
    about: Sequence[str] | str,
    *,
    category: str,
    outcome: str = "plan",
    **answers: Any,
) -> str:
    """The first conference."""
    family = story.family
    return story.tell(
        "initial_conference",
        Role.CONFERENCE_CHAIR,
        about=about,
        **usual(
            {
                "outcome": outcome,
                "category": category if outcome == "plan" else None,
                "reason": story.one_of(
                    "Everyone agreed that harm is likely to go on unless evenings at home "
                    "change, and that the family has people who want to help.",
                    "The harm has built up over months, in more than one way. The plan must change "
                    "what the children live with, not how many appointments are kept.",
                ),
                "family_present": True,
                "child_part": ("met_chair", "sent"),
                "child_voice": f"{family.eldest.given_name} sent a drawing and three wishes; the "
                "second wish changed the order of the plan.",
                "views": f"{family.mother} found parts hard to hear and thought the plan was fair.",
                "reports": ("social_care", "education", "health"),
                "loss_considered": "Asked of family and agencies. "
                + story.one_of(
                    "Grandfather died two winters ago and is still missed at bedtime.",
                    "No death; the children miss the house they left.",
                ),
                "domestic_abuse_considered": "Talked through with the police chronology.",
                "identity_considered": story.one_of(
                    "The children's two languages and the festivals of both sides of the family "
                    "are part of the plan.",
                    "The children were asked how they describe themselves; what they said is in "
                    "the plan.",
                ),
                "actions": (
                    "Social worker: see each child alone every two weeks",
                    "School: breakfast and a named adult, from Monday",
                    "Health visitor: weigh and listen, monthly",
                    f"{family.mother}: ring the helpline before things boil over",
                ),
            },
            answers,
        ),
    )


def plan_started(story: Story, about: str, category: str) -> str:
    """A child protection plan begins on the day of the conference."""
    return story.tell(
        "plan_started",
        Role.SOCIAL_WORKER,
        about=about,
        category=category,
        must_change="The children wake rested, are not afraid in the evening, and are brought to "
        "every appointment.",
        lead=f"{story.who(Role.SOCIAL_WORKER).name}, social worker",
        fallback="If nothing has changed by the review we take legal advice.",
        family_has_copy=story.chance(0.8),
    )


def to_the_plan(
    story: Story, about: Sequence[str] | str, *, category: str, conference: date | None = None
) -> str:
    """From a strategy discussion to a plan; returns the conference. Mostly done well."""
    discussion = strategy_discussion(story, about)
    if story.chance(0.25):
        family_not_told(story, discussion)
    else:
        family_informed(story, discussion)
    story.later(1, 3 if story.chance(0.2) else 1)
    record_sent(story, discussion)
    story.later(5, 7)
    found = enquiry(story, discussion)
    if conference:
        story.on(conference - timedelta(days=4))
    else:
        story.later(2, 3)
    planned = meetings.prepared(story, found)
    report_shared(story)
    if conference:
        story.on(conference)
    else:
        story.later(4, 5 if story.chance(0.8) else 12)
    held = initial_conference(story, [found, planned], category=category)
    plan_started(story, held, category)
    interpreted = story.pick("not_needed", "not_needed", "professional", "family")
    meetings.copy_given(story, family_informed(story, held, interpreter_used=interpreted))
    plans.plan_lines(story, held)
    return held


def moved_away(story: Story) -> str:
    """The family moves, another authority takes over, and everyone here is told."""
    family = story.family
    moved = story.tell(
        "moved_away",
        Role.SOCIAL_WORKER,
        receiving_authority="Fenwater County",
        handed_over_to="Their duty manager, by telephone and in writing",
        accepted=True,
        records_sent=True,
        still_open=f"The eye clinic for {family.youngest.given_name}; their health visitor has it.",
        child_words="“Will my teacher know where I am?” She will; we rang her together.",
    )
    story.tell(
        "information_shared",
        Role.SOCIAL_WORKER,
        about=moved,
        shared_with=("school", "gp", "health_visitor", "police"),
        what="The family has moved and Fenwater County leads from today. No address is given here.",
        purpose="So that nobody waits for children who have gone, and what is known goes with "
        "them.",
        receipt_confirmed=True,
    )
    return moved
