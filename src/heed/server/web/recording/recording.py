"""The form that records something about a child."""

from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from heed.chronology import Line
from heed.chronology.concern import STEPS, concern_of
from heed.practice import ANY_KIND, Kind, UnknownKind, kind_named
from heed.server.services.agencies import agency_names
from heed.server.services.errors import CannotRecord, NotFound
from heed.server.services.read_child import ChildRecord, open_record
from heed.server.services.record import record_entry
from heed.server.services.recorded import Recorded
from heed.server.web.asking import practitioner_of
from heed.server.web.children.refusing import need_to_know
from heed.server.web.forms import EntryForm, as_typed, today
from heed.server.web.forms.entry_form import ABOUT, CHILDREN
from heed.server.web.recording.asking import asking
from heed.server.web.recording.carrying import carried
from heed.server.web.recording.from_before import from_before
from heed.server.web.recording.guarding import CONTINUE, never_losing
from heed.server.web.recording.presenters import Beside, beside, draft_when, form_page
from heed.server.web.recording.remembering import remember
from heed.server.web.recording.slip import Slip, discard_typed, draft_for
from heed.server.web.wording.in_entries import ASKED, sent_by, switch_when_asked, words_as_sent
from heed.server.web.wording.said import Sent
from heed.server.web.worklist.presenters import WITH


@require_http_methods(["GET", "HEAD", "POST"])
@never_losing
@need_to_know
def record(request: HttpRequest, record_number: str, kind: str) -> HttpResponse:
    """Record an event or an act; saving always works unless an answer cannot be kept."""
    chosen = _kind(kind)
    found = _open(request, record_number, chosen)
    about = _about(request, found)
    slip = Slip(str(practitioner_of(request).pk), found.child.record_number, chosen.name, about)
    agencies = agency_names()
    questions = asking(found, chosen, agencies, now=found.moment, about=about)
    aside = beside(found, chosen, agencies, standard=request.GET.get("for", ""), about=about)
    if ASKED in request.POST:
        switch_when_asked(request, now=found.moment)
        form = EntryForm(questions, initial=as_typed(EntryForm(questions), sent_by(request)))
        return _show(request, found, chosen, form, slip, aside)
    if request.method == "POST":
        form = EntryForm(questions, request.POST)
        recorded = _save(request, form)
        if recorded:
            discard_typed(slip.of_form(request.POST), now=found.moment)
            remember(request, recorded, found, chosen)
            return redirect("saved", recorded.entry.id)
        return _show(request, found, chosen, form, slip, aside)
    draft = draft_for(slip, now=found.moment)
    if draft and request.GET.get("draft") != CONTINUE:
        return _offer(request, slip, chosen, draft_when(draft, found.moment))
    if draft:
        initial = as_typed(EntryForm(questions), draft.payload)
    else:
        initial = today(found.moment)
        initial |= _first(found, chosen, about, request.GET)
        initial |= from_before(found, chosen)
        initial |= carried(found, chosen, about, practitioner_of(request))
    form = EntryForm(questions, initial=initial)
    return _show(request, found, chosen, form, slip, aside, draft.payload if draft else {})


def _kind(name: str) -> Kind:
    try:
        return kind_named(name)
    except UnknownKind as unknown:
        raise NotFound(str(unknown)) from unknown


def _open(request: HttpRequest, record_number: str, kind: Kind) -> ChildRecord:
    return open_record(
        practitioner_of(request),
        record_number,
        now=timezone.now(),
        why=f"record {kind.name}",
        only_open=True,
    )


def _about(request: HttpRequest, record: ChildRecord) -> str:
    """The line that a link says the new entry is about, if the reader may see it."""
    line = record.chronology.line_of(request.GET.get("about", ""))
    return line.id if line else ""


def _first(record: ChildRecord, kind: Kind, about: str, link: QueryDict) -> dict[str, Any]:
    """What the link that opens a form already says.

    An answer that only makes sense to what it is about is first taken to be about the same
    children, so that one concern about three of them is answered once.
    """
    first: dict[str, Any] = {"standard": link.get("for", "")}
    if link.getlist(WITH):
        first[CHILDREN] = link.getlist(WITH)
    line = record.chronology.line_of(about)
    if line is not None:
        first[ABOUT] = _about_what(line, record, kind)
        if kind.about_required and ANY_KIND not in kind.about:
            first[CHILDREN] = list(line.entry.children)
    return first


def _about_what(line: Line, record: ChildRecord, kind: Kind) -> list[str]:
    """The line itself; a step of a concern is about the concern that was raised as well."""
    concern = concern_of(line, record.chronology) if kind.name in STEPS else None
    return list(dict.fromkeys([line.id, *([concern.raised.id] if concern else [])]))


def _save(request: HttpRequest, form: EntryForm) -> Recorded | None:
    """What came of it; None when the form says what is wrong."""
    if not form.is_valid() or form.draft is None:
        return None
    try:
        return record_entry(practitioner_of(request), form.draft, now=form.asking.now)
    except CannotRecord as found:
        form.refuse(found.errors)
        return None


def _show(
    request: HttpRequest,
    record: ChildRecord,
    kind: Kind,
    form: EntryForm,
    slip: Slip,
    aside: Beside,
    kept: Sent | None = None,
) -> HttpResponse:
    here, words = request.get_full_path(), words_as_sent(request, form, kept or {})
    page = form_page(record, kind, form, slip, here=here, shown=aside, words=words)
    context = {"page": page, "form": form, "again": "again" in request.GET}
    return render(request, "recording/record.html", context)


def _offer(request: HttpRequest, slip: Slip, kind: Kind, when: str) -> HttpResponse:
    context = {"slip": slip, "signed": slip.signed(), "kind": kind, "when": when}
    return render(request, "recording/draft_offer.html", context)
