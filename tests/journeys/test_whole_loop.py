"""A lesson nobody measures is published, agreed on, asked for, missed, mended and shown."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Browser, Locator, expect

from heed.clocks import LONDON
from tests.journeys.conftest import free_port, wait_until_ready
from tests.journeys.demonstration import Demonstration
from tests.journeys.person import Person

CHILDREN = 60
LESSON = "All practitioners should ask each child what a day at home is like after harm."
REVIEW = f"""Child Q

A review of how people worked together around one child.

Learning Point

{LESSON}
"""
CHANGE = "Ask the child to tell us an ordinary day in the week after the harm."
ASK = "Hear what a day at home is like"
SAYS = "After “Harm incident”, “Direct work” is recorded within 5 working days."
CAUSE = "Nobody has a quiet room to talk to a child in."
REMEDY = "Each school keeps a room free on two afternoons."
_PATIENCE = 60_000  # milliseconds: the jobs of the same computer may hold a page up
_JOB_SECONDS = 120


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    made = Demonstration(tmp_path_factory.mktemp("loop"), free_port(), children=CHILDREN)
    yield made
    made.stop()


@pytest.fixture
def person(browser: Browser, demonstration: Demonstration) -> Iterator[Person]:
    """Somebody at a desk; anything the browser complains about fails the test."""
    context = browser.new_context(
        base_url=demonstration.address, viewport={"width": 1280, "height": 900}, locale="en-GB"
    )
    context.set_default_timeout(_PATIENCE)
    expect.set_options(timeout=_PATIENCE)
    somebody = Person(context.new_page(), scripts=True)
    yield somebody
    expect.set_options(timeout=None)
    context.close()
    assert somebody.complaints == [], "the browser complained"


def _serve(demonstration: Demonstration) -> None:
    wait_until_ready(
        demonstration.address,
        demonstration.start(),
        demonstration.home / "server.log",
        seconds=_JOB_SECONDS,
    )


def _day(person: Person, field: str, days: int, today: datetime) -> None:
    day = today + timedelta(days=days)
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        person.page.locator(f"#id_{field}_{part}").fill(str(value))


def _publish(person: Person) -> None:
    person.signs_in_as("Miriam Larchdale")
    person.follows("How we work")
    person.follows("Reviews")
    person.presses("Upload a review")
    upload = {"name": "child-q.txt", "mimeType": "text/plain", "buffer": REVIEW.encode()}
    person.page.get_by_label("The file of the review").set_input_files(upload)  # type: ignore[arg-type]
    person.presses("Read the file")
    person.presses("Save and go on")
    person.sees("so a colleague must approve it")
    person.presses("Sign out")
    person.signs_in_as("Gareth Sedgewick")
    person.goes_to("/reviews/child-q")
    person.presses("Read it and approve it")
    person.page.get_by_label("I have read all of it").check()
    person.presses("Approve")
    person.presses("Publish it")
    person.chooses("When can the public read it?", "Now")
    person.presses("Publish")
    person.sees("Anyone can read it.")


def _send(person: Person) -> None:
    person.presses("Send it to teams")
    person.page.get_by_label(LESSON).check()
    person.page.get_by_role("group", name="Teams in which somebody is").get_by_label(
        "Lead social worker"
    ).check()
    person.takes_picture("send-to-teams")
    person.presses("Send")
    person.sees("teams that did not have it yet.")
    person.presses("Sign out")


def _talk_over(person: Person, today: datetime) -> None:
    person.signs_in_as("Team manager")
    person.follows("My team")
    person.page.get_by_role("link", name="Talk over what a review taught").last.click()
    person.sees(LESSON)
    person.takes_picture("talk-it-over")
    person.presses("I have read it")
    person.fills_in("How many people took part?", "6")
    person.fills_in("What does this mean for our work?", "We ask what happened and not how it is.")
    person.page.locator("#id_change-0-point").select_option(index=1)
    person.page.locator("#id_change-0-change").fill(CHANGE)
    person.page.locator("#id_change-0-by_role").select_option("social_worker")
    _day(person, "change-0-by_when", 30, today)
    person.presses("Keep in our log")
    person.sees("The discussion is kept in your team’s log.")
    person.presses("Sign out")


def _build(person: Person, today: datetime) -> None:
    person.signs_in_as("Miriam Larchdale")
    person.follows("How we work")
    person.follows("What landed")
    person.follows(LESSON)
    person.sees("No standard measures this learning point yet.")
    person.follows("Build one")
    person.page.get_by_label("Because of which learning point?").select_option(label=LESSON)
    person.page.get_by_label("When this is recorded").select_option("harm_incident")
    person.page.get_by_label("Then this is to be recorded").select_option("direct_work")
    person.presses("Continue")
    person.fills_in("Within how many?", "5")
    person.page.get_by_label("Who acts?").select_option("social_worker")
    person.page.get_by_label("It must name the entry that began it").check()
    person.fills_in("What is asked, in a few words?", ASK)
    person.presses("Continue")
    person.sees(SAYS)
    person.presses("Work it out")
    _wait_for_a_job(person, person.page.get_by_text("It would put"))
    person.can_use_this_page()
    person.takes_picture("build-a-standard")
    for field in ("met_happened", "met_answered", "missed_happened"):
        _day(person, field, -60, today)
    _day(person, "since", 0, today)
    person.chooses("How is it to be used?", "Live: it prompts people and is measured")
    person.fills_in("Why this standard?", "Two teams agreed it.")
    person.presses("Switch it on")
    person.sees("The standard is kept and will be used from that day.")
    person.goes_to("/standards-in-use")
    person.takes_picture("keep-prompts-few")
    person.presses("Sign out")


def _is_asked(person: Person) -> None:
    person.signs_in_as("Lead social worker")
    line = person.page.locator(".heed-worklist__line", has_text=ASK)
    _wait_for_a_job(person, line)
    line.first.scroll_into_view_if_needed()
    person.takes_picture("on-a-worklist")
    line.get_by_role("link").first.click()
    person.sees_heading("Direct work")
    person.goes_to("/")
    person.presses("Sign out")


def _wait_for_a_job(person: Person, done: Locator) -> None:
    """Jobs are done one after another, and the first of all is to measure everyone."""
    for _ in range(_JOB_SECONDS):
        if done.count():
            return
        person.page.wait_for_timeout(1000)
        person.page.reload()
    pytest.fail(f"A job was not done within {_JOB_SECONDS} seconds.")


def _remedy(person: Person) -> None:
    person.signs_in_as("Miriam Larchdale")
    person.follows("How we work")
    person.follows("Shortfalls")
    card = person.page.get_by_role("region", name=SAYS)
    assert "Open" in card.inner_text()
    card.get_by_role("link", name="Agree a remedial action").click()
    person.can_use_this_page()
    person.fills_in("What in the system causes it?", CAUSE)
    person.fills_in("What will be changed?", REMEDY)
    person.chooses("Who sees to it?", "Partnership officer")
    _day(person, "by_when", 300, datetime.now(LONDON))
    person.fills_in("What will show in the measure, and when?", "Nine in ten within two months.")
    person.presses("Keep in the log")
    person.goes_to("/shortfalls")
    person.sees(REMEDY)
    person.can_use_this_page()
    person.presses("Sign out")


def _is_closed(person: Person) -> None:
    person.signs_in_as("Miriam Larchdale")
    person.sees("Months were let pass here")
    person.goes_to("/shortfalls")
    card = person.page.get_by_role("region", name=SAYS)
    assert "Closed" in card.inner_text()
    card.scroll_into_view_if_needed()
    person.takes_picture("shortfall-closed")
    assert "twice in a row" in card.inner_text()


def _has_landed(person: Person) -> None:
    person.goes_to("/learning-points")
    person.follows(LESSON)
    person.can_use_this_page()
    step = person.page.locator("[aria-current=step]")
    assert "The change is seen in records" in step.inner_text()
    person.page.locator(".heed-picture").first.scroll_into_view_if_needed()
    assert person.page.get_by_text("Outside the process limits").count() > 0
    person.takes_picture("learning-point-landed")
    year = (datetime.now(LONDON) + timedelta(days=365)).year
    person.goes_to(f"/evidence/{year}")
    person.can_use_this_page()
    person.takes_picture("evidence-pack")
    point = person.page.get_by_role("region", name=LESSON)
    for words in ("The change is seen in records.", CHANGE, SAYS):
        assert words in point.inner_text()
    story = person.page.get_by_role("article").filter(has_text=SAYS)
    for words in ("Closed.", REMEDY, "twice in a row"):
        assert words in story.inner_text()


def test_a_lesson_nobody_measured_is_seen_in_records(
    person: Person, demonstration: Demonstration
) -> None:
    today = datetime.now(LONDON)
    _serve(demonstration)
    _publish(person)
    _send(person)
    _talk_over(person, today)
    _build(person, today)
    _is_asked(person)
    demonstration.stop()
    demonstration.let_pass(8, met=30)
    _serve(demonstration)
    _remedy(person)
    demonstration.stop()
    demonstration.let_pass(4, met=100)
    _serve(demonstration)
    _is_closed(person)
    _has_landed(person)
