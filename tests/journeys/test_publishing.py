"""The partnership officer turns a published file into a page that anyone can read."""

from tests.journeys.person import Person

PAGE = """Child Q

A review of how people worked together around one child.

Learning Point

All practitioners should ask each child what a day at home is like.

How to enhance your practice

Read the Talking with Children guide on the Northmoor Council website.
"""


def test_from_a_file_to_the_public_page(person: Person) -> None:
    person.signs_in_as("Partnership officer")
    person.follows("How we work")
    person.follows("Reviews")
    person.can_use_this_page()
    person.presses("Upload a review")
    person.presses("Read the file")
    person.sees("Choose the file of a review.")
    person.can_use_this_page()
    upload = {"name": "child-q.txt", "mimeType": "text/plain", "buffer": PAGE.encode()}
    person.page.get_by_label("The file of the review").set_input_files(upload)  # type: ignore[arg-type]
    person.presses("Read the file")
    person.sees_heading("Check what was found")
    person.can_use_this_page()
    person.fills_in("Heading", "Listening to children")
    person.presses("Add a block")
    assert person.page.get_by_label("Heading").first.input_value() == "Listening to children"
    person.page.get_by_label("Remove this block").last.check()
    person.fills_in("What it is about", "Kayden lived in Otley.")
    person.presses("Save and go on")
    person.sees("2 details might tell who somebody is.")
    person.can_use_this_page()
    person.presses("Look at the details")
    person.sees_heading("Details that might tell who somebody is")
    person.can_use_this_page()
    person.takes_picture("details-to-decide-on")
    person.fills_in("Why can “Kayden” stay?", "An invented name")
    person.fills_in("Why can “Otley” stay?", "A large town")
    person.presses("Keep what I decided")
    person.sees("so a colleague must approve it")
    person.can_use_this_page()
    person.presses("Sign out")
    person.signs_in_as("Ada Byrne")
    person.goes_to("/reviews/child-q")
    person.presses("Read it and approve it")
    person.sees_heading("Approve this review?")
    person.can_use_this_page()
    person.presses("Approve")
    person.sees("Tick to say that you have read all of it before you approve it.")
    person.page.get_by_label("I have read all of it").check()
    person.presses("Approve")
    person.sees("The review is approved.")
    person.presses("Publish it")
    person.sees_heading("Publish this review?")
    person.can_use_this_page()
    person.takes_picture("publish-a-review")
    person.chooses("When can the public read it?", "Now")
    person.presses("Publish")
    person.sees("Anyone can read it.")
    person.presses("Sign out")
    person.goes_to("/learning")
    person.follows("Child Q")
    person.sees("Listening to children")
    person.can_use_this_page()
