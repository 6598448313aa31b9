"""What the standards ask of a person, by when it is due."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.chronology import Restriction
from heed.server.services.append_many import Addition, append_many
from heed.server.services.correct import correct_entry
from heed.server.services.people import end_involvement, involve, register_child
from heed.server.services.worklist import worklist
from heed.server.storage.models import Agency, Involvement, Obligation
from heed.standards import Verdict
from tests.support.recording import drafted, record, recorded_harm

pytestmark = pytest.mark.django_db
MEDICAL = "CPM-1"


def standards(lines) -> list[str]:
    return [line.standard.id for line in lines]


def everything(found) -> list[str]:
    return standards(found.lines)


class TestGroups:
    """A medical is to be considered within one working day of Monday's harm."""

    @pytest.fixture(autouse=True)
    def _harm(self, partnership, now) -> None:
        recorded_harm(partnership, now=now, answers={"harm": ["physical"]})

    def groups(self, partnership, moment) -> set[str]:
        found = worklist(partnership.social_worker, now=moment)
        return {
            name
            for name in ("overdue", "today", "this_week", "later", "older")
            if MEDICAL in standards(getattr(found, name))
        }

    def test_due_tomorrow_is_this_week(self, partnership, now) -> None:
        assert self.groups(partnership, now) == {"this_week"}

    def test_due_today(self, partnership, now) -> None:
        assert self.groups(partnership, now + timedelta(days=1)) == {"today"}

    def test_overdue_the_morning_after(self, partnership, now) -> None:
        assert self.groups(partnership, now + timedelta(days=2)) == {"overdue"}

    def test_overdue_for_long_is_older_and_still_counted(self, partnership, now, settings) -> None:
        settings.HEED_WORKLIST_OLD_DAYS = 30
        assert self.groups(partnership, now + timedelta(days=31)) == {"overdue"}
        much_later = now + timedelta(days=32)
        assert self.groups(partnership, much_later) == {"older"}
        found = worklist(partnership.social_worker, now=much_later)
        assert len(found) == len(found.lines) == len(found.older) + len(found.overdue)

    def test_later_than_the_next_five_working_days(self, partnership, now) -> None:
        Obligation.objects.filter(standard=MEDICAL).update(due_first=now + timedelta(days=8))
        assert self.groups(partnership, now) == {"later"}

    def test_a_line_says_for_whom_and_what_began_it_without_the_name(
        self, partnership, now
    ) -> None:
        found = worklist(partnership.social_worker, now=now)
        line = next(line for line in found.this_week if line.standard.id == MEDICAL)
        assert (line.initials, line.record_number) == ("RM", partnership.robin.record_number)
        assert (line.trigger.kind, line.verdict) == ("harm_incident", Verdict.PENDING)
        assert line.trigger_occurred.first == now

    def test_doing_it_takes_it_off(self, partnership, now) -> None:
        worker, robin = partnership.social_worker, partnership.robin
        record(worker, "cp_medical_considered", robin, now=now + timedelta(hours=1))
        assert self.groups(partnership, now) == set()

    def test_while_waived_it_is_not_there(self, partnership, now) -> None:
        Obligation.objects.filter(standard=MEDICAL).update(waived_until=date(2026, 3, 18))
        assert self.groups(partnership, now + timedelta(days=2)) == set()
        assert self.groups(partnership, now + timedelta(days=3)) == {"overdue"}


