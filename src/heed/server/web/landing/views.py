"""Whether learning landed: one page a learning point, and one of all shortfalls."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.people import Role
from heed.server.services.learning_state import learning_state, names_of_teams, point_state
from heed.server.services.shortfalls import shortfalls
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.landing.presenters import point_card, point_page, story


@login_required
@require_safe
def all_points(request: HttpRequest) -> HttpResponse:
    """Every learning point with how far it got."""
    cards = [point_card(state) for state in learning_state(now=timezone.now())]
    return render(request, "landing/points.html", {"cards": cards})


@login_required
@require_safe
@plainly
def one_point(request: HttpRequest, point_id: str) -> HttpResponse:
    """Whom a learning point reached, what changed, and what the records and families say."""
    page = point_page(point_state(point_id, now=timezone.now()), names_of_teams())
    return render(request, "landing/point.html", {"page": page})


@login_required
@require_safe
def all_shortfalls(request: HttpRequest) -> HttpResponse:
    """Every shortfall, open and closed, with its story."""
    officer = practitioner_of(request).role == Role.PARTNERSHIP_OFFICER
    stories = [story(one) for one in shortfalls(now=timezone.now())]
    return render(request, "landing/shortfalls.html", {"stories": stories, "officer": officer})
