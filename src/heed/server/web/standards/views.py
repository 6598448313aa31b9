"""The pages of the standards: public, save for where one is not met."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from heed.clocks import london_day
from heed.people import Role
from heed.server.services.learning_points import learning_points
from heed.server.services.not_met import not_met
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import Practitioner
from heed.server.web.learning.leaving import public_page
from heed.server.web.standards.presenters import (
    card,
    missed_lines,
    standard_page,
    subjects,
    use_tag,
)
from heed.server.web.standards.using import MEANS
from heed.standards.use import Use


@public_page
def all_standards(request: HttpRequest) -> HttpResponse:
    """Every standard, under the learning point it serves first."""
    standards = standards_in_use().in_force(london_day(timezone.now()))
    points = learning_points(now=timezone.now()).values()
    context = {"subjects": subjects(standards, points), "count": len(standards)}
    return render(request, "standards/list.html", context)


@public_page
def one_standard(request: HttpRequest, standard_id: str) -> HttpResponse:
    """The newest version of a standard."""
    standards = standards_in_use()
    versions = standards.known.named(standard_id)
    if not versions:
        raise Http404
    known = learning_points(now=timezone.now())
    person = request.user if isinstance(request.user, Practitioner) else None
    context = {
        "page": standard_page(versions[-1]),
        "taught": [known[point] for point in versions[-1].because if point in known],
        "use": _use(standards.use(standard_id, london_day(timezone.now()))),
        "may_choose": person is not None and person.role == Role.PARTNERSHIP_OFFICER,
        "earlier": [card(standard) for standard in versions[:-1]],
        "missed": missed_lines(not_met(person, standard_id, now=timezone.now()))
        if person
        else None,
    }
    return render(request, "standards/standard.html", context)


def _use(use: Use) -> dict[str, object]:
    return {"tag": use_tag(use), "means": MEANS[use]}
