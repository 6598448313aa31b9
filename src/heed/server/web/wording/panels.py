"""The advice on one answer, as it is shown below it."""

from datetime import datetime
from typing import NamedTuple

from heed.server.services.wording import advice_on
from heed.server.web.wording.said import BECAUSE, CHOICE, NAMES, Sent, wishes_about
from heed.wording import Decided, Finding, Purpose, Wish, mark


class Shown(NamedTuple):
    """One finding with the names of the controls by which its author decides."""

    finding: Finding
    choice: str
    because: str
    chosen: str
    reason: str


class Panel(NamedTuple):
    """The advice below one answer; `changed` names the choices about words that are gone since."""

    name: str
    question: str
    control: str
    findings: tuple[Shown, ...] = ()
    changed: tuple[str, ...] = ()
    checked: bool = False


def panel(
    below: Panel, text: str, purpose: Purpose, sent: Sent | None = None, *, now: datetime
) -> Panel:
    """The advice on an answer as it is written so far; `sent` holds what was chosen about it."""
    wishes = wishes_about(below.name, sent or {})
    found = advice_on(text, purpose, now=now)
    left = {mark(one) for one in found}
    gone = [m for m, wish in wishes.items() if wish.decided == Decided.CHANGED and m not in left]
    return below._replace(
        findings=tuple(_shown(below.name, one, wishes.get(mark(one))) for one in found),
        changed=tuple(f"{CHOICE}{below.name}-{one}" for one in gone),
        checked=True,
    )


def _shown(question: str, finding: Finding, wish: Wish | None) -> Shown:
    name = f"{question}-{mark(finding)}"
    return Shown(
        finding=finding,
        choice=CHOICE + name,
        because=BECAUSE + name,
        chosen=NAMES[wish.decided] if wish else "",
        reason=wish.reason if wish else "",
    )
