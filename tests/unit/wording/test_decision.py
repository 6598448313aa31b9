"""What is kept of an author's decisions about words that were pointed out."""

import pytest

from heed.wording import Decided, Decision, Finding, Wish, advise, decisions, mark

BLAMES = "Ella refuses to engage with the nurse."
KINDS = {"L-046": "blame for not taking part"}


@pytest.fixture
def finding() -> Finding:
    [found] = advise(BLAMES)
    return found


def test_a_word_that_is_kept_has_its_reason(finding: Finding) -> None:
    [one] = decisions("reason", [finding], {mark(finding): Wish(Decided.KEPT, "Court")}, KINDS)
    assert one == Decision(
        "reason", "L-046", "blame for not taking part", "kept", "refuses to engage", "Court"
    )


def test_someones_words_need_no_reason(finding: Finding) -> None:
    [one] = decisions("reason", [finding], {mark(finding): Wish(Decided.QUOTED, "x")}, KINDS)
    assert (one.decided, one.term, one.reason) == ("quoted", "refuses to engage", "")


def test_what_nobody_decided_about_is_left_out(finding: Finding) -> None:
    assert not list(decisions("reason", [finding], {}, KINDS))


def test_a_word_counts_as_changed_once_it_is_gone_and_its_term_is_not_kept(
    finding: Finding,
) -> None:
    wishes = {mark(finding): Wish(Decided.CHANGED)}
    assert not list(decisions("reason", [finding], wishes, KINDS))
    [one] = decisions("reason", [], wishes, KINDS)
    assert one == Decision("reason", "L-046", "blame for not taking part", "changed")


def test_a_wish_about_a_word_that_is_not_there_is_no_decision(finding: Finding) -> None:
    assert not list(decisions("reason", [], {mark(finding): Wish(Decided.KEPT)}, KINDS))
    assert not list(decisions("reason", [], {"X-1-00000000": Wish(Decided.CHANGED)}, KINDS))


def test_the_mark_stays_while_the_text_around_it_changes(finding: Finding) -> None:
    [later] = advise(f"On 3 May the nurse came again. {BLAMES.upper()}")
    assert mark(later) == mark(finding)
