"""Every kind of entry Heed knows: one explicit line each."""

import difflib

from heed.practice.acts.appointment_follow_up import APPOINTMENT_FOLLOWED_UP
from heed.practice.acts.assessment import ASSESSMENT
from heed.practice.acts.chronology_analysis import CHRONOLOGY_ANALYSIS, ENTRY_DISPUTED
from heed.practice.acts.concern import (
    CONCERN_ANSWERED,
    CONCERN_CLOSED,
    CONCERN_ESCALATED,
    CONCERN_RAISED,
    DISAGREEMENT_SETTLED,
)
from heed.practice.acts.conference import INITIAL_CONFERENCE, REVIEW_CONFERENCE
from heed.practice.acts.conference_dissent import (
    CONFERENCE_DISSENT,
    CONFERENCE_REQUEST_ANSWERED,
    CONFERENCE_REQUESTED,
)
from heed.practice.acts.core_group import CORE_GROUP
from heed.practice.acts.cp_medical import CP_MEDICAL_CONSIDERED
from heed.practice.acts.cp_medical_steps import (
    CP_MEDICAL_CONSENT,
    CP_MEDICAL_EXAMINED,
    CP_MEDICAL_REPORT,
    CP_MEDICAL_REQUESTED,
)
from heed.practice.acts.cumulative_review import CUMULATIVE_REVIEW
from heed.practice.acts.curiosity import (
    CLAIM_CHECKED,
    HYPOTHESES_WEIGHED,
    SAID_AND_SEEN,
    VISIT_REFLECTED,
)
from heed.practice.acts.described import DESCRIBED
from heed.practice.acts.direct_work import DIRECT_WORK, PERSON_IN_LIFE
from heed.practice.acts.domestic_abuse import DOMESTIC_ABUSE_VICTIM_STATUS
from heed.practice.acts.domestic_abuse_response import ABUSER_RESPONSE, ENCOMPASS_RECEIVED
from heed.practice.acts.family_informed import FAMILY_COPY, FAMILY_INFORMED
from heed.practice.acts.formulation import (
    FORMULATION,
    FORMULATION_OFFERED,
    FORMULATION_REVIEWED,
)
from heed.practice.acts.identity import COMMUNICATION_ARRANGED, IDENTITY_EXPLORED
from heed.practice.acts.information import (
    INFORMATION_RECEIVED,
    INFORMATION_REFUSED,
    INFORMATION_REQUESTED,
    INFORMATION_SHARED,
)
from heed.practice.acts.information_needs import INFORMATION_CHASED, NEED_TO_KNOW
from heed.practice.acts.loss import LOSS_LOOKED_AT
from heed.practice.acts.meeting import (
    CHAIR_CONTACT,
    MEETING_CONTRIBUTION,
    MEETING_PLANNED,
    PARTICIPATION_OFFERED,
)
from heed.practice.acts.meeting_papers import RECORD_SENT, REPORT_SHARED
from heed.practice.acts.meeting_rating import MEETING_RATED
from heed.practice.acts.neglect import AGENCY_ROLE, NEGLECT_JUDGEMENT
from heed.practice.acts.plan import PLAN_ENDED, PLAN_STARTED
from heed.practice.acts.referral import REFERRAL_DECISION
from heed.practice.acts.safeguarding_lead import SAFEGUARDING_LEAD_DISCUSSION
from heed.practice.acts.section_47 import SECTION_47_ENQUIRY
from heed.practice.acts.smart_plan import PLAN_LINE, PLAN_LINE_REVIEWED
from heed.practice.acts.strategy_discussion import STRATEGY_DISCUSSION
from heed.practice.acts.supervision import SUPERVISION
from heed.practice.acts.visit import VISIT
from heed.practice.acts.voice import VOICE_ACTED_ON, VOICE_HEARD
from heed.practice.acts.waiver import WAIVER
from heed.practice.events.appointment_missed import APPOINTMENT_MISSED
from heed.practice.events.bereavement import BEREAVEMENT_OR_LOSS
from heed.practice.events.domestic_abuse import DOMESTIC_ABUSE_INCIDENT
from heed.practice.events.harm_incident import HARM_INCIDENT
from heed.practice.events.moved_away import MOVED_AWAY
from heed.practice.events.physical_punishment import PHYSICAL_PUNISHMENT
from heed.practice.events.referral import REFERRAL_RECEIVED
from heed.practice.kind import Kind

