"""The lines of an agenda, worded once: what agencies bring and what a meeting answers.

A line is stored under the same name in a contribution and in the meeting it is for, so that what
agencies brought is there when the meeting decides. Each class names the one field it is for.
"""

from heed.practice.detail import ask

IDENTITIES = ask(
    "Who lives in the home, and are all names and addresses right?",
    hint="Every child and every adult, also those who often stay.",
    optional=True,
)
CUMULATIVE_VIEW = ask(
    "What do this and the earlier entries show together?",
    hint="Physical and emotional harm, from all agencies.",
    optional=True,
)
CHILD_VOICE = ask(
    "What has the child said or shown?",
    hint="Their own words; who saw them, when, and whether alone.",
    optional=True,
    child_words=True,
)
MEDICAL_QUESTION = ask(
    "Is a child protection medical needed, and why?",
    hint="For this child and each other child of the home. Name the paediatrician you asked.",
    optional=True,
)
SAFE_NOW = ask("Where is the child tonight, and what keeps them safe there?", optional=True)
CRIMINAL_INVESTIGATION = ask(
    "What do the police look into, and will the child give a recorded interview?",
    hint="Together or alone, and why; if there is no interview, why not.",
    optional=True,
)
LOSS_CONSIDERED = ask(
    "What loss or bereavement was considered?",
    hint="If nobody knows of any, say so.",
    optional=True,
)
DOMESTIC_ABUSE_CONSIDERED = ask(
    "What domestic abuse was considered?",
    hint="Each child as a victim of their own. If nobody knows of any, say so.",
    optional=True,
)
IDENTITY_CONSIDERED = ask(
    "What was considered of culture, identity, language and disability?",
    hint="Say too whether an interpreter is needed.",
    optional=True,
)
TRAUMA_CONSIDERED = ask(
    "What may lie behind what people see?",
    hint="Childhood experience and trauma of the child and of the adults.",
    optional=True,
)
OTHER_CHILDREN = ask("Which other children or adults may be at risk?", optional=True)
POSITION_OF_TRUST = ask("Does anyone involved work with children or adults at risk?", optional=True)
UNKNOWNS = ask("What is not known yet, and who will ask?", optional=True)
ENQUIRY_PLAN = ask(
    "Who sees the child, when, and in which order are people spoken to?", optional=True
)
LEGAL_ACTION = ask("Is legal action needed?", optional=True)
FAMILY_TOLD_PLAN = ask(
    "What will the family be told, by whom and when?",
    hint="If telling them now would put the child at risk, say why.",
    optional=True,
)
PARENTS_VIEWS = ask("What do parents and carers think of it?", optional=True)
FAMILY_VIEW = ask("What does the family say?", optional=True)
NOT_DONE = ask("What was not done, and why?", optional=True)
