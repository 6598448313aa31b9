"""The child's words are kept apart from what they may mean, and lead to something
(practice reference 18)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import AUTHOR, answered, each, entries, shows

WORDS_APART = standard(
    "TLK-1",
    "Each piece of direct work says what it may mean apart from the child's words, and what "
    "changed because of it.",
    asks="say what the direct work may mean, what changed, and what the child was told",
    because=("open-conversations",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("direct_work")),
    expects=shows(answered("means"), answered("changed"), within=working_days(10)),
)

STANDARDS = (WORDS_APART,)

EXAMPLES = (
    *examples(
        WORDS_APART,
        met="""
        Mon 09 Mar 2026 10:00 | social care | direct work (tool: three_houses, means: She feels safe at gran's, changed: Gran comes on Fridays)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | direct work (tool: three_houses, said: I like Fridays)
        """,
    ),
)
