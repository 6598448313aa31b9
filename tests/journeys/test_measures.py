"""Measures: every number for a team's manager, down to its records; figures for everyone else."""

from datetime import datetime, timedelta

from playwright.sync_api import expect

from heed.clocks import LONDON
from tests.journeys.person import Person, number_of

ASK = "Consider a CP medical, looking at everything that came before"
TEAM = "/measures/CPM-1?agency=northmoor-council&team=East"


def _month() -> str:
    """The month in which the child of the story was harmed, as pages name it."""
    return f"{datetime.now(LONDON) - timedelta(days=60):%b}"


def _opens_the_numbers(person: Person) -> None:
    person.follows("How we work")
    person.follows("Measures")
    person.sees_heading("Measures")
    person.sees("Measured ")
    person.can_use_this_page()
    person.follows(ASK)
    person.can_use_this_page()
    person.takes_picture("measures")


def test_a_manager_goes_from_a_number_of_the_team_to_its_records(person: Person) -> None:
    person.signs_in_as("Team manager")
    _opens_the_numbers(person)
    person.follows("Northmoor Council")
    person.follows("East")
    person.sees("You see every number here")
    person.can_use_this_page()
    row = person.page.get_by_role("row", name=_month()).first
    missed = row.get_by_role("link", name="Missed").last
    expect(missed).to_contain_text("1")
    missed.focus()
    person.page.keyboard.press("Enter")
    person.sees_heading("The records behind a number")
    person.can_use_this_page()
    person.follows(number_of("measures"))
    person.sees_heading("Pearl Usk")


def test_an_officer_sees_the_number_and_opens_no_record(person: Person) -> None:
    person.signs_in_as("Partnership officer")
    _opens_the_numbers(person)
    person.sees("You see every number here")
    person.page.get_by_role("row", name=_month()).first.get_by_role("link").first.click()
    person.sees("None of them is on a record that is for you.")
    person.sees("1 more is on a record that is not for you")
    person.does_not_see(number_of("measures"))


def test_a_practitioner_reads_figures_without_scripts(person_without_scripts: Person) -> None:
    person = person_without_scripts
    person.signs_in_as("Health visitor")
    _opens_the_numbers(person)
    person.sees("Shares are in steps of five")
    person.sees("* is not shown.")
    person.does_not_see("East")
    person.does_not_see("Northmoor Council")
    person.is_refused(TEAM)
    person.sees("Another agency’s measures are for its own people")


def test_the_file_holds_what_the_page_shows_the_reader(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    person.goes_to("/measures/CPM-1")
    person.sees("Download as CSV")
    lines = person.page.request.get("/measures/CPM-1/months.csv").text().splitlines()
    assert any(line.startswith("Northmoor Council,East,") for line in lines)
    assert all("not shown" in line for line in lines[1:])
