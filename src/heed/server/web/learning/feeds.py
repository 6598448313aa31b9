"""What was published, for readers of feeds: no session, and kept for a while by who reads it."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from heed.server.services.review_file import reviews_shown

KEPT_SECONDS = 300
_MOST = 30


@require_safe
@cache_control(public=True, max_age=KEPT_SECONDS)
@conditional_page
def atom(request: HttpRequest) -> HttpResponse:
    """The reviews that were published last."""
    shown = list(reviews_shown(now=timezone.now()))[:_MOST]
    here = request.build_absolute_uri
    feed = Atom1Feed(
        title=_("What reviews taught"),
        link=here(reverse("learning")),
        description="",
        feed_url=here(reverse("feed")),
        language="en-gb",
    )
    for one in shown:
        address = here(reverse("review", args=[one.slug]))
        feed.add_item(
            title=one.review.title,
            link=address,
            unique_id=address,
            description=one.review.about,
            pubdate=one.since,
            updateddate=one.since,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml")
