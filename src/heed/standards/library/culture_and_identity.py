"""Culture and identity are asked about, and everybody understands (practice reference 16)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    each,
    either,
    entries,
    followed_by,
    preceded_by,
    role,
    says,
    says_one_of,
    shows,
)

OWN_WORDS = entries("identity_explored", where=(answered("own_words"),))
TOLD = entries("described", where=(says_one_of("told_by", "child", "family", "both", "agency"),))

ASKED_IN_ASSESSMENT = standard(
    "IDN-1",
    "With each assessment, culture and identity are explored and the child's own words written "
    "down, within 10 working days or before.",
    asks="explore culture and identity with the child, in their own words",
    because=("culture-and-identity",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("assessment")),
    expects=either(preceded_by(OWN_WORDS), followed_by(OWN_WORDS, within=working_days(10))),
    opens="identity_explored",
)

BOTH_SIDES = standard(
    "IDN-2",
    "Where a child has more than one heritage, both sides of the family are covered.",
    asks="say what matters on both sides of the family",
    because=("culture-and-identity",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("identity_explored", where=(says("mixed_heritage", True),))),
    expects=shows(answered("mother_side"), answered("father_side"), within=working_days(10)),
)

ASSUMPTIONS_IN_SUPERVISION = standard(
    "IDN-3",
    "After each section 47 enquiry or initial conference, supervision asks within 20 working days "
    "what was assumed about the family.",
    asks="ask in supervision what we have assumed about this family",
    because=("culture-and-identity", "supervision"),
    authority=LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("section_47_enquiry", "initial_conference")),
    expects=followed_by(
        entries("supervision", where=(answered("our_assumptions"),)), within=working_days(20)
    ),
    opens="supervision",
)

INTERPRETED_WELL = standard(
    "IDN-4",
    "Where a family needs an interpreter, an accredited one is arranged within 5 working days, or "
    "who declined one is recorded; nobody of the family interprets.",
    asks="arrange an accredited interpreter, or say who declined and why",
    because=("culture-and-identity", "families-informed"),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("communication_arranged", where=(says("interpreter_needed", True),))),
    expects=either(
        shows(says_one_of("interpreted_by", "accredited", "sign"), within=working_days(5)),
        shows(answered("declined"), within=working_days(5)),
    ),
)

TOLD_NOT_GUESSED = standard(
    "IDN-6",
    "With each assessment, what the child or family say about ethnicity, sex and disability is "
    "recorded, within 10 working days or before. “They prefer not to say” counts as said.",
    asks="ask about ethnicity, sex and disability, and record what they say",
    because=("culture-and-identity",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("assessment")),
    expects=either(preceded_by(TOLD), followed_by(TOLD, within=working_days(10))),
    opens="described",
)

STANDARDS = (
    ASKED_IN_ASSESSMENT,
    BOTH_SIDES,
    ASSUMPTIONS_IN_SUPERVISION,
    INTERPRETED_WELL,
    TOLD_NOT_GUESSED,
)

EXAMPLES = (
    *examples(
        ASKED_IN_ASSESSMENT,
        met="""
        Mon 09 Mar 2026 10:00 | social care | assessment
        Mon 16 Mar 2026 10:00 | education | identity explored (own words: I am both)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | assessment
        Mon 16 Mar 2026 10:00 | education | identity explored (who said: The mother)
        """,
    ),
    *examples(
        BOTH_SIDES,
        met="""
        Mon 09 Mar 2026 10:00 | social care | identity explored (mixed heritage: yes, mother side: Polish and Catholic, father side: Nigerian and Pentecostal)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | identity explored (mixed heritage: yes, mother side: Polish and Catholic)
        """,
    ),
    *examples(
        ASSUMPTIONS_IN_SUPERVISION,
        met="""
        Mon 09 Mar 2026 10:00 | social care | section 47 enquiry
        Mon 23 Mar 2026 10:00 | social care | supervision (our assumptions: That grandmothers always help)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | section 47 enquiry
        Mon 23 Mar 2026 10:00 | social care | supervision (decision: See her alone)
        """,
    ),
    *examples(
        INTERPRETED_WELL,
        met="""
        Mon 09 Mar 2026 10:00 | health | communication arranged (interpreter needed: yes, interpreted by: accredited)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | health | communication arranged (interpreter needed: yes, interpreted by: family_or_friend)
        """,
    ),
    *examples(
        TOLD_NOT_GUESSED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | assessment
        Mon 16 Mar 2026 10:00 | health | described (told by: family, ethnicity: not_said)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | assessment
        Mon 16 Mar 2026 10:00 | health | described (told by: nobody, ethnicity: not_known)
        """,
    ),
)
