"""A record as it was known on a day, and a record opened in an emergency."""

from datetime import datetime, timedelta

from playwright.sync_api import expect

from heed.clocks import LONDON
from tests.journeys.person import Person, number_of

REASON = "The child is at our station and says that home is not safe."


def test_the_record_as_it_was_known_on_a_day(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    person.goes_to(f"/children/{number_of('known then')}")
    expect(person.page.locator(".heed-timeline__entry")).to_have_count(2)
    day = datetime.now(LONDON) - timedelta(days=10)
    form = person.page.locator("form", has_text="See it as known then")
    for label, value in (("Day", day.day), ("Month", day.month), ("Year", day.year)):
        form.get_by_label(label).fill(str(value))
    person.presses("See it as known then")
    person.sees(f"This is the record as it was known at the end of {day:%-d %B %Y}.")
    expect(person.page.locator(".heed-timeline__entry")).to_have_count(1)
    person.does_not_see("Record something")
    person.can_use_this_page()
    person.follows("Go to the record as it is now")
    expect(person.page.locator(".heed-timeline__entry")).to_have_count(2)


def test_opening_a_record_in_an_emergency_is_looked_at(person: Person) -> None:
    number = number_of("emergency")
    person.signs_in_as("Police officer")
    person.is_refused(f"/children/{number}")
    person.sees_heading("You cannot see this page")
    person.does_not_see("Gale Linden")
    person.can_use_this_page()
    person.presses("Say why you need to see it")
    person.can_use_this_page()
    person.fills_in("Why do you need to see this record now?", REASON)
    person.presses("Open the record")
    person.sees_heading("Gale Linden")
    person.sees("Emergency access")
    person.can_use_this_page()
    person.presses("Sign out")
    person.signs_in_as("Partnership officer")
    person.follows("How we work")
    person.follows("Emergency access")
    person.sees(REASON)
    person.does_not_see("Gale")
    person.can_use_this_page()
    person.follows(f"Dev Patel opened the record of GL, {number}")
    person.chooses("What did you find?", "It was needed")
    person.can_use_this_page()
    person.presses("Record what you found")
    person.sees("What you found is recorded.")
    person.does_not_see(REASON)
