"""Corrections and withdrawals are new entries; the earlier ones stay to be read."""

from dataclasses import replace
from datetime import timedelta

import pytest

from heed.chronology import AlreadySuperseded, Chronology
from heed.server.services.correct import correct_entry, withdraw_entry
from heed.server.services.drafts import keep_draft, read_draft
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.storage.entries import entries_of
from heed.server.storage.models import AuditRow, Entry, Obligation
from tests.support.recording import drafted, record, recorded_harm

pytestmark = pytest.mark.django_db


@pytest.fixture
def harm(partnership, now):
    return recorded_harm(partnership, now=now, answers={"harm": ["physical"]}).entry


def corrected(partnership, harm, now, *, author=None, reason="It was the day before.", **answers):
    draft = drafted("harm_incident", partnership.robin, occurred=now, answers=answers)
    author = author or partnership.social_worker
    later = now + timedelta(hours=1)
    return correct_entry(author, harm.id, draft, reason=reason, now=later)


def lines(child):
    return Chronology(entries_of([child.pk])).all_lines


def test_the_record_reads_the_newer_and_keeps_the_older(partnership, harm, now) -> None:
    recorded = corrected(partnership, harm, now, observed="A graze on the left knee.")
    [line] = lines(partnership.robin)
    assert line.entry.fields["observed"] == "A graze on the left knee."
    assert line.first.fields == harm.fields
    assert (recorded.entry.supersedes, recorded.entry.reason) == (harm.id, "It was the day before.")
    assert str(Entry.objects.get(id=recorded.entry.id).line) == harm.id
    assert AuditRow.objects.filter(what="corrected", child=partnership.robin).exists()


def test_it_stays_about_the_same_children_and_of_the_same_kind(partnership, harm, now) -> None:
    draft = drafted("harm_incident", partnership.sky, occurred=now)
    recorded = correct_entry(
        partnership.social_worker,
        harm.id,
        replace(draft, kind="visit"),
        reason="Wrong day.",
        now=now,
    )
    assert recorded.entry.children == harm.children
    assert recorded.entry.kind == "harm_incident"


def test_a_second_correction_of_the_same_entry_is_told_of_the_first(partnership, harm, now) -> None:
    corrected(partnership, harm, now)
    with pytest.raises(AlreadySuperseded, match=r"already corrected this entry\. Open the newer"):
        corrected(partnership, harm, now, author=partnership.team_manager)
    assert Entry.objects.count() == 2


def test_the_newer_can_be_corrected_in_turn(partnership, harm, now) -> None:
    second = corrected(partnership, harm, now).entry
    third = corrected(partnership, second, now).entry
    assert str(Entry.objects.get(id=third.id).line) == harm.id
    assert len(lines(partnership.robin)[0].versions) == 3


def test_what_was_derived_follows_the_correction(partnership, harm, now) -> None:
    assert Obligation.objects.filter(trigger__id=harm.id, standard="CPM-1").exists()
    withdraw_entry(partnership.social_worker, harm.id, reason="Another child.", now=now)
    assert not Obligation.objects.filter(trigger__id=harm.id).exists()


def test_an_entry_recorded_in_error_counts_no_more_and_can_be_read(partnership, harm, now) -> None:
    withdraw_entry(partnership.social_worker, harm.id, reason="Another child.", now=now)
    [line] = lines(partnership.robin)
    assert line.withdrawn
    assert line.first.fields == harm.fields
    assert AuditRow.objects.filter(what="withdrawn").exists()
    with pytest.raises(AlreadySuperseded):
        withdraw_entry(partnership.social_worker, harm.id, reason="Again.", now=now)
    with pytest.raises(AlreadySuperseded):
        withdraw_entry(partnership.social_worker, line.entry.id, reason="Again.", now=now)


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_a_reason_is_asked_for_with_every_other_error(partnership, harm, now, reason) -> None:
    with pytest.raises(CannotRecord) as refused:
        corrected(partnership, harm, now, reason=reason, injury="perhaps")
    assert set(refused.value.errors) == {"reason", "injury"}
    with pytest.raises(CannotRecord) as refused:
        withdraw_entry(partnership.social_worker, harm.id, reason=reason, now=now)
    assert set(refused.value.errors) == {"reason"}
    assert Entry.objects.count() == 1


def test_only_the_agency_that_recorded_it_corrects_it(partnership, harm, now) -> None:
    with pytest.raises(Refused, match="Only people of the agency that recorded this"):
        corrected(partnership, harm, now, author=partnership.health_visitor)
    corrected(partnership, harm, now, author=partnership.conference_chair)


@pytest.mark.parametrize("entry_id", ["00000000-0000-0000-0000-000000000001", "nonsense"])
def test_an_entry_that_is_not_there(partnership, now, entry_id) -> None:
    with pytest.raises(NotFound):
        withdraw_entry(partnership.social_worker, entry_id, reason="Why not", now=now)


def test_someone_who_may_not_see_the_child_is_told_the_same(partnership, harm, now) -> None:
    with pytest.raises(NotFound):
        corrected(partnership, harm, now, author=partnership.other_team_worker)


def test_an_entry_about_a_child_of_others_too_is_theirs_to_correct(partnership, now) -> None:
    both = (partnership.robin, partnership.sky)
    entry = record(partnership.social_worker, "visit", *both, now=now).entry
    with pytest.raises(Refused, match="as well"):
        withdraw_entry(partnership.safeguarding_lead, entry.id, reason="Why not", now=now)


def test_the_draft_of_the_correction_is_thrown_away(partnership, harm, now) -> None:
    worker, robin = partnership.social_worker, partnership.robin
    keep_draft(worker, robin, "harm_incident", {"seen": "x"}, about=harm.id, now=now)
    corrected(partnership, harm, now)
    assert read_draft(worker, robin, "harm_incident", about=harm.id, now=now) is None
