"""A practitioner as the rules on entries see them."""

from collections.abc import Collection
from uuid import UUID

from heed.server.access.policies import Viewer
from heed.server.access.queries import supervised_by
from heed.server.storage.models import Practitioner


def viewer_of(practitioner: Practitioner, below: Collection[UUID] | None = None) -> Viewer:
    """Who looks; `below` saves a query to those who know it."""
    supervised = supervised_by(practitioner) if below is None else below
    return Viewer(
        str(practitioner.pk),
        practitioner.agency_id,
        frozenset(str(person) for person in supervised),
    )
