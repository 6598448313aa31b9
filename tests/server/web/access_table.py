"""What every address answers to everyone: the table that `test_access_table.py` holds Heed to.

Columns are people; the East team, a health visitor, the school and the police work with Robin
("east"), the West team with Wren ("west"), and the other health visitor alone with Ash ("health").
The police officer keeps one entry on Robin's record from all other agencies ("restricted").
`302` is the way to the sign-in page, or the redirect that the page always answers with.
"""

from collections import defaultdict
from typing import NamedTuple

PEOPLE = (
    "nobody",
    "social_worker",
    "team_manager",
    "health_visitor",
    "safeguarding_lead",
    "police_officer",
    "conference_chair",
    "partnership_officer",
    "other_team_worker",
    "other_team_manager",
    "other_health_visitor",
)

TABLE = """
# Signing in, and what watches Heed
GET  healthz           -          200 200 200 200 200 200 200 200 200 200 200
GET  home              -          302 302 302 302 302 302 302 302 302 302 302
GET  account_login     -          200 302 302 302 302 302 302 302 302 302 302
POST account_login     -          200 302 302 302 302 302 302 302 302 302 302
GET  account_logout    -          302 200 200 200 200 200 200 200 200 200 200
POST account_logout    -          302 302 302 302 302 302 302 302 302 302 302
GET  account_inactive  -          200 200 200 200 200 200 200 200 200 200 200
GET  be_persona        -          405 405 405 405 405 405 405 405 405 405 405
POST be_persona        -          404 404 404 404 404 404 404 404 404 404 404
# For other record systems: nothing about anyone
GET  api_wording       -          405 405 405 405 405 405 405 405 405 405 405
GET  api_description   -          200 200 200 200 200 200 200 200 200 200 200
# Public
GET  learning          -          200 200 200 200 200 200 200 200 200 200 200
GET  leaving           -          200 200 200 200 200 200 200 200 200 200 200
GET  review            -          200 200 200 200 200 200 200 200 200 200 200
GET  search            -          200 200 200 200 200 200 200 200 200 200 200
GET  resources         -          200 200 200 200 200 200 200 200 200 200 200
GET  guides            -          200 200 200 200 200 200 200 200 200 200 200
GET  theme             -          200 200 200 200 200 200 200 200 200 200 200
GET  feed              -          200 200 200 200 200 200 200 200 200 200 200
GET  briefing          -          200 200 200 200 200 200 200 200 200 200 200
GET  briefing_pdf      -          200 200 200 200 200 200 200 200 200 200 200
GET  briefing_large    -          200 200 200 200 200 200 200 200 200 200 200
GET  briefing_word     -          200 200 200 200 200 200 200 200 200 200 200
GET  newsletter         -          200 200 200 200 200 200 200 200 200 200 200
POST newsletter         -          200 200 200 200 200 200 200 200 200 200 200
GET  newsletter_asked   -          200 200 200 200 200 200 200 200 200 200 200
GET  newsletter_confirm -          200 200 200 200 200 200 200 200 200 200 200
POST newsletter_confirm -          200 200 200 200 200 200 200 200 200 200 200
GET  newsletter_leave   -          200 200 200 200 200 200 200 200 200 200 200
POST newsletter_leave   -          200 200 200 200 200 200 200 200 200 200 200
GET  newsletter_issue   -          200 200 200 200 200 200 200 200 200 200 200
GET  training          -          200 200 200 200 200 200 200 200 200 200 200
GET  courses_ics       -          200 200 200 200 200 200 200 200 200 200 200
GET  course            -          200 200 200 200 200 200 200 200 200 200 200
GET  course_ics        -          200 200 200 200 200 200 200 200 200 200 200
GET  leave             -          303 303 303 303 303 303 303 303 303 303 303
GET  standards         -          200 200 200 200 200 200 200 200 200 200 200
GET  standard          -          200 200 200 200 200 200 200 200 200 200 200
# One's own work
GET  worklist          -          302 200 200 200 200 200 200 200 200 200 200
GET  team_worklist     -          302 200 200 200 200 200 200 200 200 200 200
# Reviews are prepared by the partnership officer
GET  reviews           -          302 403 403 403 403 403 403 200 403 403 403
GET  measures          -          302 200 200 200 200 200 200 200 200 200 200
GET  measure           -          302 200 200 200 200 200 200 200 200 200 200
GET  measure_csv       -          302 200 200 200 200 200 200 200 200 200 200
GET  measure_records   -          302 200 200 200 200 200 200 200 200 200 200
GET  upload_review     -          302 403 403 403 403 403 403 200 403 403 403
POST upload_review     -          302 403 403 403 403 403 403 200 403 403 403
GET  edit_review       -          302 403 403 403 403 403 403 200 403 403 403
POST edit_review       -          302 403 403 403 403 403 403 200 403 403 403
GET  begin_review      -          302 403 403 403 403 403 403 200 403 403 403
POST begin_review      -          302 403 403 403 403 403 403 200 403 403 403
GET  review_file       -          302 403 403 403 403 403 403 200 403 403 403
GET  keep_details      -          302 403 403 403 403 403 403 200 403 403 403
POST keep_details      -          302 403 403 403 403 403 403 302 403 403 403
GET  approve_review    -          302 403 403 403 403 403 403 200 403 403 403
POST approve_review    -          302 403 403 403 403 403 403 200 403 403 403
GET  earlier_review    -          302 403 403 403 403 403 403 200 403 403 403
GET  publish_review    -          302 403 403 403 403 403 403 200 403 403 403
POST publish_review    -          302 403 403 403 403 403 403 200 403 403 403
GET  withdraw_review   -          302 403 403 403 403 403 403 200 403 403 403
POST withdraw_review   -          302 403 403 403 403 403 403 302 403 403 403
# The log of a team is its people's; the East team was sent learning
GET  partnership       -          302 200 200 200 200 200 200 200 200 200 200
# Supervision is read by a supervisee (here the East worker) and their supervisor
GET  supervision       -          302 200 200 200 200 200 200 200 200 200 200
GET  supervision_log   -          302 200 200 403 403 403 403 403 403 403 403
GET  write_supervision -          302 200 200 403 403 403 403 403 403 403 403
POST write_supervision -          302 200 200 403 403 403 403 403 403 403 403
GET  team_supervision  -          302 403 200 403 403 403 403 403 403 200 403
GET  judge_supervision -          302 403 200 403 403 403 403 403 403 200 403
POST judge_supervision -          302 403 200 403 403 403 403 403 403 200 403
GET  own_team          -          302 200 200 200 403 403 403 200 200 200 200
GET  discussion        -          302 200 200 403 403 403 403 200 403 403 403
POST discussion        -          302 200 200 403 403 403 403 200 403 403 403
GET  discussion_sheet  -          302 200 200 403 403 403 403 200 403 403 403
GET  mark_read         -          302 405 405 405 405 405 405 405 405 405 405
POST mark_read         -          302 302 302 404 403 403 403 404 404 404 404
GET  write_log         -          302 200 200 403 403 403 403 200 403 403 403
POST write_log         -          302 200 200 403 403 403 403 200 403 403 403
GET  correct_log       -          302 200 200 403 403 403 403 200 403 403 403
POST correct_log       -          302 200 200 403 403 403 403 200 403 403 403
GET  send_learning     -          302 403 403 403 403 403 403 200 403 403 403
POST send_learning     -          302 403 403 403 403 403 403 200 403 403 403
# Whether learning landed: counts only, for everyone with an account
GET  learning_points   -          302 200 200 200 200 200 200 200 200 200 200
GET  learning_point    -          302 200 200 200 200 200 200 200 200 200 200
GET  evidence          -          302 200 200 200 200 200 200 200 200 200 200
GET  evidence_csv      -          302 200 200 200 200 200 200 200 200 200 200
GET  evidence_pdf      -          302 200 200 200 200 200 200 200 200 200 200
GET  evidence_word     -          302 200 200 200 200 200 200 200 200 200 200
GET  equalities_csv    -          302 200 200 200 200 200 200 200 200 200 200
GET  speak_up          -          302 200 200 200 200 200 200 200 200 200 200
POST speak_up          -          302 200 200 200 200 200 200 200 200 200 200
GET  good_practice     -          302 200 200 200 200 200 200 200 200 200 200
GET  shortfalls        -          302 200 200 200 200 200 200 200 200 200 200
# Which standards are used is chosen by the partnership officer
GET  standards_in_use  -          302 403 403 403 403 403 403 200 403 403 403
GET  build_standard    -          302 403 403 403 403 403 403 200 403 403 403
POST build_standard    -          302 403 403 403 403 403 403 200 403 403 403
GET  choose_use        -          302 403 403 403 403 403 403 200 403 403 403
POST choose_use        -          302 403 403 403 403 403 403 200 403 403 403
GET  newsletters       -          302 403 403 403 403 403 403 200 403 403 403
GET  begin_newsletter  -          302 403 403 403 403 403 403 200 403 403 403
POST begin_newsletter  -          302 403 403 403 403 403 403 200 403 403 403
GET  make_newsletter   -          302 403 403 403 403 403 403 200 403 403 403
POST make_newsletter   -          302 403 403 403 403 403 403 200 403 403 403
POST send_newsletter   -          302 403 403 403 403 403 403 302 403 403 403
# Training: everyone has their own log; the partnership officer runs courses
GET  own_training      -          302 200 200 200 200 200 200 200 200 200 200
POST book_course       -          302 302 302 302 302 302 302 302 302 302 302
POST cancel_booking    -          302 302 302 302 302 302 302 302 302 302 302
GET  before_course     -          302 200 200 200 200 200 200 200 200 200 200
POST before_course     -          302 200 200 200 200 200 200 200 200 200 200
GET  evaluate_course   -          302 404 404 404 404 404 404 404 404 404 404
POST evaluate_course   -          302 404 404 404 404 404 404 404 404 404 404
GET  attendance_pdf    -          302 404 404 404 404 404 404 404 404 404 404
GET  courses           -          302 403 403 403 403 403 403 200 403 403 403
GET  begin_course      -          302 403 403 403 403 403 403 200 403 403 403
POST begin_course      -          302 403 403 403 403 403 403 200 403 403 403
GET  edit_course       -          302 403 403 403 403 403 403 200 403 403 403
POST edit_course       -          302 403 403 403 403 403 403 200 403 403 403
POST call_off_course   -          302 403 403 403 403 403 403 302 403 403 403
GET  attendance        -          302 403 403 403 403 403 403 200 403 403 403
POST attendance        -          302 403 403 403 403 403 403 200 403 403 403
GET  import_attendance -          302 403 403 403 403 403 403 200 403 403 403
POST import_attendance -          302 403 403 403 403 403 403 200 403 403 403
# Emergency access is reviewed by supervisors of who used it, and by the partnership officer
GET  oversight         -          302 403 200 403 403 403 403 200 403 200 403
GET  review_access     -          302 403 404 403 403 403 403 200 403 200 403
POST review_access     -          302 403 404 403 403 403 403 200 403 200 403
# Concerns between agencies: each on its child's record, all of them in numbers for the office
GET  concern_insight   -          302 403 403 403 403 403 403 200 403 403 403
GET  concern           east       302 200 200 200 200 200 200 404 404 404 404
GET  concern           west       302 404 404 404 404 404 404 404 200 200 404
GET  concern           health     302 404 404 404 404 404 404 404 404 404 200
# Children: whoever works with them; anyone may open a record in an emergency and say why
GET  find              -          302 200 200 200 200 200 200 200 200 200 200
GET  child             east       302 200 200 200 200 200 200 403 403 403 403
GET  world             east       302 200 200 200 200 200 200 403 403 403 403
GET  child             west       302 403 403 403 403 403 403 403 200 200 403
GET  world             west       302 403 403 403 403 403 403 403 200 200 403
GET  child             health     302 403 403 403 403 403 403 403 403 403 200
GET  world             health     302 403 403 403 403 403 403 403 403 403 200
GET  replay            east       302 200 200 200 200 200 200 403 403 403 403
GET  replay            west       302 403 403 403 403 403 403 403 200 200 403
GET  replay            health     302 403 403 403 403 403 403 403 403 403 200
# Anyone who signs in may ask who works with a child; without the record, after saying why
GET  involved          east       302 200 200 200 200 200 200 200 200 200 200
GET  involved          west       302 200 200 200 200 200 200 200 200 200 200
GET  involved          health     302 200 200 200 200 200 200 200 200 200 200
POST involved          east       302 200 200 200 200 200 200 200 200 200 200
POST involved          west       302 200 200 200 200 200 200 200 200 200 200
POST involved          health     302 200 200 200 200 200 200 200 200 200 200
GET  over_time         east       302 200 200 200 200 200 200 403 403 403 403
GET  over_time         west       302 403 403 403 403 403 403 403 200 200 403
GET  over_time         health     302 403 403 403 403 403 403 403 403 403 200
GET  break_glass       east       302 200 200 200 200 200 200 200 200 200 200
GET  break_glass       west       302 200 200 200 200 200 200 200 200 200 200
GET  break_glass       health     302 200 200 200 200 200 200 200 200 200 200
POST break_glass       east       302 200 200 200 200 200 200 200 200 200 200
POST break_glass       west       302 200 200 200 200 200 200 200 200 200 200
POST break_glass       health     302 200 200 200 200 200 200 200 200 200 200
GET  choose_kind       east       302 200 200 200 200 200 200 403 403 403 403
GET  choose_kind       west       302 403 403 403 403 403 403 403 200 200 403
GET  choose_kind       health     302 403 403 403 403 403 403 403 403 403 200
GET  record            east       302 200 200 200 200 200 200 403 403 403 403
GET  record            west       302 403 403 403 403 403 403 403 200 200 403
GET  record            health     302 403 403 403 403 403 403 403 403 403 200
POST record            east       302 200 200 200 200 200 200 403 403 403 403
POST record            west       302 403 403 403 403 403 403 403 200 200 403
POST record            health     302 403 403 403 403 403 403 403 403 403 200
GET  keep_draft        -          405 405 405 405 405 405 405 405 405 405 405
POST keep_draft        -          409 409 409 409 409 409 409 409 409 409 409
# Advice on words: for anyone who is signed in, about what they are typing
GET  wording_check     -          302 200 200 200 200 200 200 200 200 200 200
POST wording_check     -          302 200 200 200 200 200 200 200 200 200 200
GET  words_over_time   -          302 403 200 403 403 403 403 200 403 200 403
GET  wording_panel     -          302 405 405 405 405 405 405 405 405 405 405
POST wording_panel     -          302 200 200 200 200 200 200 200 200 200 200
GET  wording_switch    -          302 405 405 405 405 405 405 405 405 405 405
POST wording_switch    -          302 204 204 204 204 204 204 204 204 204 204
# Entries: nothing tells whether one exists to whom may not see it; what was saved leads to it
GET  entry             east       302 200 200 200 200 200 200 404 404 404 404
GET  entry             west       302 404 404 404 404 404 404 404 200 200 404
GET  entry             health     302 404 404 404 404 404 404 404 404 404 200
GET  entry             restricted 302 404 404 404 404 200 404 404 404 404 404
GET  saved             east       302 302 302 302 302 302 302 302 302 302 302
GET  saved             west       302 302 302 302 302 302 302 302 302 302 302
GET  saved             health     302 302 302 302 302 302 302 302 302 302 302
GET  saved             restricted 302 302 302 302 302 302 302 302 302 302 302
GET  correct           east       302 200 200 403 403 403 200 404 404 404 404
GET  correct           west       302 404 404 404 404 404 404 404 200 200 404
GET  correct           health     302 404 404 404 404 404 404 404 404 404 200
GET  correct           restricted 302 404 404 404 404 200 404 404 404 404 404
POST correct           east       302 200 200 403 403 403 200 404 404 404 404
POST correct           west       302 404 404 404 404 404 404 404 200 200 404
POST correct           health     302 404 404 404 404 404 404 404 404 404 200
POST correct           restricted 302 404 404 404 404 200 404 404 404 404 404
GET  withdraw          east       302 200 200 403 403 403 200 404 404 404 404
GET  withdraw          west       302 404 404 404 404 404 404 404 200 200 404
GET  withdraw          health     302 404 404 404 404 404 404 404 404 404 200
GET  withdraw          restricted 302 404 404 404 404 200 404 404 404 404 404
POST withdraw          east       302 200 200 403 403 403 200 404 404 404 404
POST withdraw          west       302 404 404 404 404 404 404 404 200 200 404
POST withdraw          health     302 404 404 404 404 404 404 404 404 404 200
POST withdraw          restricted 302 404 404 404 404 200 404 404 404 404 404
# Meetings: by any entry that belongs to one; of a harm incident there is none
GET  meetings          east       302 200 200 200 200 200 200 403 403 403 403
GET  meetings          west       302 403 403 403 403 403 403 403 200 200 403
GET  meetings          health     302 403 403 403 403 403 403 403 403 403 200
GET  meeting           east       302 404 404 404 404 404 404 404 404 404 404
GET  meeting           meeting    302 200 200 200 200 200 200 404 404 404 404
GET  meeting_calendar  meeting    302 200 200 200 200 200 200 404 404 404 404
GET  voice             east       302 200 200 200 200 200 200 403 403 403 403
GET  voice             west       302 403 403 403 403 403 403 403 200 200 403
GET  voice             health     302 403 403 403 403 403 403 403 403 403 200
GET  plan              east       302 200 200 200 200 200 200 403 403 403 403
GET  plan              west       302 403 403 403 403 403 403 403 200 200 403
GET  plan              health     302 403 403 403 403 403 403 403 403 403 200
GET  meeting_quality   -          302 200 200 200 200 200 200 200 200 200 200
# The family rates a meeting with a code; who works with the child can make one
GET  rate              -          200 200 200 200 200 200 200 200 200 200 200
POST rate              -          200 200 200 200 200 200 200 200 200 200 200
GET  hand_over         meeting    302 200 200 200 200 200 200 404 404 404 404
POST hand_over         meeting    302 404 404 404 404 404 404 404 404 404 404
# A family's copy, by its entry; the meeting it is about is none
GET  family_copy       copy       302 200 200 200 200 200 200 404 404 404 404
GET  family_copy       meeting    302 404 404 404 404 404 404 404 404 404 404
GET  family_copy_paper copy       302 200 200 200 200 200 200 404 404 404 404
GET  family_copy_pdf   copy       302 200 200 200 200 200 200 404 404 404 404
"""


class Row(NamedTuple):
    """One method of one address, for one target, and what each person is answered."""

    method: str
    name: str
    target: str
    statuses: tuple[int, ...]


def rows() -> dict[str, list[Row]]:
    """The table, by the name of the address."""
    found: dict[str, list[Row]] = defaultdict(list)
    for line in TABLE.splitlines():
        if line and not line.startswith("#"):
            row = _row(*line.split())
            found[row.name].append(row)
    return dict(found)


def _row(method: str, name: str, target: str, *statuses: str) -> Row:
    return Row(method, name, target, tuple(map(int, statuses)))
