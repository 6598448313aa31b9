"""From a line of the worklist to an entry on the record, and back to a shorter list."""

from datetime import datetime

from playwright.sync_api import expect

from heed.clocks import LONDON
from tests.journeys.person import Person, number_of

ASK = "Consider a CP medical, looking at everything that came before"
TOGETHER = "What do this and the earlier incidents show together?"


def test_a_line_of_the_worklist_is_answered(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    person.sees_heading("My work")
    person.can_use_this_page()
    person.line_about("recording", ASK).get_by_role("link").first.click()
    person.sees_heading("CP medical considered")
    expect(person.page.locator("[name=entry-about]").first).to_be_checked()
    person.sees("Consider a medical after every incident or disclosure")
    person.can_use_this_page()
    person.says_it_was_today()
    person.chooses("What was decided?", "A medical is needed")
    person.fills_in("Why?", "A bruise that nobody can explain.")
    person.fills_in(TOGETHER, "The first incident that anyone recorded.")
    person.presses("Save")
    person.sees_heading("What it answers, and what it asks")
    expect(person.page.locator("section", has_text="What it answered")).to_contain_text(ASK)
    person.can_use_this_page()
    person.follows("Go to my work")
    expect(person.line_about("recording", ASK)).to_have_count(0)
    person.goes_to(f"/children/{number_of('recording')}")
    person.sees_heading("Alder Finch")
    person.sees("A bruise that nobody can explain.")
    person.can_use_this_page()


def test_what_is_wrong_is_said_and_everything_is_kept(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    person.line_about("mistake", ASK).get_by_role("link").first.click()
    person.fills_in("Why?", "Typed with care.")
    person.presses("Save")
    person.sees("There is a problem")
    summary = person.page.locator(".govuk-error-summary")
    expect(summary).to_be_focused()
    expect(person.page.get_by_label("Why?")).to_have_value("Typed with care.")
    person.can_use_this_page()
    summary.get_by_role("link").last.click()
    assert person.page.evaluate("document.activeElement.closest('form') !== null")
    person.says_it_was_today()
    person.chooses("What was decided?", "A medical is not needed")
    person.fills_in(TOGETHER, "Nothing before.")
    person.presses("Save")
    person.sees_heading("What it answers, and what it asks")


def test_an_entry_is_corrected_and_the_earlier_reading_stays(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    person.goes_to(f"/children/{number_of('correcting')}")
    person.opens_entry("Harm incident")
    person.can_use_this_page()
    person.presses("Correct it")
    person.sees_heading("Correct “Harm incident”")
    person.can_use_this_page()
    person.fills_in("What keeps the child safe tonight?", "The child stays with an aunt.")
    person.page.locator("#id_entry-correction-reason").fill("The aunt rang back.")
    person.presses("Save the correction")
    person.sees_heading("What it answers, and what it asks")
    person.follows("Read it")
    person.sees("The child stays with an aunt.")
    person.sees("The aunt rang back.")
    person.can_use_this_page()


def test_recording_with_the_keyboard_alone(person: Person) -> None:
    """Every step by Tab, Space, arrows and Enter; the focus never gets lost."""
    person.signs_in_as("Lead social worker")
    keys = person.page.keyboard
    person.line_about("keyboard", ASK).get_by_role("link").first.focus()
    keys.press("Enter")
    person.sees_heading("CP medical considered")
    keys.press("Tab")
    expect(person.page.get_by_text("Skip to main content")).to_be_focused()
    keys.press("Enter")
    _tab_to(person, "#id_entry-when_0")
    keys.press("ArrowDown")
    keys.press("Space")
    for part in _today():
        keys.press("Tab")
        keys.type(part)
    _tab_to(person, "#id_decision_0")
    keys.press("Space")
    _tab_to(person, "#id_reason")
    keys.type("A bruise on the arm.")
    _tab_to(person, "#id_cumulative_view")
    keys.type("The first.")
    _tab_to(person, "main form button[type=submit]")
    keys.press("Enter")
    person.sees_heading("What it answers, and what it asks")


def test_recording_without_scripts(person_without_scripts: Person) -> None:
    person = person_without_scripts
    person.signs_in_as("Lead social worker")
    person.can_use_this_page()
    person.line_about("no scripts", ASK).get_by_role("link").first.click()
    person.can_use_this_page()
    person.presses("Save")
    person.sees("There is a problem")
    person.says_it_was_today()
    person.chooses("What was decided?", "A medical is needed")
    person.fills_in("Why?", "A bruise that nobody can explain.")
    person.fills_in(TOGETHER, "The first.")
    person.presses("Save")
    person.sees_heading("What it answers, and what it asks")
    person.can_use_this_page()
    person.follows("Go to my work")
    expect(person.line_about("no scripts", ASK)).to_have_count(0)


def _tab_to(person: Person, selector: str) -> None:
    """Tab until the control has the focus; a focus that gets lost never arrives."""
    wanted = person.page.locator(selector).first
    for _press in range(80):
        person.page.keyboard.press("Tab")
        if wanted.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"{selector} cannot be reached with the Tab key")


def _today() -> tuple[str, str, str]:
    today = datetime.now(LONDON)
    return str(today.day), str(today.month), str(today.year)
