"""Everything that is planted in the invented partnership for Heed to raise: one line each."""

import random
from collections.abc import Iterable
from datetime import datetime, timedelta

from heed.clocks import calendar_days, months, working_days
from heed.server.demo.slips import HalfAnswered, LeftUndone, OutOfRhythm, Unprepared
from heed.server.demo.slips_of_patterns import (
    TALKED_OVER,
    DayTooSoon,
    NothingAchieved,
    NothingShown,
    NotTakenUp,
)
from heed.server.demo.story import Telling
from heed.server.demo.told import Told, answers, says

_MONTH = timedelta(days=32)
_WEEK = timedelta(days=10)


def _confirmed(telling: Telling) -> bool:
    return telling.answers.get("status") == "confirmed"


_SEPARATELY = says(decision="not_needed")
_NOT_BROUGHT = says(outcome="was_not_brought")
_ALL_FOUR = ("social_care", "police", "health", "education")

HALF_ANSWERED: tuple[HalfAnswered, ...] = (
    HalfAnswered(("SMT-1",), "plan_line", {"measured_by": None}),
    HalfAnswered(("SMT-5",), "plan_line", {"fallback": None}),
    HalfAnswered(("SUP-3",), "supervision", {"experiment": None}),
    HalfAnswered(("FAM-4",), "family_informed", {"rights_explained": False}, says(told="told")),
    HalfAnswered(("FAM-2",), "family_informed", {"said_back": "not_asked"}, says(told="told")),
    HalfAnswered(("FAM-3",), "family_informed", {"authoriser": None}, says(told="not_told")),
    HalfAnswered(("INF-2",), "information_shared", {"legal_basis": None}),
    HalfAnswered(
        ("INF-3",), "information_requested", {"child_told": False, "not_told_reason": None}
    ),
    HalfAnswered(("INF-2R",), "information_requested", {"legal_basis": None}),
    HalfAnswered(("INF-5N",), "need_to_know", {"known_by": None}, answers("still_unknown")),
    HalfAnswered(("INF-REF",), "information_refused", {"reason": None}),
    HalfAnswered(("CR-1",), "concern_raised", {"answer_by": None}),
    HalfAnswered(("CR-1-UP",), "concern_escalated", {"answer_by": None}),
    HalfAnswered(("CR-3",), "concern_closed", {"shared_with_all": False}),
    HalfAnswered(("CR-4",), "concern_raised", {"told_in_writing": None}, only_on_a_plan=True),
    HalfAnswered(("CR-SAFE",), "concern_raised", {"safe_meanwhile": None}, says(immediate=True)),
    HalfAnswered(("CR-DIS",), "conference_dissent", {"in_record": False}),
    HalfAnswered(("CR-5",), "core_group", {"disagree": True}),
    HalfAnswered(("CPM-3",), "cp_medical_considered", {"paediatrician": None}, _SEPARATELY),
    HalfAnswered(
        ("CPM-REQ", "CPM-CV"),
        "cp_medical_considered",
        {"decision": "needed", "child_view": None},
        _SEPARATELY,
    ),
    HalfAnswered(
        ("CPM-2", "STRAT-3"),
        "strategy_discussion",
        {"medical_question": None},
        says(decision="section_47"),
    ),
    HalfAnswered(("CUM-3",), "cumulative_review", {"emotional_harm": None}),
    HalfAnswered(("STRAT-3",), "strategy_discussion", {"identity_considered": None}),
    HalfAnswered(("STRAT-3", "BER-1"), "strategy_discussion", {"loss_considered": None}),
    HalfAnswered(("STRAT-3", "DA-6"), "strategy_discussion", {"domestic_abuse_considered": None}),
    HalfAnswered(("STRAT-3", "CUR-1", "INF-5U"), "strategy_discussion", {"unknowns": None}),
    HalfAnswered(
        ("STRAT-2",),
        "strategy_discussion",
        {"agencies": ("social_care", "police")},
        says(agencies=_ALL_FOUR),
    ),
    HalfAnswered(("BER-1",), "review_conference", {"loss_considered": None}),
    HalfAnswered(("CUR-1",), "section_47_enquiry", {"unknowns": None}),
    HalfAnswered(("CUR-3",), "visit", {"seen_alone": "no"}, says(seen=True), only_on_a_plan=True),
    HalfAnswered(
        ("CUR-4",),
        "claim_checked",
        {"corroborated": "not_yet", "single_source_because": None},
    ),
    HalfAnswered(("CUR-7",), "said_and_seen", {"how_checked": None}),
    HalfAnswered(("CHR-6",), "entry_disputed", {"told_them": False}),
    HalfAnswered(("TIP-1",), "assessment", {"practice_changes": None}),
    HalfAnswered(("TIP-2",), "assessment", {"beneath": None}),
    HalfAnswered(("TIP-3",), "assessment", {"harm_again": None}),
    HalfAnswered(("IDN-2",), "identity_explored", {"father_side": None}, says(mixed_heritage=True)),
    HalfAnswered(("IDN-4",), "communication_arranged", {"interpreted_by": "family_or_friend"}),
    HalfAnswered(("FRM-2",), "formulation", {"hypothesis": None}),
    HalfAnswered(("FRM-3",), "formulation", {"perpetuating_services": None}),
    HalfAnswered(("TLK-1",), "direct_work", {"changed": None}),
    HalfAnswered(("NEG-1",), "neglect_judgement", {"looked_back": "months"}),
    HalfAnswered(("NEG-4",), "neglect_judgement", {"what_shows_it": None}, says(change="lasting")),
    HalfAnswered(("NEG-5",), "plan_ended", {"evidence": None}, says(reason="no_longer_likely")),
    HalfAnswered(("PUN-1",), "physical_punishment", {"other_ways": None}),
    HalfAnswered(
        ("DA-2",),
        "domestic_abuse_victim_status",
        {"support_owner": None},
        answers("support_owner"),
    ),
    HalfAnswered(
        ("DA-5",), "domestic_abuse_victim_status", {"child_words": None, "not_asked_reason": None}
    ),
    HalfAnswered(("DA-7",), "domestic_abuse_victim_status", {"safety_plan": None}),
    HalfAnswered(("DA-8",), "domestic_abuse_victim_status", {"school_told": False}, _confirmed),
    HalfAnswered(("VOI-4",), "voice_heard", {"heard_alone": "others_there"}),
    HalfAnswered(
        ("WNB-1",), "appointment_missed", {"action": None}, says(outcome="was_not_brought")
    ),
    HalfAnswered(
        ("WNB-4",),
        "appointment_missed",
        {"reliant": True},
        says(outcome="attended_alone_age_missed"),
    ),
    HalfAnswered(
        ("SMT-3",), "plan_line_reviewed", {"moved_agreed_by": None}, answers("moved_agreed_by")
    ),
)

