"""The pages of measures."""

import csv

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.server.services.agencies import agency_names
from heed.server.services.errors import NotFound
from heed.server.services.made_measures import Unit, measured_standard, open_measures
from heed.server.services.standards_in_use import standards_in_use
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.measures.presenters import csv_rows, list_page, measure_page
from heed.standards import Standard


@login_required
@require_safe
@plainly
def measures(request: HttpRequest) -> HttpResponse:
    """Every standard that is in use, with its last months."""
    now = timezone.now()
    made = open_measures(practitioner_of(request))
    page = list_page(made, standards_in_use(), now=now)
    return render(request, "measures/list.html", {"page": page})


@login_required
@require_safe
@plainly
def measure(request: HttpRequest, standard_id: str) -> HttpResponse:
    """One standard month by month, for everyone, an agency or a team."""
    now = timezone.now()
    made = open_measures(practitioner_of(request))
    standard = _standard(standard_id)
    page = measure_page(made, standard, _unit(request), agency_names(), now=now)
    return render(request, "measures/measure.html", {"page": page})


@login_required
@require_safe
@plainly
def months_csv(request: HttpRequest, standard_id: str) -> HttpResponse:
    """The same as a file for a spreadsheet, for every agency and team."""
    made = open_measures(practitioner_of(request))
    standard = _standard(standard_id)
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{standard.id}.csv"'
    csv.writer(answer).writerows(csv_rows(made, standard, agency_names(), now=timezone.now()))
    return answer


def _standard(standard_id: str) -> Standard:
    try:
        return measured_standard(standard_id, now=timezone.now())
    except NotFound as missing:
        raise Http404(str(missing)) from missing


def _unit(request: HttpRequest) -> Unit:
    return Unit(request.GET.get("agency", ""), request.GET.get("team", ""))
