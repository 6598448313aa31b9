"""The public pages of what reviews taught."""

from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.learning.review import Review
from heed.learning.themes import themes
from heed.server.services.read_measures import public_measures
from heed.server.services.reviews import published_review, published_reviews
from heed.server.services.standards_in_use import standards_in_use
from heed.server.web.errors import plainly
from heed.server.web.learning.leaving import public_page
from heed.server.web.learning.presenters import review_page


class Told(NamedTuple):
    """A review in the list of all."""

    title: str
    about: str
    points: int
    url: str


@public_page
@require_safe
def hub(request: HttpRequest) -> HttpResponse:
    """Every review that is published."""
    reviews = [_told(slug, review) for slug, review in published_reviews(now=timezone.now())]
    return render(request, "learning/hub.html", {"reviews": reviews, "themes": themes()})


@public_page
@require_safe
@plainly
def one_review(request: HttpRequest, slug: str) -> HttpResponse:
    """What one review taught, what to do, how it is checked and how the partnership does."""
    review = published_review(slug, now=timezone.now())
    page = review_page(review, standards_in_use().judged, public_measures())
    return render(request, "learning/review.html", {"page": page, "slug": slug})


def _told(slug: str, review: Review) -> Told:
    url = reverse("review", args=[slug])
    return Told(review.title, review.about, len(review.learning_points()), url)
