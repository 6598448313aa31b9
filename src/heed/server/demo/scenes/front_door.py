"""A referral and what is decided about it."""

from typing import Any

from heed.chronology import Source, SourceKind
from heed.people import Role
from heed.server.demo.story import Story, usual

_WORRIES = {
    "education": (
        "{name} has come to school hungry and tired on four mornings in two weeks, and wore the "
        "same unwashed jumper each time. They cry when it is time to go home.",
        "{name} told the class teacher that they are scared of the shouting at home and hide in "
        "the wardrobe with their brother or sister until it stops.",
        "{name}'s attendance has fallen to 71 per cent since the summer. Nobody answers the "
        "telephone, and {name} was collected twice by an adult whom school does not know.",
    ),
    "health_visitor": (
        "{name} has not gained weight since the last two clinics. The home was cold, there was "
        "little food, and the mattress had no sheet. {mother} said that they are managing.",
        "I saw a fading yellow bruise on {name}'s upper arm, about three centimetres across. "
        "{mother} said it came from the cot, and her account changed while we talked.",
    ),
    "police": (
        "Officers were called at night by a neighbour who heard screaming. The children were "
        "awake on the stairs. {partner} had broken the kitchen door and left before they came.",
        "{name} was found alone at the bus station after dark, two miles from home, in a thin "
        "shirt. They did not want to go back and would not say why.",
    ),
    "public": (
        "A neighbour hears the children crying for long periods and adults shouting at them. "
        "They have seen {name} shut out in the yard in the rain.",
    ),
}

_HEARD = (
    "“I don't like it when they get mad. My tummy goes funny.”",
    "“Mum is sad so I make the toast.”",
    "“Nobody listens if I say it, so I just don't.”",
)


def referral(story: Story, by: Role = Role.SCHOOL_SAFEGUARDING_LEAD, **answers: Any) -> str:
    """A worry reaches the front door."""
    family = story.family
    sector = {
        Role.SCHOOL_SAFEGUARDING_LEAD: "education",
        Role.HEALTH_VISITOR: "health_visitor",
        Role.POLICE_OFFICER: "police",
    }.get(by, "public")
    concern = story.one_of(*_WORRIES[sector]).format(
        name=family.eldest.given_name, mother=family.mother, partner=family.partner
    )
    return story.tell(
        "referral_received",
        by,
        referred_by_role=sector,
        **usual(
            {
                "concern": concern,
                "danger_now": False,
                "child_words": story.one_of(*_HEARD) if story.chance(0.6) else None,
                "lives_with": f"{family.mother}, {family.partner} and {family.names}",
                "family_knows": story.chance(0.7),
                "source": Source(SourceKind.REPORTED, "neighbour")
                if sector == "public"
                else Source(),
            },
            answers,
        ),
    )


def decision(story: Story, about: str, answer: str, *, days: tuple[int, int] = (0, 1)) -> str:
    """The front door decides what happens next and says why."""
    story.later(*days)
    reasons = {
        "section_47": "The account is clear, the child is afraid, and there were earlier worries "
        "from another agency. There is reasonable cause to suspect significant harm.",
        "immediate_protection": "The injury is grave and nobody at home can keep the child safe "
        "tonight. We act first and discuss it with the police and health today.",
        "section_17": "The children need help that the family wants. Nothing now suggests that "
        "they are being hurt, and school sees them every day.",
        "other_help": "The worry is real but the family has begun to deal with it. A family "
        "worker can start next week.",
        "no_further_action": "The explanation fits what was seen, the children are well known to "
        "school, and nobody else who works with them is worried.",
    }
    before = (
        "Two contacts in the last year, each closed on its own; read together they look different."
        if story.chance(0.5)
        else "No earlier contact with this family was found in any agency."
    )
    return story.tell(
        "referral_decision",
        story.family.front_door,
        about=about,
        decision=answer,
        reason=reasons[answer],
        referrer_told=story.chance(0.85),
        cumulative_view=before,
        other_children=f"All the children of the household were considered: {story.family.names}.",
    )
