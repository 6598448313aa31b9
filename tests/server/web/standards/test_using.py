"""The pages on which a partnership officer chooses which standards are used."""

from datetime import timedelta

from django.test import Client
from django.utils import timezone

from heed.server.storage.models import StandardChoice
from tests.support.partnership import Partnership


def day_boxes(days: int) -> dict[str, str]:
    day = timezone.localdate() + timedelta(days=days)
    return {"since_day": str(day.day), "since_month": str(day.month), "since_year": str(day.year)}


def test_the_page_groups_standards_by_how_they_are_used(
    client: Client, partnership: Partnership
) -> None:
    client.force_login(partnership.partnership_officer)
    page = client.get("/standards-in-use").content.decode()
    assert "of at most 40 are live." in page
    assert "CPM-1" in page


def test_a_choice_shows_on_the_page_with_who_and_why(
    client: Client, partnership: Partnership
) -> None:
    client.force_login(partnership.partnership_officer)
    answers = {"use": "watched", "why": "We try it in silence first.", **day_boxes(1)}
    page = client.post("/standards-in-use/CPM-1", answers, follow=True).content.decode()
    assert "Your choice is recorded." in page
    assert "Watched from" in page
    assert "We try it in silence first." in page
    assert "Pat Quill" in page
    assert StandardChoice.objects.get().use == "watched"


def test_faults_stand_at_their_fields_and_nothing_typed_is_lost(
    client: Client, partnership: Partnership
) -> None:
    client.force_login(partnership.partnership_officer)
    answers = {"use": "off", "why": "Because.", **day_boxes(0)}
    page = client.post("/standards-in-use/CPM-1", answers).content.decode()
    assert "or a later day" in page
    assert "Say in a sentence why." in page
    assert "Because." in page
    assert not StandardChoice.objects.exists()


def test_nothing_answered_asks_for_each_answer(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.partnership_officer)
    page = client.post("/standards-in-use/CPM-1", {"since_day": ""}).content.decode()
    for words in (
        "Select live, watched or off.",
        "Enter the day from which this holds.",
        "Say in a sentence why.",
    ):
        assert words in page


def test_the_public_page_says_how_it_is_used_and_only_officers_may_change_it(
    client: Client, partnership: Partnership
) -> None:
    assert "It prompts people and is measured." in client.get("/standards/CPM-1").content.decode()
    assert "/standards-in-use/CPM-1" not in client.get("/standards/CPM-1").content.decode()
    client.force_login(partnership.partnership_officer)
    assert "/standards-in-use/CPM-1" in client.get("/standards/CPM-1").content.decode()


def test_no_such_standard(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.partnership_officer)
    assert client.get("/standards-in-use/NO-1").status_code == 404
