"""What follows a decision or a worry: medicals to their report, calls, questions and doubts."""

from collections.abc import Sequence
from datetime import timedelta

from heed.people import Role
from heed.server.demo.family import DemoChild
from heed.server.demo.scenes import support, understanding
from heed.server.demo.story import Story

HARM = ("harm_incident", "domestic_abuse_incident", "physical_punishment")
_SW, _HV = Role.SOCIAL_WORKER, Role.HEALTH_VISITOR


def medical(
    story: Story, considered: str, child: DemoChild, *, given: bool | None = None
) -> str | None:
    """From the request to the report; the consent when it is refused, else None."""
    doctor = story.who(Role.PAEDIATRICIAN).name
    asked = story.tell(
        "cp_medical_requested",
        _SW,
        of=child,
        about=considered,
        asked_of=f"Dr {doctor}, child health clinic",
        medical_urgency=story.pick("same_day", "soon"),
        history_given="Every entry about harm, and what the child said to the teacher.",
        child_told=True,
    )
    given = story.chance(0.7) if given is None else given
    consent = story.tell(
        "cp_medical_consent",
        _SW,
        of=child,
        about=asked,
        consent_answer="given" if given else "refused",
        basis_of_consent="parent",
        consent_from=f"{story.family.mother}, mother",
        child_view=f"{child.given_name}: “Only if Gran holds my hand.”",
    )
    if not given:
        return consent
    with story.meanwhile():
        story.later(1)
        _examined(story, consent, child, doctor)
    return None


def _examined(story: Story, consent: str, child: DemoChild, doctor: str) -> None:
    done = story.tell(
        "cp_medical_examined",
        Role.PAEDIATRICIAN,
        of=child,
        about=consent,
        findings="Two faded marks on the upper arm; growth, teeth and skin otherwise well.",
        opinion=story.pick("inflicted", "undetermined", "accident"),
        examiner=f"Dr {doctor}",
        child_words="“It was when I spilled it.”",
        told_at_once="The social worker, in the room",
    )
    story.later(1, 2)
    story.tell(
        "cp_medical_report",
        _SW,
        of=child,
        about=done,
        summary="The marks fit being gripped; the report says how sure the doctor is.",
        report_shared_with="Social care, police and the GP",
    )


def looked_at_together(story: Story, incident: str) -> str:
    """Somebody lays every agency's entries side by side."""
    return story.tell(
        "cumulative_review",
        _SW,
        of=story.children_of(incident),
        about=story.before(incident, *HARM)[-3:],
        looked_back=story.pick("months", "year_or_more", "whole_life"),
        cumulative_view="Five entries from three agencies in a year, most on Mondays, each closed "
        "by itself. They come closer together.",
        emotional_harm="Startles at doors, and has stopped asking friends home.",
        earlier_answers="Advice was given twice; nothing changed after it.",
        conclusion="A strategy discussion this week.",
    )


def hit(story: Story, child: DemoChild) -> str:
    """A child was hit to punish them, and somebody talks about it."""
    return story.tell(
        "physical_punishment",
        Role.SCHOOL_SAFEGUARDING_LEAD,
        of=child,
        what_was_done="Slapped twice on the back of the legs for a broken cup.",
        with_what=story.pick("A hand", "A slipper"),
        mark_left=story.pick("not_seen", "not_looked", "seen"),
        who_did_it=f"{story.family.partner}, mother's partner",
        child_words="“It only hurts when I run.”",
        other_ways="We talked about leaving the room and counting.",
        safe_tonight="Mother puts the children to bed.",
    )


def followed_up(story: Story, missed: str, child: DemoChild) -> None:
    """The family is rung, and what stood in the way is seen to."""
    story.tell(
        "appointment_followed_up",
        _HV,
        of=child,
        about=missed,
        reached=story.pick("spoken", "seen", "not_reached"),
        what_was_said=f"{story.family.mother}: “The letter went to the old flat.”",
        barriers="Two buses and a pushchair; seen at the children's centre instead.",
        rebooked_for=(story.day + timedelta(days=9)).isoformat(),
    )


def neglect_judged(story: Story, about: str) -> None:
    """A year of small things, judged as one; and what each agency does about it."""
    lasting = story.chance(0.4)
    story.tell(
        "neglect_judgement",
        _SW,
        about=about,
        looked_back=story.pick("year_or_more", "year_or_more", "whole_life"),
        needs_unmet=("food_clothes_home", "care_of_health"),
        cumulative_view="Most mornings begin without food or a clean shirt. It is better in the "
        "weeks when grandmother stays.",
        change="lasting" if lasting else story.pick("recent", "up_and_down", "none", "worse"),
        lasting_since=(story.day - timedelta(days=100)).isoformat() if lasting else None,
        what_shows_it="School's own breakfast list." if lasting else None,
        child_words="“I do the toast for everyone.”",
    )


