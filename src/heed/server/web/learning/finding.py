"""Finding one's way through what was learned: search, themes, guides and resources."""

from typing import NamedTuple

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from heed.learning.library import LEARNING_POINTS
from heed.learning.naming_resources import Named, resources_named
from heed.learning.searching import Term
from heed.learning.themes import theme
from heed.practice.kinds import KINDS
from heed.server.services.hub_index import COURSES, GUIDES, ISSUES
from heed.server.services.reviews import published_reviews
from heed.server.services.search_hub import LONGEST, points_of, search_hub
from heed.server.storage.models import HubText
from heed.server.web.learning.leaving import public_page

_EACH_PAGE = 20
_LABELS = {
    "review": gettext_lazy("Review"),
    "learning_point": gettext_lazy("Learning point"),
    "enhance": gettext_lazy("How to enhance practice"),
    "recommendation": gettext_lazy("Recommendation"),
    "resource": gettext_lazy("Resource"),
    "guide": gettext_lazy("Guide"),
    "course": gettext_lazy("Course"),
    "issue": gettext_lazy("Newsletter"),
}


class Hit(NamedTuple):
    """A text that was found, and where it is."""

    label: str
    title: str
    text: str
    url: str


class Use(NamedTuple):
    """A learning point that names a resource."""

    text: str
    url: str


class Shelf(NamedTuple):
    """A resource with the learning points that name it."""

    named: Named
    uses: tuple[Use, ...]


class Guide(NamedTuple):
    """What to think of when something is recorded, and what it comes from."""

    anchor: str
    title: str
    lines: tuple[str, ...]
    because: tuple[str, ...]


@public_page
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """What is said about something, in the words of the field or one's own."""
    query = request.GET.get("q", "").strip()
    found = search_hub(query, now=timezone.now())
    page = Paginator([hit(text) for text in found.texts], _EACH_PAGE).get_page(
        request.GET.get("page")
    )
    context = {
        "query": query[:LONGEST],
        "found": found,
        "page": page,
        "also": [also(term) for term in found.terms if term.also],
    }
    return render(request, "learning/search.html", context)


@public_page
@require_safe
def one_theme(request: HttpRequest, theme_id: str) -> HttpResponse:
    """What every review says about one theme."""
    try:
        found = theme(theme_id)
    except KeyError as error:
        raise Http404(_("There is no such theme.")) from error
    hits = [hit(text) for text in points_of(found, now=timezone.now())]
    return render(request, "learning/theme.html", {"theme": found, "hits": hits})


@public_page
@require_safe
def resources(request: HttpRequest) -> HttpResponse:
    """Every guide, process and tool once, with the learning points that name it."""
    reviews = published_reviews(now=timezone.now())
    shelves = [Shelf(named, tuple(_uses(named))) for named in resources_named(reviews)]
    return render(request, "learning/resources.html", {"shelves": shelves})


@public_page
@require_safe
def guides(request: HttpRequest) -> HttpResponse:
    """What practitioners read beside what they record."""
    shown = [
        Guide(
            kind.name,
            kind.title,
            tuple(map(str, kind.guide)),
            tuple(p.plain or p.text for name in kind.serves if (p := LEARNING_POINTS.get(name))),
        )
        for kind in KINDS
        if kind.guide
    ]
    return render(request, "learning/guides.html", {"guides": shown})


def hit(text: HubText) -> Hit:
    """A text as the list of results shows it."""
    if text.slug == GUIDES:
        url = f"{reverse('guides')}#{text.anchor}"
    elif text.slug == COURSES:
        url = reverse("course", args=[text.anchor])
    elif text.slug == ISSUES:
        url = reverse("newsletter_issue", args=[text.anchor])
    elif text.kind == "resource":
        url = reverse("resources")
    else:
        url = reverse("review", args=[text.slug]) + (f"#{text.anchor}" if text.anchor else "")
    return Hit(str(_LABELS[text.kind]), text.title, text.text, url)


def also(term: Term) -> str:
    """What was looked for beside the word that was typed."""
    said = {"said": term.said, "also": ", ".join(term.also)}
    return _("%(said)s: also %(also)s") % said


def _uses(named: Named) -> list[Use]:
    return [
        Use(p.point.plain or p.point.text, f"{reverse('review', args=[p.slug])}#{p.anchor}")
        for p in named.places
    ]
