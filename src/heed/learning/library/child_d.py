"""The Child D review, retold in our own words; its publisher's text is not in this repository."""

from heed.learning.review import Block, Guidance, LearningPoint, Resource, Review

_LSCP, _COUNCIL = "Leeds Safeguarding Children Partnership", "Leeds City Council"
_MINDMATE, _PANEL = "MindMate", "Child Safeguarding Practice Review Panel"
_LSCP_SITE, _COUNCIL_SITE = "https://www.leedsscp.org.uk", "https://www.leeds.gov.uk"
_MINDMATE_SITE = "https://www.mindmate.org.uk"

_PREPARATION = "One minute guide: Preparation for initial child protection conferences"
_CONFERENCE = "One minute guide: What is a child protection conference"
_RESTORATIVE = "One minute guide: Restorative practice"
_SMART = "SMART planning"
_STRATEGY = "Compassionate Leeds: trauma awareness, prevention and response strategy"
_TRAUMA_HUB = "Compassionate Leeds: Trauma-Informed Practice Information Hub"
_MEDICALS = "Multi-Agency Procedure for Professionals Requesting Child Protection Medicals"
_CONCERNS = "Concerns resolution process"
_NOT_BROUGHT = "Was not brought"
_SUPERVISION = "Minimum Standards for the Supervision of Staff and Volunteers"
_SUPERVISION_GUIDE = "One minute guide: Supervision"
_KOLB = "Kolb's Cycle of Reflective Practice"
_FORMULATION = "Rethink Formulation"
_FORMULATION_GUIDE = "One minute guide: Rethink Formulation"
_TOP_TIPS = "Top Tips for Strategy Discussions"
_SEEKING = "Information Sharing tool box: information seeking"
_CURIOSITY = "Professional curiosity"
_BARNARDOS = "Children affected by domestic abuse"
_SAFER = "Information for practitioners working in domestic violence and abuse"
_TOOL_KIT = "Practitioner's Tool Kit"
_VOICE = "Voice and influence"
_PANEL_ABUSE = "Multi-agency safeguarding and domestic abuse"
_PUNISHMENT = "Physical punishment: a resource for work with families"
_PATHWAY = "Bereavement pathway and guide for professionals"
_FILM = "Child bereavement animation"
_SUICIDE = "Suicide bereavement services"
_TRAINING, _NEWSLETTER = "LSCP training", "LSCP newsletter"
_NSPCC = "Safeguarding children from Black, Asian and minoritised ethnic communities"
_SILENT = "It's Silent: race, racism and safeguarding children"


def _do(text: str, *resources: str) -> Guidance:
    return Guidance(text=text, resources=resources)


def _lesson(point_id: str, text: str, plain: str) -> LearningPoint:
    return LearningPoint(id=point_id, text=text, plain=plain)


_FAMILIES = Block(
    heading="Families know what is happening",
    learning_points=(
        _lesson(
            "families-informed",
            "Whatever is suggested or decided when agencies meet to protect a child, the family "
            "hears it in full and understands what they, and each professional, are to do. That "
            "takes meetings held on time, with a good chair, a clear order and a purpose.",
            "The family knows what was proposed, what was agreed and what is expected of whom.",
        ),
    ),
    guidance=(
        _do(
            "Before a conference, look at the two short guides on preparing for it and on what it "
            "is.",
            _PREPARATION,
            _CONFERENCE,
        ),
        _do(
            "Write plans the SMART way: it gives a meeting its shape and lets a family follow "
            "and take part.",
            _SMART,
        ),
        _do(
            "Work restoratively: build the relationship in which change can happen, and give high "
            "challenge together with high support.",
            _RESTORATIVE,
        ),
    ),
)

