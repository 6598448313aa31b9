"""A standard for a spec test, with only what the test is about."""

from datetime import date
from typing import Any

from heed.standards import Authority, Level, Owner, Standard
from heed.standards.language import Expectation, Pattern, Trigger, Waiver

AUTHORITY = Authority(
    level=Level.LOCAL_DEFAULT, document="Example partnership", dated=date(2026, 1, 1)
)
WAIVER = Waiver(pattern=Pattern(kinds=("waiver",)))
_SOCIAL_WORKER = Owner(type="role", value="social_worker")


def standard(says: str, trigger: Trigger, expects: Expectation, **parts: Any) -> Standard:
    """A standard that says this; social workers own it unless the test says otherwise."""
    given = {
        "id": "example",
        "asks": "do what is asked",
        "because": (),
        "authority": AUTHORITY,
        "owner": _SOCIAL_WORKER,
    } | parts
    return Standard(says=says, trigger=trigger, expects=expects, **given)
