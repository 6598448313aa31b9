"""The pages of the standards: public, save for where one is not met."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from heed.server.services.not_met import not_met
from heed.server.storage.models import Practitioner
from heed.server.web.learning.leaving import public_page
from heed.server.web.standards.presenters import card, missed_lines, standard_page, subjects
from heed.standards.library import LIBRARY


@public_page
def all_standards(request: HttpRequest) -> HttpResponse:
    """Every standard, under the learning point it serves first."""
    context = {"subjects": subjects(LIBRARY), "count": len(LIBRARY)}
    return render(request, "standards/list.html", context)


@public_page
def one_standard(request: HttpRequest, standard_id: str) -> HttpResponse:
    """The newest version of a standard."""
    versions = LIBRARY.named(standard_id)
    if not versions:
        raise Http404
    person = request.user if isinstance(request.user, Practitioner) else None
    context = {
        "page": standard_page(versions[-1]),
        "earlier": [card(standard) for standard in versions[:-1]],
        "missed": missed_lines(not_met(person, standard_id, now=timezone.now()))
        if person
        else None,
    }
    return render(request, "standards/standard.html", context)
