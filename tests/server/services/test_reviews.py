"""A review is saved in versions, approved by a second person, published and withdrawn."""

from datetime import UTC, date, datetime, timedelta

import pytest

from heed.learning.review import Block, LearningPoint, Review
from heed.people import Role
from heed.server.services.errors import CannotRecord, ChangedMeanwhile, NotFound, Refused
from heed.server.services.reviews import (
    approve_review,
    draft_review,
    earlier_review,
    edit_review,
    keep_details,
    open_review,
    prepare_review,
    publish_review,
    published_review,
    published_reviews,
    reviews_of,
    withdraw_review,
)
from heed.server.storage.models import AuditRow, Practitioner, ReviewStep, ReviewVersion

pytestmark = pytest.mark.django_db
POINT = LearningPoint(text="Ask each child on their own.")
REVIEW = Review(
    title="Child K",
    about="About one child.",
    blocks=(Block(heading="Hear", learning_points=(POINT,)),),
)
NAMING = REVIEW.model_copy(update={"about": "Kayden was seven. They lived in Otley."})


@pytest.fixture
def officer(partnership):
    return partnership.partnership_officer


@pytest.fixture
def colleague(officer):
    return Practitioner.objects.add(
        "second@example.org", name="Ada Byrne", role=Role.PARTNERSHIP_OFFICER,
        agency=officer.agency,
    )  # fmt: skip


def published(officer, colleague, now, review=REVIEW, **choices):
    """A review that went all the way."""
    prepare_review(officer, review, slug="child-k", now=now)
    number = draft_review(officer, "child-k")[0].number
    approve_review(colleague, "child-k", number, now=now)
    return publish_review(officer, "child-k", now=now, **choices)


def test_a_draft_is_not_public(officer, now) -> None:
    draft = prepare_review(officer, REVIEW, now=now)
    assert (draft.slug, draft.number) == ("child-k", 1)
    assert draft_review(officer, "child-k") == (draft, REVIEW)
    assert published_reviews(now=now) == ()
    with pytest.raises(NotFound):
        published_review("child-k", now=now)


def test_published_as_it_was_edited(officer, colleague, now) -> None:
    prepare_review(officer, REVIEW, now=now)
    better = REVIEW.model_copy(update={"title": "Child K, 2026"})
    edit_review(officer, "child-k", better.model_dump(mode="json"), now=now)
    approve_review(colleague, "child-k", 2, now=now)
    publish_review(officer, "child-k", now=now)
    assert published_review("child-k", now=now) == better
    assert published_reviews(now=now) == (("child-k", better),)
    whats = list(AuditRow.objects.order_by("id").values_list("what", flat=True))[-4:]
    assert whats == ["prepared_review", "edited_review", "approved_review", "published_review"]
    assert earlier_review(officer, "child-k", 1)[1] == REVIEW


def test_who_saved_the_text_last_cannot_approve_it(officer, colleague, now) -> None:
    prepare_review(officer, REVIEW, now=now)
    with pytest.raises(Refused, match="a colleague must approve it"):
        approve_review(officer, "child-k", 1, now=now)
    with pytest.raises(Refused, match="A colleague must approve"):
        publish_review(officer, "child-k", now=now)
    approve_review(colleague, "child-k", 1, now=now)
    with pytest.raises(Refused, match="approved already"):
        approve_review(colleague, "child-k", 1, now=now)
    publish_review(officer, "child-k", now=now)
    with pytest.raises(Refused, match="published already"):
        publish_review(officer, "child-k", now=now)


def test_saving_without_a_change_makes_nobody_an_author(officer, colleague, now) -> None:
    prepare_review(officer, REVIEW, now=now)
    edit_review(colleague, "child-k", REVIEW.model_dump(mode="json"), now=now)
    assert ReviewVersion.objects.count() == 1
    with pytest.raises(Refused, match="You saved this text last"):
        approve_review(officer, "child-k", 1, now=now)


def test_a_change_after_the_approval_needs_another_and_is_shown(officer, colleague, now) -> None:
    published(officer, colleague, now)
    better = REVIEW.model_copy(update={"about": "About one child, told again."})
    edit_review(officer, "child-k", better.model_dump(mode="json"), now=now)
    file = open_review(colleague, "child-k", now=now)
    assert [(c.where, c.before, c.after) for c in file.since_approval] == [
        ("What it is about", "About one child.", "About one child, told again.")
    ]
    with pytest.raises(Refused, match="changed since it was approved"):
        publish_review(officer, "child-k", now=now)
    assert published_review("child-k", now=now) == REVIEW


def test_approving_what_one_has_not_read(officer, colleague, now) -> None:
    prepare_review(officer, REVIEW, now=now)
    better = REVIEW.model_copy(update={"about": "More."})
    edit_review(officer, "child-k", better.model_dump(mode="json"), now=now)
    with pytest.raises(Refused, match="changed since you opened it"):
        approve_review(colleague, "child-k", 1, now=now)


def test_two_people_edit_at_once(officer, colleague, now) -> None:
    prepare_review(officer, REVIEW, now=now)
    one = REVIEW.model_copy(update={"about": "One."}).model_dump(mode="json")
    two = REVIEW.model_copy(update={"about": "Two."}).model_dump(mode="json")
    edit_review(officer, "child-k", one, based_on=1, now=now)
    with pytest.raises(ChangedMeanwhile) as refused:
        edit_review(colleague, "child-k", two, based_on=1, now=now)
    assert (refused.value.number, refused.value.by) == (2, "Pat Quill")
    assert draft_review(officer, "child-k")[1].about == "One."


