"""Under which heading each kind is found by someone who wants to record something."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from heed.practice import KINDS, Kind, Nature, kind_named

HAPPENED = tuple(kind for kind in KINDS if kind.nature is Nature.EVENT)

DONE: Mapping[str | Promise, tuple[str, ...]] = {
    gettext_lazy("With the child"): (
        "visit",
        "voice_heard",
        "voice_acted_on",
        "direct_work",
        "person_in_life",
        "identity_explored",
        "loss_looked_at",
        "described",
    ),
    gettext_lazy("With the family"): (
        "family_informed",
        "family_copy",
        "communication_arranged",
        "appointment_followed_up",
        "entry_disputed",
    ),
    gettext_lazy("Meetings"): (
        "meeting_planned",
        "meeting_contribution",
        "chair_contact",
        "participation_offered",
        "report_shared",
        "strategy_discussion",
        "initial_conference",
        "review_conference",
        "core_group",
        "record_sent",
        "meeting_rated",
    ),
    gettext_lazy("The plan"): ("plan_started", "plan_line", "plan_line_reviewed", "plan_ended"),
    gettext_lazy("Referral and assessment"): (
        "referral_decision",
        "assessment",
        "section_47_enquiry",
        "cumulative_review",
        "chronology_analysis",
        "neglect_judgement",
        "agency_role",
    ),
    gettext_lazy("CP medical"): (
        "cp_medical_considered",
        "cp_medical_requested",
        "cp_medical_consent",
        "cp_medical_examined",
        "cp_medical_report",
    ),
    gettext_lazy("Domestic abuse"): (
        "domestic_abuse_victim_status",
        "abuser_response",
        "encompass_received",
    ),
    gettext_lazy("Information"): (
        "need_to_know",
        "information_requested",
        "information_chased",
        "information_received",
        "information_refused",
        "information_shared",
    ),
    gettext_lazy("When you disagree"): (
        "concern_raised",
        "concern_answered",
        "concern_escalated",
        "concern_closed",
        "disagreement_settled",
        "conference_dissent",
        "conference_requested",
        "conference_request_answered",
    ),
    gettext_lazy("Thinking it through"): (
        "supervision",
        "safeguarding_lead_discussion",
        "visit_reflected",
        "claim_checked",
        "said_and_seen",
        "hypotheses_weighed",
        "formulation_offered",
        "formulation",
        "formulation_reviewed",
    ),
    gettext_lazy("When a standard does not fit"): ("waiver",),
}
"""What professionals do, by subject; a test holds that each act is under exactly one."""


def subjects() -> Mapping[str | Promise, tuple[Kind, ...]]:
    """Every kind under its heading, in the order of the page."""
    found: dict[str | Promise, tuple[Kind, ...]] = {
        gettext_lazy("Something happened to the child"): HAPPENED
    }
    for subject, names in DONE.items():
        found[subject] = tuple(map(kind_named, names))
    return found
