"""What the Child D review names: titles, publishers and where a publisher is found."""

from heed.learning.review import Resource

_LEEDS_SCP = "Leeds Safeguarding Children Partnership"
_LEEDS_SCP_URL = "https://www.leedsscp.org.uk"
_COUNCIL = "Leeds City Council"
_COUNCIL_URL = "https://www.leeds.gov.uk"
_MINDMATE = "MindMate"
_MINDMATE_URL = "https://www.mindmate.org.uk"
_PANEL = "Child Safeguarding Practice Review Panel"
_PANEL_URL = "https://www.gov.uk/government/organisations/child-safeguarding-practice-review-panel"


def _partnership(title: str) -> Resource:
    return Resource(title=title, publisher=_LEEDS_SCP, url=_LEEDS_SCP_URL)


def _council(title: str) -> Resource:
    return Resource(title=title, publisher=_COUNCIL, url=_COUNCIL_URL)


def _mindmate(title: str) -> Resource:
    return Resource(title=title, publisher=_MINDMATE, url=_MINDMATE_URL)


def _panel(title: str) -> Resource:
    return Resource(title=title, publisher=_PANEL, url=_PANEL_URL)


ONE_MINUTE_GUIDES = _council("One minute guides")
PREPARING_FOR_A_CONFERENCE = _council("Preparation for initial child protection conferences")
CHILD_PROTECTION_CONFERENCE = _council("What is a child protection conference")
RESTORATIVE_PRACTICE = _council("Restorative practice")
SUPERVISION_GUIDE = _council("Supervision")
RETHINK_FORMULATION = _council("Rethink Formulation")
LEEDS_PRACTICE_MODEL = _council("Leeds Practice Model")

SMART_PLANNING = _partnership("SMART planning")
CP_MEDICAL_PROCEDURE = _partnership(
    "Leeds Multi-Agency Procedure for Professionals Requesting Child Protection Medicals"
)
CONCERNS_RESOLUTION = _partnership("Concerns Resolution process")
WAS_NOT_BROUGHT = _partnership("Was not brought")
SUPERVISION_STANDARDS = _partnership(
    "Minimum Standards for the Supervision of Staff and Volunteers "
    "Working with Children, Young People and Families"
)
KOLBS_CYCLE = _partnership("Kolb’s Cycle of Reflective Practice")
STRATEGY_TIPS = _partnership("Top Tips for Strategy Discussions")
INFORMATION_TOOLBOX = _partnership("Information Sharing tool box")
PROFESSIONAL_CURIOSITY = _partnership("Professional curiosity")
TOOLKIT = _partnership("The Practitioner’s Tool Kit")
PHYSICAL_PUNISHMENT = _partnership("Physical punishment: a resource available on request")
LSCP_TRAINING = _partnership("LSCP training")
LSCP_NEWSLETTER = _partnership("LSCP newsletter")

COMPASSIONATE_LEEDS = _mindmate(
    "Compassionate Leeds: Trauma awareness, prevention and response strategy"
)
TRAUMA_HUB = _mindmate("Compassionate Leeds: Trauma-Informed Practice Information Hub")
BEREAVEMENT_ANIMATION = _mindmate("Child Bereavement animation")

BARNARDOS_DOMESTIC_ABUSE = Resource(
    title="Children affected by domestic abuse",
    publisher="Barnardo’s",
    url="https://www.barnardos.org.uk",
)
SAFER_LEEDS_DOMESTIC_ABUSE = Resource(
    title="Information for practitioners working in domestic violence and abuse",
    publisher="Safer Leeds",
)
PANEL_DOMESTIC_ABUSE = _panel("Multi-agency safeguarding and domestic abuse")
BEREAVEMENT_PATHWAY = Resource(
    title="A pathway and guide for professionals working with bereaved children in Leeds",
    publisher="NHS",
)
LEEDS_MIND = Resource(
    title="Suicide bereavement services",
    publisher="Leeds Mind",
    url="https://www.leedsmind.org.uk",
)
NSPCC_COMMUNITIES = Resource(
    title="Working with children from Black, Asian and minoritised ethnic communities",
    publisher="NSPCC",
    url="https://www.nspcc.org.uk",
)
ITS_SILENT = _panel("It’s Silent: Race, racism and safeguarding children")

RESOURCES: tuple[Resource, ...] = (
    ONE_MINUTE_GUIDES,
    PREPARING_FOR_A_CONFERENCE,
    CHILD_PROTECTION_CONFERENCE,
    SMART_PLANNING,
    RESTORATIVE_PRACTICE,
    COMPASSIONATE_LEEDS,
    TRAUMA_HUB,
    CP_MEDICAL_PROCEDURE,
    CONCERNS_RESOLUTION,
    WAS_NOT_BROUGHT,
    SUPERVISION_STANDARDS,
    SUPERVISION_GUIDE,
    KOLBS_CYCLE,
    RETHINK_FORMULATION,
    LEEDS_PRACTICE_MODEL,
    STRATEGY_TIPS,
    INFORMATION_TOOLBOX,
    PROFESSIONAL_CURIOSITY,
    BARNARDOS_DOMESTIC_ABUSE,
    SAFER_LEEDS_DOMESTIC_ABUSE,
    TOOLKIT,
    PANEL_DOMESTIC_ABUSE,
    PHYSICAL_PUNISHMENT,
    BEREAVEMENT_PATHWAY,
    BEREAVEMENT_ANIMATION,
    LEEDS_MIND,
    LSCP_TRAINING,
    LSCP_NEWSLETTER,
    NSPCC_COMMUNITIES,
    ITS_SILENT,
)
