"""Obligations between their rows and the values of the field."""

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
)

_VERDICTS = {verdict.value: verdict for verdict in Verdict}


def value_of(row: Obligation) -> ObligationValue:
    """The obligation as the field knows it."""
    return ObligationValue(
        standard=row.standard,
        version=row.version,
        child=str(row.child_id),
        trigger=str(row.trigger_id),
        owner_role=row.owner_role,
        owner_practitioner=str(row.owner_practitioner_id) if row.owner_practitioner_id else None,
        owner_agency=row.owner_agency or None,
        settled=_VERDICTS.get(row.settled),
        due_first=row.due_first,
        due_last=row.due_last,
        waived_until=row.waived_until,
        waiver=str(row.waiver) if row.waiver else None,
        answers=tuple(row.answers),
        recorded_late=row.recorded_late,
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
    )
