"""Advice in the form of an entry: what is shown, kept with the entry, and never lost."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from heed.chronology import content_hash
from heed.server.services.verify import verify
from heed.server.storage.entries import read
from heed.server.storage.models import Draft, Entry
from heed.wording import Decision, mark_of
from tests.support.browsing import at, shown_by, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import recorded_harm

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
BLAMES = "Robin refuses to engage with the nurse."
MARK = mark_of("L-046", "refuses to engage")
CHOICE, BECAUSE = f"entry-wording-observed-{MARK}", f"entry-kept-because-observed-{MARK}"


@pytest.fixture
def old(partnership: Partnership) -> str:
    return recorded_harm(partnership, now=NOW, answers={"observed": BLAMES}).entry.id


def sends(browser: Client, entry_id: str, **typed: str) -> Any:
    """Open the form of a correction, change what is given, and send it."""
    address = f"/entries/{entry_id}/correct"
    form = shown_by(browser.get(address).content.decode())
    return browser.post(address, form | {"entry-correction-reason": "More is known"} | typed)


def corrected(partnership: Partnership, entry_id: str, **typed: str) -> tuple[Decision, ...]:
    """What is kept with a correction that was sent with these choices."""
    with at(LATER):
        assert sends(signed_in(partnership.social_worker), entry_id, **typed).status_code == 302
    return next(read(Entry.objects.filter(supersedes__id=entry_id))).wording


def test_a_reason_for_keeping_a_word_is_kept_with_the_entry(
    partnership: Partnership, old: str
) -> None:
    [one] = corrected(partnership, old, **{CHOICE: "keep", BECAUSE: "The court's\x00words"})
    assert (one.question, one.row, one.decided) == ("observed", "L-046", "kept")
    assert (one.term, one.reason) == ("refuses to engage", "The court's words")


def test_a_word_can_be_someones_own_or_be_changed(partnership: Partnership, old: str) -> None:
    [one] = corrected(partnership, old, **{CHOICE: "quote"})
    assert one.decided == "quoted"


def test_a_word_that_was_changed_is_not_kept(partnership: Partnership, old: str) -> None:
    [one] = corrected(partnership, old, observed="Robin stays away.", **{CHOICE: "change"})
    assert (one.decided, one.term) == ("changed", "")


@pytest.mark.parametrize("choice", ["", "change", "keep it", "KEEP"])
def test_saving_works_whatever_was_chosen(partnership: Partnership, old: str, choice: str) -> None:
    assert corrected(partnership, old, **{CHOICE: choice}) == ()


def test_the_decision_is_sealed_with_the_entry(partnership: Partnership, old: str) -> None:
    corrected(partnership, old, **{CHOICE: "keep", BECAUSE: "Court"})
    row = Entry.objects.get(supersedes__id=old)
    entry = next(read(Entry.objects.filter(pk=row.pk)))
    assert content_hash(entry) == row.content_hash
    assert content_hash(entry) != content_hash(replace(entry, wording=()))
    assert verify() == []


def test_the_page_of_the_entry_says_what_was_decided(partnership: Partnership, old: str) -> None:
    corrected(partnership, old, **{CHOICE: "keep", BECAUSE: "The court's words"})
    new = Entry.objects.get(supersedes__id=old)
    with at(LATER):
        page = signed_in(partnership.social_worker).get(f"/entries/{new.id}").content.decode()
    assert "Kept as it is, because: The court&#x27;s words" in page


def test_a_correction_starts_with_what_was_decided_before(
    partnership: Partnership, old: str
) -> None:
    corrected(partnership, old, **{CHOICE: "keep", BECAUSE: "Court"})
    new = str(Entry.objects.get(supersedes__id=old).id)
    with at(LATER):
        browser = signed_in(partnership.social_worker)
        form = shown_by(browser.get(f"/entries/{new}/correct").content.decode())
    assert form[CHOICE] == ["keep"]
    assert form[BECAUSE] == ["Court"]
    [again] = corrected(partnership, new)
    assert again.reason == "Court"


def test_checking_saves_nothing_and_loses_nothing(partnership: Partnership, old: str) -> None:
    with at(LATER):
        browser = signed_in(partnership.social_worker)
        answer = sends(browser, old, **{"entry-wording": "check", "entry-at_day": "77"})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Some words deserve a second thought" in page
    assert "There is a problem" not in page
    form = shown_by(page)
    assert form["observed"] == [BLAMES]
    assert form["entry-correction-reason"] == ["More is known"]
    assert form["entry-at_day"] == ["77"]
    assert Entry.objects.count() == 1
    assert "entry-wording" not in Draft.objects.get().payload


def test_a_draft_keeps_what_was_chosen(partnership: Partnership, old: str) -> None:
    with at(LATER):
        browser = signed_in(partnership.social_worker)
        sends(browser, old, **{"entry-wording": "check", CHOICE: "keep", BECAUSE: "Court"})
        page = browser.get(f"/entries/{old}/correct?draft=continue").content.decode()
    assert shown_by(page)[BECAUSE] == ["Court"]


def test_advice_is_switched_off_for_one_person_until_they_switch_again(
    partnership: Partnership, old: str
) -> None:
    with at(LATER):
        browser = signed_in(partnership.social_worker)
        page = sends(browser, old, **{"entry-wording": "off"}).content.decode()
        assert "Switch advice on words on" in page
        assert BLAMES in page
        partnership.social_worker.refresh_from_db()
        assert partnership.social_worker.wording_advice_off_since == LATER
        assert browser.post("/wording/switch", {"on": "1"}).status_code == 204
    partnership.social_worker.refresh_from_db()
    assert partnership.social_worker.wording_advice_off_since is None


def test_a_script_is_told_what_stands_below_an_answer(partnership: Partnership) -> None:
    browser = signed_in(partnership.social_worker)
    sent = {"text": BLAMES, "name": "observed", "control": "id_observed", CHOICE: "keep"}
    page = browser.post("/wording/panel", sent).content.decode()
    assert "“refuses to engage”" in page
    assert shown_by(f"<form>{page}</form>")[CHOICE] == ["keep"]
    plan = {"text": "Mum to engage with school.", "name": "x", "for": "plan"}
    assert "“engage”" in browser.post("/wording/panel", plan).content.decode()
    assert "No words here" in browser.post("/wording/panel", {"for": "court"}).content.decode()


def test_what_is_typed_is_never_read_as_a_page(partnership: Partnership) -> None:
    browser = signed_in(partnership.social_worker)
    sent = {"text": BLAMES, "name": '"><script>', "control": '"><b>', "question": "<i>"}
    page = browser.post("/wording/panel", sent).content.decode()
    assert "<script>" not in page
    assert "<b>" not in page
    assert "<i>" not in page
