"""Child D: a child safeguarding practice review published in Leeds, retold in our own words."""

from heed.learning.library import child_d_resources as named
from heed.learning.review import Block, Guidance, LearningPoint, Resource, Review


def _do(text: str, *resources: Resource) -> Guidance:
    return Guidance(text=text, resources=tuple(resource.title for resource in resources))


FAMILIES_INFORMED = Block(
    heading="Families know what is happening and why",
    learning_points=(
        LearningPoint(
            id="families-informed",
            text=(
                "Parents and children are told, as fully as possible, what is being suggested and "
                "what has been decided "
                "about protecting a child. They know what is asked of them and what each worker "
                "will do. "
                "Well run, prompt meetings with a clear purpose make this possible."
            ),
            plain=(
                "You tell the family what is proposed, agreed and expected of each person, "
                "and check that they understood."
            ),
        ),
    ),
    guidance=(
        _do(
            "Look up the short guides that explain a child protection conference and how to get "
            "ready for a first one.",
            named.ONE_MINUTE_GUIDES,
            named.PREPARING_FOR_A_CONFERENCE,
            named.CHILD_PROTECTION_CONFERENCE,
        ),
        _do(
            "Write plans that are specific, measurable, achievable, relevant and timed, so that a "
            "family can follow a "
            "meeting and take part in it.",
            named.SMART_PLANNING,
        ),
        _do(
            "Work with people instead of doing things to them or for them: good relationships "
            "carry both high support "
            "and honest challenge. A short guide explains restorative practice.",
            named.ONE_MINUTE_GUIDES,
            named.RESTORATIVE_PRACTICE,
        ),
    ),
)

TRAUMA_INFORMED = Block(
    heading="Childhood experience and trauma shape what we see",
    learning_points=(
        LearningPoint(
            id="trauma-informed",
            text=(
                "An assessment asks what a child has lived through, and how adversity and trauma "
                "may have left them "
                "more vulnerable. It looks past the problem that brought the child to notice, to "
                "what lies underneath."
            ),
            plain=(
                "Your assessment considers what the child has lived through, not only the problem "
                "in front of you."
            ),
        ),
    ),
    guidance=(
        _do(
            "Know how early experience affects a child, and let the city's trauma informed "
            "strategy guide what you do.",
            named.COMPASSIONATE_LEEDS,
        ),
        _do(
            "Spend time in the trauma informed practice hub for professionals, and take one idea "
            "to your team.",
            named.TRAUMA_HUB,
        ),
        _do(
            "Read the city's strategy on trauma: how to be aware of it, prevent it and respond to "
            "it.",
            named.COMPASSIONATE_LEEDS,
        ),
    ),
)

CUMULATIVE_HARM = Block(
    heading="Harm adds up, and each incident asks again",
    learning_points=(
        LearningPoint(
            id="cumulative-harm",
            text=(
                "Whenever something new or worrying happens, the harm to body and feelings is "
                "weighed together with "
                "all that came before. Whether the child needs a child protection medical is asked "
                "every time, "
                "so that the right help follows."
            ),
            plain=(
                "Each new incident is looked at with everything that came before, and a CP medical "
                "is considered."
            ),
        ),
        LearningPoint(
            id="challenge-cp-medical",
            text=(
                "Anyone who disagrees with what was decided about a medical is able, and has the "
                "skill, to say so and "
                "to press for another look."
            ),
            plain="If you disagree with a decision about a CP medical, you say so and record it.",
        ),
    ),
    guidance=(
        _do(
            "Find out how to ask for a child protection medical, and what the procedure expects "
            "of each agency.",
            named.CP_MEDICAL_PROCEDURE,
        ),
        _do(
            "When professionals see things differently, take the disagreement through the agreed "
            "steps.",
            named.CONCERNS_RESOLUTION,
        ),
        _do(
            "Neglect needs everybody, including those who mainly work with the adults. Know your "
            "own part and "
            "the parts of others, and pull together with one another and with the family.",
        ),
        _do(
            "A child who misses an appointment was not brought to it. Ask what that means for the "
            "child.",
            named.WAS_NOT_BROUGHT,
        ),
    ),
)

SUPERVISION = Block(
    heading="Supervision that makes a difference",
    learning_points=(
        LearningPoint(
            id="supervision",
            text=(
                "Everyone has strong safeguarding supervision, alone, with peers or in a group, "
                "and there is a way of "
                "telling whether it works. Where it falls short, something is done to put it right."
            ),
            plain=(
                "This child's work is brought to supervision, and whether supervision helped "
                "is checked."
            ),
        ),
    ),
    guidance=(
        _do(
            "Make reflective supervision a habit. Unless somebody helps to question and analyse, "
            "facts pile up and "
            "no judgement is reached about a child's safety. Peer supervision and shared "
            "formulation help as well.",
        ),
        _do(
            "Check your arrangements against the local minimum standards, which also say what "
            "supervisors answer for.",
            named.SUPERVISION_STANDARDS,
        ),
        _do(
            "Read the short guide on supervision.",
            named.ONE_MINUTE_GUIDES,
            named.SUPERVISION_GUIDE,
        ),
        _do(
            "Managers can lead a reflective conversation round Kolb's four stages.",
            named.KOLBS_CYCLE,
        ),
        _do(
            "Try a formulation when work is stuck: think together about strengths, what keeps the "
            "difficulty going and "
            "what to try next. It belongs to the local practice model.",
            named.RETHINK_FORMULATION,
            named.LEEDS_PRACTICE_MODEL,
        ),
    ),
)

