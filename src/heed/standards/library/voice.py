"""Children heard, and told what their voice changed (practice reference 14)."""

from heed.clocks import calendar_days, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import CONFERENCE
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    each,
    either,
    entries,
    followed_by,
    includes,
    preceded_by,
    role,
    says_one_of,
    shows,
)

_DECIDING = entries("initial_conference", "review_conference", "core_group", "assessment")
_VOICE = entries("voice_heard", "direct_work")

HEARD_LATELY = standard(
    "VOI-1",
    "Before each assessment, conference and core group the child was heard within the last 30 "
    "days, in their own words or by being watched.",
    asks="hear the child and record it in their own words",
    because=("open-conversations",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(_DECIDING),
    expects=preceded_by(_VOICE, at_most=calendar_days(30)),
    opens="voice_heard",
)

ACTED_ON = standard(
    "VOI-2",
    "After a child was heard, the record says within 30 days who heard it and what it changed.",
    asks="record who heard the child's voice and what it changed",
    because=("open-conversations",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("voice_heard")),
    expects=followed_by(
        entries("voice_acted_on", where=(answered("audience"),)),
        within=calendar_days(30),
        about=True,
    ),
    opens="voice_acted_on",
)

TOLD_BACK = standard(
    "VOI-3",
    "After each conference the child is told within 10 working days what their voice changed, or "
    "why it did not.",
    asks="tell the child what came of what they said",
    because=("open-conversations",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(CONFERENCE),
    expects=followed_by(
        entries("voice_acted_on", where=(answered("told_back"),)), within=working_days(10)
    ),
    opens="voice_acted_on",
)

HEARD_ALONE = standard(
    "VOI-4",
    "A child is heard away from others, or with someone the child chose, or the record says why "
    "not.",
    asks="record why the child was not heard away from others",
    because=("open-conversations",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("voice_heard")),
    expects=either(
        shows(
            says_one_of("heard_alone", "alone", "chose_company", "too_young"),
            within=working_days(1),
        ),
        shows(answered("not_alone_reason"), within=working_days(1)),
    ),
)

ADVOCATE_OFFERED = standard(
    "VOI-5",
    "Before each initial conference the child was offered an advocate.",
    asks="record that an advocate was offered",
    because=("open-conversations", "families-informed"),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("initial_conference")),
    expects=preceded_by(
        entries("participation_offered", where=(includes("offered", "advocate"),)),
        at_most=working_days(20),
    ),
    opens="participation_offered",
)

STANDARDS = (HEARD_LATELY, ACTED_ON, TOLD_BACK, HEARD_ALONE, ADVOCATE_OFFERED)

EXAMPLES = (
    *examples(
        HEARD_LATELY,
        met="""
        Mon 23 Feb 2026 15:00 | social care | voice heard (heard how: talking, child words: I want to sleep at Gran's)
        Mon 09 Mar 2026 10:00 | social care | core group
        """,
        missed="""
        Mon 12 Jan 2026 15:00 | social care | voice heard (heard how: talking, child words: I want to sleep at Gran's)
        Mon 09 Mar 2026 10:00 | social care | core group
        """,
    ),
    *examples(
        ACTED_ON,
        met="""
        Mon 23 Feb 2026 15:00 | social care | voice heard (heard how: drawing)
        Mon 09 Mar 2026 12:00 | social care | voice acted on (influence: partly, audience: The core group) | about #1
        """,
        missed="""
        Mon 23 Feb 2026 15:00 | social care | voice heard (heard how: drawing)
        Mon 09 Mar 2026 12:00 | social care | voice acted on (influence: not_yet) | about #1
        """,
    ),
    *examples(
        TOLD_BACK,
        met="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | review conference (outcome: continue)
        Fri 13 Mar 2026 16:00 | social care | voice acted on (influence: adopted, told back: Sundays at Gran's stay)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | review conference (outcome: continue)
        """,
    ),
    *examples(
        HEARD_ALONE,
        met="""
        Mon 09 Mar 2026 15:00 | school | voice heard (heard how: talking, heard alone: others_there, not alone reason: His aunt would not leave the room)
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | school | voice heard (heard how: talking, heard alone: others_there)
        """,
    ),
    *examples(
        ADVOCATE_OFFERED,
        met="""
        Mon 02 Mar 2026 10:00 | social care | participation offered (offered: [advocate, meet_chair])
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
        missed="""
        Mon 02 Mar 2026 10:00 | social care | participation offered (offered: [worker])
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
)