_NEXT_DAY, _A_WEEK = working_days(1), working_days(5)

LEFT_UNDONE: tuple[LeftUndone, ...] = (
    LeftUndone(
        ("STAT-REF-1",),
        "referral_received",
        "referral_decision",
        _NEXT_DAY,
        undone_where=says(decision="no_further_action"),
        always_late=True,
    ),
    LeftUndone(
        ("BER-3",),
        "loss_looked_at",
        "loss_looked_at",
        calendar_days(28),
        after_where=answers("done_by"),
    ),
    LeftUndone(("STRAT-4",), "strategy_discussion", "record_sent", _NEXT_DAY),
    LeftUndone(("FAM-1",), "core_group", "family_informed", _NEXT_DAY),
    LeftUndone(("FAM-1",), "review_conference", "family_informed", _NEXT_DAY),
    LeftUndone(
        ("CPC-5",),
        "review_conference",
        "record_sent",
        _NEXT_DAY,
        undone_where=says(document="decision_letter"),
    ),
    LeftUndone(
        ("CPC-6",),
        "initial_conference",
        "record_sent",
        working_days(15),
        undone_where=says(document="record"),
    ),
    LeftUndone(("MTG-1",), "core_group", "meeting_rated", _A_WEEK),
    LeftUndone(
        ("SMT-4",),
        "review_conference",
        "family_copy",
        _A_WEEK,
        after_where=says(outcome="continue"),
    ),
    LeftUndone(
        ("WNB-7",), "appointment_missed", "information_shared", _A_WEEK, on_a_plan=("WNB-2",)
    ),
    LeftUndone(
        ("WNB-6",), "appointment_missed", "appointment_followed_up", _A_WEEK, on_a_plan=("WNB-5",)
    ),
    LeftUndone(
        ("INF-1A",),
        "information_requested",
        "information_received",
        _A_WEEK,
        after_where=says(urgency="assessment"),
    ),
    LeftUndone(
        ("INF-1O",),
        "information_requested",
        "information_received",
        working_days(10),
        after_where=says(urgency="other"),
    ),
    LeftUndone(
        ("INF-1", "INF-1C"),
        "information_requested",
        "information_received",
        working_days(2),
        after_where=says(urgency="section_47"),
    ),
    LeftUndone(
        ("INF-1E",),
        "information_requested",
        "information_received",
        _NEXT_DAY,
        after_where=says(urgency="emergency"),
    ),
    LeftUndone(("CR-ICPC",), "conference_requested", "conference_request_answered", _NEXT_DAY),
    LeftUndone(("CPM-7",), "cp_medical_examined", "cp_medical_report", working_days(3)),
    LeftUndone(("FRM-4",), "formulation", "formulation_reviewed", months(3)),
    LeftUndone(
        ("CR-5WD",),
        "concern_raised",
        "concern_closed",
        _A_WEEK,
        after_where=says(immediate=True),
        # Whoever was not content did something about it, within days of when it was closed.
        undone_where=says(challenger_satisfied="yes"),
    ),
    LeftUndone(
        ("VOI-2",),
        "voice_heard",
        "voice_acted_on",
        calendar_days(30),
        after_where=says(audience="The core group"),
    ),
    LeftUndone(
        ("NEG-2",),
        "plan_started",
        "agency_role",
        working_days(15),
        after_where=says(category="neglect"),
    ),
    LeftUndone(("DA-1",), "domestic_abuse_incident", "domestic_abuse_victim_status", _A_WEEK),
    LeftUndone(("DA-4",), "domestic_abuse_incident", "encompass_received", _NEXT_DAY),
    LeftUndone(
        ("DA-3",),
        "domestic_abuse_incident",
        "abuser_response",
        working_days(10),
        only_on_a_plan=True,
    ),
)

