"""Every guide that a review names is offered where it helps, and nowhere that is not there."""

from heed.learning.guides_beside import guides_beside, places
from heed.learning.library import REVIEWS
from heed.practice import KINDS

_NOT_BESIDE_A_FORM = {"LSCP training", "LSCP newsletter"}
"""They are places of their own: training and the newsletter have pages."""


def test_each_guide_a_review_names_is_beside_a_question() -> None:
    named = {resource.title for review in REVIEWS for resource in review.resources}
    assert set(places()) == named - _NOT_BESIDE_A_FORM
    assert all(places().values())


def test_each_place_is_a_question_that_is_asked() -> None:
    asked = {f"{kind.name}.{question.name}" for kind in KINDS for question in kind.questions}
    assert {place for offered in places().values() for place in offered} <= asked


def test_a_question_has_its_guides_and_most_have_none() -> None:
    titles = [guide.title for guide in guides_beside("plan_line", "outcome_for_child")]
    assert titles == ["SMART planning"]
    assert guides_beside("plan_line", "due") == ()
