"""Reading one entry, and what comes after saving one."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.server.services.agencies import agency_names
from heed.server.services.read_entry import read_entry
from heed.server.web.asking import practitioner_of
from heed.server.web.children.looking import known_on
from heed.server.web.errors import plainly
from heed.server.web.recording.entry_page import entry_page
from heed.server.web.recording.remembering import remembered


@login_required
@require_safe
@plainly
def entry(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """One version of an entry in full, with everything around it."""
    read = read_entry(
        practitioner_of(request),
        entry_id,
        now=timezone.now(),
        as_known_on=known_on(request.GET),
        why="read an entry",
    )
    return render(request, "recording/entry.html", {"page": entry_page(read, agency_names())})


@login_required
@require_safe
def saved(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """What the entry just saved answered and what it asks; later on, the entry itself."""
    after = remembered(request, str(entry_id))
    if after is None:
        return redirect("entry", entry_id)
    return render(request, "recording/saved.html", {"after": after, "entry_id": entry_id})
