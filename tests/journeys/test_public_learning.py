"""A family reads what a review taught and can leave at once."""

from tests.journeys.person import Person


def test_reading_what_a_review_taught(person: Person) -> None:
    person.goes_to("/")
    person.sees_heading("What reviews taught")
    person.can_use_this_page()
    person.follows("Child D")
    person.can_use_this_page()
