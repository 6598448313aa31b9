"""Opening a record: what one viewer may read, now or as it was known, always audited."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.chronology import Restriction
from heed.server.services.append_many import Addition, append_many
from heed.server.services.break_glass import break_glass
from heed.server.services.correct import correct_entry, withdraw_entry
from heed.server.services.errors import NoSuchRecord, Refused
from heed.server.services.people import end_involvement, end_stay, house, involve
from heed.server.services.read_child import open_record
from heed.server.storage.models import AuditRow, Involvement, Stay
from heed.standards import Verdict
from tests.support.recording import drafted, record, recorded_harm

pytestmark = pytest.mark.django_db


def opened(viewer, child, now, **more):
    return open_record(viewer, child.record_number, now=now, **more)


class TestAudit:
    def test_every_view_writes_a_row(self, partnership, now) -> None:
        opened(partnership.social_worker, partnership.robin, now, why="worklist")
        row = AuditRow.objects.latest("id")
        assert (row.who, row.child) == (partnership.social_worker, partnership.robin)
        assert (row.what, row.why, row.happened_at) == ("opened", "worklist", now)

    def test_a_view_of_the_past_says_which_day(self, partnership, now) -> None:
        day = date(2026, 3, 1)
        opened(partnership.social_worker, partnership.robin, now, as_known_on=day)
        assert AuditRow.objects.latest("id").detail == {"as_known_on": "2026-03-01"}

    def test_a_refused_view_writes_one_too(self, partnership, now) -> None:
        with pytest.raises(Refused) as refused:
            opened(partnership.other_team_worker, partnership.robin, now)
        assert refused.value.refusal.offers == "break_glass"
        assert AuditRow.objects.latest("id").what == "refused"

    def test_a_number_that_is_nobodys(self, partnership, now) -> None:
        with pytest.raises(NoSuchRecord, match="looks like H-000123"):
            open_record(partnership.social_worker, "H-999999", now=now)


class TestWhatIsRead:
    def test_the_child_the_family_and_who_works_with_them(self, partnership, now) -> None:
        record_ = opened(partnership.social_worker, partnership.robin, now)
        assert record_.child == partnership.robin
        [sky] = record_.household
        assert (sky.initials, sky.name) == ("SM", "Sky Marsh")
        assert {each.name for each in record_.involved} == {
            "Jo Bright",
            "Ngozi Adeyemi",
            "Ruth Lang",
            "Dev Patel",
            "Harriet Cole",
        }
        assert record_.can_record

    def test_of_a_sibling_one_may_not_see_the_initials_only(self, partnership, now) -> None:
        [sky] = opened(partnership.safeguarding_lead, partnership.robin, now).household
        assert (sky.initials, sky.name, sky.record_number) == ("SM", "", "")

    def test_a_siblings_own_entries_are_not_on_this_record(self, partnership, now) -> None:
        record(partnership.social_worker, "harm_incident", partnership.sky, now=now)
        assert not opened(partnership.social_worker, partnership.robin, now).chronology.entries

    def test_open_obligations_with_their_standard_and_trigger(self, partnership, now) -> None:
        harm = recorded_harm(partnership, now=now)
        record_ = opened(partnership.social_worker, partnership.robin, now)
        medical = {each.standard.id: each for each in record_.open_obligations}["CPM-1"]
        assert medical.trigger.id == harm.entry.id
        assert medical.verdict is Verdict.PENDING
        later = opened(partnership.social_worker, partnership.robin, now + timedelta(days=30))
        missed = {each.standard.id: each.verdict for each in later.open_obligations}
        assert missed["CPM-1"] is Verdict.MISSED

    def test_emergency_access_says_until_when(self, partnership, now) -> None:
        stranger = partnership.other_health_visitor
        access = break_glass(
            stranger, partnership.robin.record_number, "Child is in the clinic now", now=now
        )
        record_ = opened(stranger, partnership.robin, now + timedelta(hours=1))
        assert record_.emergency_until == access.ends_at
        assert opened(partnership.social_worker, partnership.robin, now).emergency_until is None


class TestRestricted:
    @pytest.fixture
    def intelligence(self, partnership, now):
        return record(
            partnership.police_officer,
            "harm_incident",
            partnership.robin,
            now=now,
            restriction=Restriction("police_intelligence", ("northmoor-police",)),
        ).entry

    def test_entry_and_what_it_asks_are_not_there_for_others(
        self, partnership, now, intelligence
    ) -> None:
        seen = opened(partnership.police_officer, partnership.robin, now)
        assert [line.id for line in seen.chronology] == [intelligence.id]
        assert seen.obligations
        unseen = opened(partnership.social_worker, partnership.robin, now)
        assert not unseen.chronology.entries
        assert not unseen.obligations

    @pytest.mark.usefixtures("intelligence")
    def test_nor_on_a_day_of_the_past(self, partnership, now) -> None:
        later, day = now + timedelta(days=5), date(2026, 3, 17)
        unseen = opened(partnership.social_worker, partnership.robin, later, as_known_on=day)
        assert (unseen.chronology.entries, unseen.obligations) == ((), ())
        seen = opened(partnership.police_officer, partnership.robin, later, as_known_on=day)
        assert seen.obligations

    def test_a_correction_without_the_restriction_does_not_open_it(
        self, partnership, now, intelligence
    ) -> None:
        draft = drafted("harm_incident", partnership.robin, occurred=now)
        correct_entry(partnership.police_officer, intelligence.id, draft, reason="Time", now=now)
        unseen = opened(partnership.social_worker, partnership.robin, now)
        assert not unseen.chronology.entries

    def test_a_later_restriction_hides_what_was_open(self, partnership, now) -> None:
        entry = recorded_harm(partnership, now=now).entry
        sealed = Restriction("sealed")
        draft = drafted("harm_incident", partnership.robin, occurred=now, restriction=sealed)
        correct_entry(partnership.social_worker, entry.id, draft, reason="Address", now=now)
        later, day = now + timedelta(days=5), date(2026, 3, 15)
        assert not opened(partnership.health_visitor, partnership.robin, now).chronology.entries
        past = opened(partnership.health_visitor, partnership.robin, later, as_known_on=day)
        assert not past.chronology.entries
        assert opened(partnership.team_manager, partnership.robin, now).chronology.entries


class TestAsKnownOn:
    def test_only_what_had_been_recorded_by_the_end_of_that_day(self, partnership, now) -> None:
        day = now.date()
        first = recorded_harm(partnership, now=now).entry
        late = now + timedelta(days=3)
        second = recorded_harm(partnership, now=late, occurred=now).entry
        withdraw_entry(partnership.social_worker, first.id, reason="Mistaken", now=late)
        past = opened(partnership.social_worker, partnership.robin, late, as_known_on=day)
        assert [line.id for line in past.chronology] == [first.id]
        assert not past.can_record
        now_ = opened(partnership.social_worker, partnership.robin, late)
        assert [line.id for line in now_.chronology] == [second.id]

    def test_obligations_as_they_stood_then(self, partnership, now) -> None:
        harm = recorded_harm(partnership, now=now, answers={"harm": ["physical"]}).entry
        record(
            partnership.social_worker,
            "cp_medical_considered",
            partnership.robin,
            now=now + timedelta(days=10),
            about=(harm.id,),
        )
        later = now + timedelta(days=20)

        def medical(day):
            seen = opened(partnership.social_worker, partnership.robin, later, as_known_on=day)
            return {each.standard.id: each.verdict for each in seen.obligations}["CPM-1"]

        assert medical(date(2026, 3, 16)) is Verdict.PENDING
        assert medical(date(2026, 3, 18)) is Verdict.MISSED
        assert medical(date(2026, 3, 27)) is Verdict.MET_LATE
        assert medical(None) is Verdict.MET_LATE

    def test_who_was_involved_and_at_home_as_it_was_known(self, partnership, now) -> None:
        left = Involvement.objects.get(
            child=partnership.robin, practitioner=partnership.police_officer
        )
        end_involvement(left, until=date(2026, 2, 1), now=now)
        stay = Stay.objects.get(child=partnership.sky)
        end_stay(stay, until=date(2026, 2, 1), now=now)
        later = now + timedelta(days=1)
        past = opened(
            partnership.social_worker, partnership.robin, later, as_known_on=date(2026, 3, 1)
        )
        assert "Dev Patel" in {each.name for each in past.involved}
        assert [mate.until for mate in past.household] == [None]
        today = opened(partnership.social_worker, partnership.robin, later)
        assert "Dev Patel" not in {each.name for each in today.involved}
        assert [mate.until for mate in today.household] == [date(2026, 2, 1)]

    @pytest.mark.parametrize("ahead", [0, 1, 400])
    def test_today_and_days_to_come_are_now(self, partnership, now, ahead) -> None:
        day = now.date() + timedelta(days=ahead)
        record_ = opened(partnership.social_worker, partnership.robin, now, as_known_on=day)
        assert (record_.as_known_on, record_.moment) == (None, now)


def test_queries_do_not_grow_with_the_record_or_the_family(partnership, now) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            opened(partnership.social_worker, partnership.robin, now)
        return len(captured)

    recorded_harm(partnership, now=now)
    few = queries()
    author, past = partnership.social_worker.as_author(), now - timedelta(days=90)
    history = [
        Addition(author, drafted("harm_incident", partnership.robin, occurred=past), past)
        for _ in range(50)
    ]
    append_many(history, now=now)
    house(partnership.unrelated, "1 Larch Row", since=date(2026, 2, 1), now=now)
    involve(partnership.other_team_worker, partnership.robin, since=date(2026, 2, 1), now=now)
    assert queries() <= few <= 18


def test_settled_obligations_can_be_left_out(partnership, now):
    """Pages that ask only what is still to be done need not read a long record's others."""
    worker, number = partnership.social_worker, partnership.robin.record_number
    record(worker, "referral_received", partnership.robin, now=now)
    harmed = recorded_harm(partnership, now=now, answers={"harm": ["physical"]})
    considered = now + timedelta(hours=1)
    record(
        worker, "cp_medical_considered", partnership.robin, now=considered, about=(harmed.entry.id,)
    )
    later = now + timedelta(days=1)
    everything = open_record(worker, number, now=later)
    only_open = open_record(worker, number, now=later, only_open=True)
    assert only_open.open_obligations == everything.open_obligations
    assert "STAT-REF-1" in {asked.standard.id for asked in only_open.obligations}
    assert "CPM-1" in {asked.standard.id for asked in everything.obligations}
    assert "CPM-1" not in {asked.standard.id for asked in only_open.obligations}
