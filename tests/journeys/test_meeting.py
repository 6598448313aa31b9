"""A meeting is called, prepared by one agency after another, held, and followed up."""

import re
from datetime import datetime, timedelta

from playwright.sync_api import expect

from heed.clocks import LONDON
from tests.journeys.person import Person, number_of

WHO = "Which agencies took part?"


def calls(person: Person, story: str, forum: str) -> None:
    """Calls a meeting in a week's time and goes to its page."""
    person.goes_to(f"/children/{number_of(story)}/meetings")
    person.presses("Call a meeting")
    person.says_it_was_today()
    person.chooses("Which meeting is it?", forum)
    person.fills_in("What is the meeting for?", "Whether an enquiry is needed.")
    day = datetime.now(LONDON) + timedelta(days=7)
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        person.page.locator(f"#id_planned_day_{part}").fill(str(value))
    person.fills_in("At what time does it begin?", "10:30")
    person.chooses("Which agencies are invited?", "Health")
    person.presses("Save")
    person.presses("Go to the meeting")
    person.sees_heading(forum)


def finds_it(person: Person, story: str, forum: str) -> None:
    person.goes_to(f"/children/{number_of(story)}/meetings")
    person.follows(forum)


def hands_over(person: Person, role: str) -> None:
    """Signs out, and somebody else signs in."""
    person.presses("Sign out")
    person.signs_in_as(role)


def test_several_people_hold_a_meeting_in_turn(person: Person) -> None:
    forum = "Strategy discussion"
    person.signs_in_as("Lead social worker")
    calls(person, "meeting", forum)
    person.sees("Missing for a quorum: Children's social care, Police")
    person.can_use_this_page()
    hands_over(person, "Health visitor")
    finds_it(person, "meeting", forum)
    person.follows("Add what your agency knows")
    expect(person.page.get_by_label("Health", exact=True)).to_be_checked()
    person.says_it_was_today()
    person.fills_in("What has the child said or shown?", "“My tummy hurts.”")
    person.fills_in("What does your agency think should happen", "An enquiry.")
    person.presses("Save")
    hands_over(person, "Police officer")
    finds_it(person, "meeting", forum)
    person.sees("“My tummy hurts.”")
    person.page.get_by_role("link", name=re.compile("Answer it.*What loss")).click()
    person.says_it_was_today()
    person.fills_in("What loss or bereavement was considered?", "We know of none.")
    person.presses("Save")
    hands_over(person, "Lead social worker")
    finds_it(person, "meeting", forum)
    person.can_use_this_page()
    person.follows("Record what was decided, and why")
    expect(person.page.get_by_label("What loss or bereavement")).to_have_value(
        "Police: We know of none."
    )
    expect(person.page.get_by_label("What does each agency think?")).to_have_value(
        "Health: An enquiry."
    )
    person.says_it_was_today()
    for agency in ("Children's social care", "Health"):
        person.chooses(WHO, agency)
    person.chooses("What was decided?", "Start a section 47 enquiry")
    person.fills_in("Why?", "Two accounts of pain, and nobody can explain them.")
    person.fills_in("If social care, police or health took no part", "The police sent theirs.")
    person.fills_in("What will be done?", "Jo Bright sees the child alone by Friday")
    person.presses("Save")
    person.can_use_this_page()
    person.presses("Go to the meeting")
    person.sees("Missing for a quorum: Police. The police sent theirs.")
    person.sees("Jo Bright sees the child alone by Friday")
    person.can_use_this_page()
    person.follows("The family is told, and says it back")
    expect(person.page.get_by_label("What is expected of practitioners?")).to_have_value(
        "Jo Bright sees the child alone by Friday"
    )


def test_calling_and_contributing_by_keyboard(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    calls(person, "meeting by keyboard", "Core group")
    link = person.page.get_by_role("link", name="Add what your agency knows")
    for _press in range(60):
        person.page.keyboard.press("Tab")
        if link.evaluate("element => element === document.activeElement"):
            break
    person.page.keyboard.press("Enter")
    person.sees_heading("Contribution to a meeting")
    person.can_use_this_page()


def test_a_meeting_without_scripts(person_without_scripts: Person) -> None:
    person = person_without_scripts
    person.signs_in_as("Lead social worker")
    calls(person, "meeting without scripts", "Initial conference")
    person.can_use_this_page()
    person.page.get_by_role("link", name="The chair speaks with the family").click()
    person.presses("Save")
    person.sees("There is a problem")
    person.says_it_was_today()
    person.fills_in("Who did the chair speak with?", "His mother")
    person.chooses("What was explained?", "Who will be there")
    person.presses("Save")
    person.presses("Go to the meeting")
    step = person.page.locator(".govuk-task-list__item", has_text="The chair speaks")
    expect(step).to_contain_text("Done")


def test_a_family_is_given_a_copy_in_plain_words(person: Person) -> None:
    forum = "Core group"
    person.signs_in_as("Lead social worker")
    calls(person, "family copy", forum)
    person.follows("Record what was decided, and why")
    person.says_it_was_today()
    person.chooses("Compared with the last meeting", "Better")
    person.fills_in("What shows it?", "In school every day for two weeks.")
    person.fills_in("What will be done?", "Anna | takes Leo to school | each day")
    person.presses("Save")
    person.presses("Go to the meeting")
    person.follows("The family has a copy in plain words")
    expect(person.page.get_by_label("Who does what, and by when?")).to_have_value(
        "Anna | takes Leo to school | each day"
    )
    person.says_it_was_today()
    person.fills_in("Who is it for?", "Anna and Gran")
    person.fills_in("What did we agree?", "School rings you. We tell the ICPC.")
    person.presses("Save")
    person.presses("Check its words and give it")
    person.sees("“ICPC”")
    person.can_use_this_page()
    person.follows("Print it in large type")
    person.sees_heading("What we agreed")
    person.can_use_this_page()