KINDS: tuple[Kind, ...] = (
    # events: what happens to a child
    REFERRAL_RECEIVED,
    HARM_INCIDENT,
    DOMESTIC_ABUSE_INCIDENT,
    APPOINTMENT_MISSED,
    PHYSICAL_PUNISHMENT,
    BEREAVEMENT_OR_LOSS,
    MOVED_AWAY,
    # acts: what professionals do
    REFERRAL_DECISION,
    STRATEGY_DISCUSSION,
    CP_MEDICAL_CONSIDERED,
    SECTION_47_ENQUIRY,
    INITIAL_CONFERENCE,
    REVIEW_CONFERENCE,
    PLAN_STARTED,
    PLAN_ENDED,
    CORE_GROUP,
    VISIT,
    FAMILY_INFORMED,
    REPORT_SHARED,
    RECORD_SENT,
    INFORMATION_REQUESTED,
    INFORMATION_RECEIVED,
    INFORMATION_REFUSED,
    INFORMATION_SHARED,
    CONCERN_RAISED,
    CONCERN_ANSWERED,
    CONCERN_ESCALATED,
    CONCERN_CLOSED,
    DISAGREEMENT_SETTLED,
    CONFERENCE_DISSENT,
    CONFERENCE_REQUESTED,
    CONFERENCE_REQUEST_ANSWERED,
    SAFEGUARDING_LEAD_DISCUSSION,
    SUPERVISION,
    DOMESTIC_ABUSE_VICTIM_STATUS,
    ASSESSMENT,
    IDENTITY_EXPLORED,
    DESCRIBED,
    COMMUNICATION_ARRANGED,
    LOSS_LOOKED_AT,
    FORMULATION_OFFERED,
    FORMULATION,
    FORMULATION_REVIEWED,
    DIRECT_WORK,
    PERSON_IN_LIFE,
    CP_MEDICAL_REQUESTED,
    CP_MEDICAL_CONSENT,
    CP_MEDICAL_EXAMINED,
    CP_MEDICAL_REPORT,
    CUMULATIVE_REVIEW,
    CHRONOLOGY_ANALYSIS,
    ENTRY_DISPUTED,
    APPOINTMENT_FOLLOWED_UP,
    NEGLECT_JUDGEMENT,
    AGENCY_ROLE,
    NEED_TO_KNOW,
    INFORMATION_CHASED,
    CLAIM_CHECKED,
    HYPOTHESES_WEIGHED,
    SAID_AND_SEEN,
    VISIT_REFLECTED,
    ENCOMPASS_RECEIVED,
    ABUSER_RESPONSE,
    WAIVER,
    MEETING_PLANNED,
    MEETING_CONTRIBUTION,
    CHAIR_CONTACT,
    PARTICIPATION_OFFERED,
    FAMILY_COPY,
    PLAN_LINE,
    PLAN_LINE_REVIEWED,
    MEETING_RATED,
    VOICE_HEARD,
    VOICE_ACTED_ON,
)

_BY_NAME = {kind.name: kind for kind in KINDS}


class UnknownKind(LookupError):
    """There is no kind of entry with this name."""


def kind_named(name: str) -> Kind:
    """The kind with this name; raises UnknownKind, which suggests the nearest name."""
    try:
        return _BY_NAME[name]
    except KeyError:
        near = difflib.get_close_matches(name, _BY_NAME, n=1, cutoff=0.0)[0]
        raise UnknownKind(f"There is no kind “{name}”. The nearest is “{near}”.") from None
