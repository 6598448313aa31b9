"""A meeting as an entry for people's calendars; it never says whose meeting it is."""

from datetime import date, datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from heed.clocks import LONDON, NoSuchTime, moment_in_london
from heed.server.services.read_meeting import Meeting
from heed.server.web.typed_dates import read_time

LASTS = timedelta(hours=1)
"""What a calendar sets aside when nobody said how long; people change it in their own."""


def invitation(meeting: Meeting, *, url: str, now: datetime) -> bytes:
    """The meeting in iCalendar: kind of meeting, record number, when, where and its address."""
    fields = meeting.root.entry.fields
    event = Event()
    number = meeting.record.child.record_number
    event.add("uid", f"{meeting.root.id}@heed")
    event.add("dtstamp", now)
    event.add("summary", f"{meeting.forum.title}, {number}")
    event.add("class", "PRIVATE")
    event.add("url", url)
    event.add("description", _("Read what to bring, and add it, at %(url)s") % {"url": url})
    if place := fields.get("place"):
        event.add("location", place)
    for name, value in _times(fields).items():
        event.add(name, value)
    calendar = Calendar()
    calendar.add("prodid", "-//Heed//Meetings//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _times(fields: Any) -> dict[str, date | datetime]:  # noqa: ANN401 - stored JSON
    """From when until when in London; the whole day when no time can be read."""
    day = date.fromisoformat(fields["planned_day"])
    try:
        start = moment_in_london(day, read_time(fields.get("start_time", ""))).astimezone(LONDON)
    except (ValidationError, NoSuchTime):
        return {"dtstart": day, "dtend": day + timedelta(days=1)}
    return {"dtstart": start, "dtend": start + LASTS}
