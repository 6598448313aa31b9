"""Where the partnership's own work is reached from."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.clocks import london_day
from heed.server.web.asking import practitioner_of
from heed.server.web.partnership.places import sections


@login_required
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """Every page about how the partnership works that this person may open."""
    year = london_day(timezone.now()).year
    context = {"sections": sections(practitioner_of(request), year=year)}
    return render(request, "partnership/overview.html", context)
