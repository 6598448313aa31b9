"""Every time limit that practice knows of, as data with its authority and the days it holds.

The table is `time_limits.txt`. What a child's record can answer is measured by standards, which
carry the same number; a test holds the two together. The others say why nothing measures them.
"""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from heed.clocks import Duration, Unit
from heed.standards.authority import Authority, Level
from heed.standards.library.sources import (
    CIRCULATION_PRACTICE,
    ENCOMPASS_DEFAULT,
    IMMEDIATE_ROUTE,
    LOCAL_DEFAULT,
    REPORT_SHARING_PRACTICE,
    WEST_YORKSHIRE,
    WORKING_TOGETHER,
)

_TABLE = Path(__file__).with_name("time_limits.txt")
_ALLOWED = re.compile(r"(\d+) (working day|calendar day|hour|month)s?( before)?")


class TimeLimit(NamedTuple):
    """How long something may take: from what, until what, on whose word, and from which day on.

    `before` counts back from `starts`. `standards` are those that measure it; `unmeasured` says why
    there is none.
    """

    id: str
    starts: str
    ends: str
    allowed: Duration
    before: bool
    authority: Authority
    since: date
    standards: tuple[str, ...] = ()
    unmeasured: str = ""


def _statute(document: str, dated: date) -> Authority:
    return Authority(level=Level.STATUTE, document=document, dated=dated, to_verify=True)


def _local(document: str) -> Authority:
    return Authority(
        level=Level.LOCAL_DEFAULT, document=document, dated=date(2026, 11, 1), to_verify=True
    )


_AUTHORITIES = {
    "working_together": WORKING_TOGETHER,
    "children_act": _statute("Children Act 1989, sections 45 and 46", date(1989, 11, 16)),
    "children_act_2004": _statute("Children Act 2004, section 16G", date(2004, 11, 15)),
    "uk_gdpr": _statute("UK GDPR, Article 12", date(2018, 5, 23)),
    "freedom_of_information": _statute("Freedom of Information Act 2000", date(2000, 11, 30)),
    "suicide_guidance": Authority(
        level=Level.NATIONAL_GUIDANCE,
        document="National guidance on responding to a suspected suicide, as others cite it",
        dated=date(2026, 11, 1),
        to_verify=True,
    ),
    "local_default": LOCAL_DEFAULT,
    "elsewhere": _local("Procedures of other partnerships"),
    "employers": _local("Standards for employers of social workers"),
    "leeds_training": _local("Leeds: minimum content of training"),
    "circulation": CIRCULATION_PRACTICE,
    "report_sharing": REPORT_SHARING_PRACTICE,
    "west_yorkshire": WEST_YORKSHIRE,
    "immediate_route": IMMEDIATE_ROUTE,
    "encompass": ENCOMPASS_DEFAULT,
}
_UNMEASURED = {
    "(court)": "Courts and the police keep this time; Heed records no orders.",
    "(office)": "It is the partnership office's own work, not on a child's record.",
    "(learning)": "It is shown with the learning, where teams record what they discussed.",
    "(open)": "Nothing on the record says when this begins, or no standard is written yet.",
}


def _limit(row: str) -> TimeLimit:
    name, starts, ends, within, authority, since, by = (cell.strip() for cell in row.split("|"))
    allowed = _ALLOWED.fullmatch(within)
    if allowed is None:
        raise ValueError(f"{name}: “{within}” is no time. Write it like “5 working days”.")
    why = _UNMEASURED.get(by, "")
    return TimeLimit(
        id=name,
        starts=starts,
        ends=ends,
        allowed=Duration(n=int(allowed[1]), unit=Unit(allowed[2])),
        before=bool(allowed[3]),
        authority=_AUTHORITIES[authority],
        since=date.min if since == "-" else date.fromisoformat(since),
        standards=() if why else tuple(by.split(", ")),
        unmeasured=why,
    )


TIME_LIMITS: tuple[TimeLimit, ...] = tuple(
    _limit(row) for row in _TABLE.read_text().splitlines() if not row.startswith("#")
)


def in_force(day: date) -> tuple[TimeLimit, ...]:
    """The time limits that hold on this day."""
    return tuple(limit for limit in TIME_LIMITS if limit.since <= day)


def time_limits_page(limits: Iterable[TimeLimit]) -> str:
    """The handbook page of the time limits, in Markdown."""
    return "\n".join([_HEAD, *(_row(limit) for limit in limits), ""])


_HEAD = """\
# Time limits

Every time limit that practice knows of, on whose word it rests and from which day. A local default
is for the partnership to confirm or change; what is marked with a star was not read again in the
document, and has to be before anyone relies on it.

| | From | Until | Within | On whose word | Holds from | Measured by |
|---|---|---|---|---|---|---|"""


def _row(limit: TimeLimit) -> str:
    star = "\\*" if limit.authority.to_verify else ""
    since = f"{limit.since:%-d %B %Y}" if limit.since > date.min else "–"
    by = ", ".join(f"[{name}](standards.md#{name.lower()})" for name in limit.standards)
    within = f"{limit.allowed} before" if limit.before else f"{limit.allowed}"
    whose = limit.authority.in_words() + star
    cells = (limit.id, limit.starts, limit.ends, within, whose, since, by or limit.unmeasured)
    return f"| {' | '.join(cells)} |"
