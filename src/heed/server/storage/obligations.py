"""Obligations between their rows and the values of the field."""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from heed.server.storage.models import Obligation
from heed.standards.obligation import Obligation as ObligationValue
from heed.standards.obligation import Verdict

WHAT_ENTRIES_CHANGE = (
    "version",
    "owner_role",
    "owner_practitioner",
    "owner_agency",
    "settled",
    "due_first",
    "due_last",
    "waived_until",
    "waiver",
    "answers",
    "recorded_late",
    "settled_from",
)

_COLUMNS = (
    "standard",
    "version",
    "child_id",
    "trigger_id",
    "owner_role",
    "owner_practitioner_id",
    "owner_agency",
    "settled",
    "due_first",
    "due_last",
    "waived_until",
    "waiver",
    "answers",
    "recorded_late",
    "settled_from",
)
_OPEN = ("", Verdict.CANNOT_TELL.value)
_VERDICTS = {verdict.value: verdict for verdict in Verdict}


def obligations_of(
    children: Collection[UUID],
    *,
    standards: Collection[str] | None = None,
    only_open: bool = False,
) -> dict[ObligationValue, int]:
    """Stored obligations on these children's records, by all standards or only those named.

    `only_open` are those on which somebody may still have something to do. Each with the key of
    its row; one query.
    """
    rows = Obligation.objects.filter(child__in=children)
    if standards is not None:
        rows = rows.filter(standard__in=standards)
    if only_open:
        rows = rows.filter(settled__in=_OPEN)
    return {_value(*row[:-1]): row[-1] for row in rows.values_list(*_COLUMNS, "pk")}


def value_of(row: Obligation) -> ObligationValue:
    """The obligation as the field knows it."""
    return _value(*(getattr(row, column) for column in _COLUMNS))


def _value(
    standard: str,
    version: str,
    child: UUID,
    trigger: UUID,
    owner_role: str,
    owner_practitioner: UUID | None,
    owner_agency: str,
    settled: str,
    due_first: datetime,
    due_last: datetime,
    waived_until: date | None,
    waiver: UUID | None,
    answers: list[str],
    recorded_late: bool,
    settled_from: datetime | None,
) -> ObligationValue:
    return ObligationValue(
        standard=standard,
        version=version,
        child=str(child),
        trigger=str(trigger),
        owner_role=owner_role,
        owner_practitioner=str(owner_practitioner) if owner_practitioner else None,
        owner_agency=owner_agency or None,
        settled=_VERDICTS.get(settled),
        due_first=due_first,
        due_last=due_last,
        waived_until=waived_until,
        waiver=str(waiver) if waiver else None,
        answers=tuple(answers),
        recorded_late=recorded_late,
        settled_from=settled_from,
    )


def row_of(value: ObligationValue) -> Obligation:
    """The row that keeps an obligation."""
    return Obligation(
        standard=value.standard,
        version=value.version,
        child_id=UUID(value.child),
        trigger_id=UUID(value.trigger),
        owner_role=value.owner_role,
        owner_practitioner_id=UUID(value.owner_practitioner) if value.owner_practitioner else None,
        owner_agency=value.owner_agency or "",
        settled=value.settled or "",
        due_first=value.due_first,
        due_last=value.due_last,
        waived_until=value.waived_until,
        waiver=UUID(value.waiver) if value.waiver else None,
        answers=list(value.answers),
        recorded_late=value.recorded_late,
        settled_from=value.settled_from,
    )
