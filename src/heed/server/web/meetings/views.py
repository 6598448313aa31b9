"""The pages of meetings."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from heed.server.services.read_child import open_record
from heed.server.services.read_meeting import Meeting, meetings_of, read_meeting
from heed.server.web.asking import practitioner_of
from heed.server.web.children.refusing import need_to_know
from heed.server.web.errors import plainly
from heed.server.web.meetings.invitation import invitation
from heed.server.web.meetings.presenters import listed, meeting_page


@login_required
@require_safe
@need_to_know
def meetings(request: HttpRequest, record_number: str) -> HttpResponse:
    """Every meeting about a child, the newest first, and a way to call one."""
    record = open_record(
        practitioner_of(request),
        record_number,
        now=timezone.now(),
        why="see the meetings",
        only_open=True,
    )
    shown = [listed(meeting) for meeting in meetings_of(record)]
    context = {
        "number": record.child.record_number,
        "to_come": [one for one in shown if one.to_come],
        "not_held": [one for one in shown if not (one.to_come or one.held)],
        "held": [one for one in shown if one.held],
    }
    return render(request, "meetings/list.html", context)


@login_required
@require_safe
@plainly
def meeting(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """One meeting: what is next, then before, in and after it."""
    found = _read(request, entry_id, "see a meeting")
    return render(request, "meetings/meeting.html", {"page": meeting_page(found)})


@login_required
@require_safe
@plainly
def calendar(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """A planned meeting for one's calendar, without anybody's name."""
    found = _read(request, entry_id, "put a meeting into a calendar")
    if found.planned is None:
        raise Http404(_("This meeting was held without having been planned."))
    url = request.build_absolute_uri(reverse("meeting", args=[found.root.id]))
    answer = HttpResponse(
        invitation(found, url=url, now=timezone.now()), content_type="text/calendar; charset=utf-8"
    )
    answer["Content-Disposition"] = 'attachment; filename="meeting.ics"'
    return answer


def _read(request: HttpRequest, entry_id: UUID, why: str) -> Meeting:
    return read_meeting(practitioner_of(request), entry_id, now=timezone.now(), why=why)
