"""The pages of a child's record."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from heed.clocks import london_day
from heed.server.services.agencies import agency_names
from heed.server.services.break_glass import break_glass
from heed.server.services.errors import CannotRecord
from heed.server.services.find import Found, find, works_with
from heed.server.services.read_child import child_numbered, open_record
from heed.server.web.asking import practitioner_of
from heed.server.web.children.forms import FindForm
from heed.server.web.children.looking import (
    KnownOnForm,
    day_was_typed,
    known_on,
    without_boxes,
)
from heed.server.web.children.presenters import child_page
from heed.server.web.children.refusing import need_to_know
from heed.server.web.children.world import world_page
from heed.server.web.forms import ReasonForm


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def find_record(request: HttpRequest) -> HttpResponse:
    """A record by its number, or by a name among the children one works with.

    What is looked for is posted, because a child's name must not stand in an address.
    """
    person, now = practitioner_of(request), timezone.now()
    form = FindForm(request.POST if request.method == "POST" else None)
    found = None
    if request.method == "POST" and form.is_valid():
        found = find(person, form.cleaned_data["q"], now=now)
        if number := _only_one(found):
            return redirect("child", number)
    own = None if found else works_with(person, now=now)
    return render(request, "children/find.html", {"form": form, "found": found, "own": own})


def _only_one(found: Found) -> str:
    if len(found.children) == 1:
        return found.children[0].record_number
    return found.outside


@login_required
@require_safe
@need_to_know
def child(request: HttpRequest, record_number: str) -> HttpResponse:
    """The record of a child, now or as it was known on a day."""
    now, asked = timezone.now(), day_was_typed(request.GET)
    form = KnownOnForm(request.GET if asked else None, today=london_day(now))
    if asked and form.is_valid():
        query = without_boxes(request.GET, form.cleaned_data["as_known_on"])
        return HttpResponseRedirect(f"{request.path}?{query}")
    record = open_record(
        practitioner_of(request),
        record_number,
        now=now,
        as_known_on=None if asked else known_on(request.GET),
        why="read the record",
        only_open=True,
    )
    if record.as_known_on and not asked:
        form = KnownOnForm(initial={"as_known_on": record.as_known_on}, today=london_day(now))
    page = child_page(record, request.GET, agency_names(), form)
    return render(request, "children/child.html", {"page": page, "form": form})


@login_required
@require_safe
@need_to_know
def world(request: HttpRequest, record_number: str) -> HttpResponse:
    """The people of a child's world, and what the child said and showed through tools."""
    record = open_record(
        practitioner_of(request),
        record_number,
        now=timezone.now(),
        why="looked at the child's world",
        only_open=True,
    )
    return render(request, "children/world.html", {"page": world_page(record)})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@need_to_know
def open_in_emergency(request: HttpRequest, record_number: str) -> HttpResponse:
    """Say why a record must be seen now; nothing here tells whose it is."""
    form = ReasonForm(
        request.POST or None,
        label=_("Why do you need to see this record now?"),
        hint=_("What you know, what you need to find out, and for whose safety."),
    )
    if request.method == "POST" and form.is_valid():
        try:
            break_glass(
                practitioner_of(request),
                record_number,
                form.cleaned_data["reason"],
                now=timezone.now(),
            )
        except CannotRecord as found:
            form.add_error("reason", found.errors["reason"])
        else:
            return redirect("child", record_number)
    number = child_numbered(record_number).record_number
    context = {"form": form, "number": number, "hours": settings.HEED_BREAK_GLASS_HOURS}
    return render(request, "children/open.html", context)
