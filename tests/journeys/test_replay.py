"""Going through a record day by day, with the slider and without."""

from datetime import datetime, timedelta

from playwright.sync_api import expect

from heed.clocks import LONDON
from tests.journeys.person import Person, number_of


def _day(ago: int) -> str:
    day = datetime.now(LONDON) - timedelta(days=ago)
    return f"{day:%A} {day.day} {day:%B %Y}"


def test_going_through_a_record_with_the_slider(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    person.goes_to(f"/children/{number_of('known then')}")
    person.follows("Go through it day by day")
    person.sees_heading("Dale Ingle, day by day")
    slider = person.page.get_by_label("Day", exact=True)
    expect(person.page.get_by_role("heading", name=_day(0)).first).to_be_visible()
    person.can_use_this_page()
    slider.focus()
    slider.press("Home")
    expect(slider).to_have_attribute("aria-valuetext", _day(20))
    expect(person.page.get_by_role("heading", name=_day(20)).first).to_be_visible()
    person.sees("1 entry was known")
    asked = person.page.locator("section", has_text="What was asked that evening")
    expect(asked.get_by_text("Consider a CP medical", exact=False).first).to_be_visible()
    expect(slider).to_be_focused()
    person.can_use_this_page()
    person.follows("The day after")
    expect(person.page.get_by_role("heading", name=_day(19)).first).to_be_visible()
    expect(person.page.get_by_role("link", name="The day after")).to_be_focused()
    expect(slider).to_have_value("1")
    person.page.reload()
    expect(person.page.get_by_role("heading", name=_day(19)).first).to_be_visible()


def test_going_through_a_record_by_links(person_without_scripts: Person) -> None:
    person = person_without_scripts
    person.signs_in_as("Lead social worker")
    person.goes_to(f"/children/{number_of('known then')}/replay")
    expect(person.page.locator("input[type=range]")).to_be_hidden()
    person.page.get_by_text("Every day on which something changed").click()
    person.page.locator(".heed-days a").first.click()
    expect(person.page.get_by_role("heading", name=_day(20)).first).to_be_visible()
    person.does_not_see("The day before")
    person.can_use_this_page()
    person.follows("The change after")
    person.follows("Read the record as it was known then")
    person.sees("This is the record as it was known at the end of")


def test_a_record_one_does_not_work_with_is_not_replayed(person: Person) -> None:
    person.signs_in_as("Police officer")
    person.is_refused(f"/children/{number_of('known then')}/replay")
    person.does_not_see("Dale")
