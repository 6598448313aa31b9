"""The page of one concern, and the page of all of them in numbers."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.server.services.agencies import agency_names
from heed.server.services.concerns import concern_insight
from heed.server.services.read_concern import read_concern
from heed.server.web.asking import practitioner_of
from heed.server.web.concerns.insight import insight_page, since
from heed.server.web.concerns.presenters import concern_page
from heed.server.web.errors import plainly


@login_required
@require_safe
@plainly
def concern(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """The whole story of one concern, and its next step."""
    read = read_concern(practitioner_of(request), entry_id, now=timezone.now())
    return render(request, "concerns/concern.html", {"page": concern_page(read, agency_names())})


@login_required
@require_safe
@plainly
def insight(request: HttpRequest) -> HttpResponse:
    """How concerns were raised and settled over the last year."""
    now = timezone.now()
    found = concern_insight(practitioner_of(request), since=since(now), now=now)
    return render(request, "concerns/insight.html", {"page": insight_page(found)})
