"""Adding entries to the hash chains of the children they are about."""

from collections.abc import Collection, Sequence
from uuid import UUID

from django.db.models import OuterRef, Subquery

from heed.chronology import GENESIS, chain_hash
from heed.server.storage.models import Entry, EntryLink


def link(rows: Sequence[Entry]) -> None:
    """Put saved entries at the end of each of their children's chains, in the order given.

    The children must be locked: two writers at one end would make two chains.
    """
    children = {UUID(child) for row in rows for child in row.children}
    ends = _ends(children)
    links = []
    for row in rows:
        for child in sorted(UUID(child) for child in row.children):
            position, previous = ends.get(child, (0, GENESIS))
            own = chain_hash(previous, str(child), position + 1, row.content_hash)
            ends[child] = (position + 1, own)
            links.append(
                EntryLink(
                    child_id=child,
                    entry=row,
                    position=position + 1,
                    previous=previous,
                    hash=own,
                )
            )
    EntryLink.objects.bulk_create(links)


def _ends(children: Collection[UUID]) -> dict[UUID, tuple[int, str]]:
    own = EntryLink.objects.filter(child=OuterRef("child"))
    last = own.order_by("-position").values("position")[:1]
    ends = EntryLink.objects.filter(child__in=children, position=Subquery(last))
    return {end.child_id: (end.position, end.hash) for end in ends}
