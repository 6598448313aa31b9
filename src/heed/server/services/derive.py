"""Deriving what the standards ask from what is recorded."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from heed.chronology import Chronology
from heed.clocks import england_and_wales
from heed.server.services.holding import Held
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import Obligation as ObligationRow
from heed.server.storage.obligations import WHAT_ENTRIES_CHANGE, obligations_of, row_of
from heed.standards import Obligation, Standard
from heed.standards.engines.memory import judge
from heed.standards.use import InUse

type Key = tuple[str, str, str]


class Change(NamedTuple):
    """The obligations of the concerned children before and after, by their keys, and by what."""

    before: Mapping[Key, Obligation]
    after: Mapping[Key, Obligation]
    standards: InUse


def derive(
    held: Held, *, now: datetime, kinds: Collection[str] | None = None, only: str = ""
) -> Change:
    """Judge the held children again and keep what changed; at most four queries.

    When only entries of some `kinds` are new, only standards that look at them are judged: what
    the others came to cannot have changed. `only` judges one standard.
    """
    in_use = standards_in_use()
    library = in_use.judged
    standards = library.standards if kinds is None else library.touched_by(kinds)
    if only:
        standards = library.named(only)
    asked_by = None if kinds is None and not only else {standard.id for standard in standards}
    rows = obligations_of(held.concerned, standards=asked_by)
    before = {obligation.key: obligation for obligation in rows}
    after = judged(held, as_of=now, standards=standards)
    _keep([o for key, o in after.items() if before.get(key) != o])
    gone = [pk for obligation, pk in rows.items() if obligation.key not in after]
    if gone:
        ObligationRow.objects.filter(pk__in=gone).delete()
    return Change(before, after, in_use)


def judged(held: Held, *, as_of: datetime, standards: Sequence[Standard]) -> dict[Key, Obligation]:
    """Every obligation that the standards lay on work with the held children, in memory."""
    # A clock of another machine may have stamped an entry a moment ahead of ours.
    moment = max([as_of, *(entry.recorded_at for entry in held.entries)])
    chronology, calendar = Chronology(held.entries), england_and_wales()
    return {
        obligation.key: obligation
        for child in sorted(held.concerned)
        for obligation in judge(
            str(child),
            chronology,
            standards,
            as_of=moment,
            calendar=calendar,
            household=held.household,
        )
    }


def _keep(changed: list[Obligation]) -> None:
    if changed:
        ObligationRow.objects.bulk_create(
            [row_of(obligation) for obligation in changed],
            update_conflicts=True,
            unique_fields=["child", "standard", "trigger"],
            update_fields=WHAT_ENTRIES_CHANGE,
        )
