"""A line of a plan is written, made clearer, looked at, and given a new day."""

from datetime import datetime, timedelta

from heed.clocks import LONDON
from tests.journeys.person import Person, number_of


def test_a_line_of_a_plan_from_vague_to_achieved(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    person.goes_to(f"/children/{number_of('plan')}/plan")
    person.sees("No line is open.")
    person.presses("Add a line")
    person.says_it_was_today()
    person.fills_in("What is the concern?", "Leo misses lessons.")
    person.fills_in("What will be done?", "Mum to engage with school.")
    _due(person, "due", 7)
    person.presses("Save")
    person.sees("It names nobody who does it.")
    person.goes_to(f"/children/{number_of('plan')}/plan")
    person.sees("“engage")
    person.can_use_this_page()
    person.follows("Change the line")
    person.fills_in("Who does it?", "Ms A, mother")
    person.page.locator("#id_entry-correction-reason").fill("We agreed who does it.")
    person.presses("Save the correction")
    person.goes_to(f"/children/{number_of('plan')}/plan")
    person.follows("Look at this line")
    person.says_it_was_today()
    person.chooses("How does it stand?", "Slipping")
    person.fills_in("What shows it?", "In school on two days of five.")
    _due(person, "new_due", 30)
    person.presses("Save")
    person.goes_to(f"/children/{number_of('plan')}/plan")
    person.sees("Given a new day 1 time")
    person.sees("In school on two days of five.")
    person.can_use_this_page()


def _due(person: Person, question: str, days: int) -> None:
    day = datetime.now(LONDON) + timedelta(days=days)
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        person.page.locator(f"#id_{question}_{part}").fill(str(value))
