"""Meetings judged by those who were there (practice reference 7.5)."""

from heed.clocks import working_days
from heed.practice.acts.meeting_rating import FAMILY_RATERS, Rater
from heed.standards.examples import examples
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    both,
    each,
    entries,
    followed_by,
    role,
    says,
    says_one_of,
)

_FAMILY = tuple(rater.value for rater in FAMILY_RATERS)
_PRACTITIONERS = tuple(rater.value for rater in Rater if rater not in FAMILY_RATERS)

RATED = standard(
    "MTG-1",
    "Each conference and core group is rated by someone of the family and by a practitioner within "
    "5 working days.",
    asks="ask the family and those present how good the meeting was",
    because=("meeting-quality",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("initial_conference", "review_conference", "core_group")),
    expects=both(
        followed_by(
            entries("meeting_rated", where=(says_one_of("rater", *_FAMILY),)),
            within=working_days(5),
            about=True,
        ),
        followed_by(
            entries("meeting_rated", where=(says_one_of("rater", *_PRACTITIONERS),)),
            within=working_days(5),
            about=True,
        ),
    ),
    opens="meeting_rated",
)

LOW_RATING_TALKED_OVER = standard(
    "MTG-2",
    "When someone was not listened to in a meeting, that is talked over in supervision or raised as "
    "a concern within 10 working days.",
    asks="talk over why someone was not listened to",
    because=("meeting-quality", "supervision"),
    authority=LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=each(entries("meeting_rated", where=(says("heard", "not_at_all"),))),
    expects=followed_by(
        entries("supervision", "concern_raised"), within=working_days(10), about=True
    ),
    opens="supervision",
)

STANDARDS = (RATED, LOW_RATING_TALKED_OVER)

EXAMPLES = (
    *examples(
        RATED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | core group
        Mon 09 Mar 2026 11:30 | social care | meeting rated (rater: parent, heard: fully) | about #1
        Tue 10 Mar 2026 09:00 | school | meeting rated (rater: education, heard: partly) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | core group
        Tue 10 Mar 2026 09:00 | school | meeting rated (rater: education, heard: partly) | about #1
        """,
    ),
    *examples(
        LOW_RATING_TALKED_OVER,
        met="""
        Mon 09 Mar 2026 11:30 | social care | meeting rated (rater: parent, heard: not_at_all)
        Fri 13 Mar 2026 10:00 | social care (team manager) | supervision | about #1
        """,
        missed="""
        Mon 09 Mar 2026 11:30 | social care | meeting rated (rater: parent, heard: not_at_all)
        """,
    ),
)
