"""What cannot be true is refused; what is only incomplete is kept."""

import pytest
from pydantic import ValidationError

from heed.practice import kind_named, messages
from tests.support.answers import TODAY, sample_answers


def told(name: str, **answers: object) -> dict[str, str]:
    kind = kind_named(name)
    with pytest.raises(ValidationError) as raised:
        kind.read({**sample_answers(kind), **answers}, today=TODAY)
    return messages(kind, raised.value)


def keeps(name: str, **answers: object) -> bool:
    kind = kind_named(name)
    stored = kind.stored(kind.read({**sample_answers(kind), **answers}, today=TODAY))
    return all(stored[field] == answer for field, answer in answers.items())


def test_an_enquiry_cannot_end_before_it_started():
    assert told("section_47_enquiry", started="2026-03-06", ended="2026-03-05") == {
        "ended": "The enquiry cannot end before it started. Check both days."
    }
    assert keeps("section_47_enquiry", started="2026-03-06", ended="2026-03-06")
    assert keeps("section_47_enquiry", ended="2026-03-06")


def test_an_enquiry_cannot_have_ended_tomorrow():
    assert list(told("section_47_enquiry", ended="2026-03-10")) == ["ended"]


def test_an_appointment_is_missed_only_once_its_day_has_come():
    assert list(told("appointment_missed", planned="2026-03-10")) == ["planned"]


def test_a_waiver_ends_today_or_later():
    assert list(told("waiver", until="2026-03-08")) == ["until"]
    assert keeps("waiver", until="2026-03-09")
    assert keeps("waiver", until="2027-03-09")


def test_support_may_start_in_the_future():
    assert keeps("domestic_abuse_victim_status", support_starts="2026-04-01")


def test_an_incomplete_answer_is_kept_for_standards_to_notice():
    assert keeps("family_informed", told="not_told")
    assert keeps("strategy_discussion", agencies=["police"])
    assert keeps("domestic_abuse_victim_status", status="confirmed")
    assert keeps("visit", seen=False)
