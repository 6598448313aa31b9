"""Verdicts: the seven that are always reported together

Met, met late, missed, waived, pending, not applicable, cannot tell. Each comes with its reason.
"""

from heed.clocks import working_days
from heed.standards import Verdict
from heed.standards.drawing import moment_or_end_of_day
from heed.standards.sayings import each, entries, followed_by, unless
from tests.spec.declaring import WAIVER, standard
from tests.spec.expecting import Expect, counted

ANSWERED = standard(
    "Each request is answered within 5 working days.",
    each(entries("request")),
    followed_by(entries("answer"), within=working_days(5), about=True),
    id="INF",
    asks="answer the request",
    unless=(unless("withdrawn", about=True),),
    waiver=WAIVER,
)
TABLE = """
    Mon 02 Mar 2026 09:00 | police | request
    Mon 02 Mar 2026 09:00 | police | request
    Mon 02 Mar 2026 09:00 | police | request
    Mon 02 Mar 2026 09:00 | police | request
    Mon 02 Mar 2026 09:00 | police | request
    Mon 02 Mar 2026 09:00 | police | request
    Mon 16 Mar 2026 09:00 | police | request
    Wed 04 Mar 2026 09:00 | health | answer | about #1
    Tue 10 Mar 2026 09:00 | health | answer | about #2
    Fri 06 Mar 2026 09:00 | health | waiver (standard: INF, until: Tue 31 Mar 2026, reason: \
the file is at court, authoriser: head of safeguarding) | about #4
    Thu 05 Mar 2026 09:00 | police | withdrawn | about #5
    about Fri 06 Mar 2026 to Thu 12 Mar 2026 | health | answer | about #6
    """


def test_all_seven(expect: Expect) -> None:
    """One record in which every verdict occurs once."""
    expect(
        ANSWERED,
        TABLE,
        as_of="Tue 17 Mar 2026",
        verdicts=[
            "met",
            "met late",
            "missed",
            "waived",
            "not applicable",
            "cannot tell",
            "pending",
        ],
        reasons=[
            "Answer, 4 March 2026, 09:00, in time (due by 9 March 2026, within 5 working days).",
            "Answer, 10 March 2026, 09:00, late: it was due by 9 March 2026, "
            "within 5 working days.",
            "Not recorded since “request” on 2 March 2026, 09:00: answer the request. It was due "
            "by 9 March 2026, within 5 working days, by social worker. "
            "Local default: Example partnership.",
            "Waived until 31 March 2026: answer the request. Reason: the file is at court. "
            "Authorised by: head of safeguarding.",
            "Lifted: Withdrawn, 5 March 2026, 09:00, before it was due.",
            "Answer, some time between 6 March 2026 and 12 March 2026. The dates recorded are not "
            "exact enough to tell whether it was done in time: due by 9 March 2026, "
            "within 5 working days.",
            "Not recorded since “request” on 16 March 2026, 09:00: answer the request. It is due "
            "by 23 March 2026, within 5 working days, by social worker. "
            "Local default: Example partnership.",
        ],
    )


def test_each_obligation_has_one_verdict(expect: Expect) -> None:
    """Counted together, the seven come to the number of obligations; none is left out."""
    obligations, _ = expect.judged([ANSWERED], TABLE, "Tue 17 Mar 2026")
    counts = counted(obligations, moment_or_end_of_day("Tue 17 Mar 2026"))
    assert counts == dict.fromkeys(Verdict, 1)


def test_from_pending_to_missed(expect: Expect) -> None:
    """Without a new entry, time alone turns pending into missed and nothing else."""
    obligations, _ = expect.judged([ANSWERED], TABLE, "Tue 17 Mar 2026")
    later = [o.verdict(moment_or_end_of_day("Thu 30 Apr 2026")) for o in obligations]
    assert later == [
        Verdict.MET,
        Verdict.MET_LATE,
        Verdict.MISSED,
        Verdict.MISSED,
        Verdict.NOT_APPLICABLE,
        Verdict.CANNOT_TELL,
        Verdict.MISSED,
    ]
