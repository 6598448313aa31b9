"""From what was found to an obligation: who is expected to act, and whether it is waived."""

from datetime import date

from heed.chronology import Line
from heed.standards.engines.finding import Finding
from heed.standards.engines.view import View, day_in
from heed.standards.obligation import Obligation, Verdict
from heed.standards.standard import Standard


def obligation(standard: Standard, trigger: Line, finding: Finding, view: View) -> Obligation:
    """What a finding lays on whom, and until when it is waived."""
    waiver, waived_until = _waiver(standard, trigger, finding, view)
    role, practitioner, agency = _owner(standard, trigger)
    return Obligation(
        standard=standard.id,
        version=standard.hash,
        child=view.child,
        trigger=trigger.id,
        owner_role=role,
        owner_practitioner=practitioner,
        owner_agency=agency,
        settled=finding.settled,
        due_first=finding.due_first,
        due_last=finding.due_last,
        waived_until=waived_until,
        waiver=waiver,
        answers=finding.answers,
        recorded_late=finding.recorded_late,
        settled_from=finding.settled_from,
    )


def _waiver(
    standard: Standard, trigger: Line, finding: Finding, view: View
) -> tuple[str | None, date | None]:
    """The waiver that runs longest, while the obligation is not kept."""
    if standard.waiver is None or finding.settled not in (None, Verdict.MISSED):
        return None, None
    names, until = standard.waiver.names, standard.waiver.until
    waivers = [
        (day, line.id)
        for line in view.about(standard.waiver.pattern, trigger)
        if line.entry.fields.get(names) == standard.id
        and (day := day_in(line.entry.fields.get(until)))
    ]
    if not waivers:
        return None, None
    day, line_id = max(waivers)
    return line_id, day


def _owner(standard: Standard, trigger: Line) -> tuple[str, str | None, str | None]:
    owner = standard.owner
    if owner.type == "author":
        return trigger.author.role, trigger.author.practitioner, None
    if owner.type == "agency":
        asked = trigger.entry.fields.get(owner.value)
        return "", None, str(asked) if asked else None
    return owner.value, None, None
