"""Whose measures somebody reads, and of whom they see every number."""

from typing import NamedTuple

from django.utils.translation import gettext as _

from heed.assurance import Unit
from heed.people import Role, Sector
from heed.server.access.policies import Refusal
from heed.server.storage.models import Practitioner


class Reads(NamedTuple):
    """What of the measures is for one reader.

    Everyone reads what may be shown to anyone, of the whole partnership and of their own agency;
    people of the partnership's own office, such as an independent scrutineer, of every agency.
    Every number, small ones too, is for its officers, and for a team's manager of that team.
    """

    agency: str
    team: str
    every_agency: bool
    every_number: bool

    def reads(self, unit: Unit) -> bool:
        """Whether anything of this unit is for them."""
        return self.every_agency or unit.agency in ("", self.agency)

    def exactly(self, unit: Unit) -> bool:
        """Whether every number of this unit is for them."""
        return self.every_number or bool(self.team and unit == (self.agency, self.team))


def reads_of(viewer: Practitioner) -> Reads:
    """What this person reads of the measures."""
    leads = viewer.role == Role.TEAM_MANAGER and viewer.team is not None
    return Reads(
        agency=viewer.agency_id,
        team=viewer.team.name if leads and viewer.team else "",
        every_agency=viewer.agency.sector == Sector.PARTNERSHIP,
        every_number=viewer.role == Role.PARTNERSHIP_OFFICER,
    )


def why_not_read_measures(viewer: Practitioner, unit: Unit) -> Refusal | None:
    """Why somebody may not read this unit's measures; None when they may."""
    if not viewer.is_active:
        return Refusal(_("Your account is closed. Ask your manager to open it again."))
    if not reads_of(viewer).reads(unit):
        return Refusal(_("Another agency’s measures are for its own people and the partnership."))
    return None
