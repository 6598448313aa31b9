"""The page on which a record is replayed."""

from datetime import date

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.server.services.agencies import agency_names
from heed.server.services.replay_child import open_replay
from heed.server.web.asking import practitioner_of
from heed.server.web.children.refusing import need_to_know
from heed.server.web.replay.presenters import replay_page


@login_required
@require_safe
@need_to_know
def replay(request: HttpRequest, record_number: str) -> HttpResponse:
    """What was known, due and said on one day; a day that cannot be read counts as today."""
    found = open_replay(
        practitioner_of(request), record_number, now=timezone.now(), day=_day(request.GET)
    )
    return render(request, "replay/replay.html", {"page": replay_page(found, agency_names())})


def _day(query: QueryDict) -> date | None:
    try:
        return date.fromisoformat(query.get("day", ""))
    except ValueError:
        return None
