"""The parts professionals play and the sectors they come from (practice reference 1.3 and 26)."""

from heed.wording import Choice


class Role(Choice):
    """What someone is to a child's record; also who a standard expects to act."""

    SOCIAL_WORKER = "social_worker", "Lead social worker"
    TEAM_MANAGER = "team_manager", "Team manager"
    CONFERENCE_CHAIR = "conference_chair", "Conference chair"
    HEALTH_VISITOR = "health_visitor", "Health visitor"
    PAEDIATRICIAN = "paediatrician", "Paediatrician"
    GP = "gp", "GP"
    SCHOOL_SAFEGUARDING_LEAD = "school_safeguarding_lead", "Designated safeguarding lead (school)"
    POLICE_OFFICER = "police_officer", "Police officer"
    FAMILY_WORKER = "family_worker", "Family support worker"
    PARTNERSHIP_OFFICER = "partnership_officer", "Partnership officer"


class Sector(Choice):
    """The part of the partnership an agency belongs to."""

    SOCIAL_CARE = "social_care", "Children's social care"
    POLICE = "police", "Police"
    HEALTH = "health", "Health"
    EDUCATION = "education", "Education"
    VOLUNTARY = "voluntary", "Charities and community"
    PARTNERSHIP = "partnership", "Safeguarding partnership"