_TRAUMA = Block(
    heading="What a child has lived through",
    learning_points=(
        _lesson(
            "trauma-informed",
            "An assessment asks how earlier experiences, adversity and trauma have made a child "
            "more vulnerable. It looks past the problem that brought the child to notice, to what "
            "lies unseen underneath and still has an effect.",
            "Ask what has happened to this child, and what may lie under the problem you can see.",
        ),
    ),
    guidance=(
        _do(
            "Let what children have experienced guide how you work, as the city's strategy on "
            "trauma sets out.",
            _STRATEGY,
        ),
        _do("Use the online hub to learn more about trauma-informed practice.", _TRAUMA_HUB),
        _do("Read the strategy itself, which can be downloaded.", _STRATEGY),
    ),
)

_HARM = Block(
    heading="Harm that builds up, and CP medicals",
    learning_points=(
        _lesson(
            "cumulative-harm",
            "Each time something new or worrying happens, professionals see it together with the "
            "physical and emotional harm before it, and ask as a matter of routine whether a CP "
            "medical is needed so that the right help follows.",
            "Look at each new incident with everything before it, and consider a CP medical.",
        ),
        _lesson(
            "challenge-cp-medical",
            "When professionals disagree about a decision on a CP medical, they know how to "
            "question it and are able to do it well.",
            "If you disagree with a decision about a CP medical, say so and see it through.",
        ),
    ),
    guidance=(
        _do("Know the local procedure for asking for a CP medical.", _MEDICALS),
        _do("When you disagree with a colleague's decision, use the agreed route.", _CONCERNS),
        _do(
            "Where there is neglect, know your own part and everyone else's, including those who "
            "work with the adults, and work together restoratively.",
        ),
        _do(
            "When a child misses an appointment, record that they were not brought and ask why.",
            _NOT_BROUGHT,
        ),
    ),
)

_OVERSIGHT = Block(
    heading="Supervision that works",
    learning_points=(
        _lesson(
            "supervision",
            "Everyone has safeguarding supervision of a sound kind. There is a way to judge "
            "whether it works, alone, among peers and in groups, and something is done about it "
            "where it falls short.",
            "Talk your work with this child over in supervision, and think as well as report.",
        ),
    ),
    guidance=(
        _do(
            "Make time for regular reflection. Without analysis and oversight, facts pile up and "
            "no judgement about the child's safety is formed. Peers can help too.",
        ),
        _do(
            "Follow the minimum standards, which also say what a supervisee brings and does.",
            _SUPERVISION,
        ),
        _do("Look at the short guide to supervision.", _SUPERVISION_GUIDE),
        _do("Managers can build reflective sessions on the four stages of Kolb.", _KOLB),
        _do(
            "Use formulation to assess, plan and evaluate together, from strengths, with families "
            "and other agencies.",
            _FORMULATION,
        ),
    ),
)

_MEETINGS = Block(
    heading="Meetings that make children safer",
    learning_points=(
        _lesson(
            "meeting-preparation",
            "Professionals come to strategy discussions and other joint meetings prepared, have "
            "something of worth to say, and speak up when a meeting is run in a way that does not "
            "serve the child's safety.",
            "Come prepared, and say so if the meeting is not serving the child.",
        ),
        _lesson(
            "meeting-quality",
            "Each professional satisfies themselves that meetings are good and have an effect, by "
            "asking how far the safety plan has been put into practice.",
            "Ask whether the meeting was good, and whether the plan is making the child safer.",
        ),
    ),
    guidance=(
        _do("Keep the checklist for strategy discussions beside you in the meeting.", _TOP_TIPS),
        _do("Know what to do when agencies disagree about a child's safety.", _CONCERNS),
        _do("Avoid drift: SMART plans can be reviewed, so that progress shows.", _SMART),
    ),
)

