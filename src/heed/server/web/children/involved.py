"""Who else is involved: agencies and whom to ring, without a word of the record."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from heed.server.services.errors import CannotRecord
from heed.server.services.read_child import child_numbered
from heed.server.services.who_is_involved import (
    WhoIsInvolved,
    may_read_without_reason,
    who_is_involved,
)
from heed.server.web.asking import practitioner_of
from heed.server.web.children.refusing import need_to_know
from heed.server.web.forms import ReasonForm
from heed.server.web.standards.entries import role_in_words


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@need_to_know
def involved(request: HttpRequest, record_number: str) -> HttpResponse:
    """The contacts at once for who may open the record; for anyone else after a reason."""
    viewer, now = practitioner_of(request), timezone.now()
    form = ReasonForm(
        request.POST or None,
        label=_("Why do you need to know who works with this child?"),
        hint=_("For example: I saw the child today, and want to tell whoever works with them."),
    )
    found, own = None, may_read_without_reason(viewer, record_number, now=now)
    if own:
        found = who_is_involved(viewer, record_number, now=now)
    elif request.method == "POST" and form.is_valid():
        try:
            reason = form.cleaned_data["reason"]
            found = who_is_involved(viewer, record_number, why=reason, now=now)
        except CannotRecord as refused:
            form.add_error("reason", refused.errors["reason"])
    number = child_numbered(record_number).record_number
    context = {
        "found": found,
        "form": form,
        "number": number,
        "own": own,
        "contacts": _shown(found),
    }
    return render(request, "children/involved.html", context)


def _shown(found: WhoIsInvolved | None) -> list[dict[str, str]]:
    contacts = found.contacts if found else ()
    return [{**vars(one), "role": role_in_words(one.role)} for one in contacts]
