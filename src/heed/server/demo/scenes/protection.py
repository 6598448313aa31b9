"""Strategy discussions, enquiries and conferences."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from heed.clocks import working_days
from heed.people import Role
from heed.server.demo.scenes import following_through, meetings, plans, understanding, voice
from heed.server.demo.scenes.families import family_informed, family_not_told, report_shared
from heed.server.demo.story import Story, usual

_ALL = ("social_care", "police", "health", "education")


def strategy_discussion(
    story: Story,
    about: Sequence[str] | str,
    *,
    decision: str = "section_47",
    agencies: Sequence[str] = _ALL,
    **answers: Any,
) -> str:
    """Agencies prepare, share what they know and decide together."""
    family = story.family
    abouts = [about] if isinstance(about, str) else list(about)
    planned = meetings.planned(story, "strategy_discussion", abouts)
    meetings.brought(story, planned, agencies)
    return story.tell(
        "strategy_discussion",
        Role.TEAM_MANAGER,
        about=[*abouts, planned],
        **usual(
            {
                "agencies": agencies,
                "decision": decision,
                "loss_considered": "Asked of every agency; no loss is known.",
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
                "how_met": story.pick("video", "in_person"),
                **_REST_OF_THE_AGENDA,
            },
            answers,
        ),
    )


_REST_OF_THE_AGENDA = {
    "identities": "Read out by school; both sides of the family are named in the record.",
    "criminal_investigation": "The police decide after the children have been seen.",
    "identity_considered": "The children's languages, faith and who they say they are.",
    "trauma_considered": "What the adults lived through as children, and who asks about it.",
    "other_children": "Cousins who stay at weekends; health visits their home this week.",
    "position_of_trust": "Nobody in the family works with children.",
    "unknowns": "Who else stays overnight. The police ask.",
    "enquiry_plan": "Who sees whom, on which day, and who tells the children.",
    "legal_action": "Not now; looked at again when the enquiry ends.",
    "family_told_plan": "The social worker, at home, today.",
}


def discussed(story: Story, about: Sequence[str] | str, **answers: Any) -> str:
    """A strategy discussion of which the family is told and the record goes out."""
    met = strategy_discussion(story, about, **answers)
    with story.meanwhile():
        family_informed(story, met)
        story.later(0, 1)
        meetings.record_sent(story, met)
    return met


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
        family_has_copy=True,
    )


_ENQUIRY, _MEET_AFTER, _SLOW = 3, 10, 8
"""Working days from a strategy discussion to the conference: time to prepare, and none to lose;
and what a slow one takes on top."""


def to_the_plan(
    story: Story, about: Sequence[str] | str, *, category: str, conference: date | None = None
) -> str:
    """From a strategy discussion to a plan; returns the conference."""
    if conference:
        story.on(story.working_days_before(conference, _MEET_AFTER))
    slow = _SLOW if story.slow == "conference" else 0
    discussion = strategy_discussion(story, about)
    with story.meanwhile():
        if story.chance(0.25):
            family_not_told(story, discussion)
        else:
            family_informed(story, discussion)
        story.later(0, 1)
        meetings.record_sent(story, discussion)
    story.working_days_later(_ENQUIRY + slow)
    found = enquiry(story, discussion)
    understanding.thought_through(story, found)
    planned, heard = _prepared(story, found)
    story.working_days_later(_MEET_AFTER - _ENQUIRY)
    if conference:
        story.on(conference)
    if slow:
        story.left_undone("STAT-ICPC-1", discussion, working_days(15))
    held = initial_conference(story, [found, planned], category=category)
    plan = plan_started(story, held, category)
    told = family_informed(
        story, held, interpreter_used=story.pick("not_needed", "not_needed", "family")
    )
    meetings.copy_given(story, told)
    meetings.conference_followed(story, held, heard, copy=False)
    plans.plan_lines(story, held)
    if category == "neglect":
        following_through.roles_stated(story, (held, plan))
    return held


def _prepared(story: Story, found: str) -> tuple[str, str]:
    """What is known is read as a whole, the children are heard, and the family has the report."""
    following_through.chronology_read(story)
    following_through.needs_listed(story, found)
    heard = voice.heard(story, "The initial conference")
    planned = meetings.conference_prepared(story, "initial_conference", found, in_days=9)
    report_shared(story)
    return planned, heard


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
        legal_basis="public_task",
        child_told=True,
        receipt_confirmed=True,
    )
    return moved