_SHARING = Block(
    heading="Seeking, sharing and naming",
    learning_points=(
        _lesson(
            "information-sharing",
            "Professionals are good at asking for information and passing it on, because their "
            "curiosity in work with children and families depends on it.",
            "Ask who else knows something, share what you know, and record both.",
        ),
        _lesson(
            "language-describes-risk",
            "Professionals choose words that show how serious a risk is, so that something can be "
            "done to keep the child safe.",
            "Describe what was done and what it means for the child, in plain words.",
        ),
    ),
    guidance=(
        _do("Learn how to seek information, not only how to share it.", _SEEKING),
        _do(
            "Talk openly with children, ask and question. Managers challenge phrases that make "
            "violence sound like discipline and see what such phrases do to a child.",
        ),
        _do(
            "Be curious: find out what is going on instead of assuming it or relying on one "
            "account.",
            _CURIOSITY,
        ),
        _do(
            "Remember what is lost without curiosity: quieter signs of vulnerability and serious "
            "harm pass unnoticed. Know what being curious asks of you.",
            _CURIOSITY,
        ),
    ),
)

_ABUSE = Block(
    heading="Children are victims of domestic abuse too",
    learning_points=(
        _lesson(
            "children-victims-of-domestic-abuse",
            "Where there is domestic abuse at home, each child is seen as a victim in their own "
            "right, with help aimed at the harm it has done to them.",
            "Record each child's own experience of the abuse, and the help that is theirs.",
        ),
    ),
    guidance=(
        _do("Read the charity's pages on children who live with domestic abuse.", _BARNARDOS),
        _do("Use the community safety partnership's pages for professionals.", _SAFER),
    ),
)

_VOICE_BLOCK = Block(
    heading="Open conversations with children",
    learning_points=(
        _lesson(
            "open-conversations",
            "Professionals stay curious and questioning when they talk with children. Words shape "
            "what is done, so managers in every agency question language that hides violence and "
            "keep in mind what it does to children.",
            "Talk openly with the child, alone where you can, and keep their own words.",
        ),
    ),
    guidance=(
        _do("Use the tools for direct work to find out what life at home is like.", _TOOL_KIT),
        _do(
            "Children and their families have a right to a part in decisions about them: show "
            "that they were heard and what difference it made.",
            _VOICE,
        ),
        _do("Read what the national Panel found in reviews with domestic abuse.", _PANEL_ABUSE),
        _do(
            "Any force used to punish a child is physical punishment, and nothing justifies it. "
            "Ask for the resource that helps you talk about this with families.",
            _PUNISHMENT,
        ),
    ),
)

_LOSS = Block(
    heading="Suicide, bereavement and loss",
    learning_points=(
        _lesson(
            "bereavement-and-loss",
            "A suicide, a death or another loss changes children. Every strategy discussion and "
            "joint meeting makes it a main subject, agrees a plan for safety and sees the actions "
            "through.",
            "Ask about loss in every meeting, and see that what is agreed gets done.",
        ),
    ),
    guidance=(
        _do(
            "Follow the citywide pathway for bereaved children and young people, made by the NHS "
            "with its partners.",
            _PATHWAY,
        ),
        _do(
            "Watch the short film, with advice from young people who have lost someone, and use "
            "it in training.",
            _FILM,
        ),
        _do("Know who supports people bereaved by suicide.", _SUICIDE),
        _do("The trauma hub helps with loss as well.", _TRAUMA_HUB),
    ),
)

_DEVELOPMENT = Block(
    heading="Time to learn",
    learning_points=(
        _lesson(
            "training",
            "Professionals are encouraged to take up training, so that they keep developing and "
            "give children the best practice.",
            "Take up training, and say what you will do differently because of it.",
        ),
    ),
    guidance=(
        _do("Book the partnership's courses.", _TRAINING),
        _do("Sign up for the newsletter to hear of new ones.", _NEWSLETTER),
        _do("Find out what your own organisation offers."),
    ),
)

_DISAGREEMENT = Block(
    heading="Resolving concerns",
    learning_points=(
        _lesson(
            "concerns-resolution",
            "Where a child's safety calls for it, professionals take disagreements through the "
            "whole concerns resolution process, each time and in the same way.",
            "Raise a disagreement early, in writing, and follow it to an outcome.",
        ),
    ),
    guidance=(
        _do(
            "Know the steps for disagreements between agencies about a child's welfare or about "
            "what is being done.",
            _CONCERNS,
        ),
    ),
)