class TestWhose:
    def test_the_role_on_the_child(self, partnership, now) -> None:
        recorded_harm(partnership, now=now, answers={"harm": ["physical"]})
        assert MEDICAL in everything(worklist(partnership.social_worker, now=now))
        for other in ("health_visitor", "police_officer", "other_team_worker", "team_manager"):
            assert MEDICAL not in everything(worklist(partnership.people[other], now=now)), other

    def test_a_manager_sees_the_teams_with_who_it_is_asked_of(self, partnership, now) -> None:
        recorded_harm(partnership, now=now, answers={"harm": ["physical"]})
        found = worklist(partnership.team_manager, now=now, team=True)
        [line] = [line for line in found.this_week if line.standard.id == MEDICAL]
        assert line.owners == ("Jo Bright",)
        assert len(worklist(partnership.other_team_manager, now=now, team=True)) == 0
        assert len(worklist(partnership.health_visitor, now=now, team=True)) == 0

    def test_an_ended_involvement_ends_it(self, partnership, now) -> None:
        recorded_harm(partnership, now=now)
        for one in Involvement.objects.filter(practitioner=partnership.social_worker):
            end_involvement(one, until=date(2026, 3, 15), now=now)
        assert len(worklist(partnership.social_worker, now=now)) == 0

    def test_someone_named_keeps_it_while_they_work_with_the_child(self, partnership, now) -> None:
        recorded_harm(partnership, now=now)
        visitor = partnership.health_visitor
        Obligation.objects.filter(standard=MEDICAL).update(owner_practitioner=visitor)
        assert MEDICAL in everything(worklist(visitor, now=now))
        assert MEDICAL not in everything(worklist(partnership.social_worker, now=now))
        involvement = Involvement.objects.get(practitioner=visitor, child=partnership.robin)
        end_involvement(involvement, until=date(2026, 3, 15), now=now)
        assert MEDICAL not in everything(worklist(visitor, now=now))
        assert MEDICAL in everything(worklist(partnership.social_worker, now=now))

    @pytest.mark.parametrize("written", ["northmoor-health", "health"])
    def test_what_is_asked_of_an_agency_is_on_its_peoples_lists(
        self, partnership, now, written
    ) -> None:
        recorded_harm(partnership, now=now)
        Obligation.objects.filter(standard=MEDICAL).update(owner_agency=written, owner_role="")
        assert MEDICAL in everything(worklist(partnership.health_visitor, now=now))
        assert MEDICAL not in everything(worklist(partnership.social_worker, now=now))
        assert MEDICAL not in everything(worklist(partnership.other_health_visitor, now=now))

    def test_what_is_asked_of_a_manager_is_asked_of_the_lead_social_workers_own(
        self, partnership, now
    ) -> None:
        recorded_harm(partnership, now=now)
        Obligation.objects.filter(standard=MEDICAL).update(owner_role="team_manager")
        manager = partnership.team_manager
        assert MEDICAL in everything(worklist(manager, now=now))
        assert MEDICAL not in everything(worklist(partnership.social_worker, now=now))
        involve(partnership.other_team_manager, partnership.robin, since=now.date(), now=now)
        assert MEDICAL not in everything(worklist(manager, now=now))

    def test_a_closed_account_has_none(self, partnership, now) -> None:
        recorded_harm(partnership, now=now)
        partnership.social_worker.is_active = False
        assert len(worklist(partnership.social_worker, now=now)) == 0


def test_what_a_restricted_entry_asks_is_not_there_for_others(partnership, now) -> None:
    secret = Restriction("police_intelligence", ("northmoor-police",))
    record(
        partnership.police_officer,
        "harm_incident",
        partnership.robin,
        now=now,
        restriction=secret,
    )
    assert Obligation.objects.exists()
    assert len(worklist(partnership.social_worker, now=now)) == 0


def test_a_corrected_trigger_is_read_as_it_stands(partnership, now) -> None:
    entry = recorded_harm(partnership, now=now, answers={"harm": ["physical"]}).entry
    draft = drafted(
        "harm_incident",
        partnership.robin,
        occurred=now - timedelta(hours=1),
        answers={"harm": ["physical"]},
    )
    correct_entry(partnership.social_worker, entry.id, draft, reason="Time", now=now)
    found = worklist(partnership.social_worker, now=now)
    line = next(line for line in found.this_week if line.standard.id == MEDICAL)
    assert line.trigger_occurred.first == now - timedelta(hours=1)
    assert line.obligation.trigger == entry.id


@pytest.mark.parametrize("team", [False, True])
def test_queries_do_not_grow_with_children_or_obligations(partnership, now, team) -> None:
    viewer = partnership.team_manager if team else partnership.social_worker

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert len(worklist(viewer, now=now, team=team)) > 0
        return len(captured)

    recorded_harm(partnership, now=now)
    few = queries()
    author = partnership.social_worker.as_author()
    for n in range(6):
        child = register_child("Ash", f"Hill {n}", date(2020, 1, 1), now=now)
        involve(partnership.social_worker, child, since=date(2026, 1, 1), now=now)
        append_many(
            [Addition(author, drafted("harm_incident", child, occurred=now), now)] * 1, now=now
        )
    assert Agency.objects.exists()
    assert queries() <= few <= 6


class TestSiblings:
    """One act that is asked for all the children of a family is one line."""

    def lines(self, partnership, standard, now) -> list:
        found = worklist(partnership.social_worker, now=now)
        every = found.lines
        return [line for line in every if line.standard.id == standard]

    def test_what_one_act_answers_is_one_line(self, partnership, now) -> None:
        both = partnership.robin, partnership.sky
        record(partnership.social_worker, "core_group", *both, now=now)
        [line] = self.lines(partnership, "FAM-1", now)
        numbers = {line.record_number, *(other.record_number for other in line.others)}
        assert numbers == {child.record_number for child in both}

    def test_what_is_asked_for_each_child_is_a_line_for_each(self, partnership, now) -> None:
        both = partnership.robin, partnership.sky
        record(partnership.social_worker, "domestic_abuse_incident", *both, now=now)
        assert [line.others for line in self.lines(partnership, "DA-1", now)] == [(), ()]

    def test_a_child_for_whom_it_was_done_leaves_the_line(self, partnership, now) -> None:
        both = partnership.robin, partnership.sky
        group = record(partnership.social_worker, "core_group", *both, now=now).entry
        record(
            partnership.social_worker,
            "family_informed",
            partnership.robin,
            now=now,
            about=(group.id,),
            answers={"told": "told"},
        )
        [line] = self.lines(partnership, "FAM-1", now)
        assert (line.record_number, line.others) == (partnership.sky.record_number, ())
