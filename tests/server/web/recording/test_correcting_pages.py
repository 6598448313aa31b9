"""Correcting an entry, marking it as recorded in error, and reading its versions."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.test import Client

from heed.chronology import Restriction
from heed.clocks import Occurred
from heed.server.services.correct import correct_entry, withdraw_entry
from heed.server.storage.models import Draft, Entry
from tests.support.browsing import at, shown_by, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import drafted, record, recorded_harm

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


def correcting(browser: Client, entry_id: str, **typed: object):
    """Open the form of a correction, change what is given, and send it."""
    address = f"/entries/{entry_id}/correct"
    form = shown_by(browser.get(address).content.decode())
    reason = {"entry-correction-reason": "The wrong arm"}
    return browser.post(address, form | reason | typed)


def test_the_form_of_a_correction_holds_the_entry_as_it_is(partnership: Partnership) -> None:
    old = record(
        partnership.social_worker,
        "cp_medical_considered",
        partnership.robin,
        now=NOW,
        occurred=Occurred.parse("2026-02-01/2026-03-15"),
        answers={"disagree": True},
        restriction=Restriction("third_party", ("northmoor-health",)),
        about=(recorded_harm(partnership, now=NOW).entry.id,),
    ).entry
    with at(LATER):
        browser = signed_in(partnership.social_worker)
        form = shown_by(browser.get(f"/entries/{old.id}/correct").content.decode())
        assert form["entry-when"] == ["about"]
        assert form["entry-from_day"] == ["1"]
        assert form["entry-to_month"] == ["3"]
        assert form["disagree"] == ["yes"]
        assert form["decision"] == [old.fields["decision"]]
        assert form["entry-about"] == list(old.about)
        assert form["entry-agencies"] == ["northmoor-health"]
        saved = correcting(browser, old.id)
    assert saved.status_code == 302
    new = Entry.objects.get(supersedes__id=old.id)
    assert new.fields == old.fields
    assert new.occurred == str(old.occurred)
    assert new.about == list(old.about)
    assert new.restriction_agencies == ["northmoor-health"]


def test_a_correction_keeps_the_earlier_version_to_be_read(partnership: Partnership) -> None:
    old = recorded_harm(partnership, now=NOW, answers={"observed": "A mark on the left arm"}).entry
    with at(LATER):
        browser = signed_in(partnership.social_worker)
        correcting(browser, old.id, observed="A mark on the right arm")
        new = Entry.objects.get(supersedes__id=old.id)
        newer = browser.get(f"/entries/{new.id}").content.decode()
        older = browser.get(f"/entries/{old.id}").content.decode()
    assert "A mark on the right arm" in newer
    assert (
        "What was seen or heard? was “A mark on the left arm”, "
        "and is now “A mark on the right arm”." in newer
    )
    assert "The wrong arm" in newer
    assert f"/entries/{new.id}/correct" in newer
    assert "This is an earlier version" in older
    assert f"/entries/{old.id}/correct" not in older


def test_a_correction_without_a_reason_is_not_saved_and_keeps_its_text(
    partnership: Partnership,
) -> None:
    old = recorded_harm(partnership, now=NOW).entry
    with at(LATER):
        browser = signed_in(partnership.social_worker)
        page = correcting(
            browser, old.id, observed="Better words", **{"entry-correction-reason": " "}
        )
    html = page.content.decode()
    assert "Enter what was wrong and how you know" in html
    assert shown_by(html)["observed"] == ["Better words"]
    assert Entry.objects.count() == 1


def test_the_second_of_two_corrections_is_told_and_keeps_its_text(
    partnership: Partnership,
) -> None:
    old = recorded_harm(partnership, now=NOW).entry
    address = f"/entries/{old.id}/correct"
    with at(LATER):
        slower = signed_in(partnership.team_manager)
        form = shown_by(slower.get(address).content.decode())
        new = correct_entry(
            partnership.social_worker,
            old.id,
            drafted("harm_incident", partnership.robin, occurred=NOW),
            reason="Mine was first",
            now=LATER,
        ).entry
        raced = slower.post(
            address,
            form | {"observed": "My slower words", "entry-correction-reason": "Not yet right"},
        )
        html = raced.content.decode()
        assert raced.status_code == 409
        assert "Someone has already corrected this entry" in html
        way_on = f"/entries/{new.id}/correct?draft=continue"
        assert way_on in html
        newer = shown_by(slower.get(way_on).content.decode())
        assert newer["observed"] == ["My slower words"]
        assert newer["entry-correction-reason"] == ["Not yet right"]
        saved = slower.post(way_on, newer)
    assert saved.status_code == 302
    assert Entry.objects.get(supersedes__id=new.id).fields["observed"] == "My slower words"


def test_opening_the_correction_of_an_old_version_leads_to_the_newer(
    partnership: Partnership,
) -> None:
    old = recorded_harm(partnership, now=NOW).entry
    draft = drafted("harm_incident", partnership.robin, occurred=NOW)
    new = correct_entry(partnership.social_worker, old.id, draft, reason="Better", now=LATER).entry
    with at(LATER):
        page = signed_in(partnership.social_worker).get(f"/entries/{old.id}/correct")
    assert f"/entries/{new.id}/correct" in page.content.decode()


def test_recorded_in_error_needs_a_reason_and_stays_to_be_read(
    partnership: Partnership,
) -> None:
    entry = recorded_harm(partnership, now=NOW).entry
    address = f"/entries/{entry.id}/withdraw"
    with at(LATER):
        browser = signed_in(partnership.social_worker)
        form = shown_by(browser.get(address).content.decode())
        refused = browser.post(address, form | {"reason": ""})
        assert "Enter the reason" in refused.content.decode()
        done = browser.post(address, form | {"reason": "It was about another child"})
        assert done.headers["Location"] == f"/children/{partnership.robin.record_number}"
        record_page = browser.get(done.headers["Location"]).content.decode()
        last = Entry.objects.get(supersedes__id=entry.id)
        entry_page = browser.get(f"/entries/{last.id}").content.decode()
        again = browser.get(address).content.decode()
    assert "Recorded in error" in record_page
    assert "It was about another child" in record_page
    assert str(entry.fields["observed"]) not in record_page
    assert "no longer counts" in entry_page
    assert "This entry was recorded in error" in again
    assert not Draft.objects.exists()


@pytest.mark.parametrize("page", ["correct", "withdraw"])
def test_another_agency_cannot_correct_and_is_told_what_to_do(
    partnership: Partnership, page: str
) -> None:
    entry = recorded_harm(partnership, now=NOW).entry
    with at(LATER):
        browser = signed_in(partnership.police_officer)
        refused = browser.get(f"/entries/{entry.id}/{page}")
        read = browser.get(f"/entries/{entry.id}").content.decode()
    assert refused.status_code == 403
    assert "Only people of the agency that recorded this" in refused.content.decode()
    assert f"/entries/{entry.id}/correct" not in read
    assert "Only people of the agency that recorded this" in read


@pytest.mark.parametrize("page", ["", "/correct", "/withdraw"])
def test_an_entry_one_may_not_see_is_as_good_as_none(partnership: Partnership, page: str) -> None:
    entry = recorded_harm(partnership, now=NOW).entry
    hidden = recorded_harm(
        partnership, now=NOW, restriction=Restriction("third_party", ("northmoor-council",))
    ).entry
    with at(LATER):
        stranger = signed_in(partnership.other_team_worker)
        assert stranger.get(f"/entries/{entry.id}{page}").status_code == 404
        assert stranger.get(f"/entries/{uuid4()}{page}").status_code == 404
        lead = signed_in(partnership.safeguarding_lead)
        assert lead.get(f"/entries/{hidden.id}{page}").status_code == 404


def test_the_page_of_an_entry_says_what_it_asks_and_what_answers_it(
    partnership: Partnership,
) -> None:
    harm = recorded_harm(partnership, now=NOW, answers={"harm": ["physical"]}).entry
    medical = record(
        partnership.social_worker,
        "cp_medical_considered",
        partnership.robin,
        now=NOW + timedelta(hours=2),
        about=(harm.id,),
    ).entry
    with at(LATER):
        browser = signed_in(partnership.health_visitor)
        first = browser.get(f"/entries/{harm.id}").content.decode()
        second = browser.get(f"/entries/{medical.id}").content.decode()
    assert "CP medical considered" in first.partition("What is about it")[2]
    assert "in time" in first.partition("What it asks")[2]
    assert "Lead social worker, Northmoor Council" in first
    assert "Consider a CP medical" in second.partition("What it answered")[2]
    assert f"/entries/{harm.id}" in second.partition("What it is about")[2]


def test_an_entry_can_be_read_as_it_was_known(partnership: Partnership) -> None:
    old = recorded_harm(partnership, now=NOW, answers={"observed": "First words"}).entry
    withdraw_entry(partnership.social_worker, old.id, reason="Wrong child", now=LATER)
    with at(LATER + timedelta(days=1)):
        browser = signed_in(partnership.social_worker)
        then = browser.get(f"/entries/{old.id}?as_known_on=2026-03-16").content.decode()
        before = browser.get(f"/entries/{old.id}?as_known_on=2026-03-15")
    assert "As it was known at the end of 16 March 2026" in then
    assert "recorded in error" not in then
    assert f"/entries/{old.id}/correct" not in then
    assert before.status_code == 404
