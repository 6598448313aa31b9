"""The public search means the same on SQLite and on PostgreSQL."""

from datetime import date, datetime, timedelta

import pytest

from heed.learning.library.child_d import CHILD_D
from heed.learning.review import Block, LearningPoint, Resource, Review
from heed.learning.themes import themes
from heed.server.services.courses import call_off, save_course
from heed.server.services.hub_index import rebuild
from heed.server.services.issues import save_issue, send
from heed.server.services.reviews import prepare_review, publish_review, withdraw_review
from heed.server.services.search_hub import points_of, search_hub
from heed.server.storage.models import HubText

pytestmark = pytest.mark.django_db
POINTS = (
    "A baby was not brought to two appointments.",
    "Formulating a plan together with the family.",
    "Injuries are looked at with a paediatrician.",
    "Ask what the child’s café visits mean.",
    "Babies are brought to clinics by their parents.",
)
REVIEW = Review(
    title="Child K",
    about="About one child.",
    blocks=tuple(
        Block(heading=f"Block {n}", learning_points=(LearningPoint(text=text),))
        for n, text in enumerate(POINTS, start=1)
    ),
    resources=(Resource(title="The supervision guide", publisher="A council"),),
)


@pytest.fixture
def child_k(now: datetime) -> None:
    prepare_review(None, REVIEW, slug="child-k", now=now)
    publish_review(None, "child-k", now=now)


def _found(query: str, now: datetime) -> list[str]:
    return [text.text or text.title for text in search_hub(query, now=now).texts]


@pytest.mark.usefixtures("child_k")
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("formulate", {POINTS[1]}),  # stems
        ("plans", {POINTS[1]}),
        ("injury", {POINTS[2]}),
        ("WNB", {POINTS[0]}),  # synonyms, as a phrase and not as its words
        ("dna", {POINTS[0]}),
        ("did not attend", {POINTS[0]}),
        ("cafe", {POINTS[3]}),  # accents
        ("childs café", {POINTS[3]}),  # an apostrophe left out
        ("baby clinic", {POINTS[4]}),  # all the words
        ("supervising", {"A council"}),
        ("reflective practice", {"A council"}),
        ("", set()),
        ("'\" OR * NEAR(", set()),
        ("zebra", set()),
    ],
)
def test_what_is_found(query: str, found: set[str], now: datetime) -> None:
    assert set(_found(query, now)) == found


@pytest.mark.usefixtures("child_k")
def test_some_words_when_nothing_says_all(now: datetime) -> None:
    found = search_hub("paediatrician zebra", now=now)
    assert found.only_some
    assert [text.text for text in found.texts] == [POINTS[2]]


@pytest.mark.usefixtures("child_k")
def test_a_title_comes_before_a_text(now: datetime) -> None:
    said = LearningPoint(text="Meet again. Supervision. Then go home and rest for a long while.")
    other = Review(title="Child L", about="", blocks=(Block(heading="H", learning_points=(said,)),))
    prepare_review(None, other, slug="child-l", now=now)
    publish_review(None, "child-l", now=now)
    assert _found("supervision", now)[0] == "A council"


def test_only_what_is_published_is_found(partnership, now: datetime) -> None:
    prepare_review(None, REVIEW, slug="child-k", now=now)
    assert _found("paediatrician", now) == []
    publish_review(None, "child-k", on=date(2026, 4, 1), now=now)
    assert _found("paediatrician", now) == []
    assert _found("paediatrician", now + timedelta(days=30)) == [POINTS[2]]
    withdraw_review(partnership.partnership_officer, "child-k", now=now)
    assert _found("paediatrician", now + timedelta(days=30)) == []
    assert not HubText.objects.exists()


@pytest.mark.usefixtures("child_k")
def test_rebuilt_from_nothing_it_is_the_same(now: datetime) -> None:
    before = _found("baby", now)
    HubText.objects.all().delete()
    assert rebuild(now=now) > len(POINTS)
    assert set(_found("baby", now)) >= set(before)
    guides = [text.title for text in search_hub("core group", now=now).texts]
    assert "Core group" in guides


def test_every_theme_finds_learning_in_the_review_that_heed_ships(now: datetime) -> None:
    prepare_review(None, CHILD_D, now=now)
    publish_review(None, "child-d", now=now)
    empty = [theme.id for theme in themes() if not points_of(theme, now=now)]
    assert empty == []


def test_courses_to_come_and_issues_that_were_sent_are_found(partnership, now: datetime) -> None:
    officer, starts = partnership.partnership_officer, now + timedelta(days=9)
    said = {
        "title": "Listening to babies",
        "level": "specialist",
        "where": "Online",
        "starts_at": starts,
        "ends_at": starts + timedelta(hours=2),
        "places": 5,
        "about": "How infants tell us what a day is like.",
    }
    course = save_course(officer, said, now=now)
    draft = save_issue(officer, "Spring", "Infants are heard.", [], now=now)
    assert _titles("infants", now) == {"Listening to babies"}
    send(officer, draft.pk, now=now)
    assert _titles("infants", now) == {"Listening to babies", "Spring"}
    assert _titles("infants", starts) == {"Spring"}, "it has begun"
    rebuild(now=now)
    assert _titles("infants", now) == {"Listening to babies", "Spring"}
    save_course(officer, {**said, "about": "For toddlers."}, number=course.pk, now=now)
    assert _titles("infants", now) == {"Spring"}
    call_off(officer, course.pk, now=now)
    assert _titles("toddlers", now) == set()


def _titles(query: str, now: datetime) -> set[str]:
    return {text.title for text in search_hub(query, now=now).texts}


@pytest.mark.usefixtures("child_k")
def test_more_texts_need_no_more_queries(now: datetime, django_assert_num_queries) -> None:
    with django_assert_num_queries(4):
        search_hub("baby", now=now)
    for slug in ("two", "three"):
        prepare_review(None, REVIEW, slug=slug, now=now)
        publish_review(None, slug, now=now)
    with django_assert_num_queries(4):
        search_hub("baby", now=now)
