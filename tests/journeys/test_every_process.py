"""Each process that the review names is recorded by keyboard alone, and without scripts."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from playwright.sync_api import Locator

from heed.clocks import LONDON
from heed.practice import Control, Kind, Question, kind_named
from tests.journeys.person import Person, number_of
from tests.support.answers import sample_answer

PROCESSES = {
    "a meeting is prepared": "meeting_planned",
    "agencies decide together": "strategy_discussion",
    "a family is told": "family_informed",
    "a plan is made": "plan_line",
    "trauma is understood": "assessment",
    "harm is looked at together": "cumulative_review",
    "a child was not brought": "appointment_missed",
    "neglect is judged": "neglect_judgement",
    "work is talked over in supervision": "supervision",
    "what must be known is listed": "need_to_know",
    "hypotheses are weighed": "hypotheses_weighed",
    "a child lives with domestic abuse": "domestic_abuse_victim_status",
    "a child is heard": "voice_heard",
    "a tool is used with a child": "direct_work",
    "a child was hit": "physical_punishment",
    "somebody died": "bereavement_or_loss",
    "a concern is raised": "concern_raised",
    "a stuck plan is thought through": "formulation",
    "identity is explored": "identity_explored",
}
_MOST_TABS = 250
_each_process = pytest.mark.parametrize("name", PROCESSES.values(), ids=PROCESSES.keys())


@_each_process
def test_by_keyboard_alone(person: Person, name: str) -> None:
    kind = _opened(person, name)
    keys = person.page.keyboard
    todo = {q.name: q for q in kind.questions if q.required}
    days = {"entry-day"} | {name for name, q in todo.items() if q.control is Control.DAY}
    for at in _tabbing(person):
        if at == "entry-when":
            keys.press("ArrowDown")
            keys.press("Space")
        elif at.rpartition("_")[0] in days:
            day, _, part = at.rpartition("_")
            keys.type(str(getattr(datetime.now(LONDON), part)))
            todo.pop(day, None)
        elif at == "entry-source":
            keys.press("Space")
        elif at in todo:
            _answer_by_key(person, todo.pop(at))
        elif at == "Save":
            keys.press("Enter")
            break
    person.sees_heading("What it answers, and what it asks")
    assert todo == {}


@_each_process
def test_without_scripts(person_without_scripts: Person, name: str) -> None:
    person = person_without_scripts
    kind = _opened(person, name)
    person.says_it_was_today()
    person.page.locator("[name=entry-source]").first.check()
    for question in kind.questions:
        if question.required:
            _answer(person, question)
    person.presses("Save")
    person.sees_heading("What it answers, and what it asks")


def _opened(person: Person, name: str) -> Kind:
    kind = kind_named(name)
    person.signs_in_as("Lead social worker")
    person.goes_to(f"/children/{number_of('keyboard')}/record/{name}")
    person.sees_heading(kind.title)
    return kind


def _tabbing(person: Person) -> Iterator[str]:
    """What has the focus after each press of Tab: the name of a field, or the words of a button."""
    for _press in range(_MOST_TABS):
        person.page.keyboard.press("Tab")
        at: str = person.page.evaluate(
            "() => { const at = document.activeElement;"
            " return at.type === 'submit' ? at.textContent.trim() : at.name || ''; }"
        )
        yield at
    pytest.fail("The keyboard never came to the end of the form.")


def _answer_by_key(person: Person, question: Question) -> None:
    keys = person.page.keyboard
    if question.control in (Control.ONE_OF, Control.YES_NO, Control.ANY_OF):
        # Of a list that drops down, the first letter chooses; of radios and boxes, Space does.
        keys.press("ArrowDown" if _drops_down(person) else "Space")
    else:
        keys.type("Seen and heard today.")


def _drops_down(person: Person) -> bool:
    return bool(person.page.evaluate("document.activeElement.tagName === 'SELECT'"))


def _answer(person: Person, question: Question) -> None:
    field = person.page.locator(f"main form [name={question.name}]")
    answer = sample_answer(question)
    match question.control:
        case Control.ONE_OF | Control.YES_NO | Control.ANY_OF:
            _choose(field, question)
        case Control.DAY:
            person.types_today(question.name)
        case Control.LINES:
            field.fill("\n".join(answer))
        case _:
            field.fill(str(answer))


def _choose(field: Locator, question: Question) -> None:
    if field.first.evaluate("field => field.tagName") == "SELECT":
        field.select_option(question.options[0][0])
    else:
        field.first.check()
