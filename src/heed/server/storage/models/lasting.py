"""What lasts from a day to a day, and when each end became known."""

from datetime import date, datetime
from typing import Any, TypeVar

from django.db import models
from django.db.models import F, Q

_M = TypeVar("_M", bound=models.Model)


class LastingQuerySet(models.QuerySet[_M]):
    """Rows asked by day."""

    def open_on(self, day: date) -> "LastingQuerySet[_M]":
        """Those that cover this London day."""
        return self.filter(Q(until=None) | Q(until__gte=day), since__lte=day)


def ends_make_sense(name: str) -> tuple[models.CheckConstraint, ...]:
    """An end is not before its beginning, and is kept with when it was recorded."""
    return (
        models.CheckConstraint(
            condition=Q(until=None) | Q(until__gte=F("since")), name=f"{name}_ends_after_start"
        ),
        models.CheckConstraint(
            condition=Q(until=None, ended_recorded_at=None)
            | Q(until__isnull=False, ended_recorded_at__isnull=False),
            name=f"{name}_end_with_when",
        ),
    )


def until_as_known(row: Any, moment: datetime) -> date | None:  # noqa: ANN401 - any such row
    """The end that was known at a moment."""
    known = row.ended_recorded_at and row.ended_recorded_at <= moment
    return row.until if known else None
