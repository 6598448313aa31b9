"""How meetings are rated across the partnership: by forum and quarter, never by person or chair."""

from django.conf import settings

from heed.assurance.ratings import Rating, Trend, trends
from heed.clocks import london_day
from heed.practice.acts.meeting_rating import MEETING_RATED, HowFar
from heed.server.storage.models import Entry

QUESTIONS = tuple(q.name for q in MEETING_RATED.questions if q.options == HowFar.options())
"""What is answered with yes, in part or no."""


def meeting_quality() -> tuple[Trend, ...]:
    """Every forum in every quarter, small numbers hidden; two queries."""
    rows = Entry.objects.filter(
        kind=MEETING_RATED.name, superseded_by__isnull=True, in_error=False
    ).values_list("occurred_first", "fields", "about")
    found = [(london_day(first), fields, about) for first, fields, about in rows]
    held = {entry for _day, _fields, about in found for entry in about}
    forums = {
        str(entry): kind
        for entry, kind in Entry.objects.filter(id__in=held).values_list("id", "kind")
    }
    ratings = [
        Rating(forums[about[0]], day, fields) for day, fields, about in found if about[0] in forums
    ]
    return trends(ratings, QUESTIONS, smallest=settings.HEED_SMALLEST_COUNT)
