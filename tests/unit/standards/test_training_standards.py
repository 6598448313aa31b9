"""What training asks, on logs whose subject is the practitioner."""

from datetime import UTC, datetime
from typing import Any

import pytest

from heed.chronology import Chronology, Entry
from heed.clocks import Occurred, england_and_wales
from heed.people import Author
from heed.standards.engines.memory import judge
from heed.standards.library.training import TRAINING_STANDARDS

KINDS = {
    "began": "role_begun",
    "attended": "course_attended",
    "said": "evaluated_after",
    "looked": "evaluated_later",
}
LEVELS = {
    "intro": "introduction",
    "full": "working_together",
    "fresh": "refresher",
    "topic": "specialist",
}


def log(text: str, role: str = "social_worker") -> Chronology:
    """`2026-03-09 attended fresh; 2026-03-10 said > 1`: what, of which level, about which."""
    entries = []
    for n, line in enumerate(text.split(";"), start=1):
        what, _arrow, about = line.partition(">")
        day, kind, *level = what.split()
        at = datetime.fromisoformat(f"{day}T09:00+00:00")
        fields: dict[str, Any] = {"level": LEVELS[level[0]], "course": "A"} if level else {}
        entries.append(
            Entry(
                id=str(n), sequence=n, children=("p",), kind=KINDS[kind], occurred=Occurred.at(at),
                recorded_at=at, author=Author("p", role, ""), fields=fields,
                about=tuple(about.split()),
            )
        )  # fmt: skip
    return Chronology(entries)


@pytest.mark.parametrize(
    ("standard", "text", "as_of", "verdicts"),
    [
        ("TRN-1", "2026-01-05 began", "2026-06-01", ["pending"]),
        ("TRN-1", "2026-01-05 began", "2026-08-01", ["missed"]),
        ("TRN-1", "2025-01-05 attended fresh; 2026-01-05 began", "2026-02-01", ["met"]),
        ("TRN-1", "2022-01-05 attended fresh; 2026-01-05 began", "2026-08-01", ["missed"]),
        ("TRN-1", "2026-01-05 began; 2026-03-01 attended intro", "2026-08-01", ["missed"]),
        ("TRN-1", "2026-01-05 began; 2026-03-01 attended full", "2026-08-01", ["met"]),
        ("TRN-2", "2023-01-05 attended full", "2025-12-31", ["pending"]),
        ("TRN-2", "2023-01-05 attended full", "2026-01-06", ["missed"]),
        ("TRN-2", "2023-01-05 attended fresh; 2025-06-01 attended fresh", "2026-03-01",
         ["met", "pending"]),
        ("TRN-2", "2023-01-05 attended fresh; 2025-06-01 attended topic", "2026-03-01", ["missed"]),
        ("TRN-3", "2026-03-09 attended topic", "2026-03-23", ["pending"]),
        ("TRN-3", "2026-03-09 attended topic", "2026-03-24", ["missed"]),
        ("TRN-3", "2026-03-09 attended topic; 2026-03-10 said > 1", "2026-04-01", ["met"]),
        ("TRN-3", "2026-03-09 attended topic; 2026-03-10 said", "2026-04-01", ["missed"]),
        ("TRN-5", "2026-03-10 said; 2026-06-11 looked > 1", "2026-08-01", ["met"]),
        ("TRN-5", "2026-03-10 said", "2026-07-11", ["missed"]),
    ],
)  # fmt: skip
def test_what_is_asked(standard: str, text: str, as_of: str, verdicts: list[str]) -> None:
    assert judged(standard, log(text), as_of) == verdicts


def test_only_a_safeguarding_lead_is_asked_within_two_years() -> None:
    text = "2024-01-05 attended fresh"
    assert judged("TRN-6", log(text), "2026-03-01") == []
    lead = log(text, "school_safeguarding_lead")
    assert judged("TRN-6", lead, "2026-03-01") == ["missed"]
    assert judged("TRN-2", lead, "2026-03-01") == ["pending"]


def test_between_trainings_a_safeguarding_lead_is_up_to_date_within_a_year_by_any_course() -> None:
    text = "2024-01-05 attended fresh; 2024-12-20 attended topic"
    assert judged("TRN-7", log(text), "2025-06-01") == []
    lead = log(text, "school_safeguarding_lead")
    assert judged("TRN-7", lead, "2025-06-01") == ["met", "pending"]
    assert judged("TRN-7", lead, "2026-01-01") == ["met", "missed"]


def test_who_does_not_work_with_families_is_not_asked_for_a_level() -> None:
    assert judged("TRN-1", log("2026-01-05 began", "partnership_officer"), "2026-08-01") == []


def test_no_local_rule_is_told_as_statutory() -> None:
    levels = {s.id: s.authority.level.value for s in TRAINING_STANDARDS}
    assert levels == {
        "TRN-1": "local_default", "TRN-2": "local_procedure", "TRN-3": "local_default",
        "TRN-5": "local_default", "TRN-6": "statutory_guidance",
        "TRN-7": "statutory_guidance",
    }  # fmt: skip


def judged(standard: str, found: Chronology, as_of: str) -> list[str]:
    moment = datetime.fromisoformat(f"{as_of}T12:00").replace(tzinfo=UTC)
    obligations = judge("p", found, TRAINING_STANDARDS, as_of=moment, calendar=england_and_wales())
    return [
        str(o.verdict(moment).value)
        for o in obligations
        if TRAINING_STANDARDS.version(o.version).id == standard
    ]
