"""Opening a child's record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from heed.chronology import Chronology, Line
from heed.clocks import end_of, england_and_wales, london_day
from heed.people import Household
from heed.server.access import Viewer, people_below, viewer_of, visible_chronology
from heed.server.access.need_to_know import why_not_see
from heed.server.access.queries import children_visible, live_break_glass
from heed.server.services.errors import NoSuchRecord, Refused
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage import audit
from heed.server.storage.entries import entries_of
from heed.server.storage.homes import household_of
from heed.server.storage.models import Child, Involvement, Practitioner
from heed.server.storage.models.lasting import until_as_known
from heed.server.storage.obligations import obligations_of
from heed.standards import OPEN, Library, Obligation, Standard, Verdict
from heed.standards.engines.memory import judge
from heed.standards.use import InUse


@dataclass(frozen=True)
class Housemate:
    """Another child of the household; the rest only for those who may see their record."""

    initials: str
    since: date
    until: date | None
    record_number: str = ""
    name: str = ""
    id: str = ""


@dataclass(frozen=True)
class Involved:
    """Someone who works with the child on the day the record is read for."""

    name: str
    role: str
    agency: str
    agency_name: str
    team: str
    since: date


@dataclass(frozen=True)
class Asked:
    """An obligation as it stood, with the standard it comes from and the line that began it."""

    obligation: Obligation
    standard: Standard
    verdict: Verdict
    trigger: Line


@dataclass(frozen=True)
class ChildRecord:
    """What one viewer may read of a child's record, now or as it was known on a day.

    `moment` is the moment it is read for. Nothing can be recorded on a record of the past.
    `obligations` may leave out those that are settled, when only open ones were asked for.
    """

    child: Child
    moment: datetime
    as_known_on: date | None
    chronology: Chronology
    obligations: tuple[Asked, ...]
    household: tuple[Housemate, ...]
    involved: tuple[Involved, ...]
    viewer: Viewer
    emergency_until: datetime | None

    @property
    def can_record(self) -> bool:
        """Whether the viewer can record something from here."""
        return self.as_known_on is None

    @property
    def open_obligations(self) -> tuple[Asked, ...]:
        """What is still to be done, the first due first."""
        return tuple(asked for asked in self.obligations if asked.verdict in OPEN)


def open_record(
    viewer: Practitioner,
    record_number: str,
    *,
    now: datetime,
    as_known_on: date | None = None,
    why: str = "",
    only_open: bool = False,
) -> ChildRecord:
    """A child's record as this person may see it; writes the audit row in the same transaction.

    `why` says what it was opened for; `only_open` leaves out settled obligations, which are most
    of a long record. Raises NoSuchRecord, or Refused, which is audited too.
    """
    child, below = let_in(viewer, record_number, now=now, why=why)
    on = as_known_on if as_known_on is not None and as_known_on < london_day(now) else None
    with transaction.atomic():
        record = _read(viewer, below, child, now, on, only_open=only_open)
        _audit(viewer, child, "opened", now, why, **({"as_known_on": str(on)} if on else {}))
    return record


def let_in(
    viewer: Practitioner, record_number: str, *, now: datetime, why: str
) -> tuple[Child, frozenset[UUID]]:
    """The child, and whom the viewer supervises; raises NoSuchRecord, or Refused, audited."""
    child = child_numbered(record_number)
    below = people_below(viewer)
    if refusal := why_not_see(viewer, child, now=now, below=below):
        with transaction.atomic():
            _audit(viewer, child, "refused", now, why)
        raise Refused(refusal)
    return child, below


def child_numbered(record_number: str) -> Child:
    """The child with this record number; raises NoSuchRecord."""
    try:
        return Child.objects.get(record_number=record_number.strip().upper())
    except Child.DoesNotExist:
        raise NoSuchRecord(
            _("There is no record with this number. Check it: it looks like H-000123.")
        ) from None


def _read(
    viewer: Practitioner,
    below: frozenset[UUID],
    child: Child,
    now: datetime,
    on: date | None,
    *,
    only_open: bool,
) -> ChildRecord:
    moment = now if on is None else end_of(on)
    seeing, in_use = viewer_of(viewer, below), standards_in_use()
    household = household_of([child.pk]).as_known_at(moment)
    chronology = _everything(child, household)
    visible = visible_chronology(seeing, chronology)
    known = visible if on is None else visible.as_known_at(moment)
    if on is None:
        obligations: Iterable[Obligation] = obligations_of([child.pk], only_open=only_open)
    else:
        obligations = _as_judged(child, chronology, household, moment, in_use.judged)
    own = Chronology(e for e in known.entries if str(child.pk) in e.children)
    emergency = live_break_glass(viewer, now=now).filter(child=child).order_by("-ends_at").first()
    return ChildRecord(
        child=child,
        moment=moment,
        as_known_on=on,
        chronology=own,
        obligations=_asked(obligations, known, moment, in_use),
        household=_housemates(child, household, viewer, below, now),
        involved=_involved(child, moment),
        viewer=seeing,
        emergency_until=emergency.ends_at if emergency else None,
    )


def _everything(child: Child, household: Household) -> Chronology:
    return Chronology(entries_of({child.pk, *(UUID(stay.child) for stay in household.stays)}))


def _as_judged(
    child: Child,
    chronology: Chronology,
    household: Household,
    moment: datetime,
    standards: Library,
) -> Iterable[Obligation]:
    return judge(
        str(child.pk),
        chronology,
        standards,
        as_of=moment,
        calendar=england_and_wales(),
        household=household,
    )


def _asked(
    obligations: Iterable[Obligation], known: Chronology, moment: datetime, in_use: InUse
) -> tuple[Asked, ...]:
    """What people are told of: a standard that is only watched is silent on the record too."""
    prompted, version = in_use.prompts(london_day(moment)), in_use.judged.version
    asked = [
        Asked(obligation, version(obligation.version), obligation.verdict(moment), line)
        for obligation in obligations
        if prompted(obligation) and (line := known.line_of(obligation.trigger))
    ]
    return tuple(sorted(asked, key=lambda each: (each.obligation.due_first, each.standard.id)))


def _housemates(
    child: Child, household: Household, viewer: Practitioner, below: frozenset[UUID], now: datetime
) -> tuple[Housemate, ...]:
    stays = [stay for stay in household.stays if stay.child != str(child.pk)]
    children = Child.objects.in_bulk([UUID(stay.child) for stay in stays])
    visible = set(
        children_visible(viewer, below, now=now)
        .filter(pk__in=children)
        .values_list("pk", flat=True)
    )
    mates = []
    for stay in stays:
        mate = children[UUID(stay.child)]
        named = (mate.record_number, mate.name, str(mate.pk)) if mate.pk in visible else ()
        mates.append(Housemate(mate.initials, stay.since, stay.until, *named))
    return tuple(sorted(mates, key=lambda mate: (mate.since, mate.initials)))


def _involved(child: Child, moment: datetime) -> tuple[Involved, ...]:
    day = london_day(moment)
    rows = (
        Involvement.objects.filter(child=child, since__lte=day, recorded_at__lte=moment)
        .select_related("practitioner__agency", "practitioner__team")
        .order_by("since", "pk")
    )
    open_then = [
        row for row in rows if (until := until_as_known(row, moment)) is None or until >= day
    ]
    return tuple(_involved_person(row) for row in open_then)


def _involved_person(row: Involvement) -> Involved:
    person = row.practitioner
    team = person.team.name if person.team else ""
    return Involved(person.name, row.role, person.agency_id, person.agency.name, team, row.since)


def _audit(
    viewer: Practitioner, child: Child, what: str, now: datetime, why: str, **detail: str
) -> None:
    audit.write([audit.Act(viewer.pk, what, child.pk, why, detail)], now=now)
