"""What changed between two versions of a review, in the order of the page."""

from heed.learning.changes import changes, parts
from heed.learning.review import Block, Guidance, LearningPoint, Resource, Review

ASK, TELL = LearningPoint(text="Ask."), LearningPoint(text="Tell.")
REVIEW = Review(
    title="Child K",
    about="One child.",
    blocks=(Block(heading="Hear", learning_points=(ASK, TELL), guidance=(Guidance(text="Do."),)),),
    resources=(Resource(title="A guide", url="https://example.org"),),
)


def _with(*points: LearningPoint) -> Review:
    return REVIEW.model_copy(update={"blocks": (Block(heading="Hear", learning_points=points),)})


def test_nothing_changed() -> None:
    assert changes(REVIEW, REVIEW) == ()


def test_every_text_has_its_place() -> None:
    assert [part.where for part in parts(REVIEW)] == [
        "Title",
        "What it is about",
        "Block 1, heading",
        "Block 1, learning point 1",
        "Block 1, learning point 2",
        "Block 1, way to enhance practice 1",
        "Resource 1",
    ]


def test_changed_put_in_and_taken_out() -> None:
    said = LearningPoint(text="Ask each child.")
    found = [(c.where, c.before, c.after) for c in changes(_with(ASK, TELL), _with(said, TELL))]
    assert found == [("Block 1, learning point 1", "Ask.", "Ask each child.")]
    found = [(c.where, c.before, c.after) for c in changes(_with(ASK), _with(ASK, TELL))]
    assert found == [("Block 1, learning point 2", "", "Tell.")]
    found = [(c.where, c.before, c.after) for c in changes(_with(ASK, TELL), _with(TELL))]
    assert found == [("Block 1, learning point 1", "Ask.", "")]
