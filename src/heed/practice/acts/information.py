"""Asking for, giving, refusing and passing on information (practice reference 9)."""

from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import ANY_KIND, act
from heed.practice.text import Line, Words
from heed.practice.vocabulary import Agency
from heed.wording import Choice


class LegalBasis(Choice):
    """The lawful bases of UK GDPR Article 6(1) that apply here."""

    PUBLIC_TASK = "public_task", "It is part of our public task"
    LEGAL_OBLIGATION = "legal_obligation", "The law requires it"
    VITAL_INTERESTS = "vital_interests", "Someone's life depends on it"
    LEGITIMATE_INTERESTS = (
        "legitimate_interests",
        "Legitimate interests (not for public bodies)",
    )
    CONSENT = "consent", "Consent"


class SensitiveBasis(Choice):
    """The conditions of UK GDPR Article 9(2) that apply to sensitive information."""

    SAFEGUARDING = "safeguarding", "Safeguarding children and people at risk"
    HEALTH_OR_SOCIAL_CARE = "health_or_social_care", "Health or social care"
    VITAL_INTERESTS = "vital_interests", "Someone's life depends on it"
    SOCIAL_PROTECTION = "social_protection", "Social protection law"
    LEGAL_CLAIMS = "legal_claims", "Legal claims"


class Urgency(Choice):
    """What a request is for, which sets how fast it is answered."""

    EMERGENCY = "emergency", "An emergency"
    SECTION_47 = "section_47", "A strategy discussion or section 47 enquiry"
    ASSESSMENT = "assessment", "An assessment"
    OTHER = "other", "Something else"


_BASIS = "Which legal basis?"
_BASIS_HINT = (
    "For children's safety it is most often the public task. Consent is rarely the right one."
)
_SENSITIVE = "For health, origin, belief or sexual life: which further basis?"


class InformationRequested(Detail):
    """Who is asked for what, why, and on what basis."""

    to_agency: Agency = ask("Who are you asking?")
    items: Words = ask("What do you need to know?", hint="No more than you need.")
    purpose: Words = ask("What for?")
    urgency: Urgency = ask("What is it part of?")
    asked_person: Line | None = ask("Who did you ask there?", optional=True)
    legal_basis: LegalBasis | None = ask(_BASIS, hint=_BASIS_HINT, optional=True)
    sensitive_basis: SensitiveBasis | None = ask(_SENSITIVE, optional=True)
    child_told: bool | None = ask("Has the child or carer been told?", optional=True)
    not_told_reason: Line | None = ask("If not told, why not?", optional=True)
    needed_by: NextDay | None = ask("Which day do you need it by?", optional=True)
    authorised_by: Line | None = ask("Who authorised it?", optional=True)


class Answered(Choice):
    """How much of a request was answered."""

    FULL = "full", "All of it"
    PARTIAL = "partial", "Part of it"
    NIL = "nil", "Nothing is held"


class InformationReceived(Detail):
    """What came back, and how far it can be relied on."""

    response: Answered = ask("How much was answered?")
    items: Words | None = ask("What did you learn?", optional=True)
    caveats: Words | None = ask(
        "How sure is it?", hint="Say what is fact, opinion, or heard from someone.", optional=True
    )
    still_open: Words | None = ask("What is still not known?", optional=True)
    changes_view: Words | None = ask("What does it change in how you see things?", optional=True)
    restrictions: Line | None = ask("Who must not see it?", optional=True)


class WhyRefused(Choice):
    """Why information is not given."""

    NO_RELEVANCE_SHOWN = "no_relevance_shown", "It is not clear why it is needed"
    LACK_OF_BASIS = "lack_of_basis", "No legal basis was given"
    RISK_TO_ANOTHER = "risk_to_another", "It would put someone at risk"
    CONSENT_REFUSED = "consent_refused", "Consent was refused and not overridden"
    LEGAL_PRIVILEGE = "legal_privilege", "It is legally privileged"
    CANNOT_IDENTIFY_CHILD = "cannot_identify_child", "The child cannot be identified"
    DISPROPORTIONATE = "disproportionate", "It is more than is needed"
    OTHER = "other", "Another reason"


