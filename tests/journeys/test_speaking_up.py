"""Somebody speaks up, hears what came of it, and what went well is there for others."""

from tests.journeys.person import Person

TITLE = "Ringing the family the evening before"
CAME_OF_IT = "Every team tries it until Easter."
PUT_RIGHT = "Every team tries it until Whitsun."


def test_whoever_speaks_up_hears_what_came_of_it(person: Person) -> None:
    person.signs_in_as("Designated safeguarding lead")
    person.goes_to("/speak-up")
    person.can_use_this_page()
    person.presses("Send")
    person.sees("There is a problem")
    person.chooses("What is it?", "Something that went well")
    person.fills_in("In a few words", TITLE)
    person.fills_in("Tell us more", "Nobody missed the meeting, and parents came with questions.")
    person.presses("Send")
    person.sees("You will hear within 10 days what came of it.")
    person.presses("Sign out")
    _answers(person)
    _puts_right(person)
    person.presses("Sign out")
    person.signs_in_as("Designated safeguarding lead")
    person.goes_to("/speak-up")
    person.sees(PUT_RIGHT)
    person.goes_to("/good-practice")
    person.sees(TITLE)
    person.can_use_this_page()


def _answers(person: Person) -> None:
    person.signs_in_as("Partnership officer")
    person.follows("My team")
    person.page.get_by_role("link", name="Tell the person who spoke up").first.click()
    person.sees(TITLE)
    person.can_use_this_page()
    person.fills_in("What came of it?", CAME_OF_IT)
    person.chooses("May everyone in the partnership read about it?", "Yes")
    person.takes_picture("answer-those-who-speak-up")
    person.presses("Keep in the log")
    person.sees("It is kept in the log.")


def _puts_right(person: Person) -> None:
    log = person.page.locator(".heed-card", has_text=CAME_OF_IT)
    log.get_by_role("link", name="Correct it").first.click()
    person.can_use_this_page()
    person.fills_in("What came of it?", PUT_RIGHT)
    person.takes_picture("put-a-log-right")
    person.presses("Keep the correction")
    person.sees("There is a problem")
    person.fills_in("What was wrong, and how do you know?", "It was agreed for longer.")
    person.presses("Keep the correction")
    person.sees("The correction is kept.")
    person.sees(PUT_RIGHT)
    person.can_use_this_page()
