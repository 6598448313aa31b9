"""Every address of Heed, asked for by everyone, about children they do and do not work with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from heed.chronology import Restriction
from heed.learning.library.child_d import CHILD_D
from heed.server.services.break_glass import break_glass
from heed.server.services.courses import save_course
from heed.server.services.issues import save_issue, send
from heed.server.services.people import involve, register_child
from heed.server.services.reviews import prepare_review, publish_review
from heed.server.storage.models import AuditRow, Child
from tests.server.web.access_table import PEOPLE, Row, rows
from tests.support.learning import discussed, learning_sent
from tests.support.partnership import SETTLED, SINCE, Partnership
from tests.support.recording import record, recorded_harm

RECORD_PAGES = {
    "child",
    "world",
    "replay",
    "choose_kind",
    "record",
    "entry",
    "correct",
    "withdraw",
    "meetings",
    "plan",
    "voice",
    "concern",
    "over_time",
}
ENTRY_PAGES = {"entry", "saved", "correct", "withdraw", "meeting", "meeting_calendar"}
ENTRY_PAGES |= {"hand_over", "family_copy", "family_copy_paper", "family_copy_pdf"}
"""Pages that show something of a record: each must leave its line in the audit."""


COURSE_PAGES = (
    "course",
    "course_ics",
    "book_course",
    "cancel_booking",
    "before_course",
    "edit_course",
    "call_off_course",
    "attendance",
)


@dataclass(frozen=True)
class Place:
    """What addresses need to be reversed, by target, and whose record it is."""

    children: Mapping[str, Child]
    entries: Mapping[str, str]
    concerns: Mapping[str, str]
    others: Mapping[str, dict[str, Any]]

    def url(self, row: Row) -> str:
        """The address of this row."""
        if row.name in self.others:
            return reverse(row.name, kwargs=self.others[row.name])
        if row.name == "concern":
            return reverse("concern", args=[self.concerns[row.target]])
        if row.target in self.entries and row.name in ENTRY_PAGES:
            return reverse(row.name, args=[self.entries[row.target]])
        if row.name == "record":
            number = self.children[row.target].record_number
            return reverse("record", args=[number, "cp_medical_considered"])
        if row.target in self.children:
            return reverse(row.name, args=[self.children[row.target].record_number])
        return reverse(row.name)

    def child(self, row: Row) -> Child:
        """Whose record the row is about."""
        east = row.target in ("restricted", "meeting", "copy")
        return self.children["east" if east else row.target]


@pytest.fixture
def place(partnership: Partnership, now: datetime) -> Place:
    """Three children of three parts of the partnership, each with an entry, one more restricted."""
    ash = register_child("Ash", "Fenn", date(2020, 1, 1), now=SETTLED)
    involve(partnership.other_health_visitor, ash, since=SINCE, now=SETTLED)
    police = partnership.police_officer
    kept = Restriction("police_intelligence", (police.agency_id,))
    entries = {
        "east": recorded_harm(partnership, now=now).entry.id,
        "west": _harm(partnership.other_team_worker, partnership.unrelated, now),
        "health": _harm(partnership.other_health_visitor, ash, now),
        "restricted": record(
            police, "harm_incident", partnership.robin, now=now, restriction=kept
        ).entry.id,
        "meeting": record(
            partnership.team_manager, "meeting_planned", partnership.robin, now=now
        ).entry.id,
    }
    entries["copy"] = record(
        partnership.social_worker,
        "family_copy",
        partnership.robin,
        now=now,
        about=(entries["meeting"],),
    ).entry.id
    prepare_review(None, CHILD_D, now=now)
    publish_review(None, "child-d", now=now)
    prepare_review(None, CHILD_D, now=now)
    access = break_glass(
        partnership.other_team_worker, ash.record_number, "The child is here and hurt", now=now
    )
    officer = partnership.partnership_officer
    issue = send(officer, save_issue(officer, "News", "Hello.", [], now=now).pk, now=now)
    draft = save_issue(officer, "More news", "", [], now=now)
    course = save_course(officer, _course(now), now=now)
    slug: dict[str, Any] = {"slug": "child-d"}
    sent = learning_sent(partnership, now=now)
    held = discussed(partnership, sent, now=now)
    return Place(
        children={"east": partnership.robin, "west": partnership.unrelated, "health": ash},
        entries=entries,
        concerns={
            "east": _concern(partnership.social_worker, partnership.robin, now),
            "west": _concern(partnership.other_team_worker, partnership.unrelated, now),
            "health": _concern(partnership.other_health_visitor, ash, now),
        },
        others={
            "be_persona": {"persona": partnership.social_worker.pk},
            "review": slug,
            **{name: {"number": course.pk} for name in COURSE_PAGES},
            "evaluate_course": {"about": entries["east"], "kind": "evaluated_after"},
            "attendance_pdf": {"entry": entries["east"]},
            "newsletter_confirm": {"token": "unknown"},
            "newsletter_leave": {"token": "unknown"},
            "newsletter_issue": {"issue": issue.pk},
            "make_newsletter": {"issue": draft.pk},
            "send_newsletter": {"issue": draft.pk},
            "briefing": slug,
            "briefing_pdf": slug,
            "briefing_large": slug,
            "briefing_word": slug,
            "theme": {"theme_id": "neglect"},
            "edit_review": slug,
            "measure": {"standard_id": "CPM-1"},
            "measure_csv": {"standard_id": "CPM-1"},
            "measure_records": {"standard_id": "CPM-1", "month": "2026-03"},
            "review_file": slug,
            "keep_details": slug,
            "approve_review": slug,
            "earlier_review": {**slug, "number": 1},
            "publish_review": slug,
            "withdraw_review": slug,
            "standard": {"standard_id": "CPM-1"},
            "choose_use": {"standard_id": "CPM-1"},
            "discussion": {"sent": sent},
            "evidence": {"year": 2026},
            "evidence_csv": {"year": 2026},
            "evidence_pdf": {"year": 2026},
            "evidence_word": {"year": 2026},
            "equalities_csv": {"year": 2026},
            "learning_point": {"point_id": "cumulative-harm"},
            "discussion_sheet": {"sent": sent},
            "mark_read": {"sent": sent},
            "supervision_log": {"person": partnership.social_worker.pk},
            "write_supervision": {
                "person": partnership.social_worker.pk,
                "kind": "session_held",
            },
            "judge_supervision": {"kind": "effectiveness_judged"},
            "write_log": {"about": held, "kind": "change_agreed"},
            "correct_log": {"entry": held},
            "send_learning": slug,
            "review_access": {"access": access.pk},
        },
    )


def _course(now: datetime) -> dict[str, Any]:
    starts = datetime(2100, 1, 4, 9, 30, tzinfo=UTC)
    return {
        "title": "Working together",
        "level": "refresher",
        "where": "Online",
        "starts_at": starts,
        "ends_at": starts + timedelta(hours=2),
        "places": 20,
    }


def _harm(author: object, child: Child, now: datetime) -> str:
    return record(author, "harm_incident", child, now=now).entry.id  # type: ignore[arg-type]


def _concern(author: object, child: Child, now: datetime) -> str:
    return record(author, "concern_raised", child, now=now).entry.id  # type: ignore[arg-type]


@pytest.mark.parametrize("name", rows())
def test_everyone_is_answered_as_the_table_says(
    place: Place, partnership: Partnership, name: str
) -> None:
    """And each view of a record leaves its line in the audit, in the same request."""
    for row in rows()[name]:
        for person, expected in zip(PEOPLE, row.statuses, strict=True):
            seen = AuditRow.objects.count()
            answer = _client(partnership, person).generic(row.method, place.url(row))
            asked = f"{row.method} {row.name} ({row.target}) by {person}"
            assert answer.status_code == expected, asked
            if row.name in RECORD_PAGES:
                written = AuditRow.objects.order_by("pk")[seen:]
                _is_audited(list(written), expected, partnership, person, place.child(row))


def _client(partnership: Partnership, person: str) -> Client:
    client = Client()
    if person != "nobody":
        client.force_login(partnership.people[person])
    return client


def _is_audited(
    written: list[AuditRow], status: int, partnership: Partnership, person: str, child: Child
) -> None:
    if status in (200, 403):
        [line] = written
        assert (line.who, line.child) == (partnership.people[person], child)
        # An entry that may be seen but not corrected is refused after the record was opened.
        assert line.what in ({"opened"} if status == 200 else {"opened", "refused"})
        assert line.why
    elif person == "nobody":
        assert written == []


def test_no_address_is_missing_from_the_table() -> None:
    """A new page says here who may see it, or this fails."""
    known = {name for _pattern, name in _patterns(get_resolver().url_patterns)}
    assert set(rows()) == known


def _patterns(
    found: list[URLPattern | URLResolver], before: str = ""
) -> Iterator[tuple[str, str | None]]:
    for one in found:
        pattern = f"{before}{one.pattern}"
        if isinstance(one, URLResolver):
            yield from _patterns(one.url_patterns, pattern)
        else:
            yield pattern, one.name
