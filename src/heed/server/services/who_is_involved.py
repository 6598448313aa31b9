"""Which agencies work with a child and whom to ring there, without a word of the record."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from heed.chronology import WhyRestricted
from heed.people import Sector
from heed.server.access import people_below
from heed.server.access.need_to_know import why_not_see
from heed.server.access.queries import open_involvements_of
from heed.server.services.errors import CannotRecord
from heed.server.services.read_child import child_numbered
from heed.server.storage import audit
from heed.server.storage.models import Child, Entry, Involvement, Practitioner


@dataclass(frozen=True)
class Contact:
    """One person to ring: what they are to the child, and where."""

    agency: str
    team: str
    role: str
    name: str
    email: str


@dataclass(frozen=True)
class WhoIsInvolved:
    """The contacts for a child; `withheld` says that some agencies are not told to the reader."""

    record_number: str
    contacts: tuple[Contact, ...]
    withheld: bool


def may_read_without_reason(viewer: Practitioner, record_number: str, *, now: datetime) -> bool:
    """Whether this person may open the record anyway; raises NoSuchRecord."""
    child = child_numbered(record_number)
    return why_not_see(viewer, child, now=now, below=people_below(viewer)) is None


def who_is_involved(
    viewer: Practitioner, record_number: str, *, why: str = "", now: datetime
) -> WhoIsInvolved:
    """Agencies and contacts only; audited with the reason, which whoever may not open the record
    has to give.

    Where an entry could show where a victim lives, such a reader is told of social care alone: the
    name of a refuge would be enough. Raises NoSuchRecord, and CannotRecord without a reason.
    """
    child = child_numbered(record_number)
    own = may_read_without_reason(viewer, record_number, now=now)
    if not own and not why.strip():
        raise CannotRecord({"reason": _("Say why you need to know who works with the child.")})
    withheld = not own and _could_show_where_a_victim_lives(child)
    with transaction.atomic():
        found = _contacts(child, only_social_care=withheld, now=now)
        audit.write(
            [audit.Act(viewer.pk, "read_who_is_involved", child.pk, why.strip() or "own record")],
            now=now,
        )
    return WhoIsInvolved(child.record_number, found, withheld)


def _contacts(child: Child, *, only_social_care: bool, now: datetime) -> tuple[Contact, ...]:
    rows = open_involvements_of(child, now=now).select_related(
        "practitioner__agency", "practitioner__team"
    )
    if only_social_care:
        rows = rows.filter(practitioner__agency__sector=Sector.SOCIAL_CARE.value)
    ordered = rows.order_by("practitioner__agency__name", "role", "practitioner__name", "pk")
    return tuple(_contact(row) for row in ordered)


def _contact(row: Involvement) -> Contact:
    person = row.practitioner
    team = person.team.name if person.team else ""
    return Contact(person.agency.name, team, row.role, person.name, person.email)


def _could_show_where_a_victim_lives(child: Child) -> bool:
    return Entry.objects.filter(
        links__child=child, restriction_why=WhyRestricted.VICTIM_LOCATION.value
    ).exists()
