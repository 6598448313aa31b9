"""A family member says how a meeting was, on the worker's device."""

from tests.journeys.person import Person
from tests.journeys.test_meeting import calls


def test_a_family_rates_a_meeting_on_the_workers_device(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    calls(person, "rating", "Core group")
    person.follows("Record what was decided, and why")
    person.says_it_was_today()
    person.chooses("Compared with the last meeting", "The same")
    person.fills_in("What shows it?", "Nothing has changed yet.")
    person.presses("Save")
    person.presses("Go to the meeting")
    person.follows("The family and those present say how it was")
    person.can_use_this_page()
    person.presses("Sign out and hand it over")
    person.sees_heading("How was the meeting?")
    person.can_use_this_page()
    person.presses("Send")
    person.sees("There is a problem")
    person.chooses("Who are you?", "A parent or carer")
    person.chooses("Could you say what you wanted, and did people listen?", "In part")
    person.presses("Send")
    person.sees_heading("Thank you")
    person.can_use_this_page()
    person.goes_to("/worklist")
    person.sees_heading("Sign in")
