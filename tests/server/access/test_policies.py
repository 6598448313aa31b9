"""The rules on restricted entries, over values alone."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from heed.chronology import Chronology, Entry, Restriction
from heed.clocks import Occurred
from heed.people import Author
from heed.server.access import (
    Viewer,
    may_review_break_glass,
    may_see_entry,
    visible_chronology,
    why_not_correct,
)
from heed.server.access.policies import NeedToKnow, refusal

MOMENT = datetime(2026, 3, 9, 9, tzinfo=UTC)
AUTHOR = Viewer("author", "police")
SUPERVISOR = Viewer("supervisor", "police", frozenset({"author"}))
COLLEAGUE = Viewer("colleague", "police")
NAMED = Viewer("named", "health")
OTHER = Viewer("other", "school", frozenset({"named"}))


def entry(restriction: Restriction | None = None, **changes) -> Entry:
    made = Entry(
        id="first",
        sequence=1,
        children=("child",),
        kind="harm_incident",
        occurred=Occurred.at(MOMENT),
        recorded_at=MOMENT,
        author=Author("author", "police_officer", "police"),
        restriction=restriction,
    )
    return replace(made, **changes)


@pytest.mark.parametrize(
    ("restriction", "who_sees"),
    [
        (None, {"author", "supervisor", "colleague", "named", "other"}),
        (Restriction("third_party", ("health",)), {"author", "named"}),
        (Restriction("victim_location", ("health",)), {"author", "named"}),
        (
            Restriction("police_intelligence", ("police",)),
            {"author", "supervisor", "colleague"},
        ),
        (Restriction("third_party"), {"author"}),
        (Restriction("sealed"), {"author", "supervisor"}),
        (Restriction("sealed", ("health", "police")), {"author", "supervisor"}),
    ],
    ids=lambda value: str(value) if not isinstance(value, set) else "",
)
def test_who_sees_a_restricted_entry(restriction, who_sees) -> None:
    viewers = (AUTHOR, SUPERVISOR, COLLEAGUE, NAMED, OTHER)
    assert {v.practitioner for v in viewers if may_see_entry(v, entry(restriction))} == who_sees


def test_a_line_is_seen_by_who_may_see_every_version() -> None:
    hidden = Restriction("sealed")
    opened = entry(hidden), entry(id="second", sequence=2, supersedes="first", reason="x")
    closed = entry(), entry(hidden, id="second", sequence=2, supersedes="first", reason="x")
    for versions in (opened, closed):
        assert visible_chronology(NAMED, Chronology(versions)).entries == ()
        assert len(visible_chronology(SUPERVISOR, Chronology(versions)).entries) == 2


def test_other_lines_stay() -> None:
    chronology = Chronology([entry(Restriction("sealed")), entry(id="open", sequence=2)])
    assert [e.id for e in visible_chronology(NAMED, chronology).entries] == ["open"]


def test_nothing_restricted_is_the_same_chronology() -> None:
    chronology = Chronology([entry()])
    assert visible_chronology(NAMED, chronology) is chronology


def test_who_corrects() -> None:
    assert why_not_correct(AUTHOR, entry()) is None
    assert why_not_correct(COLLEAGUE, entry()) is None
    assert why_not_correct(Viewer("s", "council", frozenset({"author"})), entry()) is None
    refused = why_not_correct(NAMED, entry())
    assert refused is not None
    assert "record what you know as a new entry" in refused.sentence


@pytest.mark.parametrize(
    ("need", "sees"),
    [
        (NeedToKnow(True, True, False, False), True),
        (NeedToKnow(True, False, True, False), True),
        (NeedToKnow(True, False, False, True), True),
        (NeedToKnow(True, False, False, False), False),
        (NeedToKnow(False, True, True, True), False),
    ],
)
def test_each_fact_is_enough_unless_the_account_is_closed(need, sees) -> None:
    assert (refusal(need) is None) is sees


@pytest.mark.parametrize(
    ("officer", "used_by", "allowed"),
    [
        (True, "somebody", True),
        (True, "me", False),
        (False, "mine", True),
        (False, "somebody", False),
        (False, "me", False),
    ],
)
def test_who_reviews_emergency_access(officer, used_by, allowed) -> None:
    assert (
        may_review_break_glass(
            reviewer="me",
            is_partnership_officer=officer,
            used_by=used_by,
            supervises={"mine", "me"},
        )
        is allowed
    )
