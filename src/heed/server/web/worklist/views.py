"""The worklist: what the record does not yet show, for oneself or for those one supervises."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.server.access import people_below
from heed.server.services.worklist import worklist
from heed.server.web.asking import practitioner_of
from heed.server.web.worklist.presenters import worklist_page


@login_required
@require_safe
def my_worklist(request: HttpRequest) -> HttpResponse:
    """What is asked of the person who is signed in."""
    return _page(request, team=False)


@login_required
@require_safe
def team_worklist(request: HttpRequest) -> HttpResponse:
    """What is asked of everyone they supervise."""
    return _page(request, team=True)


def _page(request: HttpRequest, *, team: bool) -> HttpResponse:
    now = timezone.now()
    person = practitioner_of(request)
    found = worklist(person, now=now, team=team)
    context = {
        "worklist": worklist_page(found, number=request.GET.get("page", "1"), now=now),
        "team": team,
        "manages": bool(people_below(person)),
    }
    return render(request, "worklist/worklist.html", context)
