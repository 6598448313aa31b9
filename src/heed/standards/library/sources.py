"""The documents the library rests on, and what every standard of it has in common.

Working Together 2023 is named because its text was known; the 2026 edition has to be read before
anyone relies on these clocks, so each of them is marked to be verified.
"""

from datetime import date
from typing import Any

from heed.standards.authority import Authority, Level
from heed.standards.language import Pattern, Waiver
from heed.standards.sayings import unless
from heed.standards.standard import Standard

WORKING_TOGETHER = Authority(
    level=Level.STATUTORY_GUIDANCE,
    document="Working Together to Safeguard Children 2023",
    dated=date(2023, 12, 15),
    to_verify=True,
)
LOCAL_DEFAULT = Authority(
    level=Level.LOCAL_DEFAULT,
    document="Heed starter standards, for the partnership to confirm or change",
    dated=date(2026, 11, 1),
)
CIRCULATION_PRACTICE = Authority(
    level=Level.LOCAL_DEFAULT,
    document="Strategy discussion practice standards of other partnerships",
    dated=date(2026, 11, 1),
    to_verify=True,
)
REPORT_SHARING_PRACTICE = Authority(
    level=Level.LOCAL_DEFAULT,
    document="Conference procedures of other partnerships (two to three working days)",
    dated=date(2026, 11, 1),
    to_verify=True,
)
CONFERENCE_RECORD_PRACTICE = Authority(
    level=Level.LOCAL_DEFAULT,
    document="Conference procedures of another partnership (letter next day, record in 15)",
    dated=date(2026, 11, 1),
    to_verify=True,
)
IMMEDIATE_ROUTE = Authority(
    level=Level.LOCAL_DEFAULT,
    document="West Yorkshire consortium concerns resolution, 24-hour route",
    dated=date(2019, 12, 1),
    to_verify=True,
)
WEST_YORKSHIRE = Authority(
    level=Level.LOCAL_DEFAULT,
    document="West Yorkshire consortium concerns resolution, steps one to five",
    dated=date(2019, 12, 1),
    to_verify=True,
)
LEEDS_CONCERNS = Authority(
    level=Level.LOCAL_PROCEDURE,
    document="Leeds concerns resolution process, on recording and informing in writing",
    dated=date(2024, 7, 1),
    to_verify=True,
)
MEDICAL_PROCEDURES = Authority(
    level=Level.LOCAL_DEFAULT,
    document="Procedures of partnerships for requesting CP medicals (Leeds, Lincolnshire)",
    dated=date(2026, 11, 1),
    to_verify=True,
)
NOT_BROUGHT_PRACTICE = Authority(
    level=Level.LOCAL_DEFAULT,
    document="Was not brought approaches of partnerships (Leeds prompts; the rest proposed here)",
    dated=date(2026, 11, 1),
    to_verify=True,
)
OTHER_PARTNERSHIPS = Authority(
    level=Level.LOCAL_DEFAULT,
    document="Procedures of other partnerships",
    dated=date(2026, 11, 1),
    to_verify=True,
)
INFORMATION_ADVICE = Authority(
    level=Level.NATIONAL_GUIDANCE,
    document="Information sharing: advice for safeguarding practitioners",
    dated=date(2024, 4, 19),
    to_verify=True,
)
ENCOMPASS_DEFAULT = Authority(
    level=Level.LOCAL_DEFAULT,
    document="Heed starter standards, applying Operation Encompass (before the next school day)",
    dated=date(2025, 11, 7),
    to_verify=True,
)
DOMESTIC_ABUSE_DEFAULT = Authority(
    level=Level.LOCAL_DEFAULT,
    document="Heed starter standards, applying Domestic Abuse Act 2021 section 3",
    dated=date(2026, 11, 1),
)

WAIVER = Waiver(pattern=Pattern(kinds=("waiver",)))
MOVED_AWAY = unless("moved_away")
"""Another authority has taken over, so what was not yet due here is not due here."""


def standard(standard_id: str, sentence: str, **parts: Any) -> Standard:  # noqa: ANN401
    """A standard of the library: it can be waived, and a move to another area lifts it."""
    lifted = (*parts.pop("unless", ()), MOVED_AWAY)
    return Standard(id=standard_id, says=sentence, waiver=WAIVER, unless=lifted, **parts)