def test_details_are_decided_before_anybody_approves(officer, colleague, now) -> None:
    prepare_review(officer, NAMING, now=now)
    with pytest.raises(Refused, match="Some details might tell"):
        approve_review(colleague, "child-k", 1, now=now)
    details = open_review(officer, "child-k", now=now).undecided
    assert [(d.where, str(d.clue), d.words) for d in details] == [
        ("What it is about", "name", "Kayden"),
        ("What it is about", "place", "Otley"),
    ]
    name, place = (detail.key for detail in details)
    with pytest.raises(CannotRecord) as refused:
        keep_details(officer, "child-k", {name: "fine", place: "it is a wide area"}, now=now)
    assert set(refused.value.errors) == {name}
    assert not ReviewStep.objects.exists()
    reasons = {name: "a name the family chose", place: "it is a wide area", "gone": "no such one"}
    keep_details(officer, "child-k", reasons, now=now)
    file = open_review(officer, "child-k", now=now)
    assert file.undecided == ()
    assert [(k.words, k.why, k.by) for k in file.kept] == [
        ("Kayden", "a name the family chose", "Pat Quill"),
        ("Otley", "it is a wide area", "Pat Quill"),
    ]
    approve_review(colleague, "child-k", 1, now=now)


def test_a_decision_holds_while_its_sentence_does(officer, now) -> None:
    prepare_review(officer, NAMING, now=now)
    details = open_review(officer, "child-k", now=now).undecided
    keep_details(officer, "child-k", {d.key: "the family agreed" for d in details}, now=now)
    about = "Kayden was seven. They moved to Otley in spring."
    edit_review(officer, "child-k", {**NAMING.model_dump(mode="json"), "about": about}, now=now)
    assert [d.words for d in open_review(officer, "child-k", now=now).undecided] == ["Otley"]


def test_published_from_a_day_to_come(officer, colleague, now) -> None:
    """From midnight in London, which in summer is not midnight UTC."""
    published(officer, colleague, now, on=date(2026, 4, 1))
    assert published_reviews(now=now) == ()
    assert published_reviews(now=datetime(2026, 3, 31, 22, 59, tzinfo=UTC)) == ()
    assert published_reviews(now=datetime(2026, 3, 31, 23, 0, tzinfo=UTC)) == (("child-k", REVIEW),)
    with pytest.raises(Refused, match="has its day"):
        publish_review(officer, "child-k", now=now)


def test_a_day_that_is_past(officer, colleague, now) -> None:
    prepare_review(officer, REVIEW, slug="child-k", now=now)
    approve_review(colleague, "child-k", 1, now=now)
    with pytest.raises(CannotRecord) as refused:
        publish_review(officer, "child-k", on=date(2026, 3, 15), now=now)
    assert "still to come" in refused.value.errors["on"]


def test_withdrawing_calls_off_a_day_that_was_set(officer, colleague, now) -> None:
    published(officer, colleague, now, on=date(2026, 4, 1))
    withdraw_review(officer, "child-k", now=now)
    assert published_reviews(now=now + timedelta(days=90)) == ()


def test_a_new_version_takes_the_place_of_the_old_which_is_kept(officer, colleague, now) -> None:
    for title in ("Child K", "Child K again"):
        published(officer, colleague, now, REVIEW.model_copy(update={"title": title}))
    assert published_review("child-k", now=now).title == "Child K again"
    [file] = reviews_of(officer, now=now)
    standing = [str(file.publication.standing(n, now)) for n in (1, 2)]
    assert standing == ["replaced", "published"]


def test_preparing_again_keeps_the_draft_before(officer, now) -> None:
    prepare_review(officer, REVIEW, now=now)
    prepare_review(officer, REVIEW.model_copy(update={"about": "More."}), now=now)
    assert [v.number for v in ReviewVersion.objects.all()] == [1, 2]


def test_withdrawn_and_published_again(officer, colleague, now) -> None:
    published(officer, colleague, now)
    withdraw_review(officer, "child-k", now=now)
    with pytest.raises(NotFound):
        published_review("child-k", now=now)
    with pytest.raises(NotFound):
        withdraw_review(officer, "child-k", now=now)
    publish_review(officer, "child-k", now=now)
    assert published_review("child-k", now=now) == REVIEW


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
        lambda: keep_details(person, "x", {}, now=now),
        lambda: approve_review(person, "x", 1, now=now),
        lambda: publish_review(person, "x", now=now),
        lambda: withdraw_review(person, "x", now=now),
        lambda: reviews_of(person, now=now),
        lambda: open_review(person, "x", now=now),
        lambda: draft_review(person, "x"),
        lambda: earlier_review(person, "x", 1),
    ):
        with pytest.raises(Refused, match="Only partnership officers"):
            attempt()


def test_a_title_without_letters_still_has_an_address(officer, now) -> None:
    assert prepare_review(officer, REVIEW.model_copy(update={"title": "…"}), now=now).slug


def test_more_reviews_need_no_more_queries(
    officer, colleague, now, django_assert_num_queries
) -> None:
    for slug in ("one", "two", "three"):
        prepare_review(None, REVIEW, slug=slug, now=now)
        publish_review(None, slug, now=now)
    with django_assert_num_queries(3):
        assert len(published_reviews(now=now)) == 3
    with django_assert_num_queries(3):
        assert len(reviews_of(officer, now=now)) == 3