UNPREPARED: tuple[Unprepared, ...] = (
    Unprepared(("CHR-4",), "review_conference", "chronology_analysis", _MONTH),
    Unprepared(("CPC-2R",), "review_conference", "report_shared", _MONTH),
    Unprepared(("CPC-2",), "initial_conference", "report_shared", _MONTH),
    Unprepared(("CPC-3",), "review_conference", "chair_contact", _MONTH),
    Unprepared(("CPC-4",), "review_conference", "participation_offered", _MONTH),
    Unprepared(("CPC-4", "VOI-5"), "initial_conference", "participation_offered", _MONTH),
    Unprepared(("INF-5",), "initial_conference", "need_to_know", _MONTH),
    Unprepared(
        ("STRAT-7P",),
        "strategy_discussion",
        "meeting_contribution",
        _WEEK,
        undone_where=says(agency="police"),
    ),
    Unprepared(
        ("STRAT-7S",),
        "strategy_discussion",
        "meeting_contribution",
        _WEEK,
        undone_where=says(agency="social_care"),
    ),
)

_RESTS_ON_SUPERVISION = (
    "hypotheses_weighed",
    "said_and_seen",
    "section_47_enquiry",
    "initial_conference",
    "plan_started",
)

OUT_OF_RHYTHM: tuple[OutOfRhythm, ...] = (
    OutOfRhythm(("VISIT-1",), "visit", calendar_days(28), says(seen=True)),
    OutOfRhythm(
        ("SUP-2",),
        "supervision",
        months(1),
        needed_for=_RESTS_ON_SUPERVISION,
    ),
    OutOfRhythm(("NEG-3",), "neglect_judgement", months(3)),
)

_HARM = ("harm_incident", "domestic_abuse_incident", "physical_punishment")
_LOOKED_AT = ("strategy_discussion", "cp_medical_considered", "section_47_enquiry")
_LEAD_ASKED = ("safeguarding_lead_discussion",)


def _may_wait(telling: Telling) -> bool:
    """Harm about which people need not meet the same day."""
    harm = telling.answers.get("harm") or ()
    return telling.answers.get("injury") != "serious" and "sexual" not in harm


def _stuck(telling: Telling) -> bool:
    return telling.answers.get("line_progress") in ("slipping", "no_change", "worse")


