"""The pages on which a standard is built, one step after another."""

from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.utils import timezone

from heed.server.services.jobs.working import work_off
from heed.server.storage.models import BuiltStandard
from tests.support.learning import POINT, child_d_published
from tests.support.partnership import Partnership

START = {"because": POINT, "when": "harm_incident", "then": "visit"}
REST = {"n": "3", "unit": "working day", "by": "social_worker", "asks": "see the child at home"}
WHOLE = f"/standards-in-use/build?{urlencode({**START, **REST})}"


@pytest.fixture(autouse=True)
def _signed_in(client: Client, partnership: Partnership) -> None:
    child_d_published(now=timezone.now())
    client.force_login(partnership.partnership_officer)


def day(name: str, ago: int) -> dict[str, str]:
    found = timezone.localdate() - timedelta(days=ago)
    return {
        f"{name}_day": str(found.day),
        f"{name}_month": str(found.month),
        f"{name}_year": str(found.year),
    }


SWITCH = {"do": "switch", "use": "live", "why": "The review taught us so."}


def test_one_step_after_another(client: Client) -> None:
    assert "Step 1 of 3" in client.get("/standards-in-use/build").content.decode()
    second = client.get(f"/standards-in-use/build?{urlencode(START)}").content.decode()
    assert "Step 2 of 3" in second
    assert "After “Harm incident”, “Visit” is recorded …" in second
    assert 'name="because" value="cumulative-harm"' in second
    third = client.get(WHOLE).content.decode()
    assert "Step 3 of 3" in third
    assert "After “Harm incident”, “Visit” is recorded within 3 working days." in third
    assert "Local procedure" in third


def test_what_is_missing_is_said_at_its_question(client: Client) -> None:
    page = client.get("/standards-in-use/build?because=&when=&then=visit").content.decode()
    assert "Select an answer: Because of which learning point?" in page
    answer = client.get(f"/standards-in-use/build?{urlencode({**START, **REST, 'n': 'some'})}")
    assert "Enter a number, like 5." in answer.content.decode()
    assert "see the child at home" in answer.content.decode()


def test_the_time_allowed_can_be_a_day_that_the_entry_names(client: Client) -> None:
    first = {**START, "when": "visit"}
    rest = {**REST, "n": "", "until": ""}
    page = client.get(f"/standards-in-use/build?{urlencode({**first, **rest})}").content.decode()
    assert "Which day is the next visit?" in page
    assert "Enter a number, like 5." in page
    rest["until"] = "next_visit"
    address = f"/standards-in-use/build?{urlencode({**first, **rest})}"
    page = client.get(address).content.decode()
    assert "is recorded by the day given to “Which day is the next visit?”." in page
    assert "the day that it names is a week after it happened" in page
    examples = {**day("met_happened", 30), **day("met_answered", 25), **day("missed_happened", 30)}
    kept = client.post(address, {**SWITCH, **examples, **day("since", -1)}, follow=True)
    assert "Standard OWN-1" in kept.content.decode()


def test_a_backtest_is_asked_for_worked_out_and_shown_with_its_age(client: Client) -> None:
    page = client.post(WHOLE, {"do": "backtest"}, follow=True).content.decode()
    assert "It is being worked out." in page
    work_off(now=timezone.now())
    page = client.get(WHOLE).content.decode()
    assert "It would put 0 lines on worklists today." in page
    assert "Worked out from the records of 3 children" in page


def test_switching_on_keeps_it_and_its_page_shows_it(client: Client) -> None:
    examples = {**day("met_happened", 30), **day("met_answered", 30), **day("missed_happened", 30)}
    answers = {**SWITCH, **examples, **day("since", -1)}
    page = client.post(WHOLE, answers, follow=True).content.decode()
    assert "The standard is kept" in page
    assert "Standard OWN-1" in page
    assert BuiltStandard.objects.get().standard == "OWN-1"
    work_off(now=timezone.now())
    assert "OWN-1" in client.get("/standards").content.decode()


def test_an_example_that_comes_out_wrong_is_said_and_nothing_is_kept(client: Client) -> None:
    examples = {**day("met_happened", 30), **day("met_answered", 2), **day("missed_happened", 30)}
    page = client.post(WHOLE, {**SWITCH, **examples, **day("since", -1)}).content.decode()
    assert "By this standard the example is “Met late”." in page
    assert "The review taught us so." in page
    assert not BuiltStandard.objects.exists()


def test_nonsense_in_the_address_is_a_fault_in_words(client: Client) -> None:
    for odd in ({"when": "nothing"}, {"then_says": "harm=boredom"}, {"because": "no-point"}):
        answer = client.get(f"/standards-in-use/build?{urlencode({**START, **REST, **odd})}")
        assert answer.status_code == 200
        assert "There is a problem" in answer.content.decode()
