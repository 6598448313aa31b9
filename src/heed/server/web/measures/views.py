"""The pages of measures."""

import csv
from datetime import date

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.assurance import Unit
from heed.server.services.agencies import agency_names
from heed.server.services.checked_everyone import last_checked
from heed.server.services.measured_records import measured_records
from heed.server.services.read_measures import measured_standard, open_measures
from heed.server.services.standards_in_use import standards_in_use
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.measures.presenters import csv_rows, list_page, measure_page
from heed.server.web.measures.records import records_page
from heed.standards import Verdict

_QUARTER = "3"


@login_required
@require_safe
@plainly
def measures(request: HttpRequest) -> HttpResponse:
    """Every standard that is in use with its last period, for everyone, an agency or a team."""
    now, unit = timezone.now(), _unit(request)
    found = open_measures(practitioner_of(request), unit)
    page = list_page(found, standards_in_use(), unit, agency_names(), last_checked(), now=now)
    return render(request, "measures/list.html", {"page": page})


@login_required
@require_safe
@plainly
def measure(request: HttpRequest, standard_id: str) -> HttpResponse:
    """One standard over time, for everyone, an agency or a team."""
    now, unit = timezone.now(), _unit(request)
    found = open_measures(practitioner_of(request), unit)
    standard = measured_standard(standard_id, now=now)
    page = measure_page(found, standard, unit, agency_names(), last_checked(), now=now)
    return render(request, "measures/measure.html", {"page": page})


@login_required
@require_safe
@plainly
def months_csv(request: HttpRequest, standard_id: str) -> HttpResponse:
    """The same as a file for a spreadsheet, for every agency and team the reader may read of."""
    found = open_measures(practitioner_of(request))
    standard = measured_standard(standard_id, now=timezone.now())
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{standard.id}.csv"'
    csv.writer(answer).writerows(csv_rows(found, standard, agency_names()))
    return answer


@login_required
@require_safe
@plainly
def records(request: HttpRequest, standard_id: str, month: str) -> HttpResponse:
    """The records behind a number, those that the reader may see."""
    now, unit, first = timezone.now(), _unit(request), _first_of(month)
    standard = measured_standard(standard_id, now=now)
    verdicts, months = _verdicts(request), _months(request)
    found = measured_records(
        practitioner_of(request),
        standard.id,
        unit,
        first,
        now=now,
        verdicts=verdicts,
        months=months,
    )
    page = records_page(found, standard, unit, agency_names(), first, months, verdicts)
    return render(request, "measures/records.html", {"page": page})


def _unit(request: HttpRequest) -> Unit:
    return Unit(request.GET.get("agency", ""), request.GET.get("team", ""))


def _first_of(month: str) -> date:
    try:
        return date.fromisoformat(f"{month}-01")
    except ValueError:
        raise Http404 from None


def _months(request: HttpRequest) -> int:
    return int(_QUARTER) if request.GET.get("months") == _QUARTER else 1


def _verdicts(request: HttpRequest) -> tuple[Verdict, ...]:
    asked = set(request.GET.getlist("verdict"))
    return tuple(verdict for verdict in Verdict if verdict.value in asked)
