"""Incidents of harm, and whether a child protection medical is needed."""

from collections.abc import Sequence
from typing import Any

from heed.chronology import Source, SourceKind
from heed.people import Role
from heed.server.demo.family import DemoChild
from heed.server.demo.story import Story, usual

_SEEN = {
    "physical": (
        "A red mark with three lines on the left cheek, like fingers, still warm to look at. "
        "{name} held a hand over it.",
        "A round bruise, blue and yellow, the size of a two-pound coin, on the outside of the "
        "right thigh. {name} sat down slowly.",
        "A graze along the forearm, about eight centimetres, with dirt in it. {name} said that "
        "they were pushed over the step.",
    ),
    "emotional": (
        "{name} was called useless and told to get out, in front of others. They went white "
        "and stopped talking for the rest of the afternoon.",
        "{name} wet themselves when a door banged and begged us not to ring home.",
    ),
    "neglect": (
        "{name} came without a coat in the frost, with wet shoes and no breakfast, and ate "
        "three bowls of porridge. A tooth has been hurting for weeks.",
        "{name} was at home with the younger ones until nearly midnight with no adult there.",
    ),
}
_SAID = {
    "physical": ("“{partner} did it because I spilled the milk.”", "“I fell.” Then nothing more."),
    "emotional": ("“They say it's my fault that everybody is cross.”",),
    "neglect": ("“There wasn't any, so I went to bed.”", "“I know how to do the bottle.”"),
}


def harm(
    story: Story, child: DemoChild, kind: str, by: Role, *, told_by: str = "", **answers: Any
) -> str:
    """Something hurt the child, or could have."""
    names = {"name": child.given_name, "partner": story.family.partner}
    words = story.one_of(*_SAID[kind]).format(**names) if story.chance(0.75) else None
    return story.tell(
        "harm_incident",
        by,
        of=child,
        source=Source(SourceKind.REPORTED, told_by) if told_by else Source(),
        **usual(
            {
                "harm": (kind, "emotional")
                if kind == "physical" and story.chance(0.4)
                else (kind,),
                "observed": story.one_of(*_SEEN[kind]).format(**names),
                "injury": "yes" if kind == "physical" else "no",
                "child_words": words,
                "disclosed": kind == "physical" and "did it" in (words or ""),
                "present": f"{story.family.mother}; nobody else is known to have been there",
                "alleged": story.family.partner if kind == "physical" else None,
                "safe_now": story.one_of(
                    "Stays with grandmother tonight; the social worker has agreed it with her.",
                    f"{story.family.partner} has left the home; {story.family.mother} will ring "
                    "if that changes.",
                    "School keeps them until the social worker comes at half past three.",
                ),
            },
            answers,
        ),
    )


def medical_considered(
    story: Story,
    about: Sequence[str] | str,
    *,
    decision: str = "needed",
    of: DemoChild | None = None,
    **answers: Any,
) -> str:
    """Whether the child needs a medical, and then the other children of the household."""
    child = of or story.family.eldest
    doctor = story.who(Role.PAEDIATRICIAN).name
    reasons = {
        "needed": "The mark has no explanation that fits and this is not the first; a doctor "
        "should see the whole child and listen to them.",
        "not_needed": "The doctor was told of every incident and advises that nothing would be "
        "added to what was photographed; the reason does not rest on the mark being faint.",
        "deferred": "The paediatrician sees the child tomorrow morning and will say then.",
        "in_hand": "Seen today at the child health clinic; the report is due in two days.",
    }
    considered = story.tell(
        "cp_medical_considered",
        Role.SOCIAL_WORKER,
        of=child,
        about=about,
        **usual(
            {
                "decision": decision,
                "reason": reasons[decision],
                "cumulative_view": story.one_of(
                    "Three entries from two agencies in four months: each small, all after "
                    "evenings with drink. The child has become quieter after each.",
                    "First mark, but the fourth entry about fear. The two belong together.",
                    "School noted two bruises last year which nobody joined to the calls to "
                    "police.",
                ),
                "paediatrician": f"Dr {doctor}",
                "forum": "Telephone call with the paediatrician",
                "consent": story.family.mother if decision == "needed" else None,
                "child_view": story.one_of(
                    f"{child.given_name}: “Will it hurt?” It will not.",
                    f"{child.given_name}: “Only if I can keep my socks on.”",
                )
                if decision == "needed"
                else None,
                "disagree": False,
            },
            answers,
        ),
    )
    others(story, child)
    return considered


def others(story: Story, child: DemoChild) -> None:
    """The same question for each other child of the household."""
    for sibling in story.family.children:
        if sibling is not child:
            story.tell(
                "cp_medical_considered",
                Role.SOCIAL_WORKER,
                of=sibling,
                decision="not_needed",
                reason=f"{sibling.given_name} was seen undressed for a bath by grandmother and by "
                "the health visitor; no marks, and no sign of pain or fear on the day.",
                cumulative_view=f"Nothing in the record names {sibling.given_name} as hurt; they "
                "have lived with the same fear.",
                paediatrician=f"Dr {story.who(Role.PAEDIATRICIAN).name}",
            )
