"""What recording an entry came to."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from heed.chronology import Chronology, Entry
from heed.server.services.derive import Change
from heed.standards import OPEN, Obligation, Verdict

_ANSWERED = (Verdict.MET, Verdict.MET_LATE, Verdict.NOT_APPLICABLE)


@dataclass(frozen=True)
class Recorded:
    """The entry as kept, the obligations it settled and those it opened, and any advice."""

    entry: Entry
    answered: tuple[Obligation, ...]
    asks: tuple[Obligation, ...]
    advice: tuple[str, ...] = ()


def what_it_answered(line: str, change: Change) -> tuple[Obligation, ...]:
    """Obligations that the newest entry of this line met, met late, lifted or waived."""
    return tuple(
        obligation
        for key, obligation in change.after.items()
        if change.before.get(key) != obligation
        and (
            obligation.waiver == line
            or (obligation.settled in _ANSWERED and line in obligation.answers)
        )
    )


def what_it_asks(change: Change, *, now: datetime) -> tuple[Obligation, ...]:
    """Obligations that were not there before and are open now."""
    return tuple(
        obligation
        for key, obligation in change.after.items()
        if key not in change.before and obligation.verdict(now) in OPEN
    )


def only_visible(
    obligations: Iterable[Obligation], known: Chronology, children: Collection[str]
) -> tuple[Obligation, ...]:
    """Those on records the viewer may see, after triggers they may see."""
    return tuple(o for o in obligations if o.child in children and known.line_of(o.trigger))
