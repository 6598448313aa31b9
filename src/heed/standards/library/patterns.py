"""Entries and states that several standards speak of."""

from heed.standards.language import Span
from heed.standards.sayings import entries, says

HARM = entries("harm_incident", "domestic_abuse_incident", "physical_punishment")
ON_A_PLAN = Span(opens=entries("plan_started"), closes=entries("plan_ended"))
MEDICAL_CONSIDERED = entries("cp_medical_considered")
STRATEGY_DISCUSSION = entries("strategy_discussion")
CONFERENCE = entries("initial_conference", "review_conference")
INITIAL_WITH_PLAN = entries("initial_conference", where=(says("outcome", "plan"),))
REVIEW_CONTINUES = entries("review_conference", where=(says("outcome", "continue"),))
WAS_NOT_BROUGHT = entries("appointment_missed", where=(says("outcome", "was_not_brought"),))
NEGLECT_PLAN = Span(
    opens=entries("plan_started", where=(says("category", "neglect"),)),
    closes=entries("plan_ended"),
)
SECTION_47_STARTED = entries("strategy_discussion", where=(says("decision", "section_47"),))
