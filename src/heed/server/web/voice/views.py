"""The page of a child's voice."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.server.services.agencies import agency_names
from heed.server.services.read_child import open_record
from heed.server.web.asking import practitioner_of
from heed.server.web.children.refusing import need_to_know
from heed.server.web.voice.presenters import voice_page


@login_required
@require_safe
@need_to_know
def voice(request: HttpRequest, record_number: str) -> HttpResponse:
    """Each time a child was heard, the newest first, with what it changed."""
    record = open_record(
        practitioner_of(request),
        record_number,
        now=timezone.now(),
        why="read the child's voice",
        only_open=True,
    )
    page = voice_page(record, agency_names(), number=request.GET.get("page", "1"))
    return render(request, "voice/voice.html", {"page": page})