class InformationRefused(Detail):
    """Why a request was refused, and what the one who asked thinks of it."""

    reason_code: WhyRefused = ask("Why was it refused?")
    refused_by: Line | None = ask("Who refused?", hint="Name and role.", optional=True)
    reason: Words | None = ask("What was said about it?", optional=True)
    advice: Line | None = ask("Whose advice was taken?", optional=True)
    requester_view: Words | None = ask(
        "What does it mean for the child not to know?", optional=True
    )
    disagree: bool | None = ask(
        "Do you disagree with the refusal?",
        hint="Saying yes asks you to raise a concern, or to record how it was settled.",
        optional=True,
    )


class SharedWith(Choice):
    """Who information is passed on to."""

    LEAD_SOCIAL_WORKER = "lead_social_worker", "Lead social worker"
    GP = "gp", "GP"
    HEALTH_VISITOR = "health_visitor", "Health visitor or school nurse"
    SCHOOL = "school", "School, college or nursery"
    POLICE = "police", "Police"
    REFERRER = "referrer", "The referrer"
    OTHER = "other", "Someone else"


class InformationShared(Detail):
    """What was passed on unasked, to whom, why and on what basis."""

    shared_with: tuple[SharedWith, ...] = ask("Who did you tell?", hint="Choose all that apply.")
    what: Words = ask("What did you tell them?", hint="No more than they need.")
    purpose: Words | None = ask("What for?", optional=True)
    legal_basis: LegalBasis | None = ask(_BASIS, hint=_BASIS_HINT, optional=True)
    sensitive_basis: SensitiveBasis | None = ask(_SENSITIVE, optional=True)
    other_person: Line | None = ask("If someone else, who?", optional=True)
    receipt_confirmed: bool | None = ask("Have they confirmed that they have it?", optional=True)
    child_told: bool | None = ask("Has the child or carer been told?", optional=True)
    not_told_reason: Line | None = ask("If not told, why not?", optional=True)


INFORMATION_REQUESTED = act(
    "information_requested",
    "Information requested",
    InformationRequested,
    serves=("information-sharing",),
    about=(
        "referral_received",
        "harm_incident",
        "domestic_abuse_incident",
        "appointment_missed",
        "bereavement_or_loss",
        "strategy_discussion",
        "section_47_enquiry",
        "initial_conference",
        "review_conference",
        "core_group",
        "supervision",
    ),
    guide=(
        "Ask what you need to know and who could know it.",
        "Never assume that someone else has asked or told.",
        "Say why you need it, so that the other agency can decide quickly.",
        "Tell the family where that is safe.",
    ),
    headline=("to_agency", "items"),
)

INFORMATION_RECEIVED = act(
    "information_received",
    "Information received",
    InformationReceived,
    serves=("information-sharing",),
    about=("information_requested",),
    about_required=True,
    guide=(
        "“Nothing is held” is an answer: record it.",
        "Keep fact, opinion and hearsay apart.",
        "Ask what it changes, and who else needs to know.",
    ),
    headline=("response", "items"),
)

INFORMATION_REFUSED = act(
    "information_refused",
    "Information refused",
    InformationRefused,
    serves=("information-sharing", "concerns-resolution"),
    about=("information_requested",),
    about_required=True,
    guide=(
        "Data protection law is a way to share well, not a reason to keep silent.",
        "Say why, and what would make it possible.",
        "If a child may be harmed meanwhile, raise a concern the same day.",
    ),
    headline=("reason_code", "refused_by"),
)

INFORMATION_SHARED = act(
    "information_shared",
    "Information shared",
    InformationShared,
    serves=("information-sharing",),
    about=(ANY_KIND,),
    guide=(
        "Share what helps to keep the child safe with those who need it.",
        "Consent is not needed when a child may be harmed.",
        "Hide who told you if they could be harmed for it.",
        "Record what you shared and why.",
    ),
    headline=("shared_with", "what"),
)