def roles_stated(story: Story, about: Sequence[str]) -> None:
    """Each agency says what it can see and do."""
    for agency, by, sees in (
        ("social_care", _SW, "The home at different hours of the day."),
        ("health", _HV, "Weight, teeth, and who brings the children."),
        ("education", Role.SCHOOL_SAFEGUARDING_LEAD, "Every morning: food, clothes, sleep."),
    ):
        story.tell(
            "agency_role",
            by,
            about=about,
            agency=agency,
            can_see=sees,
            will_do="Writes it down each week and rings the others when it changes.",
            contact=f"{story.who(by).name}",
        )


def needs_listed(story: Story, about: Sequence[str] | str = ()) -> None:
    """What must be known before a meeting, and what stays unknown."""
    open_still = story.chance(0.5)
    story.tell(
        "need_to_know",
        _SW,
        about=about,
        needed=("Who sleeps in the home?", "Earlier injuries?", "Previous areas?"),
        who_could_know=("police", "health", "education"),
        still_unknown=("Who sleeps in the home?",) if open_still else None,
        asked_next=story.who(_HV).name if open_still else None,
        known_by=(story.day + timedelta(days=5)).isoformat() if open_still else None,
    )


def chased(story: Story, asked: str) -> None:
    """A late answer is asked for again."""
    story.tell(
        "information_chased",
        _SW,
        about=asked,
        spoke_to="The duty officer of the records office",
        chase_answer="The request had gone to someone on leave. Answer tomorrow.",
        needed_by=(story.day + timedelta(days=1)).isoformat(),
    )


def doubts(story: Story) -> None:
    """A claim is checked, two views are weighed, and supervision comes back to them."""
    sure = story.pick("yes", "conflict", "not_yet", "one_only")
    story.tell(
        "claim_checked",
        _SW,
        claim="That nobody else stays in the home at night.",
        claim_sources=("parent",),
        corroborated=sure,
        how_checked="Asked the school what the children say of bedtime.",
        single_source_because="Asking the neighbours would put her at risk."
        if sure in ("not_yet", "one_only")
        else None,
    )
    understanding.views_weighed(story)
    story.tell(
        "said_and_seen",
        _SW,
        stated="That the children go to bed at eight.",
        seen_change="School sees no change in how tired they are.",
        gap=story.pick("some", "wide", "none"),
        how_checked="The breakfast club's list.",
    )
    with story.meanwhile():
        story.later(3, 7)
        support.supervision(story)


def thought_after(story: Story, visit: str) -> None:
    """What a visit left behind."""
    story.tell(
        "visit_reflected",
        _SW,
        about=visit,
        life_today="Up before anyone, toast for two, then the long way to school.",
        not_seen="The back bedroom, and him.",
        surprised="Nobody spoke while the telephone rang.",
    )


def encompass(story: Story, incident: str) -> None:
    """School is told before the day begins, and is kind without asking."""
    story.tell(
        "encompass_received",
        Role.SCHOOL_SAFEGUARDING_LEAD,
        about=incident,
        received_by=story.who(Role.SCHOOL_SAFEGUARDING_LEAD).name,
        support_today="Breakfast, a seat by the door, and no spelling test.",
        before_school=True,
    )


def asked_of_abuser(story: Story, incident: str) -> None:
    """Who uses abuse is named, and change is asked of him."""
    story.tell(
        "abuser_response",
        _SW,
        about=incident,
        who_uses_abuse=f"{story.family.partner}, mother's partner",
        pattern="Decides who rings, who visits and what is spent; breaks what is loved.",
        asked_of_them="Lives elsewhere, and begins the programme in January.",
        contact_safe="Only at the centre, and no messages through the children.",
    )


def chronology_read(story: Story) -> None:
    """The whole record is read before a conference."""
    story.tell(
        "chronology_analysis",
        _SW,
        themes="Fear at weekends, help that ends when it begins to work.",
        silences="Nothing from health between March and July; they had moved.",
        what_helped="One worker for five months.",
    )


def disputed(story: Story, entry: str) -> None:
    """A mother says that it was not so, and hears what became of it."""
    story.tell(
        "entry_disputed",
        _SW,
        about=entry,
        disputed_by="parent",
        their_account=f"{story.family.mother}: “I was in the next room, not out.”",
        dispute_answer="Both accounts are kept; school was asked and cannot tell.",
        told_them=True,
    )
