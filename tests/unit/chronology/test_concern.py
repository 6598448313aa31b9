"""A concern is told by its own entries, whichever step a reader begins with."""

from heed.chronology import Chronology
from heed.chronology.concern import FIRST_TIER, Concern, concern_of, concerns_in
from heed.standards.drawing import read


def drawn(rows: str) -> Chronology:
    return Chronology(read(rows).entries)


def only(rows: str) -> Concern:
    [concern] = concerns_in(drawn(rows))
    return concern


RAISED = """
    Mon 09 Mar 2026 09:00 | school | concern raised (immediate: yes, answer by: Tue 10 Mar 2026)
"""
ANSWERED = RAISED + "Mon 09 Mar 2026 15:00 | care | concern answered (resolved: no) | about #1\n"
ESCALATED = (
    ANSWERED
    + "Tue 10 Mar 2026 09:00 | school | concern escalated (to tier: two, "
    + "answer by: Thu 12 Mar 2026) | about #2\n"
)
CLOSED = ESCALATED + "Wed 11 Mar 2026 | care | concern closed (outcome: new_action) | about #3\n"


def test_it_begins_between_the_two_practitioners() -> None:
    concern = only(RAISED)
    assert (concern.tier, concern.closing, concern.is_immediate) == (FIRST_TIER, None, True)
    assert list(concern.tiers) == [FIRST_TIER]


def test_a_step_about_a_step_belongs_to_the_same_story() -> None:
    concern = only(CLOSED)
    assert [line.id for line in concern.lines] == ["#1", "#2", "#3", "#4"]
    assert concern.tier == "two"
    assert list(concern.tiers) == [FIRST_TIER, "two"]
    assert concern.closing is not None
    assert concern.closing.id == "#4"


def test_the_newest_answer_to_a_question_counts() -> None:
    assert only(ESCALATED).latest("answer_by") == "2026-03-12"
    assert only(ESCALATED).latest("to_whom", "raised_with") is None


def test_taken_further_after_it_was_closed_it_is_open_again() -> None:
    again = CLOSED + "Thu 12 Mar 2026 | school | concern escalated (to tier: three) | about #4\n"
    assert only(again).closing is None
    assert only(again).tier == "three"


def test_a_closing_recorded_in_error_does_not_close_it() -> None:
    mistaken = CLOSED + "Wed 11 Mar 2026 | care | concern closed | in error #4\n"
    assert only(mistaken).closing is None


def test_two_concerns_keep_their_steps_apart_and_may_share_one() -> None:
    two = """
        Mon 09 Mar 2026 09:00 | school | concern raised
        Mon 09 Mar 2026 10:00 | health | concern raised
        Mon 09 Mar 2026 15:00 | care | concern answered | about #2
        Tue 10 Mar 2026 15:00 | care | concern closed | about #1 and #2
    """
    first, second = concerns_in(drawn(two))
    assert [line.id for line in first.steps] == ["#4"]
    assert [line.id for line in second.steps] == ["#3", "#4"]


def test_steps_whose_times_are_out_of_order_are_found_all_the_same() -> None:
    late = """
        Mon 09 Mar 2026 12:00 | school | concern raised
        Mon 09 Mar 2026 09:00 | care | concern closed | about #3
        Mon 09 Mar 2026 15:00 | care | concern answered | about #1
    """
    assert {line.id for line in only(late).steps} == {"#2", "#3"}


def test_a_step_of_nothing_is_no_concern() -> None:
    stray = drawn("Mon 09 Mar 2026 09:00 | care | concern answered\n")
    assert concerns_in(stray) == ()
    assert concern_of(stray.lines[0], stray) is None


def test_the_story_is_found_from_each_of_its_steps() -> None:
    chronology = drawn(CLOSED)
    found = {concern.raised.id for line in chronology if (concern := concern_of(line, chronology))}
    assert found == {"#1"}
    assert all(concern_of(line, chronology) for line in chronology)
