"""Emergency access: a reason, a while, an audit row and a reviewer's list."""

from datetime import timedelta

import pytest

from heed.server.access import why_not_see
from heed.server.services.break_glass import (
    break_glass,
    break_glass_to_review,
    review_break_glass,
)
from heed.server.services.errors import CannotRecord, NoSuchRecord, NotFound, Refused
from heed.server.storage.models import AuditRow, BreakGlass

pytestmark = pytest.mark.django_db
REASON = "The child is in our clinic"


@pytest.fixture
def access(partnership, now):
    return break_glass(
        partnership.other_team_worker, partnership.robin.record_number, REASON, now=now
    )


def test_it_opens_the_record_for_as_long_as_the_setting_says(
    partnership, now, access, settings
) -> None:
    end = now + timedelta(hours=settings.HEED_BREAK_GLASS_HOURS)
    assert access.ends_at == end
    see = lambda moment: why_not_see(partnership.other_team_worker, partnership.robin, now=moment)  # noqa: E731
    assert see(now) is None
    assert see(end - timedelta(seconds=1)) is None
    assert see(end) is not None
    assert see(now - timedelta(seconds=1)) is not None


def test_only_for_that_child_and_person(partnership, now, access) -> None:
    assert why_not_see(partnership.other_team_worker, partnership.sky, now=now)
    assert why_not_see(partnership.other_health_visitor, partnership.robin, now=now)
    # It is an emergency of one person, not of who supervises them.
    assert why_not_see(partnership.other_team_manager, partnership.robin, now=now)


def test_it_is_audited(partnership, access) -> None:
    row = AuditRow.objects.latest("id")
    assert (row.what, row.why, row.child) == ("broke_glass", REASON, partnership.robin)


@pytest.mark.parametrize("reason", ["", "   ", "urgent", "very urgent"])
def test_a_reason_of_a_few_words(partnership, now, reason) -> None:
    with pytest.raises(CannotRecord) as refused:
        break_glass(partnership.other_team_worker, partnership.robin.record_number, reason, now=now)
    assert "few words" in refused.value.errors["reason"]
    assert not BreakGlass.objects.exists()


def test_a_reason_too_long_and_a_number_that_is_nobodys(partnership, now) -> None:
    with pytest.raises(CannotRecord):
        break_glass(partnership.other_team_worker, "H-000001", "very " * 3000, now=now)
    with pytest.raises(NoSuchRecord):
        break_glass(partnership.other_team_worker, "H-000099", REASON, now=now)


def test_a_closed_account_opens_nothing(partnership, now) -> None:
    partnership.other_team_worker.is_active = False
    with pytest.raises(Refused, match="closed"):
        break_glass(partnership.other_team_worker, "H-000001", REASON, now=now)


class TestReview:
    @pytest.mark.usefixtures("access")
    def test_it_is_on_the_lists_of_the_officer_and_their_manager(self, partnership, now) -> None:
        on_list = {
            name
            for name, person in partnership.people.items()
            if break_glass_to_review(person, now=now)
        }
        assert on_list == {"partnership_officer", "other_team_manager"}

    @pytest.mark.usefixtures("access")
    def test_the_child_is_named_by_initials(self, partnership, now) -> None:
        [line] = break_glass_to_review(partnership.partnership_officer, now=now)
        assert (line.initials, line.reason, line.practitioner) == ("RM", REASON, "Sam Oduya")
        assert "Robin" not in str(line)

    def test_a_review_takes_it_off_and_is_audited(self, partnership, now, access) -> None:
        reviewed = review_break_glass(
            partnership.other_team_manager, access.pk, "justified", now=now
        )
        assert (reviewed.reviewed_at, reviewed.outcome) == (now, "justified")
        assert break_glass_to_review(partnership.partnership_officer, now=now) == ()
        assert AuditRow.objects.latest("id").what == "reviewed_break_glass"

    def test_twice_is_refused(self, partnership, now, access) -> None:
        review_break_glass(partnership.partnership_officer, access.pk, "justified", now=now)
        with pytest.raises(Refused, match="already"):
            review_break_glass(partnership.partnership_officer, access.pk, "not_justified", now=now)

    def test_an_unknown_outcome(self, partnership, now, access) -> None:
        with pytest.raises(CannotRecord):
            review_break_glass(partnership.partnership_officer, access.pk, "fine", now=now)

    @pytest.mark.parametrize("who", ["team_manager", "other_team_worker", "health_visitor"])
    def test_others_are_told_it_is_not_there(self, partnership, now, access, who) -> None:
        with pytest.raises(NotFound):
            review_break_glass(partnership.people[who], access.pk, "justified", now=now)

    def test_nobody_reviews_their_own(self, partnership, now) -> None:
        officer = partnership.partnership_officer
        own = break_glass(officer, "H-000001", REASON, now=now)
        assert break_glass_to_review(officer, now=now) == ()
        with pytest.raises(NotFound):
            review_break_glass(officer, own.pk, "justified", now=now)
