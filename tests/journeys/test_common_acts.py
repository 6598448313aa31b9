"""The acts that people record most take less than a minute each.

Touches and keys are counted in the browser; docs/common-acts.md shows the counts, and this fails
when they change. `HEED_COUNTS=write` writes the page again.
"""

import os
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from heed.clocks import LONDON
from tests.journeys.counted import Counted, Effort
from tests.journeys.person import Person, number_of

PAGE = Path(__file__).parents[2] / "docs" / "common-acts.md"
NUMBER = number_of("common acts")
A_MINUTE = 60
INSISTS_AT_MOST = 6


def test_common_acts_take_less_than_a_minute(person: Person) -> None:
    efforts = [*_health_visitor(person), *_social_worker(person), *_team_manager(person)]
    print("\n" + _table(efforts))  # noqa: T201 - what the test is read for
    assert {e.act: e.seconds for e in efforts if e.seconds >= A_MINUTE} == {}
    assert {e.act: e.insisted for e in efforts if e.insisted > INSISTS_AT_MOST} == {}
    if os.environ.get("HEED_COUNTS") == "write":
        PAGE.write_text(_page(efforts))
    assert PAGE.read_text() == _page(efforts), "HEED_COUNTS=write writes it again"


def _health_visitor(person: Person) -> Iterable[Effort]:
    _signs_in(person, "Health visitor")
    missed = Counted(person)
    missed.opened("appointment_missed", NUMBER)
    missed.a_moment_ago()
    missed.chooses("outcome", "was_not_brought")
    missed.chooses("reliant", "yes")
    missed.types("service", "Growth clinic")
    missed.types("implications", "Not weighed since May")
    missed.chooses("pattern", "repeat")
    missed.types("reason_considered", "Two buses, no credit")
    missed.types("action", "Home visit on Friday")
    line = missed.saves()
    yield missed.effort("A child was not brought", "health visitor")
    called = Counted(person)
    called.opened("appointment_followed_up", NUMBER, about=line)
    called.a_moment_ago()
    called.chooses("reached", "spoken")
    called.types("what_was_said", "The letter went to the old flat. Thursday suits her.")
    called.saves()
    yield called.effort("A telephone call to the family", "health visitor")


def _social_worker(person: Person) -> Iterable[Effort]:
    _signs_in(person, "Lead social worker")
    visit = Counted(person)
    visit.opened("visit", NUMBER)
    visit.a_moment_ago()
    visit.chooses("seen", "yes")
    visit.chooses("seen_alone", "yes")
    visit.types("child_words", "“It is quieter now. I still listen on the stairs.”")
    visit.saves()
    yield visit.effort("A visit, and what the child said", "social worker")
    asked = Counted(person)
    asked.opened("information_requested", NUMBER)
    asked.a_moment_ago()
    asked.chooses("to_agency", "police")
    asked.types("items", "Calls to the address in two years")
    asked.types("purpose", "The assessment")
    asked.chooses("urgency", "assessment")
    asked.chooses("legal_basis", "public_task")
    asked.chooses("child_told", "yes")
    asked.saves()
    yield asked.effort("Information asked of an agency", "social worker")
    yield _waived(person)
    yield from _core_group(person)


def _signs_in(person: Person, role: str) -> None:
    """On a device on which somebody else worked before."""
    person.page.context.clear_cookies()
    person.signs_in_as(role)
    person.page.wait_for_load_state("load")


def _waived(person: Person) -> Effort:
    """From the line of the worklist, by the link beside its form."""
    person.goes_to("/worklist")
    line = person.line_about("common acts", "Consider a CP medical").get_by_role("link").first
    address = line.get_attribute("href") or ""
    person.goes_to(address)
    person.page.locator("main a[href*='record/waiver']").first.click()
    waived = Counted(person, touched=2)
    waived.there = waived._there()
    person.presses("Save")
    waived.insisted = person.page.locator(".govuk-error-summary__list li").count()
    waived.a_moment_ago()
    waived.types("reason", "The paediatrician saw her at school this morning.")
    waived.types("authoriser", "R. Amadi, manager")
    until = datetime.now(LONDON) + timedelta(days=9)
    for part, typed in (("day", until.day), ("month", until.month), ("year", until.year)):
        waived.types(f"until_{part}", f"{typed:02}")
    waived.saves()
    return waived.effort("A waiver, in one sentence", "social worker")


def _core_group(person: Person) -> Iterable[Effort]:
    """A core group is recorded, and a parent rates it on the worker's device."""
    met = Counted(person)
    met.opened("core_group", NUMBER)
    met.a_moment_ago()
    met.chooses("progress", "better")
    met.types("evidence", "In school on nine days of ten; the door is mended.")
    group = met.saves()
    yield met.effort("A core group, and what shows progress", "social worker")
    person.goes_to(f"/meetings/{group}/hand-over")
    person.presses("Sign out and hand it over")
    rated = Counted(person, touched=1)
    rated.there = rated._there()
    rated.sends_nothing("Send")
    rated.chooses("rater", "parent")
    rated.chooses("heard", "partly")
    rated.chooses("next_clear", "fully")
    rated.saves("Send")
    yield rated.effort("A parent says how the meeting was", "parent")


def _team_manager(person: Person) -> Iterable[Effort]:
    _signs_in(person, "Team manager")
    talked = Counted(person)
    talked.opened("supervision", NUMBER)
    talked.a_moment_ago()
    talked.types("child_life", "Calm mornings; nights are long.")
    talked.types("decision", "See each child alone by Friday.")
    talked.types("rationale", "We know what adults say, not the child.")
    talked.saves()
    yield talked.effort("Supervision of work with a child", "team manager")


def _page(efforts: list[Effort]) -> str:
    return f"""# What common acts take

Measurement must not displace work with children, so the acts that people record most are counted.
A browser fills each form in as a practitioner would, with what a standard asks for and no more, and
counts what is touched and typed. The seconds are those of the keystroke-level model (Card, Moran
and Newell): 0.28 for each key of an average typist, 2.4 for each thing that is thought of, pointed
at and pressed. They are a model, not a study of people.

`tests/journeys/test_common_acts.py` makes this page, and fails when an act takes a minute or more,
or a form insists on more than {INSISTS_AT_MOST} answers.

{_table(efforts)}
*Insists on* is how many answers an empty form asks for before it saves; *there already* is how many
stood on it before anybody touched it: the day, the children, what the entry is about, who may read
it.
"""


def _table(efforts: list[Effort]) -> str:
    head = "| act | recorded by | insists on | there already | touched | typed | seconds |\n"
    rows = (f"| {' | '.join(map(str, (*effort, effort.seconds)))} |\n" for effort in efforts)
    return head + "|---|---|--:|--:|--:|--:|--:|\n" + "".join(rows)