MEETINGS = Block(
    heading="Meetings that move the child's plan on",
    learning_points=(
        LearningPoint(
            id="meeting-preparation",
            text=(
                "People come to strategy discussions and other shared meetings ready to add "
                "something useful. "
                "They speak up when a meeting is run in a way that does not serve the child's "
                "safety."
            ),
            plain=(
                "You come prepared, say what you know, and speak up if the meeting loses "
                "sight of the child."
            ),
        ),
        LearningPoint(
            id="meeting-quality",
            text=(
                "Each person asks whether a meeting was good enough and changed anything, and how "
                "far the safety plan "
                "has come."
            ),
            plain="After a meeting you judge its quality and how far the safety plan has come.",
        ),
    ),
    guidance=(
        _do(
            "Use the checklist of tips before and during a strategy discussion.",
            named.STRATEGY_TIPS,
        ),
        _do(
            "Know what to do when agencies cannot agree about a child's safety or about the next "
            "step.",
            named.CONCERNS_RESOLUTION,
        ),
        _do(
            "Plans with clear, timed steps keep things from drifting and make a regular review "
            "worthwhile.",
            named.SMART_PLANNING,
        ),
    ),
)

INFORMATION_AND_LANGUAGE = Block(
    heading="Seek, share, stay curious, and say it plainly",
    learning_points=(
        LearningPoint(
            id="information-sharing",
            text=(
                "Looking for information and passing it on are skills that everyone has. "
                "They are what a curious way of working with families rests on."
            ),
            plain="You ask others for what you need to know, and share what they need to know.",
        ),
        LearningPoint(
            id="language-describes-risk",
            text=(
                "Words are chosen that show how serious a danger is, so that a reader can see what "
                "has to be done to "
                "make the child safe."
            ),
            plain="Your words say plainly what happened and how it could hurt the child.",
        ),
    ),
    guidance=(
        _do(
            "Learn what the toolbox says about seeking information as well as sharing it.",
            named.INFORMATION_TOOLBOX,
        ),
        _do(
            "Ask, test and wonder aloud with children. Managers in every agency question soft "
            "words for violence, "
            "because a word such as chastisement can hide what a child goes through.",
        ),
        _do(
            "Being curious means finding out what life is like in a home, and checking one account "
            "against another "
            "before you believe it.",
            named.PROFESSIONAL_CURIOSITY,
        ),
        _do(
            "Know what curiosity looks like in your own job: without it the quieter signs that a "
            "child is "
            "being harmed slip by.",
            named.PROFESSIONAL_CURIOSITY,
        ),
    ),
)

DOMESTIC_ABUSE = Block(
    heading="Every child in the home is a victim",
    learning_points=(
        LearningPoint(
            id="children-victims-of-domestic-abuse",
            text=(
                "Where there is domestic abuse at home, each child who lives there is seen as a "
                "victim, with help of "
                "their own that answers the harm it has done to them."
            ),
            plain="Each child in the household is recorded as a victim, with help of their own.",
        ),
    ),
    guidance=(
        _do(
            "Learn from Barnardo's how domestic abuse affects children.",
            named.BARNARDOS_DOMESTIC_ABUSE,
        ),
        _do(
            "Find local information for professionals about domestic violence and abuse.",
            named.SAFER_LEEDS_DOMESTIC_ABUSE,
        ),
    ),
)

OPEN_CONVERSATIONS = Block(
    heading="Open conversations with children",
    learning_points=(
        LearningPoint(
            id="open-conversations",
            text=(
                "Talking with children takes curiosity, questions and some courage. Language "
                "changes what people do "
                "next, so leaders in all agencies query words that make hitting a child sound "
                "acceptable and ask "
                "what it was like for the child."
            ),
            plain=(
                "You talk openly with the child, and challenge words that play down how a "
                "child was hurt."
            ),
        ),
    ),
    guidance=(
        _do(
            "Pick a tool for direct work that suits this family, to understand what happens at "
            "home.",
            named.TOOLKIT,
        ),
        _do(
            "Let children, young people and their carers shape what is decided about them. They "
            "have that right, and "
            "being heard means that something can change because of what they say.",
        ),
        _do(
            "Read what the national panel learned about domestic abuse from rapid reviews and "
            "local reviews.",
            named.PANEL_DOMESTIC_ABUSE,
        ),
        _do(
            "Nothing justifies hitting a child as a punishment, however lightly. Ask the "
            "partnership for its resource "
            "on talking with families about this.",
            named.PHYSICAL_PUNISHMENT,
        ),
    ),
)

