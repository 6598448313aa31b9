"""A review is prepared, checked, published and withdrawn by the partnership's officers."""

import pytest

from heed.learning.review import Block, LearningPoint, Review
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.reviews import (
    draft_review,
    edit_review,
    prepare_review,
    publish_review,
    published_review,
    published_reviews,
    reviews_of,
    withdraw_review,
)
from heed.server.storage.models import AuditRow, PublishedReview

pytestmark = pytest.mark.django_db
POINT = LearningPoint(text="Ask each child on their own.")
REVIEW = Review(
    title="Child K",
    about="About one child.",
    blocks=(Block(heading="Hear", learning_points=(POINT,)),),
)


@pytest.fixture
def officer(partnership):
    return partnership.partnership_officer


def test_a_draft_is_not_public(officer, now) -> None:
    draft = prepare_review(officer, REVIEW, now=now)
    assert (draft.slug, draft.version, draft.state) == ("child-k", 1, "draft")
    assert draft_review(officer, "child-k") == (draft, REVIEW)
    assert published_reviews() == ()
    with pytest.raises(NotFound):
        published_review("child-k")


def test_published_as_it_was_edited(officer, now) -> None:
    prepare_review(officer, REVIEW, now=now)
    better = REVIEW.model_copy(update={"title": "Child K, 2026"})
    edit_review(officer, "child-k", better.model_dump(mode="json"), now=now)
    publish_review(officer, "child-k", now=now)
    assert published_review("child-k") == better
    assert published_reviews() == (("child-k", better),)
    whats = list(AuditRow.objects.order_by("id").values_list("what", flat=True))[-3:]
    assert whats == ["prepared_review", "edited_review", "published_review"]


def test_a_new_version_takes_the_place_of_the_old_which_is_kept(officer, now) -> None:
    for title in ("Child K", "Child K again"):
        again = REVIEW.model_copy(update={"title": title})
        prepare_review(officer, again, slug="child-k", now=now)
        publish_review(officer, "child-k", now=now)
    assert published_review("child-k").title == "Child K again"
    states = PublishedReview.objects.order_by("version").values_list("version", "state")
    assert list(states) == [(1, "withdrawn"), (2, "published")]
    assert len(reviews_of(officer)) == 2


def test_preparing_again_replaces_the_draft(officer, now) -> None:
    prepare_review(officer, REVIEW, now=now)
    prepare_review(officer, REVIEW.model_copy(update={"about": "More."}), now=now)
    assert PublishedReview.objects.count() == 1


def test_withdrawn(officer, now) -> None:
    prepare_review(officer, REVIEW, now=now)
    publish_review(officer, "child-k", now=now)
    withdraw_review(officer, "child-k", now=now)
    with pytest.raises(NotFound):
        published_review("child-k")
    with pytest.raises(NotFound):
        withdraw_review(officer, "child-k", now=now)


def test_an_edit_that_is_no_review(officer, now) -> None:
    prepare_review(officer, REVIEW, now=now)
    with pytest.raises(CannotRecord) as refused:
        edit_review(officer, "child-k", {"title": 3, "blocks": "none"}, now=now)
    assert set(refused.value.errors) == {"title", "about", "blocks"}
    assert draft_review(officer, "child-k")[1] == REVIEW


def test_what_is_not_there(officer, now) -> None:
    with pytest.raises(NotFound, match="no draft"):
        publish_review(officer, "nothing", now=now)
    with pytest.raises(NotFound, match="no draft"):
        edit_review(officer, "nothing", REVIEW.model_dump(mode="json"), now=now)


@pytest.mark.parametrize("name", ["social_worker", "team_manager", "police_officer"])
def test_others_are_refused(partnership, now, name) -> None:
    person = partnership.people[name]
    for attempt in (
        lambda: prepare_review(person, REVIEW, now=now),
        lambda: edit_review(person, "x", {}, now=now),
        lambda: publish_review(person, "x", now=now),
        lambda: withdraw_review(person, "x", now=now),
        lambda: reviews_of(person),
        lambda: draft_review(person, "x"),
    ):
        with pytest.raises(Refused, match="Only partnership officers"):
            attempt()


def test_a_title_without_letters_still_has_an_address(officer, now) -> None:
    assert prepare_review(officer, REVIEW.model_copy(update={"title": "…"}), now=now).slug
