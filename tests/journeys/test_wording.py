"""Advice on words while an entry is written: change a word, keep it, or say whose it is."""

import pytest
from playwright.sync_api import Locator, expect

from tests.journeys.person import Person, number_of

BLAMES = "Ella refuses to engage with the nurse. She was naughty at school."


@pytest.fixture(params=["with scripts", "without scripts"])
def anyone(request: pytest.FixtureRequest) -> Person:
    """Somebody whose browser runs scripts, then somebody whose browser runs none."""
    name = "person" if request.param == "with scripts" else "person_without_scripts"
    person: Person = request.getfixturevalue(name)
    return person


def advice_on(person: Person, term: str) -> Locator:
    """What is said about one word."""
    return person.page.get_by_role("group", name=f"“{term}”")


def writes(person: Person, words: str, kind: str = "visit") -> Locator:
    """Writes an answer and waits for advice; without scripts the button asks for it."""
    person.signs_in_as("Lead social worker")
    person.goes_to(f"/children/{number_of('wording')}/record/{kind}?draft=continue")
    person.says_it_was_today()
    answer = person.page.locator("textarea[data-wording=record]").first
    answer.fill(words)
    if not person.scripts:
        person.presses("Check my wording")
        person.sees("Some words deserve a second thought")
        expect(answer).to_have_value(words)
    expect(advice_on(person, "naughty")).to_be_visible()
    return answer


def saved_entry(person: Person) -> None:
    """Answers what must be answered, saves, and reads the entry."""
    person.chooses("Did you see the child?", "Yes")
    person.presses("Save")
    person.sees_heading("What it answers, and what it asks")
    person.follows("Read it")


def test_a_word_is_kept_with_a_reason_and_another_is_someones(anyone: Person) -> None:
    writes(anyone, BLAMES)
    kept, quoted = advice_on(anyone, "refuses to engage"), advice_on(anyone, "naughty")
    kept.get_by_label("Keep it, and say why").check()
    kept.get_by_label("Why is it the right word here?").fill("It is the court's wording.")
    quoted.get_by_label("These are someone’s own words").check()
    anyone.can_use_this_page()
    saved_entry(anyone)
    anyone.sees("Kept as it is, because: It is the court's wording.")
    anyone.sees("Someone’s own words")
    anyone.sees(BLAMES)
    anyone.can_use_this_page()


def test_a_word_is_changed(anyone: Person) -> None:
    answer = writes(anyone, BLAMES)
    advice_on(anyone, "naughty").get_by_label("Change it, in the answer above").check()
    if anyone.scripts:
        expect(answer).to_be_focused()
        anyone.page.keyboard.type("sad")
        expect(answer).to_have_value(BLAMES.replace("naughty", "sad"))
        expect(advice_on(anyone, "naughty")).to_have_count(0)
    else:
        answer.fill(BLAMES.replace("naughty", "sad"))
    saved_entry(anyone)
    anyone.sees("Changed")
    anyone.does_not_see("naughty")


def test_saving_works_without_any_decision(anyone: Person) -> None:
    writes(anyone, BLAMES)
    expect(advice_on(anyone, "refuses to engage")).to_be_visible()
    saved_entry(anyone)
    anyone.sees(BLAMES)
    anyone.does_not_see("Words its author thought about again")


def test_advice_is_switched_off_and_stays_off(anyone: Person) -> None:
    writes(anyone, BLAMES, "harm_incident")
    anyone.presses("Switch advice on words off")
    expect(anyone.page.get_by_role("button", name="Switch advice on words on")).to_be_visible()
    expect(advice_on(anyone, "naughty")).to_have_count(0)
    anyone.page.reload()
    expect(anyone.page.get_by_role("button", name="Switch advice on words on")).to_be_visible()
    anyone.presses("Switch advice on words on")
    expect(anyone.page.get_by_role("button", name="Switch advice on words off")).to_be_visible()


def test_advice_is_reached_and_decided_with_the_keyboard(anyone: Person) -> None:
    answer = writes(anyone, BLAMES, "supervision" if anyone.scripts else "core_group")
    if anyone.scripts:
        expect(anyone.page.locator("[data-wording-status]")).to_contain_text("2")
    answer.focus()
    anyone.page.keyboard.press("Tab")
    expect(advice_on(anyone, "refuses to engage").get_by_role("radio").first).to_be_focused()
    anyone.page.keyboard.press("ArrowDown")
    expect(advice_on(anyone, "refuses to engage").get_by_label("Keep it")).to_be_checked()


def test_another_form_is_checked_without_losing_what_was_typed(anyone: Person) -> None:
    anyone.signs_in_as("Lead social worker")
    anyone.goes_to(f"/children/{number_of('wording')}")
    anyone.opens_entry("Harm incident")
    anyone.follows("It was recorded in error")
    reason = anyone.page.get_by_label("Why should it not have been recorded?")
    reason.fill(BLAMES)
    if anyone.scripts:
        anyone.page.get_by_role("button", name="Check my wording").click()
        expect(advice_on(anyone, "naughty")).to_be_visible()
    else:
        with anyone.page.context.expect_page() as opened:
            anyone.page.get_by_role("button", name="Check my wording").click()
        expect(opened.value.get_by_role("heading", name="“naughty”")).to_be_visible()
    expect(reason).to_have_value(BLAMES)


def test_any_text_is_checked_on_a_page_of_its_own(anyone: Person) -> None:
    anyone.signs_in_as("Lead social worker")
    anyone.goes_to("/wording/check")
    anyone.fills_in("Your text", BLAMES)
    anyone.can_use_this_page()
    anyone.presses("Check my wording")
    anyone.sees("“naughty”")
    expect(anyone.page.get_by_label("Your text")).to_have_value(BLAMES)
    anyone.can_use_this_page()


def test_an_officer_reads_the_kinds_of_words_over_time(anyone: Person) -> None:
    anyone.signs_in_as("Partnership officer")
    anyone.follows("How we work")
    anyone.can_use_this_page()
    anyone.follows("Words")
    anyone.sees_heading("Kinds of words over time")
    anyone.sees("It never counts by author")
    anyone.can_use_this_page()