_STUCK = Block(
    heading="Formulation when things are stuck",
    learning_points=(
        _lesson(
            "rethink-formulation",
            "Professionals know what Rethink Formulation is for and can use it, so that practice "
            "rests on understanding and hard situations find a way forward.",
            "When work is stuck, think it through together with a formulation.",
        ),
    ),
    guidance=(_do("Read the short guide to formulation.", _FORMULATION_GUIDE),),
)

_IDENTITY = Block(
    heading="Culture and identity",
    learning_points=(
        _lesson(
            "culture-and-identity",
            "In assessments of families of mixed heritage, culture and identity are considered "
            "every time, as part of the routine.",
            "Ask about culture and identity each time, and what they mean to this child.",
        ),
    ),
    guidance=(
        _do(
            "Use the charity's pages for work with children from minoritised ethnic communities.",
            _NSPCC,
        ),
        _do(
            "Read the national review of race and racism in safeguarding, drawn from rapid and "
            "local reviews.",
            _SILENT,
        ),
    ),
)

CHILD_D = Review(
    id="child-d",
    title="Child D",
    about="A local review asked how those who worked with a child and family kept the child safe "
    "together, and what they could do better. Teams talk these lessons over and change what needs "
    "to change in their practice.",
    blocks=(
        _FAMILIES,
        _TRAUMA,
        _HARM,
        _OVERSIGHT,
        _MEETINGS,
        _SHARING,
        _ABUSE,
        _VOICE_BLOCK,
        _LOSS,
        _DEVELOPMENT,
        _DISAGREEMENT,
        _STUCK,
        _IDENTITY,
    ),
    resources=(
        Resource(title=_PREPARATION, publisher=_COUNCIL, url=_COUNCIL_SITE),
        Resource(title=_CONFERENCE, publisher=_COUNCIL, url=_COUNCIL_SITE),
        Resource(title=_SMART, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_RESTORATIVE, publisher=_COUNCIL, url=_COUNCIL_SITE),
        Resource(title=_STRATEGY, publisher=_MINDMATE, url=_MINDMATE_SITE),
        Resource(title=_TRAUMA_HUB, publisher=_MINDMATE, url=_MINDMATE_SITE),
        Resource(title=_MEDICALS, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_CONCERNS, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_NOT_BROUGHT, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_SUPERVISION, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_SUPERVISION_GUIDE, publisher=_COUNCIL, url=_COUNCIL_SITE),
        Resource(title=_KOLB, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_FORMULATION, publisher=_COUNCIL, url=_COUNCIL_SITE),
        Resource(title=_TOP_TIPS, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_SEEKING, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_CURIOSITY, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_BARNARDOS, publisher="Barnardo's", url="https://www.barnardos.org.uk"),
        Resource(title=_SAFER, publisher="Safer Leeds"),
        Resource(title=_TOOL_KIT, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_VOICE, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_PANEL_ABUSE, publisher=_PANEL),
        Resource(title=_PUNISHMENT, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_PATHWAY, publisher="NHS in Leeds", url=_MINDMATE_SITE),
        Resource(title=_FILM, publisher=_MINDMATE, url=_MINDMATE_SITE),
        Resource(title=_SUICIDE, publisher="Leeds Mind", url="https://www.leedsmind.org.uk"),
        Resource(title=_TRAINING, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_NEWSLETTER, publisher=_LSCP, url=_LSCP_SITE),
        Resource(title=_FORMULATION_GUIDE, publisher=_COUNCIL, url=_COUNCIL_SITE),
        Resource(title=_NSPCC, publisher="NSPCC", url="https://www.nspcc.org.uk"),
        Resource(title=_SILENT, publisher=_PANEL),
    ),
)
