"""A person's worklist: what the standards ask of them and the record does not yet show."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet

from heed.chronology import Entry
from heed.clocks import Occurred, end_of, england_and_wales, london_day
from heed.people import Role
from heed.server.access import Viewer, may_see_entry, people_below, viewer_of
from heed.server.access.queries import open_involvements
from heed.server.services.standards_in_use import prompted_on, standards_in_use
from heed.server.storage.entries import read
from heed.server.storage.models import Entry as EntryRow
from heed.server.storage.models import Involvement, Practitioner
from heed.server.storage.models import Obligation as ObligationRow
from heed.server.storage.obligations import value_of
from heed.standards import Obligation, Standard, Verdict

_THIS_WEEK = 5
"""Working days; how far ahead the middle of the page looks. A choice of layout, not a clock."""


class AskedFor(NamedTuple):
    """A child for whom something is asked."""

    child_id: str
    initials: str
    record_number: str


@dataclass(frozen=True)
class WorklistLine:
    """One open obligation: what is asked, for whom, why, and the entry that began it.

    `owners` are the names of those on the list it is asked of, for a team's list. `others` are
    children of whom the same is asked after the same entry: one act answers for all of them.
    """

    obligation: Obligation
    standard: Standard
    verdict: Verdict
    child_id: str
    initials: str
    record_number: str
    trigger: Entry
    owners: tuple[str, ...] = ()
    others: tuple[AskedFor, ...] = ()

    @property
    def trigger_occurred(self) -> Occurred:
        """When what began it happened, by its current reading."""
        return self.trigger.occurred


@dataclass(frozen=True)
class Worklist:
    """Open obligations by when they are due, each group with the first due first.

    What has been overdue for very long is `older`: it is asked as much as the rest, and comes last.
    """

    overdue: tuple[WorklistLine, ...] = ()
    today: tuple[WorklistLine, ...] = ()
    this_week: tuple[WorklistLine, ...] = ()
    later: tuple[WorklistLine, ...] = ()
    older: tuple[WorklistLine, ...] = ()

    @property
    def lines(self) -> tuple[WorklistLine, ...]:
        """Every line, in the order of the groups."""
        return (*self.overdue, *self.today, *self.this_week, *self.later, *self.older)

    def __len__(self) -> int:
        return len(self.lines)


def worklist(viewer: Practitioner, *, now: datetime, team: bool = False) -> Worklist:
    """What is asked of the viewer, or of everyone they supervise; eight queries at most."""
    below = people_below(viewer)
    people = set(below) if team else {viewer.pk}
    if not viewer.is_active or not people:
        return Worklist()
    standards = standards_in_use()
    asked = _asked_of(people, now=now).filter(prompted_on(london_day(now), standards))
    rows = list(asked)
    triggers = visible_triggers(viewer_of(viewer, below), {row.trigger_id for row in rows})
    owners = _names(people, {row.child_id for row in rows}, now=now) if team else {}
    lines = [
        _line(row, standards.judged.version(row.version), triggers[row.trigger_id], owners, now)
        for row in rows
        if row.trigger_id in triggers
    ]
    return _grouped(_together(lines), now)


def _asked_of(people: set[UUID], *, now: datetime) -> QuerySet[ObligationRow]:
    """Unsettled obligations, not waived today, on children these people work with.

    An obligation of a named practitioner who works with the child no more passes to whoever
    has the role there, so that it is never on nobody's list. For the same reason what is asked of
    a team manager is asked of the lead social worker's own, unless one is named on the record.
    """
    today = london_day(now)
    here = open_involvements(people, now=now).filter(child=OuterRef("child"))
    anyone_here = Involvement.objects.open_on(today).filter(child=OuterRef("child"))
    owner_here = anyone_here.filter(practitioner=OuterRef("owner_practitioner"))
    led_by_their_team = anyone_here.filter(
        role=Role.SOCIAL_WORKER, practitioner__supervisor__in=people
    )
    by_managing = (
        Q(owner_role=Role.TEAM_MANAGER, owner_practitioner=None)
        & ~Exists(anyone_here.filter(role=Role.TEAM_MANAGER))
        & Exists(led_by_their_team)
    )
    named = Q(owner_practitioner__in=people) & Exists(owner_here)
    by_role = (
        Q(owner_agency="")
        & (Q(owner_practitioner=None) | ~Exists(owner_here))
        & Exists(here.filter(role=OuterRef("owner_role")))
    )
    by_agency = ~Q(owner_agency="") & Exists(
        here.filter(
            Q(practitioner__agency__sector=OuterRef("owner_agency"))
            | Q(practitioner__agency__code=OuterRef("owner_agency"))
        )
    )
    return (
        ObligationRow.objects.filter(named | by_role | by_agency | by_managing, settled="")
        .filter(Q(waived_until=None) | Q(waived_until__lt=today))
        .select_related("child")
        .order_by("due_first", "child__record_number", "standard")
    )


def visible_triggers(viewer: Viewer, ids: set[UUID]) -> dict[UUID, Entry]:
    """The current reading of each trigger of which the viewer may see every version."""
    versions: dict[UUID, list[Entry]] = defaultdict(list)
    rows = EntryRow.objects.filter(line__in=ids)
    lines = dict(rows.values_list("id", "line"))
    for entry in read(rows):
        versions[lines[UUID(entry.id)]].append(entry)
    return {
        line: entries[-1]
        for line, entries in versions.items()
        if all(may_see_entry(viewer, entry) for entry in entries)
    }


def _names(
    people: set[UUID], children: set[UUID], *, now: datetime
) -> dict[UUID, list[Involvement]]:
    found: dict[UUID, list[Involvement]] = defaultdict(list)
    rows = open_involvements(people, now=now).filter(child__in=children)
    for row in rows.select_related("practitioner__agency").order_by("practitioner__name"):
        found[row.child_id].append(row)
    return found


def _line(
    row: ObligationRow,
    standard: Standard,
    trigger: Entry,
    owners: dict[UUID, list[Involvement]],
    now: datetime,
) -> WorklistLine:
    obligation = value_of(row)
    return WorklistLine(
        obligation=obligation,
        standard=standard,
        verdict=obligation.verdict(now),
        child_id=str(row.child_id),
        initials=row.child.initials,
        record_number=row.child.record_number,
        trigger=trigger,
        owners=tuple(dict.fromkeys(_owners(row, owners.get(row.child_id, [])))),
    )


def _owners(row: ObligationRow, involved: Iterable[Involvement]) -> Iterable[str]:
    named = [i for i in involved if i.practitioner_id == row.owner_practitioner_id]
    for one in named or involved:
        agency = one.practitioner.agency
        asked = {agency.sector, agency.code} if row.owner_agency else {one.role}
        if named or (row.owner_agency or row.owner_role) in asked:
            yield one.practitioner.name


def _together(lines: Iterable[WorklistLine]) -> list[WorklistLine]:
    """One line for the children of a family when one act is asked for all of them.

    What is asked for each child of a household is asked for each by itself.
    """
    first: dict[object, WorklistLine] = {}
    for line in lines:
        asked = line.obligation
        alone = "" if line.standard.for_whom == "child" else line.child_id
        same = asked.standard, asked.trigger, asked.due_first, line.verdict, line.owners, alone
        also = AskedFor(line.child_id, line.initials, line.record_number)
        first[same] = _with(first[same], also) if same in first else line
    return list(first.values())


def _with(line: WorklistLine, also: AskedFor) -> WorklistLine:
    return replace(line, others=(*line.others, also))


def _grouped(lines: Iterable[WorklistLine], now: datetime) -> Worklist:
    today = london_day(now)
    week = end_of(england_and_wales().add(today, _THIS_WEEK))
    groups: dict[str, list[WorklistLine]] = defaultdict(list)
    for line in lines:
        groups[_when(line.obligation.due_first, now, week)].append(line)
    return Worklist(**{name: tuple(group) for name, group in groups.items()})


def _when(due: datetime, now: datetime, week: datetime) -> str:
    if due < now - timedelta(days=settings.HEED_WORKLIST_OLD_DAYS):
        return "older"
    if due < now:
        return "overdue"
    if london_day(due) == london_day(now):
        return "today"
    return "this_week" if due <= week else "later"
