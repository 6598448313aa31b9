"""Disagreeing with a decision, and following that to its end, without scripts."""

from playwright.sync_api import expect

from tests.journeys.person import Person, number_of


def test_a_decision_is_challenged_answered_and_settled(person_without_scripts: Person) -> None:
    person = person_without_scripts
    person.signs_in_as("Lead social worker")
    _records(person, "cp_medical_considered")
    person.chooses("What was decided?", "A medical is not needed")
    person.fills_in("Why?", "The mark is said to be old.")
    person.fills_in("What do this and the earlier incidents show together?", "The first.")
    _saves(person)
    person.follows("Read it")
    person.follows("I disagree with this: raise a concern")
    person.sees_heading("Concern raised")
    expect(person.page.locator("[name=entry-about]:checked")).to_have_count(1)
    person.says_it_was_today()
    person.page.locator("#id_subject").select_option(label="A CP medical decision")
    person.fills_in("Which decision or practice do you challenge?", "That no doctor is asked.")
    person.fills_in("What does it mean for the child?", "Marks fade.")
    person.fills_in("What do you want to happen?", "A paediatrician is asked today.")
    person.chooses("Could the child be seriously harmed before this is settled?", "Yes")
    _saves(person)
    person.follows("Read it")
    person.follows("Read the whole concern and its next step")
    person.sees_heading("A CP medical decision")
    person.sees("Safety never waits for an answer")
    person.sees("That no doctor is asked.")
    person.can_use_this_page()
    person.page.get_by_role("button", name="Close it").click()
    person.says_it_was_today()
    person.chooses("How did it end?", "Settled: the decision changed")
    person.fills_in("Why?", "The doctor sees the child at two.")
    person.chooses("Is the person who raised it content?", "Yes")
    person.chooses("Has everyone involved had this in writing?", "Yes")
    _saves(person)
    person.follows("Read it")
    person.follows("Read the whole concern and its next step")
    person.sees("The doctor sees the child at two.")
    person.does_not_see("Record the answer")
    person.can_use_this_page()


def _records(person: Person, kind: str) -> None:
    person.goes_to(f"/children/{number_of('concern')}/record/{kind}")
    person.says_it_was_today()


def _saves(person: Person) -> None:
    person.presses("Save")
    person.sees_heading("What it answers, and what it asks")
