"""Who speaks up hears what came of it; what went well can be shared."""

from datetime import timedelta

import pytest

from heed.server.services.errors import CannotRecord
from heed.server.services.speak_up import good_practice, speak_up, spoken_up_by
from heed.server.services.team_log import team_log, write_log
from heed.standards import Verdict

pytestmark = pytest.mark.django_db
WENT_WELL = {
    "what": "good_practice",
    "title": "A visit with the school",
    "account": "We went together and the child talked.",
    "why_it_worked": "The school knew the child.",
}


def asked(partnership, moment) -> list[Verdict]:
    log = team_log(partnership.partnership_officer, None, now=moment)
    return [one.verdict for one in log.asked if one.standard.id == "LRN-6"]


def answered(partnership, said: str, moment, *, shared: bool) -> None:
    officer = partnership.partnership_officer
    answers = {"came_of_it": "Every team hears of it.", "shared": shared}
    write_log(officer, None, "feedback_given", answers, now=moment, about=(said,))


def test_the_partnership_has_ten_days_to_answer(partnership, now) -> None:
    said = speak_up(partnership.social_worker, WENT_WELL, now=now)
    assert asked(partnership, now + timedelta(days=10)) == [Verdict.PENDING]
    assert asked(partnership, now + timedelta(days=11)) == [Verdict.MISSED]
    answered(partnership, said, now + timedelta(days=2), shared=False)
    assert asked(partnership, now + timedelta(days=11)) == [Verdict.MET]


def test_whoever_spoke_up_sees_what_came_of_it_and_nobody_else(partnership, now) -> None:
    said = speak_up(partnership.social_worker, WENT_WELL, now=now)
    [one] = spoken_up_by(partnership.social_worker)
    assert one.feedback is None
    answered(partnership, said, now, shared=False)
    [one] = spoken_up_by(partnership.social_worker)
    assert one.feedback is not None
    assert one.feedback.entry.fields["came_of_it"] == "Every team hears of it."
    assert spoken_up_by(partnership.team_manager) == ()


@pytest.mark.parametrize(("what", "shared", "shown"), [
    ("good_practice", True, 1),
    ("good_practice", False, 0),
    ("concern", True, 0),
])  # fmt: skip
def test_only_good_practice_that_is_shared_is_on_its_page(
    partnership, now, what, shared, shown
) -> None:
    said = speak_up(partnership.social_worker, {**WENT_WELL, "what": what}, now=now)
    answered(partnership, said, now, shared=shared)
    assert len(good_practice()) == shown


def test_what_is_missing_is_said(partnership, now) -> None:
    with pytest.raises(CannotRecord) as faults:
        speak_up(partnership.social_worker, {}, now=now)
    assert set(faults.value.errors) == {"what", "title", "account"}
