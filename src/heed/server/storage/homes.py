"""Children who have lived together."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from heed.people import Household
from heed.people import Stay as StayValue
from heed.server.storage.models import Child, Stay
from heed.server.storage.models.lasting import until_as_known
from heed.standards.replay import Known


def lock_with_household(children: Collection[UUID]) -> set[UUID]:
    """Lock these children and all who ever shared a household with any of them; one query.

    Locked in the order of their ids, so that two writers never wait for each other in a ring.
    """
    together = Stay.objects.filter(household__in=_homes(children)).values("child")
    everyone = Child.objects.filter(pk__in=children) | Child.objects.filter(pk__in=together)
    return set(everyone.order_by("pk").select_for_update().values_list("pk", flat=True))


def household_of(children: Collection[UUID], *, as_known_at: datetime | None = None) -> Household:
    """Every stay in any household these children have lived in, as known at a moment."""
    stays = Stay.objects.filter(household__in=_homes(children))
    if as_known_at is not None:
        stays = stays.filter(recorded_at__lte=as_known_at)
    return Household(
        StayValue(str(stay.child_id), stay.household, stay.since, until_as_known(stay, as_known_at))
        for stay in stays.order_by("pk")
    )


def homes_over_time(children: Collection[UUID]) -> tuple[Known, ...]:
    """Every household these children have lived in, from each moment at which more was known."""
    stays = list(Stay.objects.filter(household__in=_homes(children)).order_by("pk"))
    moments = {stay.recorded_at for stay in stays}
    moments |= {stay.ended_recorded_at for stay in stays if stay.ended_recorded_at}
    return tuple(Known(moment, _as_known(stays, moment)) for moment in sorted(moments))


def _as_known(stays: Iterable[Stay], moment: datetime) -> Household:
    return Household(
        StayValue(str(stay.child_id), stay.household, stay.since, until_as_known(stay, moment))
        for stay in stays
        if stay.recorded_at <= moment
    )


def _homes(children: Collection[UUID]) -> QuerySet[Stay, Any]:
    return Stay.objects.filter(child__in=children).values("household")
