"""The business unit sends a newsletter and runs a course; a practitioner books it."""

from datetime import datetime, timedelta

from heed.clocks import LONDON
from tests.journeys.person import Person


def test_a_course_from_setting_it_up_to_a_place_in_it(person: Person) -> None:
    person.signs_in_as("Partnership officer")
    person.goes_to("/courses")
    person.can_use_this_page()
    person.presses("Set up a course")
    person.presses("Save the course")
    person.sees("Enter the title of the course.")
    person.can_use_this_page()
    person.fills_in("Title", "Hearing each child")
    person.fills_in("Where", "Town hall")
    day = datetime.now(LONDON) + timedelta(days=40)
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        person.page.locator(f"#id_day_{part}").fill(str(value))
    person.fills_in("It starts at", "9:30am")
    person.fills_in("It ends at", "noon")
    person.fills_in("How many places?", "1")
    person.takes_picture("set-up-a-course")
    person.presses("Save the course")
    person.sees("The course is saved.")
    person.presses("Sign out")
    person.signs_in_as("social worker")
    person.goes_to("/training")
    person.can_use_this_page()
    person.follows("Hearing each child")
    person.can_use_this_page()
    person.presses("Book a place")
    person.sees("You have a place.")
    person.follows("Say where you stand before the course")
    person.can_use_this_page()
    person.chooses("How confident are you about this topic today?", "Somewhat confident")
    person.presses("Keep in my log")
    person.sees_heading("My training")
    person.sees("Hearing each child")
    person.can_use_this_page()


def test_a_newsletter_from_asking_for_it_to_the_archive(person: Person) -> None:
    person.goes_to("/newsletter")
    person.can_use_this_page()
    person.fills_in("Your email address", "nobody")
    person.presses("Send me the newsletter")
    person.sees("Enter an email address like name@example.com.")
    person.fills_in("Your email address", "ana@example.org")
    person.presses("Send me the newsletter")
    person.sees_heading("Look at your mail")
    person.can_use_this_page()
    person.signs_in_as("Partnership officer")
    person.goes_to("/newsletters")
    person.can_use_this_page()
    person.presses("Begin an issue")
    person.fills_in("Title", "What we learned in spring")
    person.fills_in("What stands first", "Dear colleagues, talk this over.")
    person.can_use_this_page()
    person.takes_picture("begin-an-issue")
    person.presses("Save the draft")
    person.sees("As it will arrive")
    person.can_use_this_page()
    person.presses("Send it now")
    person.sees("Taken by the mail server")
    person.can_use_this_page()
    person.presses("Sign out")
    person.goes_to("/newsletter")
    person.follows("What we learned in spring")
    person.sees("Dear colleagues, talk this over.")
    person.can_use_this_page()


def test_the_hub_is_searched_and_a_briefing_taken_along(person_without_scripts: Person) -> None:
    person = person_without_scripts
    person.goes_to("/learning")
    person.fills_in("Search what was learned", "DNA")
    person.presses("Search")
    person.sees("dna: also was not brought")
    person.can_use_this_page()
    person.takes_picture("search")
    person.goes_to("/learning/child-d")
    person.follows("Seven-minute briefing")
    person.sees("1. Background")
    person.can_use_this_page()
    person.takes_picture("briefing")
