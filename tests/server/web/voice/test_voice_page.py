"""A child's words stand apart from what others make of them, and show whether anyone answered."""

from datetime import UTC, datetime

from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.support.browsing import at, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import record

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)


def page(p: Partnership) -> str:
    with at(NOW):
        address = f"/children/{p.robin.record_number}/voice"
        return signed_in(p.social_worker).get(address).content.decode()


def heard(p: Partnership, **answers: object) -> str:
    said = {"heard_how": "talking", "heard_alone": "alone", **answers}
    return record(p.social_worker, "voice_heard", p.robin, now=NOW, answers=said).entry.id


def test_words_are_quoted_and_our_view_is_not_among_them(partnership: Partnership):
    heard(partnership, child_words="I want to sleep at Gran’s.", our_view="He feels safe there.")
    html = page(partnership)
    quoted = [part.split("</blockquote>")[0] for part in html.split("<blockquote")[1:]]
    assert any("I want to sleep at Gran’s." in words for words in quoted)
    assert not any("He feels safe there." in words for words in quoted)
    assert "He feels safe there." in html


def test_what_is_not_answered_is_counted_until_it_is(partnership: Partnership):
    voice = heard(partnership, child_words="I want to sleep at Gran’s.")
    assert "has not been answered 1 time." in page(partnership)
    record(
        partnership.social_worker,
        "voice_acted_on",
        partnership.robin,
        now=NOW,
        about=(voice,),
        answers={"influence": "adopted", "told_back": "Sundays stay."},
    )
    html = page(partnership)
    assert "Sundays stay." in html
    assert "has not been answered" not in html


def test_a_visit_counts_only_when_the_child_said_something(partnership: Partnership):
    record(partnership.social_worker, "visit", partnership.robin, now=NOW)
    assert "Nobody has recorded yet" in page(partnership)


def test_more_voices_take_no_more_queries(partnership: Partnership):
    heard(partnership)
    page(partnership)
    with CaptureQueriesContext(connection) as before:
        page(partnership)
    for _each in range(4):
        heard(partnership)
    page(partnership)
    with CaptureQueriesContext(connection) as after:
        page(partnership)
    assert len(after) == len(before)
