"""An entry of a log is put right by another entry; the earlier one stays."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from heed.practice.teams import team_kind_named
from heed.server.services.correct_log import correct_in_log, entry_to_correct, withdraw_in_log
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.learning_state import point_state
from heed.server.services.supervision import supervision_log, write_supervision
from heed.server.services.team_log import read_log
from heed.server.services.training import (
    evaluate,
    import_attendance,
    training_of,
)
from heed.server.services.verify import verify
from heed.server.storage.models import TeamEntry
from tests.support.answers import sample_answers
from tests.support.learning import DISCUSSED, POINT, discussed, learning_sent
from tests.support.partnership import Partnership

pytestmark = pytest.mark.django_db
WHY = "We counted again: two had left early."


def held(partnership: Partnership, now: datetime) -> str:
    """A discussion of the East team."""
    return discussed(partnership, learning_sent(partnership, now=now), now=now)


class TestATeamsLog:
    def test_the_right_version_counts_and_the_earlier_one_stays(
        self, partnership: Partnership, now: datetime
    ) -> None:
        entry = held(partnership, now)
        later = now + timedelta(hours=1)
        answers = {**DISCUSSED, "people": "4"}
        correct_in_log(partnership.social_worker, entry, answers, reason=WHY, now=later)
        line = read_log(partnership.social_worker.team, now=later).line(entry)
        assert [version.fields["people"] for version in line.versions] == [6, 4]
        assert (line.entry.reason, line.entry.recorded_at) == (WHY, later)
        assert line.author.practitioner == str(partnership.team_manager.pk)
        assert verify() == []

    def test_what_was_withdrawn_counts_for_nothing(
        self, partnership: Partnership, now: datetime
    ) -> None:
        held(partnership, now)
        assert point_state(POINT, now=now).reached.changed == 1
        agreed = TeamEntry.objects.get(kind="change_agreed")
        withdraw_in_log(partnership.team_manager, str(agreed.id), reason=WHY, now=now)
        assert point_state(POINT, now=now).reached.changed == 0
        with pytest.raises(Refused):
            entry_to_correct(partnership.team_manager, str(agreed.id))

    def test_it_cannot_be_corrected_twice_at_once(
        self, partnership: Partnership, now: datetime, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        entry = held(partnership, now)
        found = entry_to_correct(partnership.team_manager, entry)
        correct_in_log(partnership.team_manager, entry, DISCUSSED, reason=WHY, now=now)
        monkeypatch.setattr(
            "heed.server.services.correct_log.entry_to_correct", lambda *_given: found
        )
        with pytest.raises(CannotRecord) as refused:
            correct_in_log(partnership.team_manager, entry, DISCUSSED, reason=WHY, now=now)
        assert "a moment ago" in refused.value.errors["reason"]
        assert TeamEntry.objects.filter(kind="team_discussion").count() == 2

    def test_every_fault_is_said_at_once_and_nothing_is_kept(
        self, partnership: Partnership, now: datetime
    ) -> None:
        entry = held(partnership, now)
        with pytest.raises(CannotRecord) as refused:
            correct_in_log(partnership.team_manager, entry, {}, reason=" ", now=now)
        assert set(refused.value.errors) == {"people", "meaning", "reason"}
        assert TeamEntry.objects.filter(kind="team_discussion").count() == 1

    def test_other_teams_and_what_heed_found_are_left_alone(
        self, partnership: Partnership, now: datetime
    ) -> None:
        entry = held(partnership, now)
        with pytest.raises(Refused):
            entry_to_correct(partnership.other_team_manager, entry)
        sent = TeamEntry.objects.get(kind="learning_sent")
        with pytest.raises(Refused):
            entry_to_correct(partnership.partnership_officer, str(sent.id))
        with pytest.raises(NotFound):
            entry_to_correct(partnership.team_manager, str(uuid4()))


class TestOnesOwn:
    def test_only_who_wrote_it_corrects_what_was_agreed_about_supervision(
        self, partnership: Partnership, now: datetime
    ) -> None:
        worker, manager = partnership.social_worker, partnership.team_manager
        kind = "session_held"
        said = sample_answers(team_kind_named(kind))
        write_supervision(manager, worker.pk, kind, said, now=now)
        row = TeamEntry.objects.get(kind=kind)
        with pytest.raises(Refused):
            entry_to_correct(worker, str(row.id))
        withdraw_in_log(manager, str(row.id), reason=WHY, now=now)
        [line] = supervision_log(worker, worker.pk, now=now).lines
        assert line.withdrawn

    def test_what_was_intended_is_corrected_without_a_second_reminder(
        self, partnership: Partnership, now: datetime
    ) -> None:
        worker = partnership.social_worker
        rows = f"email,course,level,date\n{worker.email},Listening,refresher,2026-03-02\n"
        import_attendance(partnership.partnership_officer, rows, now=now)
        [there] = training_of(worker, now=now).log.by_kind["course_attended"]
        meant = {"confidence": "confident", "intended": "Ask at the door."}
        evaluate(worker, "evaluated_after", meant, about=there.id, now=now)
        [after] = training_of(worker, now=now).log.by_kind["evaluated_after"]
        better = {**meant, "intended": "Ask before the door."}
        correct_in_log(worker, after.id, better, reason=WHY, now=now)
        [line] = training_of(worker, now=now).log.by_kind["evaluated_after"]
        assert (line.id, line.entry.fields["intended"]) == (after.id, "Ask before the door.")
        with pytest.raises(Refused):
            entry_to_correct(partnership.team_manager, after.id)

    def test_an_officer_takes_back_attendance_that_was_wrong(
        self, partnership: Partnership, now: datetime
    ) -> None:
        officer, worker = partnership.partnership_officer, partnership.social_worker
        rows = f"email,course,level,date\n{worker.email},Listening,refresher,2026-03-02\n"
        import_attendance(officer, rows, now=now)
        [there] = training_of(worker, now=now).log.by_kind["course_attended"]
        with pytest.raises(Refused):
            entry_to_correct(worker, there.id)
        withdraw_in_log(officer, there.id, reason=WHY, now=now)
        assert "course_attended" not in training_of(worker, now=now).log.by_kind


class TestThePage:
    @pytest.fixture
    def address(self, client: Client, partnership: Partnership) -> str:
        client.force_login(partnership.team_manager)
        return f"/team/log/{held(partnership, timezone.now())}/correct"

    def test_it_shows_what_is_there_keeps_what_was_typed_and_says_what_is_missing(
        self, client: Client, address: str
    ) -> None:
        assert "We looked at incidents one by one." in client.get(address).content.decode()
        said = {"people": "4", "meaning": "We look at each one alone.", "reason": ""}
        page = client.post(address, said).content.decode()
        assert "Say what was wrong and how you know." in page
        assert "We look at each one alone." in page

    def test_the_log_shows_both_versions(self, client: Client, address: str) -> None:
        said = {"people": "4", "meaning": "We look at each one alone.", "reason": WHY}
        page = client.post(address, said, follow=True).content.decode()
        assert "The correction is kept." in page
        assert WHY in page
        assert "What it said before" in page
        assert "We looked at incidents one by one." in page

    def test_it_can_be_withdrawn(self, client: Client, address: str) -> None:
        page = client.post(address, {"do": "withdraw", "reason": WHY}, follow=True)
        assert "It no longer counts." in page.content.decode()
        assert "Withdrawn" in page.content.decode()
