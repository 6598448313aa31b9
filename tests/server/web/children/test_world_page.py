"""The page of a child's world: pictures with their words, and words apart from their meaning."""

from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.chronology import Restriction
from heed.server.services.correct import correct_entry
from tests.support.browsing import at, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import drafted, record

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
MUM = {"name": "Mum", "relation": "mother", "tie": "strong", "lives_with_child": True}
HOUSES = {
    "tool": "three_houses",
    "who": "Robin",
    "good_things": "Gran's on Sundays.",
    "worries": "The stairs at night.",
    "means": "Nights are the hard part.",
}


def page(partnership: Partnership, person: str = "social_worker") -> str:
    browser = signed_in(getattr(partnership, person))
    with at(NOW):
        answer = browser.get(f"/children/{partnership.robin.record_number}/world")
    assert answer.status_code == 200
    return str(answer.content.decode())


def recorded(partnership: Partnership, kind: str, answers: dict[str, Any], **more: Any) -> str:
    made = record(
        partnership.social_worker, kind, partnership.robin, now=NOW, answers=answers, **more
    )
    return made.entry.id


def test_an_empty_world_says_how_it_grows(partnership: Partnership) -> None:
    html = page(partnership)
    assert "one entry for each person, and the picture grows" in html
    assert "<svg" not in html.partition('id="main-content"')[2].partition("</main>")[0]


def test_people_are_drawn_and_told_in_a_table(partnership: Partnership) -> None:
    recorded(partnership, "person_in_life", MUM)
    html = page(partnership)
    assert 'id="genogram-title"' in html
    assert 'id="ecomap-title"' in html
    table = html.partition("<table")[2]
    for words in ("Mum", "Mother", "Strong", "Yes"):
        assert words in table


def test_a_changed_tie_is_drawn_as_it_is_now(partnership: Partnership) -> None:
    entry = recorded(partnership, "person_in_life", MUM)
    changed = drafted(
        "person_in_life", partnership.robin, occurred=NOW, answers={**MUM, "tie": "broken"}
    )
    correct_entry(
        partnership.social_worker, entry, changed, reason="They fell out last week.", now=NOW
    )
    table = page(partnership).partition("<table")[2]
    assert "Broken off" in table
    assert "Strong" not in table


def test_the_childs_words_stand_apart_from_what_they_may_mean(partnership: Partnership) -> None:
    recorded(partnership, "direct_work", HOUSES)
    html = page(partnership)
    houses, _, meaning = html.partition("What the worker thinks it may mean")
    assert "Gran&#x27;s on Sundays." in houses
    assert "The stairs at night." in houses
    assert "Hopes and dreams" not in houses
    assert "Nights are the hard part." in meaning


def test_a_scale_a_day_and_marks_are_shown_with_their_words(partnership: Partnership) -> None:
    recorded(
        partnership,
        "direct_work",
        {
            "tool": "scaling",
            "who": "Robin",
            "scale_place": 4,
            "scale_low": "In the wardrobe",
            "hours": ["07:30 I wake Sky"],
            "events": ["2024 We moved"],
            "marks": ["Left cheek, 2 cm, red", "Did not say"],
        },
    )
    html = page(partnership)
    for words in (
        "4 on a scale from 0 to 10",
        "0 is: In the wardrobe",
        "07:30 I wake Sky",
        "2024 We moved",
        "<li>Left cheek, 2 cm, red</li>",
        "<li>Did not say</li>",
    ):
        assert words in html


def test_what_is_restricted_is_not_shown_to_others(partnership: Partnership) -> None:
    kept = Restriction("third_party", (partnership.social_worker.agency_id,))
    recorded(partnership, "person_in_life", {**MUM, "name": "Aunt Zola"}, restriction=kept)
    assert "Aunt Zola" in page(partnership)
    assert "Aunt Zola" not in page(partnership, "health_visitor")


def test_more_people_need_no_more_queries(partnership: Partnership) -> None:
    recorded(partnership, "person_in_life", MUM)
    recorded(partnership, "direct_work", HOUSES)
    with CaptureQueriesContext(connection) as few:
        page(partnership)
    for n in range(8):
        later = NOW - timedelta(days=n)
        recorded(partnership, "person_in_life", {**MUM, "name": f"B{n}"}, occurred=later)
        recorded(partnership, "direct_work", HOUSES, occurred=later)
    with CaptureQueriesContext(connection) as many:
        page(partnership)
    assert len(many) == len(few)


def test_a_place_off_the_scale_is_refused_in_words(partnership: Partnership) -> None:
    browser = signed_in(partnership.social_worker)
    address = f"/children/{partnership.robin.record_number}/record/direct_work"
    with at(NOW):
        answer = browser.post(address, {"tool": "scaling", "who": "Robin", "scale_place": "11"})
    assert "11 is not on the scale. Give a number from 0 to 10." in answer.content.decode()
