"""Recording an entry: all of it or nothing, derived, linked and audited."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from unittest.mock import patch

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.chronology import GENESIS, Restriction, Source
from heed.clocks import Occurred
from heed.server.services.append_many import Addition, append_many
from heed.server.services.drafts import keep_draft, read_draft
from heed.server.services.errors import CannotRecord
from heed.server.services.record import record_entry
from heed.server.storage.models import AuditRow, Entry, EntryLink, Obligation
from heed.standards import Verdict
from tests.support.partnership import Partnership
from tests.support.recording import drafted, record, recorded_harm

pytestmark = pytest.mark.django_db


def errors_of(author, draft, now) -> dict[str, str]:
    with pytest.raises(CannotRecord) as refused:
        record_entry(author, draft, now=now)
    assert not Entry.objects.exists()
    return refused.value.errors


class TestWhatIsKept:
    def test_the_entry_its_author_as_they_were_and_its_times(self, partnership, now) -> None:
        recorded = recorded_harm(partnership, now=now, occurred=Occurred.on(date(2026, 3, 15)))
        row = Entry.objects.get()
        assert str(row.id) == recorded.entry.id == str(row.line)
        assert (row.kind, row.occurred, row.recorded_at) == ("harm_incident", "2026-03-15", now)
        assert (row.author_role, row.author_agency, row.author_team) == (
            "social_worker",
            "northmoor-council",
            "East",
        )
        assert row.sequence == recorded.entry.sequence > 0

    def test_each_child_gets_a_link_of_their_own_chain(self, partnership, now) -> None:
        both = (partnership.robin, partnership.sky)
        record(partnership.social_worker, "harm_incident", partnership.robin, now=now)
        record(partnership.social_worker, "harm_incident", *both, now=now)
        robins = list(EntryLink.objects.filter(child=partnership.robin))
        skys = list(EntryLink.objects.filter(child=partnership.sky))
        assert [link.position for link in robins] == [1, 2]
        assert robins[0].previous == skys[0].previous == GENESIS
        assert robins[1].previous == robins[0].hash
        assert [link.position for link in skys] == [1]

    def test_an_audit_row_for_each_child_names_the_entry_and_not_what_it_says(
        self, partnership, now
    ) -> None:
        both = (partnership.robin, partnership.sky)
        recorded = record(partnership.social_worker, "harm_incident", *both, now=now)
        rows = AuditRow.objects.filter(what="recorded")
        assert {row.child for row in rows} == set(both)
        assert all(row.who == partnership.social_worker for row in rows)
        assert [row.detail for row in rows] == [{"entry": recorded.entry.id}] * 2

    def test_the_draft_of_the_form_is_thrown_away_and_others_stay(self, partnership, now) -> None:
        worker, robin = partnership.social_worker, partnership.robin
        keep_draft(worker, robin, "harm_incident", {"seen": "a mark"}, now=now)
        keep_draft(worker, robin, "visit", {"notes": "..."}, now=now)
        recorded_harm(partnership, now=now)
        assert read_draft(worker, robin, "harm_incident", now=now) is None
        assert read_draft(worker, robin, "visit", now=now) is not None


class TestWhatItAnswersAndAsks:
    def test_harm_asks_for_a_medical_to_be_considered(self, partnership, now) -> None:
        recorded = recorded_harm(partnership, now=now)
        medical = {o.standard: o for o in recorded.asks}["CPM-1"]
        assert medical.child == str(partnership.robin.pk)
        assert medical.trigger == recorded.entry.id
        stored = Obligation.objects.get(child=partnership.robin, standard="CPM-1")
        assert (stored.settled, str(stored.trigger_id)) == ("", recorded.entry.id)

    def test_considering_it_answers(self, partnership, now) -> None:
        harm = recorded_harm(partnership, now=now, answers={"harm": ["physical"]})
        recorded = record(
            partnership.social_worker,
            "cp_medical_considered",
            partnership.robin,
            now=now + timedelta(hours=2),
            about=(harm.entry.id,),
        )
        answered = {o.standard: o for o in recorded.answered}
        assert answered["CPM-1"].settled is Verdict.MET
        assert "CPM-1" not in {o.standard for o in recorded.asks}
        stored = Obligation.objects.get(child=partnership.robin, standard="CPM-1")
        assert stored.settled == "met"

    def test_what_concerns_the_household_is_derived_for_each_child_of_it(
        self, partnership, now
    ) -> None:
        record(partnership.police_officer, "domestic_abuse_incident", partnership.robin, now=now)
        concerned = set(
            Obligation.objects.filter(standard="DA-1").values_list("child__given_name", flat=True)
        )
        assert concerned == {"Robin", "Sky"}

    def test_a_sibling_the_author_may_not_see_is_not_in_what_they_are_told(
        self, partnership, now
    ) -> None:
        recorded = record(
            partnership.safeguarding_lead, "domestic_abuse_incident", partnership.robin, now=now
        )
        assert {o.child for o in recorded.asks} == {str(partnership.robin.pk)}

    def test_a_conference_on_a_saturday_is_kept_with_a_word_of_advice(
        self, partnership, now
    ) -> None:
        saturday = Occurred.on(date(2026, 3, 14))
        recorded = record(
            partnership.conference_chair,
            "initial_conference",
            partnership.robin,
            now=now,
            occurred=saturday,
        )
        assert "on a Saturday" in recorded.advice[0]

    def test_the_same_long_words_again_are_kept_with_a_word_of_advice(
        self, partnership, now
    ) -> None:
        said = {"evidence": "The children come to school fed and rested on four days of five."}
        held = [
            record(
                partnership.social_worker,
                "core_group",
                partnership.robin,
                now=now,
                answers=said,
                occurred=Occurred.on(date(2026, 3, day)),
            )
            for day in (3, 10)
        ]
        assert held[0].advice == ()
        assert "has the same words as on 3 March 2026" in held[1].advice[0]

    def test_the_words_of_an_entry_one_may_not_see_are_not_pointed_out(
        self, partnership, now
    ) -> None:
        said = {"evidence": "The children come to school fed and rested on four days of five."}
        hidden = Restriction("police_intelligence", ("northmoor-council",))
        worker, robin = partnership.social_worker, partnership.robin
        record(worker, "core_group", robin, now=now, answers=said, restriction=hidden)
        lead = partnership.safeguarding_lead
        assert record(lead, "core_group", robin, now=now, answers=said).advice == ()


class TestWhatIsRefused:
    def test_every_error_at_once(self, partnership, now) -> None:
        draft = drafted(
            "cp_medical_considered",
            partnership.unrelated,
            occurred=now + timedelta(days=1),
            source=Source("reported"),
            restriction=Restriction("sealed", ("nobody",)),
            about=("no such entry",),
            answers={"decision": "perhaps", "reason": ""},
        )
        errors = errors_of(partnership.social_worker, draft, now)
        assert set(errors) >= {
            "children",
            "occurred",
            "source",
            "restriction",
            "about",
            "decision",
            "reason",
        }
        assert all(says for says in errors.values())

    @pytest.mark.parametrize(
        ("occurred", "word"),
        [
            (Occurred.on(date(2026, 3, 17)), "future"),
            (Occurred.at(datetime(2026, 3, 16, 10, 1, tzinfo=UTC)), "future"),
            (Occurred.in_month(2026, 4), "future"),
            (Occurred.between(date(2026, 3, 1), date(2026, 3, 20)), "future"),
            (Occurred.on(date(1899, 12, 31)), "1900"),
        ],
        ids=str,
    )
    def test_dates_that_cannot_be(self, partnership, now, occurred, word) -> None:
        draft = drafted("harm_incident", partnership.robin, occurred=occurred)
        assert word in errors_of(partnership.social_worker, draft, now)["occurred"]

    @pytest.mark.parametrize(
        "occurred",
        [
            Occurred.on(date(2026, 3, 16)),
            Occurred.at(datetime(2026, 3, 16, 10, 0, tzinfo=UTC)),
            Occurred.in_month(2026, 3),
            Occurred.between(date(2026, 3, 1), date(2026, 3, 16)),
            Occurred.on(date(1900, 1, 1)),
        ],
        ids=str,
    )
    def test_dates_that_just_can(self, partnership, now, occurred) -> None:
        record(
            partnership.social_worker,
            "harm_incident",
            partnership.robin,
            now=now,
            occurred=occurred,
        )
        assert Entry.objects.get().occurred == str(occurred)

    def test_an_unknown_kind_names_the_nearest(self, partnership, now) -> None:
        draft = drafted("harm_incident", partnership.robin, occurred=now)
        misspelt = replace(draft, kind="harm_incidnet")
        assert "“harm_incident”" in errors_of(partnership.social_worker, misspelt, now)["kind"]

    @pytest.mark.parametrize(
        "children", [(), ("not an id",), ("00000000-0000-0000-0000-00000000000a",)]
    )
    def test_children_who_are_not_there(self, partnership, now, children) -> None:
        draft = replace(drafted("harm_incident", occurred=now), children=children)
        assert set(errors_of(partnership.social_worker, draft, now)) == {"children"}

    @pytest.mark.parametrize(
        ("source", "word"),
        [
            (Source("rumour"), "how you know"),
            (Source("reported", "  "), "who told you"),
            (Source("document"), "which document"),
            (Source("reported", "x" * 201), "200"),
            (Source("reported", "a\x00b"), "hidden"),
        ],
    )
    def test_sources(self, partnership, now, source, word) -> None:
        draft = drafted("harm_incident", partnership.robin, occurred=now, source=source)
        assert word in errors_of(partnership.social_worker, draft, now)["source"]

    def test_an_entry_cannot_be_about_one_of_a_kind_it_does_not_answer(
        self, partnership, now
    ) -> None:
        bereavement = record(
            partnership.social_worker, "bereavement_or_loss", partnership.robin, now=now
        )
        draft = drafted(
            "cp_medical_considered", partnership.robin, occurred=now, about=(bereavement.entry.id,)
        )
        with pytest.raises(CannotRecord) as refused:
            record_entry(partnership.social_worker, draft, now=now)
        assert "cannot be about" in refused.value.errors["about"]

    def test_nor_about_one_of_another_childs_record(self, partnership, now) -> None:
        elsewhere = record(
            partnership.other_team_worker, "harm_incident", partnership.unrelated, now=now
        )
        draft = drafted(
            "cp_medical_considered", partnership.robin, occurred=now, about=(elsewhere.entry.id,)
        )
        with pytest.raises(CannotRecord) as refused:
            record_entry(partnership.social_worker, draft, now=now)
        assert "not on this child's record" in refused.value.errors["about"]

    def test_nor_about_one_that_is_restricted_from_the_author_in_the_same_words(
        self, partnership, now
    ) -> None:
        sealed = record(
            partnership.police_officer,
            "harm_incident",
            partnership.robin,
            now=now,
            restriction=Restriction("police_intelligence", ("northmoor-police",)),
        )
        draft = drafted(
            "cp_medical_considered", partnership.robin, occurred=now, about=(sealed.entry.id,)
        )
        with pytest.raises(CannotRecord) as refused:
            record_entry(partnership.social_worker, draft, now=now)
        assert "not on this child's record" in refused.value.errors["about"]


@pytest.mark.parametrize(
    "fault",
    [
        "heed.server.services.writing.derive",
        "heed.server.services.writing.audit_entries",
        "heed.server.services.record.discard_after_saving",
    ],
)
def test_a_fault_on_the_way_leaves_nothing(partnership: Partnership, now, fault: str) -> None:
    keep_draft(
        partnership.social_worker, partnership.robin, "harm_incident", {"seen": "a"}, now=now
    )
    audited = AuditRow.objects.count()
    with patch(fault, side_effect=OSError("disk full")), pytest.raises(OSError, match="disk full"):
        recorded_harm(partnership, now=now)
    assert not Entry.objects.exists()
    assert not EntryLink.objects.exists()
    assert not Obligation.objects.exists()
    assert AuditRow.objects.count() == audited
    assert read_draft(partnership.social_worker, partnership.robin, "harm_incident", now=now)


def test_queries_do_not_grow_with_the_record(partnership: Partnership, now) -> None:
    def queries_of_a_save() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            recorded_harm(partnership, now=now)
        return len(captured)

    recorded_harm(partnership, now=now)
    few = queries_of_a_save()
    worker = partnership.social_worker
    past = now - timedelta(days=200)
    history = [
        Addition(
            worker.as_author(),
            drafted(kind, partnership.robin, partnership.sky, occurred=past + timedelta(days=n)),
            past + timedelta(days=n, hours=1),
        )
        for n in range(60)
        for kind in ("harm_incident", "visit")
    ]
    append_many(history, now=now)
    assert queries_of_a_save() <= few <= 20
