"""From a learning point to a line on a worklist: sent, talked over, agreed, built, asked."""

from datetime import datetime, timedelta

from heed.clocks import LONDON
from tests.journeys.person import Person, number_of

POINT = "Each new incident is looked at with everything that came before"
CHANGE = "The health visitor sees the child within three days."
ASK = "See the child at home after harm"


def _day(person: Person, field: str, days: int) -> None:
    day = datetime.now(LONDON) + timedelta(days=days)
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        person.page.locator(f"#id_{field}_{part}").fill(str(value))


def _send(person: Person) -> None:
    person.signs_in_as("Pat Quill")
    person.goes_to("/reviews/child-d")
    person.presses("Send it to teams")
    person.can_use_this_page()
    person.page.get_by_label(POINT).check()
    person.page.get_by_role("group", name="Teams in which somebody is").get_by_label(
        "Lead social worker"
    ).check()
    person.presses("Send")
    person.sees("teams that did not have it yet.")
    person.can_use_this_page()
    person.presses("Sign out")


def _talk_over(person: Person) -> None:
    person.signs_in_as("Team manager")
    person.follows("My team")
    person.can_use_this_page()
    person.follows("Talk over what a review taught")
    person.can_use_this_page()
    person.presses("I have read it")
    person.sees("1 person of the team has read it.")
    person.presses("Keep in our log")
    person.sees("There is a problem")
    person.fills_in("How many people took part?", "6")
    person.fills_in("What does this mean for our work?", "We look at one incident at a time.")
    person.page.locator("#id_change-0-point").select_option(index=1)
    person.page.locator("#id_change-0-change").fill(CHANGE)
    person.page.locator("#id_change-0-by_role").select_option("health_visitor")
    _day(person, "change-0-by_when", 30)
    person.presses("Keep in our log")
    person.sees("The discussion is kept in your team’s log.")
    person.sees(CHANGE)
    person.presses("Sign out")


def _build(person: Person) -> None:
    person.signs_in_as("Pat Quill")
    person.follows("How we work")
    person.follows("What landed")
    person.follows(POINT)
    person.sees(CHANGE)
    person.can_use_this_page()
    person.follows("How we work")
    person.follows("Standards in use")
    person.can_use_this_page()
    person.presses("Build a standard")
    person.can_use_this_page()
    person.page.get_by_label("Because of which learning point?").select_option("cumulative-harm")
    person.page.get_by_label("When this is recorded").select_option("harm_incident")
    person.page.get_by_label("Then this is to be recorded").select_option("visit")
    person.presses("Continue")
    person.can_use_this_page()
    person.fills_in("Within how many?", "3")
    person.page.get_by_label("Who acts?").select_option("health_visitor")
    person.fills_in("What is asked, in a few words?", ASK)
    person.presses("Continue")
    person.sees("After “Harm incident”, “Visit” is recorded within 3 working days.")
    person.can_use_this_page()
    person.presses("Work it out")
    person.sees("It is being worked out.")
    for field in ("met_happened", "met_answered", "missed_happened"):
        _day(person, field, -60)
    _day(person, "since", 0)
    person.chooses("How is it to be used?", "Live: it prompts people and is measured")
    person.fills_in("Why this standard?", "The East team agreed it.")
    person.presses("Switch it on")
    person.sees("The standard is kept and will be used from that day.")
    person.can_use_this_page()
    person.presses("Sign out")


def test_what_a_review_taught_reaches_a_worklist(person: Person) -> None:
    _send(person)
    _talk_over(person)
    _build(person)
    person.signs_in_as("Lead social worker")
    person.goes_to(f"/children/{number_of('learning')}/record/harm_incident")
    person.says_it_was_today()
    person.chooses("What kind of harm?", "Neglect")
    person.fills_in("What was seen or heard?", "The child was cold and hungry.")
    person.chooses("Is there a mark or an injury?", "No")
    person.chooses("Did the child tell someone", "No")
    person.fills_in("What keeps the child safe tonight?", "The child stays with an aunt.")
    person.chooses("How do you know?", "I saw or heard it myself")
    person.presses("Save")
    person.sees_heading("What it answers, and what it asks")
    person.presses("Sign out")
    person.signs_in_as("Health visitor")
    person.line_about("learning", ASK).get_by_role("link").first.click()
    person.sees_heading("Visit")
