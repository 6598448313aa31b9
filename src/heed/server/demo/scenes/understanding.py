"""Understanding a child: what happened, who they are, whom they lost, what keeps it going."""

from collections.abc import Iterator
from datetime import timedelta

from heed.people import Role
from heed.server.demo.family import DemoChild
from heed.server.demo.scenes import support, voice
from heed.server.demo.story import Story

LOSS_DONE_BY = timedelta(days=28)

_HOUSES = (
    ("Gran's on Sundays. My bike.", "Shouting. The stairs at night.", "Everyone eats together."),
    ("My teacher. The dog.", "When he comes back late.", "A door that shuts."),
    ("Football. My cousin.", "Mum crying.", "Mum laughs and nobody is watching."),
)


def assessment(story: Story, about: str = "") -> str:
    """The social worker asks what happened, and says what will be done differently."""
    name = story.family.eldest.given_name
    return story.tell(
        "assessment",
        Role.SOCIAL_WORKER,
        about=about or (),
        presenting=story.one_of(
            f"{name} hits out at school, mostly on Mondays.",
            f"{name} has stopped eating at the table and hides food.",
            f"{name} runs out of class when a door bangs.",
        ),
        what_happened="Three homes in four years, a father who left in the night, and a summer "
        "with nobody to ask. All of it is on the chronology.",
        meaning=f"{name}: “You get used to people and then they go.”",
        beneath=story.pick(("loss", "domestic_abuse"), ("young_carer", "poverty"), ("none_found",)),
        beneath_why="It comes after weekends, and stops when the same adult is there each morning.",
        strengths="A grandmother who rings each evening, and a friend since nursery.",
        carers=f"{story.family.mother} left home at fifteen and has never been asked about it.",
        harm_again="A fourth worker, and telling it all again.",
        practice_changes=("One worker throughout, school meets weekly with her",),
    )


def assessed(story: Story, decided: str) -> None:
    """An assessment in which the children are heard, and who they are is asked."""
    heard = voice.heard(story, "The assessment")
    identity(story, about=assessment(story, decided))
    people_in_life(story)
    if story.chance(0.4):
        communication(story)
    with story.meanwhile():
        story.later(2, 9)
        voice.acted_on(story, heard)


def identity(story: Story, *, about: str = "") -> str:
    """What the child and both sides of the family say of who they are."""
    name = story.family.eldest.given_name
    mixed = story.chance(0.4)
    return story.tell(
        "identity_explored",
        Role.SOCIAL_WORKER,
        about=about or (),
        who_said=f"{name} and {story.family.mother}, at home",
        own_words=f"{name}: “I'm from here. My gran says I'm from two places.”",
        mixed_heritage=mixed,
        mother_side="Chapel on Sundays, a big family, Welsh songs.",
        father_side="Lagos, then here; nobody has asked him what he wants passed on.",
        our_assumptions="That the grandmother would always help. She has not been asked.",
    )


def described(story: Story, child: DemoChild, ethnicity: str) -> str:
    """How the family answered about ethnicity, sex and disability; some leave it open."""
    story.later(2, 8)
    return story.tell(
        "described",
        Role.SOCIAL_WORKER,
        of=child,
        told_by=story.pick("family", "family", "both", "child"),
        ethnicity=ethnicity,
        sex=story.pick("female", "male"),
        disabled=story.pick("no", "no", "no", "no", "yes", "not_said"),
    )


def communication(story: Story) -> str:
    """Who needs which language, and who interprets."""
    language = story.pick("Polish", "Urdu", "British Sign Language", "Tigrinya")
    return story.tell(
        "communication_arranged",
        Role.HEALTH_VISITOR,
        who="The grandmother",
        language=language,
        interpreter_needed=True,
        interpreted_by="sign" if language == "British Sign Language" else "accredited",
        conflict_checked=True,
        preferences="A woman, in person",
    )


def views_weighed(story: Story) -> str:
    """Two views of the same weeks, and what would change our mind."""
    return story.tell(
        "hypotheses_weighed",
        Role.SOCIAL_WORKER,
        first_view="The mornings are chaotic because she is exhausted.",
        first_against="They are calm in the weeks when he is away.",
        other_view="Somebody decides at night who may sleep.",
        other_for="The eldest falls asleep on Mondays only.",
        would_change_mind="A calm month with him at home.",
        unknowns="Where he is from Friday to Sunday.",
    )


def thought_through(story: Story, about: str) -> None:
    """An enquiry's finding is weighed, and talked over in supervision some days later."""
    views_weighed(story)
    with story.meanwhile():
        story.later(5, 9)
        support.supervision(story, about=about)


def loss_looked_at(story: Story, about: str, child: DemoChild) -> str:
    """What a loss does to the child is looked at with them, and again when it is to be done."""
    looked_at = story.tell(
        "loss_looked_at",
        Role.SOCIAL_WORKER,
        of=child,
        about=about,
        effect="Sleeps in the clothes of the day and will not say the name.",
        child_words=f"{child.given_name}: “If I talk about it, it's real.”",
        risk_asked=True,
        safety_plan=f"{child.given_name} rings gran; a quiet room at school; tablets locked away.",
        actions=("School: the same adult at the door each morning, from Monday",),
        done_by=(story.day + LOSS_DONE_BY).isoformat(),
        hard_day=(story.day + timedelta(days=180)).isoformat(),
    )
    with story.meanwhile():
        story.later(10, 20)
        story.tell(
            "loss_looked_at",
            Role.SOCIAL_WORKER,
            of=child,
            about=looked_at,
            effect="Says the name again, to the adult at the door.",
        )
    return looked_at


