"""The page of a plan."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.server.services.read_plan import read_plan
from heed.server.services.wording import as_plan
from heed.server.web.asking import practitioner_of
from heed.server.web.children.refusing import need_to_know
from heed.server.web.plans.presenters import plan_page


@login_required
@require_safe
@need_to_know
def plan(request: HttpRequest, record_number: str) -> HttpResponse:
    """Every line of a child's plan, how it stands, and the plan over time."""
    now = timezone.now()
    found = read_plan(practitioner_of(request), record_number, now=now)
    return render(request, "plans/plan.html", {"page": plan_page(found, as_plan(now))})