BEREAVEMENT = Block(
    heading="Bereavement, suicide and loss",
    learning_points=(
        LearningPoint(
            id="bereavement-and-loss",
            text=(
                "A death, a suicide or another loss is recognised for what it does to a child. It "
                "has a firm place "
                "in strategy discussions and other shared meetings: the safety plan answers it, "
                "and what was agreed gets "
                "done."
            ),
            plain=(
                "The child's loss is on the agenda, in the safety plan, and its actions are "
                "finished."
            ),
        ),
    ),
    guidance=(
        _do(
            "Follow the city's pathway for bereaved children: what each agency offers, and how "
            "staff can help.",
            named.BEREAVEMENT_PATHWAY,
        ),
        _do(
            "Show your team the short animation about child bereavement, made with young people "
            "who had lost someone.",
            named.BEREAVEMENT_ANIMATION,
        ),
        _do(
            "Put families in touch with support after a suicide.",
            named.LEEDS_MIND,
        ),
        _do(
            "Use the trauma informed practice hub when you plan support after a loss.",
            named.TRAUMA_HUB,
        ),
    ),
)

TRAINING = Block(
    heading="Time and encouragement to learn",
    learning_points=(
        LearningPoint(
            id="training",
            text=(
                "Staff are urged to take up training, so that they go on developing and children "
                "get the best practice."
            ),
            plain="You take up training, and say what it changed in your practice.",
        ),
    ),
    guidance=(
        _do("Book a course from the partnership's programme.", named.LSCP_TRAINING),
        _do(
            "Sign up for the partnership's newsletter, which announces learning events.",
            named.LSCP_NEWSLETTER,
        ),
        _do("Ask what your own employer offers."),
    ),
)

CONCERNS_RESOLUTION = Block(
    heading="Raise concerns and see them through",
    learning_points=(
        LearningPoint(
            id="concerns-resolution",
            text=(
                "When a child's safety calls for it, everybody uses the way of resolving concerns: "
                "in the right "
                "circumstances, in the same manner every time, and to the end."
            ),
            plain="You raise a concern with the other agency and follow it until it is resolved.",
        ),
    ),
    guidance=(
        _do(
            "Know each step to take when workers from different agencies see a child's welfare, or "
            "what is being done "
            "about it, differently.",
            named.CONCERNS_RESOLUTION,
        ),
    ),
)

FORMULATION = Block(
    heading="Rethink when you are stuck",
    learning_points=(
        LearningPoint(
            id="rethink-formulation",
            text=(
                "Everyone knows what the Rethink Formulation is for and can use it, to ground "
                "their work and to look "
                "for ways forward when a situation is hard."
            ),
            plain="When work is stuck, you use a Rethink Formulation to find a way forward.",
        ),
    ),
    guidance=(
        _do(
            "Read the short guide to Rethink.",
            named.ONE_MINUTE_GUIDES,
            named.RETHINK_FORMULATION,
        ),
    ),
)

CULTURE_AND_IDENTITY = Block(
    heading="Culture and identity, every time",
    learning_points=(
        LearningPoint(
            id="culture-and-identity",
            text=(
                "Assessments of families with a mixed heritage ask about culture and identity as a "
                "matter of course, "
                "and do so every time."
            ),
            plain="Your assessment asks about the family's culture and the child's identity.",
        ),
    ),
    guidance=(
        _do(
            "Read what the NSPCC offers to people who work or volunteer with Black, Asian and "
            "minoritised ethnic "
            "children.",
            named.NSPCC_COMMUNITIES,
        ),
        _do(
            "Read the national panel's review of how race, ethnicity and culture affected the "
            "protection of children "
            "who died or were badly hurt.",
            named.ITS_SILENT,
        ),
    ),
)

CHILD_D = Review(
    id="child-d",
    title="Child D",
    about=(
        "The partnership in Leeds looked back at how agencies had worked together for one child, "
        "to learn what should "
        "be done differently. Talk these lessons over in your team and agree what you will change."
    ),
    blocks=(
        FAMILIES_INFORMED,
        TRAUMA_INFORMED,
        CUMULATIVE_HARM,
        SUPERVISION,
        MEETINGS,
        INFORMATION_AND_LANGUAGE,
        DOMESTIC_ABUSE,
        OPEN_CONVERSATIONS,
        BEREAVEMENT,
        TRAINING,
        CONCERNS_RESOLUTION,
        FORMULATION,
        CULTURE_AND_IDENTITY,
    ),
    resources=named.RESOURCES,
)
