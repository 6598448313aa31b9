"""What happens in the invented partnership: which kinds, what follows them, by which standards."""

from typing import NamedTuple

from heed.practice import KINDS
from heed.standards import Standard
from heed.standards.library import LIBRARY


class Follows(NamedTuple):
    """What follows an entry: with this chance, after so many hours on average.

    `refers`: it says which entry it is about.
    """

    kind: str
    chance: float
    hours: float
    refers: bool = False


WEIGHTS = {
    "visit": 14,
    "information_requested": 3,
    "appointment_missed": 3,
    "referral_received": 2,
    "harm_incident": 2,
    "domestic_abuse_incident": 2,
    "physical_punishment": 1,
    "strategy_discussion": 2,
    "initial_conference": 1,
    "core_group": 3,
    "review_conference": 1,
    "assessment": 1,
    "voice_heard": 2,
    "meeting_contribution": 1,
    "cumulative_review": 1,
    "plan_line_reviewed": 2,
    "neglect_judgement": 1,
    "direct_work": 2,
}
"""How often each kind comes by itself."""

FILLERS = ("person_in_life", "visit_reflected", "meeting_planned")
"""Kinds that no standard looks at: a record is mostly these."""

FOLLOWS = {
    "referral_received": (Follows("referral_decision", 0.9, 14, refers=True),),
    "harm_incident": (
        Follows("cp_medical_considered", 0.8, 16),
        Follows("strategy_discussion", 0.3, 60),
    ),
    "physical_punishment": (Follows("cp_medical_considered", 0.6, 20),),
    "strategy_discussion": (
        Follows("meeting_contribution", 0.5, -50),
        Follows("record_sent", 0.7, 18, refers=True),
        Follows("family_informed", 0.6, 20, refers=True),
        Follows("initial_conference", 0.4, 300),
        Follows("section_47_enquiry", 0.3, 90),
        Follows("waiver", 0.15, 30, refers=True),
    ),
    "cp_medical_considered": (
        Follows("cp_medical_requested", 0.4, 20),
        Follows("cp_medical_consent", 0.4, 20),
        Follows("cp_medical_examined", 0.4, 60),
    ),
    "cp_medical_examined": (Follows("cp_medical_report", 0.8, 70, refers=True),),
    "initial_conference": (
        Follows("core_group", 0.8, 200),
        Follows("family_informed", 0.6, 20, refers=True),
        Follows("report_shared", 0.7, -120),
        Follows("review_conference", 0.6, 1800),
    ),
    "review_conference": (Follows("family_informed", 0.5, 24, refers=True),),
    "core_group": (
        Follows("plan_line_reviewed", 0.5, 30),
        Follows("family_informed", 0.4, 24, refers=True),
    ),
    "appointment_missed": (
        Follows("appointment_followed_up", 0.6, 20, refers=True),
        Follows("information_shared", 0.6, 20, refers=True),
        Follows("safeguarding_lead_discussion", 0.2, 90),
    ),
    "information_requested": (Follows("information_received", 0.8, 40, refers=True),),
    "meeting_contribution": (Follows("concern_raised", 0.3, 24, refers=True),),
    "voice_heard": (Follows("voice_acted_on", 0.6, 300, refers=True),),
}
"""Hours below nought: it came before."""

_NAMES = (
    "STAT-REF-1 STAT-ICPC-1 STAT-CG-1 STAT-RCPC-1 STAT-RCPC-2 VISIT-1 CPM-1 CPM-4 CUM-1 CPM-1P "
    "CPM-2 CPM-3 CPM-REQ CPM-DEF CPM-6 CPM-7 CPM-CV CUM-2 STRAT-2 STRAT-4 STRAT-3 STRAT-6 "
    "STRAT-7P STRAT-7H FAM-1 FAM-2 CPC-2 WNB-2 WNB-3 WNB-1 WNB-5 INF-1E VOI-1 VOI-2 NEG-3 SMT-2"
)
_TEN = "STAT-ICPC-1 STAT-CG-1 STAT-RCPC-1 CPM-1 CPM-1P STRAT-4 CPM-2 STRAT-7P CUM-1 VISIT-1"
_BY_ID = {standard.id: standard for standard in LIBRARY}

STANDARDS: tuple[Standard, ...] = tuple(_BY_ID[name] for name in _NAMES.split())
"""The standards of the library that every run judges."""

TEN: tuple[Standard, ...] = tuple(_BY_ID[name] for name in _TEN.split())
"""Those that are also written by hand."""

VOCABULARY = {kind.name: kind.columns for kind in KINDS}
