"""Children who have lived together."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from heed.people import Household
from heed.server.storage.models import Child, Stay


def lock_with_household(children: Collection[UUID]) -> set[UUID]:
    """Lock these children and all who ever shared a household with any of them; one query.

    Locked in the order of their ids, so that two writers never wait for each other in a ring.
    """
    together = Stay.objects.filter(household__in=_homes(children)).values("child")
    everyone = Child.objects.filter(pk__in=children) | Child.objects.filter(pk__in=together)
    return set(everyone.order_by("pk").select_for_update().values_list("pk", flat=True))


def household_of(children: Collection[UUID]) -> Household:
    """Every stay in any household these children have lived in, as it was known over time."""
    stays = Stay.objects.filter(household__in=_homes(children)).order_by("pk")
    return Household(reading for stay in stays for reading in stay.readings())


def _homes(children: Collection[UUID]) -> QuerySet[Stay, Any]:
    return Stay.objects.filter(child__in=children).values("household")
