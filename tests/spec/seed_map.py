"""What serves each lesson of the first review, and each thing it says to do: a table for `docs`.

Kinds and standards of a lesson are read from the code; what serves a piece of advice is said here
and held against the code by `test_seed_map.py`.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from heed.learning.library.child_d import CHILD_D
from heed.learning.review import Block
from heed.practice import KINDS
from heed.standards.library import LIBRARY


class Served(NamedTuple):
    """The kinds, standards, pages (names of addresses) and tests that serve one sentence."""

    kinds: tuple[str, ...]
    standards: tuple[str, ...]
    pages: tuple[str, ...]
    tests: tuple[str, ...]


class Row(NamedTuple):
    """One sentence of the review, as we tell it, and what serves it."""

    sentence: str
    served: Served


def _by(kinds: str, standards: str, pages: str, tests: str) -> Served:
    return Served(*(tuple(names.split()) for names in (kinds, standards, pages, tests)))


_WEB, _SERVICES = "tests/server/web", "tests/server/services"
_EXAMPLES = "tests/spec/test_library_examples.py"
_READ_IT = _by("", "", "review guides resources", f"{_WEB}/learning/test_learning_pages.py")

LESSONS: dict[str, tuple[str, str]] = {
    "families-informed": (
        "meetings meeting family_copy family_copy_paper family_copy_pdf",
        f"{_EXAMPLES} {_WEB}/families/test_family_copy.py {_WEB}/meetings/test_meeting_pages.py",
    ),
    "trauma-informed": ("record world", f"{_EXAMPLES} {_WEB}/children/test_world_page.py"),
    "cumulative-harm": (
        "record child over_time",
        f"{_EXAMPLES} {_WEB}/children/test_across_agencies.py",
    ),
    "challenge-cp-medical": (
        "entry concern",
        f"{_EXAMPLES} {_WEB}/concerns/test_concern_pages.py",
    ),
    "supervision": (
        "record supervision team_supervision judge_supervision shortfalls",
        f"{_EXAMPLES} {_WEB}/supervision/test_supervision_pages.py {_SERVICES}/test_landing.py",
    ),
    "meeting-preparation": (
        "meetings meeting concern",
        f"{_EXAMPLES} {_WEB}/meetings/test_meeting_pages.py",
    ),
    "meeting-quality": (
        "meeting hand_over rate meeting_quality plan",
        f"{_EXAMPLES} {_SERVICES}/test_read_meeting.py tests/journeys/test_rating.py",
    ),
    "information-sharing": (
        "record involved",
        f"{_EXAMPLES} {_SERVICES}/test_who_is_involved.py",
    ),
    "language-describes-risk": (
        "record wording_panel words_over_time",
        f"{_EXAMPLES} {_WEB}/wording/test_deciding.py tests/unit/wording/test_rows.py",
    ),
    "children-victims-of-domestic-abuse": (
        "record child",
        f"{_EXAMPLES} {_WEB}/children/test_across_agencies.py",
    ),
    "open-conversations": (
        "record voice world wording_panel",
        f"{_EXAMPLES} {_WEB}/voice/test_voice_page.py {_WEB}/children/test_world_page.py",
    ),
    "bereavement-and-loss": ("record meeting", _EXAMPLES),
    "training": (
        "training own_training evaluate_course courses send_learning own_team discussion",
        f"{_WEB}/training/test_training_pages.py tests/unit/standards/test_training_standards.py "
        f"{_SERVICES}/test_send_learning.py",
    ),
    "concerns-resolution": (
        "concern concern_insight",
        f"{_EXAMPLES} {_SERVICES}/test_concerns.py tests/unit/chronology/test_concern.py",
    ),
    "rethink-formulation": ("record", _EXAMPLES),
    "culture-and-identity": ("record world", _EXAMPLES),
}
"""For each lesson, the pages and the tests; its kinds and standards name it themselves."""

ADVICE: dict[str, tuple[Served, ...]] = {
    "Families know what is happening and why": (
        _by(
            "chair_contact meeting_planned",
            "",
            "meeting guides",
            f"{_WEB}/meetings/test_meeting_pages.py",
        ),
        _by(
            "plan_line family_copy",
            "SMT-1 SMT-4 SMT-5",
            "plan meeting family_copy",
            f"{_WEB}/plans/test_plan_page.py {_WEB}/families/test_family_copy.py",
        ),
        _by(
            "core_group concern_raised",
            "CR-5",
            "record meeting",
            f"{_WEB}/recording/test_recording_pages.py",
        ),
    ),
    "Childhood experience and trauma shape what we see": (
        _by("assessment", "TIP-1 TIP-2 TIP-3", "record", _EXAMPLES),
        _READ_IT,
        _READ_IT,
    ),
    "Harm adds up, and each incident asks again": (
        _by(
            "cp_medical_considered cp_medical_requested cp_medical_consent cp_medical_examined "
            "cp_medical_report",
            "CPM-1 CPM-2 CPM-3 CPM-4 CPM-6 CPM-7 CPM-REQ CPM-REF",
            "record",
            _EXAMPLES,
        ),
        _by(
            "concern_raised concern_answered concern_escalated concern_closed",
            "CR-2 CR-3 CR-5",
            "concern entry",
            f"{_WEB}/concerns/test_concern_pages.py",
        ),
        _by(
            "neglect_judgement agency_role",
            "NEG-1 NEG-2 NEG-3",
            "over_time",
            f"{_WEB}/children/test_across_agencies.py",
        ),
        _by(
            "appointment_missed appointment_followed_up",
            "WNB-1 WNB-2 WNB-3 WNB-4",
            "over_time record",
            f"{_WEB}/children/test_across_agencies.py",
        ),
    ),
    "Supervision that makes a difference": (
        _by("supervision formulation", "SUP-2 CUR-5", "record", _EXAMPLES),
        _by(
            "supervision",
            "SUP-2 SUP-3 SUP-4",
            "supervision write_supervision standards_in_use",
            f"{_EXAMPLES} {_WEB}/supervision/test_supervision_pages.py",
        ),
        _READ_IT,
        _by("supervision", "SUP-3", "record", _EXAMPLES),
        _by(
            "formulation_offered formulation formulation_reviewed",
            "FRM-1 FRM-2 FRM-4",
            "record",
            _EXAMPLES,
        ),
    ),
    "Meetings that move the child's plan on": (
        _by(
            "meeting_planned meeting_contribution strategy_discussion",
            "STRAT-2 STRAT-4 INF-5 INF-5U",
            "meeting",
            f"{_WEB}/meetings/test_meeting_pages.py",
        ),
        _by(
            "concern_raised conference_dissent conference_requested",
            "CR-DIS CR-ICPC CR-5WD CR-SAT",
            "concern",
            f"{_WEB}/concerns/test_concern_pages.py",
        ),
        _by(
            "plan_line plan_line_reviewed core_group review_conference",
            "SMT-1 SMT-2 SMT-3 SMT-7 SMT-8 SMT-9 SMT-10 STAT-RCPC-1 STAT-RCPC-2",
            "plan meeting",
            f"{_EXAMPLES} {_WEB}/plans/test_plan_page.py",
        ),
    ),
    "Seek, share, stay curious, and say it plainly": (
        _by(
            "need_to_know information_requested information_received information_refused "
            "information_chased information_shared",
            "INF-1 INF-1C INF-2 INF-3 INF-5 INF-5N INF-REF",
            "record involved",
            f"{_WEB}/children/test_across_agencies.py {_SERVICES}/test_who_is_involved.py",
        ),
        _by(
            "physical_punishment visit",
            "PUN-1",
            "record wording_panel",
            "tests/unit/wording/test_rows.py",
        ),
        _by(
            "claim_checked hypotheses_weighed said_and_seen",
            "CUR-2 CUR-4 CUR-7",
            "record",
            _EXAMPLES,
        ),
        _by("visit_reflected hypotheses_weighed", "CUR-1 CUR-3 CUR-5 CUR-6", "record", _EXAMPLES),
    ),
    "Every child in the home is a victim": (
        _by(
            "domestic_abuse_victim_status",
            "DA-1 DA-2 DA-5 DA-7",
            "record guides",
            f"{_EXAMPLES} tests/unit/practice/test_kinds.py",
        ),
        _by(
            "domestic_abuse_incident encompass_received abuser_response",
            "DA-3 DA-4 DA-8",
            "record guides",
            _EXAMPLES,
        ),
    ),
    "Open conversations with children": (
        _by(
            "direct_work person_in_life",
            "TLK-1",
            "record world",
            f"{_WEB}/children/test_world_page.py",
        ),
        _by(
            "participation_offered voice_heard voice_acted_on meeting_rated entry_disputed",
            "CHR-6 CPC-4 VOI-1 VOI-2 VOI-3 VOI-4 VOI-5",
            "voice meeting rate record",
            f"{_WEB}/voice/test_voice_page.py {_WEB}/meetings/test_meeting_pages.py",
        ),
        _READ_IT,
        _by("physical_punishment", "PUN-1 CPM-1P", "record", _EXAMPLES),
    ),
    "Bereavement, suicide and loss": (
        _by("bereavement_or_loss loss_looked_at", "BER-2 BER-4 BER-5", "record", _EXAMPLES),
        _READ_IT,
        _by("loss_looked_at", "BER-4", "record guides", _EXAMPLES),
        _READ_IT,
    ),
    "Time and encouragement to learn": (
        _by("", "", "training course book_course", f"{_WEB}/training/test_training_pages.py"),
        _by("", "", "newsletter feed", f"{_WEB}/newsletter/test_newsletter_pages.py"),
        _by("", "", "training own_training", f"{_WEB}/training/test_training_pages.py"),
    ),
    "Raise concerns and see them through": (
        _by(
            "concern_raised concern_answered concern_escalated concern_closed disagreement_settled",
            "CR-1 CR-1-UP CR-2 CR-2-2 CR-2-3 CR-2-4 CR-3 CR-4 CR-IMM CR-SAFE",
            "concern concern_insight",
            f"{_WEB}/concerns/test_concern_pages.py {_SERVICES}/test_concerns.py",
        ),
    ),
    "Rethink when you are stuck": (_READ_IT,),
    "Culture and identity, every time": (
        _by("identity_explored communication_arranged", "IDN-1 IDN-2", "record guides", _EXAMPLES),
        _READ_IT,
    ),
}
"""For each block, what serves each piece of its advice, in the order of the review."""


def rows(block: Block) -> Iterator[Row]:
    """Each sentence of a block, as we tell it, with what serves it."""
    for point in block.learning_points:
        assert point.id
        yield Row(point.text, _lesson(point.id))
    for advice, served in zip(block.guidance, ADVICE[block.heading], strict=True):
        yield Row(advice.text, served)


def page() -> str:
    """The whole table, in Markdown."""
    return "\n".join([_HEAD, *(line for block in CHILD_D.blocks for line in _block(block))])


def _lesson(point: str) -> Served:
    pages, tests = LESSONS[point]
    return Served(
        tuple(kind.name for kind in KINDS if point in kind.serves),
        tuple(dict.fromkeys(s.id for s in LIBRARY if point in s.because)),
        tuple(pages.split()),
        tuple(tests.split()),
    )


def _block(block: Block) -> Iterator[str]:
    yield f"## {block.heading}\n"
    yield "| What the review says, in our words | Kinds | Standards | Pages | Tests |"
    yield "|---|---|---|---|---|"
    for row in rows(block):
        served = row.served
        cells = [row.sentence, _list(served.kinds), _standards(served.standards)]
        yield f"| {' | '.join([*cells, _list(served.pages), _tests(served.tests)])} |"
    yield ""


def _list(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "–"


def _standards(ids: Iterable[str]) -> str:
    links = (f"[{name}](handbook/standards.md#{name.lower()})" for name in ids)
    return ", ".join(links) or "–"


def _tests(paths: Iterable[str]) -> str:
    return ", ".join(f"[{path.rsplit('/', 1)[1]}](../{path})" for path in paths)


_HEAD = """\
# What serves each lesson of the Child D review

This page is written from the code by `make docs`. Each line is one thing the review teaches or says
to do, in our own words; then the kinds of entry that record it, the standards that check it, the
pages (by the name of their address) where people do it or read it, and the tests that hold it. A
dash means that a thing is read or attended and leaves no entry of its own on a child's record.
"""