PATTERNS: tuple[NotTakenUp, ...] = (
    NotTakenUp(
        ("WNB-3",),
        ("appointment_missed",),
        _LEAD_ASKED,
        _A_WEEK,
        nth=2,
        in_days=88,
        after_where=_NOT_BROUGHT,
        needed_for=("appointment_missed",),
    ),
    NotTakenUp(
        ("WNB-8",),
        ("appointment_missed",),
        _LEAD_ASKED,
        _A_WEEK,
        nth=3,
        in_days=88,
        after_where=says(outcome="cancelled_by_carer"),
        needed_for=("appointment_missed",),
        needed_where=_NOT_BROUGHT,
    ),
    NotTakenUp(
        ("CUM-1",),
        _HARM,
        ("strategy_discussion",),
        working_days(3),
        nth=3,
        in_days=88,
        after_where=_may_wait,
        undone_where=lambda t: t.answers["decision"] in ("follow_up", "section_17"),
        needed_for=("strategy_discussion", "cp_medical_consent", "referral_decision"),
    ),
    NotTakenUp(
        ("CUM-2",),
        _HARM,
        ("cumulative_review",),
        _A_WEEK,
        nth=2,
        in_days=360,
        or_else=_LOOKED_AT,
    ),
    NotTakenUp(
        ("FRM-1",),
        ("plan_started",),
        ("formulation_offered", "formulation"),
        months(6),
        needed_for=("concern_escalated",),
        lifted_by=("plan_ended", "moved_away"),
    ),
    NotTakenUp(
        ("SMT-6",),
        ("plan_line_reviewed",),
        ("supervision",),
        _A_WEEK,
        nth=2,
        in_days=88,
        after_where=_stuck,
        or_else=TALKED_OVER,
        needed_for=_RESTS_ON_SUPERVISION,
        near=timedelta(days=63),
        only_late=True,
    ),
    NotTakenUp(
        ("SMT-9",),
        ("plan_started",),
        ("supervision",),
        working_days(10),
        nth=2,
        in_days=720,
        or_else=TALKED_OVER,
        needed_for=("said_and_seen", "meeting_rated"),
        near=timedelta(days=20),
        only_late=True,
    ),
)

PLANS: tuple[DayTooSoon | NothingShown | NothingAchieved, ...] = (
    DayTooSoon(("STRAT-5",), "plan_line", "due", timedelta(days=42)),
    NothingShown(("SMT-7",), timedelta(days=30)),
    NothingAchieved(("SMT-8", "STRAT-5", "SMT-10"), months(9)),
)

type Slip = (
    HalfAnswered
    | LeftUndone
    | Unprepared
    | OutOfRhythm
    | NotTakenUp
    | DayTooSoon
    | NothingShown
    | NothingAchieved
)
"""Something that can slip in a story: where it could, and planting it there."""

SLIPS: tuple[Slip, ...] = (
    *LEFT_UNDONE,
    *HALF_ANSWERED,
    *UNPREPARED,
    *OUT_OF_RHYTHM,
    *PATTERNS,
    *PLANS,
)


class Planting:
    """Plants slips in one story after another, each family's in its own way.

    What has slipped least so far, in all the families before, slips first, so that everything that
    can slip does so somewhere.
    """

    def __init__(self) -> None:
        self._times = [0] * len(SLIPS)

    def in_story(
        self,
        tellings: Iterable[Telling],
        rng: random.Random,
        now: datetime,
        *,
        turn: int,
        often: int,
    ) -> Told:
        """A story in which so many things slipped."""
        told = Told({telling.id: telling for telling in tellings}, now, rng)
        for number in self._in_turn(turn):
            if not often:
                break
            slip = SLIPS[number]
            places = slip.places(told)
            for place in rng.sample(places, min(len(places), rng.randint(1, 2))):
                if place in slip.places(told):
                    slip.plant(told, place)
                    self._times[number] += 1
            often -= bool(places)
        return told

    def _in_turn(self, turn: int) -> list[int]:
        start = turn % len(SLIPS)
        numbers = [*range(start, len(SLIPS)), *range(start)]
        return sorted(numbers, key=lambda number: self._times[number] >= _SELDOM)


_SELDOM = 2
"""What slipped less often than this so far goes before what slipped as often."""
