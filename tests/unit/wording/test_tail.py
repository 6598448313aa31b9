"""What a pattern reads on from a phrase, and the words that may open it."""

import pytest

from heed.wording.tail import tail_of


@pytest.mark.parametrize(
    ("after", "openers"),
    [
        ("(a |)(poor|bad) choice", {b"a", b"poor", b"bad"}),
        ("(is|was) ... tidy", {b"is", b"was"}),
        ("(:|is) high", {b"is", b"high"}),
        ("child's|young", {b"child", b"young"}),
        ("... tidy", set()),
        ("* tidy", set()),
        ("(is|was) ?tidy", set()),
    ],
)
def test_a_tail_knows_its_first_words_or_says_that_any_may_be(
    after: str, openers: set[bytes]
) -> None:
    assert tail_of(after, {}).openers == openers


def test_a_tail_ends_where_what_it_needs_ends() -> None:
    tail = tail_of("(very |)(poor|bad)", {})
    assert tail.end("home, very poor on arrival", 4) == len("home, very poor")
    assert tail.end("home. poor", 4) == 0
    assert tail.end("home is warm", 4) == 0
