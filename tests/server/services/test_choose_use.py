"""A partnership officer chooses which standards prompt, and everything follows."""

from datetime import date, timedelta

import pytest
from django.conf import LazySettings
from django.db import transaction
from django.db.utils import DatabaseError, IntegrityError

from heed.server.services.choose_use import choose_use, to_choose
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.read_child import open_record
from heed.server.services.standards_in_use import standards_in_use
from heed.server.services.verify import verify
from heed.server.services.worklist import worklist
from heed.server.storage.models import AuditRow, Obligation, StandardChoice
from heed.standards.use import Use
from tests.support.recording import record, recorded_harm

pytestmark = pytest.mark.django_db
MEDICAL, TOMORROW = "CPM-1", date(2026, 3, 17)
WHY = "It asks too much for what it gives."


def asked(partnership, moment) -> set[str]:
    found = worklist(partnership.social_worker, now=moment)
    lines = found.lines
    return {line.standard.id for line in lines}


def choose(partnership, now, use: str, since: date = TOMORROW, standard: str = MEDICAL):
    officer = partnership.partnership_officer
    return choose_use(officer, standard, use, since=since, why=WHY, now=now)


def test_watched_is_silent_on_the_worklist_and_the_record_but_still_measured(
    partnership, now
) -> None:
    recorded_harm(partnership, now=now, answers={"harm": ["physical"]})
    choose(partnership, now, "watched")
    later = now + timedelta(days=1)
    assert MEDICAL in asked(partnership, now)
    assert MEDICAL not in asked(partnership, later)
    opened = open_record(partnership.social_worker, partnership.robin.record_number, now=later)
    assert MEDICAL not in {asked.standard.id for asked in opened.obligations}
    assert Obligation.objects.filter(standard=MEDICAL).exists()
    assert MEDICAL in {standard.id for standard in standards_in_use().judged}


def test_recording_does_not_speak_of_what_is_only_watched(partnership, now) -> None:
    choose(partnership, now, "watched")
    later = now + timedelta(days=1)
    harm = recorded_harm(partnership, now=later, answers={"harm": ["physical"]})
    assert MEDICAL not in {obligation.standard for obligation in harm.asks}
    done = record(partnership.social_worker, "cp_medical_considered", partnership.robin, now=later)
    assert MEDICAL not in {obligation.standard for obligation in done.answered}
    assert Obligation.objects.get(standard=MEDICAL, child=partnership.robin).settled == "met"


def test_off_asks_nothing_more_and_keeps_what_was(partnership, now) -> None:
    recorded_harm(partnership, now=now, answers={"harm": ["physical"]})
    before = Obligation.objects.get(standard=MEDICAL, child=partnership.robin)
    choose(partnership, now, "off")
    after = Obligation.objects.get(standard=MEDICAL, child=partnership.robin)
    assert after.version != before.version
    assert standards_in_use().judged.version(after.version).until == date(2026, 3, 16)
    assert verify() == []
    recorded_harm(partnership, now=now + timedelta(days=2), answers={"harm": ["physical"]})
    assert Obligation.objects.filter(standard=MEDICAL, child=partnership.robin).count() == 1
    assert verify() == []


def test_changing_ones_mind_gives_the_version_its_name_back(partnership, now) -> None:
    recorded_harm(partnership, now=now, answers={"harm": ["physical"]})
    before = Obligation.objects.get(standard=MEDICAL, child=partnership.robin).version
    choose(partnership, now, "off")
    choose(partnership, now, "live")
    assert Obligation.objects.get(standard=MEDICAL, child=partnership.robin).version == before
    assert verify() == []


def test_today_is_early_enough_where_only_prompting_changes(partnership, now) -> None:
    today = date(2026, 3, 16)
    recorded_harm(partnership, now=now, answers={"harm": ["physical"]})
    choose(partnership, now, "watched", since=today)
    assert MEDICAL not in asked(partnership, now)
    choose(partnership, now, "live", since=today)
    assert MEDICAL in asked(partnership, now)
    with pytest.raises(CannotRecord, match="since"):
        choose(partnership, now, "off", since=today)
    choose(partnership, now, "off")
    with pytest.raises(CannotRecord, match="since"):
        choose(partnership, now + timedelta(days=1), "live")
    assert verify() == []


def test_only_a_partnership_officer_chooses(partnership, now) -> None:
    for person in (partnership.team_manager, partnership.social_worker):
        with pytest.raises(Refused, match="Only partnership officers"):
            choose_use(person, MEDICAL, "off", since=TOMORROW, why=WHY, now=now)
        with pytest.raises(Refused):
            to_choose(person)
    assert not StandardChoice.objects.exists()


def test_every_fault_is_said_at_its_field_and_nothing_is_kept(partnership, now) -> None:
    with pytest.raises(CannotRecord) as faults:
        choose_use(
            partnership.partnership_officer,
            MEDICAL,
            "sometimes",
            since=date(2026, 3, 15),
            why=" ",
            now=now,
        )
    assert set(faults.value.errors) == {"use", "since", "why"}
    assert not StandardChoice.objects.exists()
    assert not AuditRow.objects.filter(what="chose_use").exists()


def test_a_standard_nobody_knows(partnership, now) -> None:
    with pytest.raises(NotFound):
        choose(partnership, now, "live", standard="NO-1")
    with pytest.raises(NotFound):
        to_choose(partnership.partnership_officer, "NO-1")


def test_only_so_many_may_be_live(partnership, now, settings: LazySettings) -> None:
    settings.HEED_LIVE_STANDARDS = len(standards_in_use().to_be_live()) - 1
    choose(partnership, now, "watched")
    with pytest.raises(CannotRecord, match="use"):
        choose(partnership, now, "live")
    choose(partnership, now, "watched", standard="CPM-4")
    choose(partnership, now, "live")
    assert standards_in_use().use(MEDICAL, TOMORROW) is Use.LIVE


def test_a_choice_is_kept_for_ever_with_who_when_and_why(partnership, now) -> None:
    choice = choose(partnership, now, "off")
    assert (choice.chosen_by, choice.chosen_at, choice.why) == (
        partnership.partnership_officer,
        now,
        WHY,
    )
    [line] = AuditRow.objects.filter(what="chose_use")
    assert line.detail == {"standard": MEDICAL, "use": "off", "since": "2026-03-17"}
    for change in (lambda: choice.save(), lambda: choice.delete()):
        with pytest.raises((DatabaseError, IntegrityError)), transaction.atomic():
            change()
