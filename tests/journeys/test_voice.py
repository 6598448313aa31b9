"""A child is heard, and told what came of it; every step by keyboard alone."""

from tests.journeys.person import Person, number_of
from tests.journeys.test_recording import _tab_to


def test_a_child_is_heard_and_answered_by_keyboard(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    person.goes_to(f"/children/{number_of('voice')}/voice")
    person.sees("Nobody has recorded yet")
    person.can_use_this_page()
    keys = person.page.keyboard
    _tab_to(person, "main a.govuk-button")
    keys.press("Enter")
    person.sees_heading("Child’s voice")
    person.says_it_was_today()
    _tab_to(person, "#id_heard_how_0")
    keys.press("Space")
    _tab_to(person, "#id_heard_alone_0")
    keys.press("Space")
    _tab_to(person, "#id_child_words")
    keys.type("I want to sleep at Gran's.")
    _tab_to(person, "main form button[type=submit]")
    keys.press("Enter")
    person.sees_heading("What it answers, and what it asks")
    person.goes_to(f"/children/{number_of('voice')}/voice")
    person.sees("The child has not been answered 1 time.")
    person.can_use_this_page()
    link = "main article a[href*=voice_acted_on]"
    _tab_to(person, link)
    keys.press("Enter")
    person.says_it_was_today()
    person.chooses("What did it change?", "We do what the child wants")
    person.fills_in("What was the child told about it, and by whom?", "Sundays stay, said Jo.")
    person.presses("Save")
    person.goes_to(f"/children/{number_of('voice')}/voice")
    person.sees("Sundays stay, said Jo.")
    person.can_use_this_page()
