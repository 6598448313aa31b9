"""A seven-minute briefing of a review: as a page, a PDF (also in large print) and a Word file."""

import hashlib
from collections.abc import Callable

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from heed.learning.briefing import Briefing, briefing
from heed.server.services.reviews import published_review
from heed.server.web.documents.pdf import BRIEFING, pdf
from heed.server.web.documents.word import WORD, word
from heed.server.web.errors import plainly
from heed.server.web.learning.leaving import public_page

KEPT_SECONDS = 300
_MADE_SECONDS = 24 * 3600


@public_page
@require_safe
@plainly
def page(request: HttpRequest, slug: str) -> HttpResponse:
    """The briefing to read here, and the ways to take it along."""
    made = briefing(published_review(slug, now=timezone.now()))
    return render(request, "learning/briefing.html", {"briefing": made, "slug": slug})


@require_safe
@cache_control(public=True, max_age=KEPT_SECONDS)
@conditional_page
@plainly
def as_pdf(_request: HttpRequest, slug: str, *, large: bool = False) -> HttpResponse:
    """The briefing on one page, or in print of 18 points on as many as it takes."""
    made = briefing(published_review(slug, now=timezone.now()))
    name = "briefing-large-print.pdf" if large else "briefing.pdf"
    return _file(_once(made, name, lambda: pdf(BRIEFING, _told(made, large))), name)


@require_safe
@cache_control(public=True, max_age=KEPT_SECONDS)
@conditional_page
@plainly
def as_word(_request: HttpRequest, slug: str) -> HttpResponse:
    """The briefing to be changed for one's own team."""
    made = briefing(published_review(slug, now=timezone.now()))
    name = "briefing.docx"
    return _file(_once(made, name, lambda: word(made, publisher=settings.HEED_PUBLISHER)), name)


def _once(made: Briefing, name: str, make: Callable[[], bytes]) -> bytes:
    """The file, made once for each text; a new version of a review has another text."""
    key = f"{name}:{hashlib.sha256(repr(made).encode()).hexdigest()}"
    content: bytes = cache.get_or_set(key, make, _MADE_SECONDS) or make()
    return content


def _file(content: bytes, name: str) -> HttpResponse:
    kind = "application/pdf" if name.endswith(".pdf") else WORD
    disposition = "inline" if name.endswith(".pdf") else "attachment"
    answer = HttpResponse(content, content_type=kind)
    answer["Content-Disposition"] = f'{disposition}; filename="{name}"'
    return answer


def _told(made: Briefing, large: bool) -> dict[str, object]:
    return {
        "title": made.title,
        "label": _("Seven-minute briefing"),
        "publisher": settings.HEED_PUBLISHER,
        "note": _("To read and talk over in a team meeting. Nobody in it is named."),
        "footer": settings.HEED_PUBLISHER,
        "page": _("Page"),
        "more": made.more,
        "large": large,
        "parts": [part._asdict() for part in made.parts],
    }