def three_houses(story: Story) -> str:
    """A child draws three houses; their words stay apart from what they may mean."""
    child = story.pick(*story.family.children)
    good, worry, hope = story.pick(*_HOUSES)
    return story.tell(
        "direct_work",
        story.pick(Role.SOCIAL_WORKER, Role.SCHOOL_SAFEGUARDING_LEAD),
        of=child,
        tool="three_houses",
        who=child.given_name,
        alone="alone",
        place="The quiet room at school",
        explained=True,
        good_things=good,
        worries=worry,
        hopes=hope,
        means="Nights are the hard part, and nobody has asked about them.",
        changed="The plan now has bedtimes in it, and the child was told so.",
        told_whom="The core group; the child agreed",
    )


def scale(story: Story) -> str:
    """A child says where on a scale things are today, and why not lower."""
    child = story.family.eldest
    return story.tell(
        "direct_work",
        Role.SOCIAL_WORKER,
        of=child,
        tool="scaling",
        who=child.given_name,
        scale_asked="How safe is home this week?",
        scale_low="Hiding in the wardrobe",
        scale_high="Like at gran's",
        scale_place=story.pick(4, 5, 6),
        scale_why="Because he was not there on Friday. One up would be Saturday too.",
        means="Safety here is a person's absence.",
        changed="Visits move to Saturdays; the child chose the time.",
    )


def ordinary_day(story: Story, child: DemoChild | None = None, about: str = "") -> str:
    """A child tells an ordinary day, hour by hour, and shows where it hurts."""
    child = child or story.family.eldest
    sore = story.chance(0.3)
    return story.tell(
        "direct_work",
        Role.SOCIAL_WORKER,
        of=child,
        about=about or (),
        tool="marks_seen" if sore else "day_in_the_life",
        who=child.given_name,
        alone="alone",
        hours=(
            "06:30 I wake the little one and find socks",
            "08:40 Breakfast club, I get there first",
            "15:30 Home. I listen at the door before I go in",
            "19:00 Toast. We watch with the sound down",
            "22:00 I go to sleep when he does",
        ),
        marks=("Left upper arm, 2 cm, blue", "Right knee, a graze") if sore else None,
        means="The day turns round one person's mood.",
        changed="School opens the club ten minutes earlier, and the child was told.",
    )


def people_in_life(story: Story) -> None:
    """The people of a child's world, one by one."""
    child = story.family.eldest
    for name, relation, tie, lives in (
        (story.family.mother, "mother", "strong", True),
        ("Gran", "mothers_mother", "strong", False),
        ("Her friend Mark", "step_parent", "stressful", True),
        ("Biscuit", "pet", "strong", True),
        ("Miss Oduya", "school", "strong", False),
        ("Dad", "father", "broken", False),
    ):
        story.tell(
            "person_in_life",
            Role.SOCIAL_WORKER,
            of=child,
            name=name,
            relation=relation,
            tie=tie,
            lives_with_child=lives,
        )


def offered(story: Story) -> str:
    """A meeting to think in is offered."""
    return story.tell(
        "formulation_offered",
        Role.SOCIAL_WORKER,
        why="Four months of the same actions, and evenings are as they were.",
        answer="agreed",
    )


def formulation(story: Story, about: str) -> None:
    """What keeps the family's troubles going, thought out with them and looked at again."""
    mother = story.family.mother
    held = story.tell(
        "formulation",
        Role.SOCIAL_WORKER,
        about=about,
        presenting=f"{mother}: “They only come when it has already gone wrong.”",
        predisposing="A childhood in care, a first child at seventeen, a flat with thin walls.",
        precipitating="His release in spring, and the same week the family worker left.",
        perpetuating="Rows about money end in drink, and drink ends in rows about money.",
        perpetuating_services="Six short pieces of work in three years, each ended when it helped.",
        protective="Grandmother, the dog, a mother who always comes back to ask.",
        sixth="Without a change it is the same by Christmas; with one worker for a year, perhaps "
        "not.",
        hypothesis="Because help stops when it works, each crisis is the way to get it back; one "
        "lasting worker should lead to fewer crises.",
        priorities=("Help that stops when it works",),
        goals=("One family worker for a year, named by Friday",),
        family_part=f"{mother} was there with her mother",
        review_day=(story.day + timedelta(days=80)).isoformat(),
    )
    with story.meanwhile():
        story.later(50, 75)
        reviewed(story, held)


def reviewed(story: Story, about: str) -> str:
    """Whether the working idea held."""
    return story.tell(
        "formulation_reviewed",
        Role.SOCIAL_WORKER,
        about=about,
        held="In part: two calls instead of seven, and the summer was hard.",
        changed="The worker stays; money advice joins.",
    )


def in_turn(story: Story) -> Iterator[None]:
    """One step of understanding at a time, while a plan lasts."""
    while True:
        three_houses(story)
        yield
        ordinary_day(story)
        yield
        identity(story)
        yield
        offer = offered(story)
        yield
        formulation(story, offer)
        yield
        scale(story)
        yield
