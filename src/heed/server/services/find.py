"""Finding a child's record."""

import re
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet, Value
from django.db.models.functions import Concat

from heed.server.access import visible_children
from heed.server.access.queries import open_involvements
from heed.server.storage.models import Child, Practitioner

_NUMBER = re.compile(r"H-?\s?(\d{1,9})", re.IGNORECASE)
_MOST = 50


@dataclass(frozen=True)
class Found:
    """Records the viewer may see, at most 50; `more` says that there are others.

    `outside` is the number of a record that exists and that they may not see.
    """

    children: tuple[Child, ...]
    outside: str = ""
    more: bool = False


def find(viewer: Practitioner, text: str, *, now: datetime) -> Found:
    """Records by number or by part of a name, among those the viewer may see.

    Only the whole number of another record leads anywhere, and confirms nothing about the child.
    """
    text = " ".join(text.split())
    visible = visible_children(viewer, now=now)
    if number := _NUMBER.fullmatch(text):
        return _numbered(visible.filter(record_number=_written(number)).first(), _written(number))
    if not text:
        return Found(())
    named = visible.annotate(whole=Concat("given_name", Value(" "), "family_name")).filter(
        Q(whole__icontains=text) | Q(family_name__icontains=text)
    )
    return _at_most(named)


def works_with(viewer: Practitioner, *, now: datetime) -> Found:
    """The children the viewer works with today, in the order of their names."""
    involved = open_involvements({viewer.pk}, now=now)
    own = visible_children(viewer, now=now).filter(pk__in=involved.values("child"))
    return _at_most(own.order_by("family_name", "given_name", "record_number"))


def _at_most(children: QuerySet[Child]) -> Found:
    found = tuple(children[: _MOST + 1])
    return Found(found[:_MOST], more=len(found) > _MOST)


def _numbered(child: Child | None, number: str) -> Found:
    if child:
        return Found((child,))
    exists = Child.objects.filter(record_number=number).exists()
    return Found((), outside=number if exists else "")


def _written(number: re.Match[str]) -> str:
    return f"H-{int(number[1]):06d}"
