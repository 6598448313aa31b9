"""Anyone reads what a review taught, and can leave at once."""

import re
from contextlib import suppress

import pytest
from playwright.sync_api import Error, Page, Route, expect

from tests.journeys.person import Person

WEATHER = re.compile(r"^https://www\.bbc\.co\.uk/")


def _stands_in_for_the_weather(page: Page) -> None:
    """The journeys talk to no other site."""

    def answer(route: Route) -> None:
        route.fulfill(
            status=200, content_type="text/html", body="<title>Weather</title><h1>Rain</h1>"
        )

    page.context.route(WEATHER, answer)


def test_reading_what_a_review_taught(person: Person) -> None:
    person.goes_to("/")
    person.sees_heading("What reviews taught")
    person.can_use_this_page()
    person.follows("Child D")
    person.sees_heading("Child D")
    person.can_use_this_page()
    person.follows("After each incident of physical harm")
    person.sees("Local default")
    person.sees("Invented records, judged as Heed judges real ones.")
    person.can_use_this_page()
    person.follows("All standards")
    person.sees_heading("Practice standards")
    person.can_use_this_page()
    person.follows("How to leave these pages quickly")
    person.sees("press the Shift key 3 times")
    person.can_use_this_page()


@pytest.mark.parametrize("how", ["button", "keys"])
def test_leaving_at_once(person: Person, how: str) -> None:
    _stands_in_for_the_weather(person.page)
    person.signs_in_as("Team manager")
    person.goes_to("/learning")
    person.goes_to("/learning/child-d")
    person.sees_heading("Child D")
    if how == "button":
        person.page.get_by_role("button", name="Exit this page").click()
    else:
        for _time in range(3):
            person.page.keyboard.press("Shift")
    expect(person.page).to_have_url(WEATHER)
    person.page.go_back()
    expect(person.page).to_have_url(WEATHER)
    person.goes_to("/worklist")
    person.sees_heading("Sign in")


def test_leaving_without_scripts(person_without_scripts: Person) -> None:
    person = person_without_scripts
    _stands_in_for_the_weather(person.page)
    person.goes_to("/learning/child-d")
    person.page.get_by_role("button", name="Exit this page").click()
    expect(person.page).to_have_url(WEATHER)
    with suppress(Error):  # a redirect is not stood in for, and there is no network to follow it
        person.page.go_back()
    expect(person.page).to_have_url(WEATHER)


def test_shift_must_be_pressed_three_times(person: Person) -> None:
    person.goes_to("/learning")
    person.page.keyboard.press("Shift")
    person.page.keyboard.press("Shift")
    expect(person.page.get_by_text("Shift, press 1 more time to exit.")).to_be_attached()
    person.sees_heading("What reviews taught")
