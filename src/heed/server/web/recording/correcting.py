"""Correcting an entry, and saying that it was recorded in error."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from heed.chronology import AlreadySuperseded
from heed.practice import kind_named
from heed.server.services.agencies import agency_names
from heed.server.services.correct import correct_entry, withdraw_entry
from heed.server.services.errors import CannotRecord, Refused
from heed.server.services.read_entry import EntryRead, read_entry
from heed.server.services.recorded import Recorded
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.forms import EntryForm, ReasonForm, as_typed, prefilled
from heed.server.web.recording.asking import asking, in_a_line
from heed.server.web.recording.guarding import CONTINUE, never_losing
from heed.server.web.recording.presenters import beside, draft_when, form_page
from heed.server.web.recording.remembering import remember
from heed.server.web.recording.slip import (
    Slip,
    discard_typed,
    draft_for,
    for_withdrawing,
    keep_typed,
)
from heed.server.web.wording.in_entries import ASKED, sent_by, switch_when_asked, words_as_sent
from heed.server.web.wording.said import Sent, sent_again


@require_http_methods(["GET", "HEAD", "POST"])
@never_losing
@plainly
def correct(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Record the right version of an entry, with the reason; the earlier one stays to be read."""
    read = _read(request, entry_id, "correct an entry")
    kind = kind_named(read.line.kind)
    slip = _slip(request, read, str(entry_id))
    if stop := _stopped(request, read, slip):
        return stop
    agencies = agency_names()
    questions = asking(read.record, kind, agencies, now=read.record.moment, corrects=read.line)
    kept: Sent = {}
    if ASKED in request.POST:
        switch_when_asked(request, now=read.record.moment)
        form = EntryForm(questions, initial=as_typed(EntryForm(questions), sent_by(request)))
    elif request.method == "POST":
        form = EntryForm(questions, request.POST)
        try:
            recorded = _save(request, form, entry_id)
        except AlreadySuperseded:
            return _raced(request, _read(request, entry_id, "correct an entry"), slip)
        if recorded:
            discard_typed(slip.of_form(request.POST), now=read.record.moment)
            remember(request, recorded, read.record, kind)
            return redirect("saved", recorded.entry.id)
    else:
        draft = draft_for(slip, now=read.record.moment)
        if draft and request.GET.get("draft") != CONTINUE:
            when = draft_when(draft, read.record.moment)
            context = {"slip": slip, "signed": slip.signed(), "kind": kind, "when": when}
            return render(request, "recording/draft_offer.html", context)
        form = EntryForm(questions, initial=_initial(read, EntryForm(questions), draft))
        kept = draft.payload if draft else sent_again(read.entry.wording)
    aside = beside(read.record, kind, agencies)
    here = request.get_full_path()
    words = words_as_sent(request, form, kept)
    page = form_page(read.record, kind, form, slip, here=here, shown=aside, words=words)
    again = "again" in request.GET
    return render(
        request,
        "recording/correct.html",
        {"page": page, "form": form, "read": read, "again": again},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@never_losing
@plainly
def withdraw(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Say that an entry should never have been recorded, and why."""
    read = _read(request, entry_id, "withdraw an entry")
    slip = _slip(request, read, for_withdrawing(str(entry_id)))
    if stop := _stopped(request, read, slip):
        return stop
    draft = draft_for(slip, now=read.record.moment)
    initial = {"reason": draft.payload.get("reason", [""])[0]} if draft else {}
    form = ReasonForm(
        request.POST if request.method == "POST" else None,
        initial=initial,
        label=_("Why should it not have been recorded?"),
        hint=_("For example that it was about another child. Do not name anyone else here."),
    )
    if request.method == "POST" and form.is_valid():
        try:
            withdraw_entry(
                practitioner_of(request),
                str(entry_id),
                reason=form.cleaned_data["reason"],
                now=read.record.moment,
            )
        except AlreadySuperseded:
            return _raced(request, _read(request, entry_id, "withdraw an entry"), slip)
        except CannotRecord as found:
            form.add_error("reason", found.errors["reason"])
        else:
            discard_typed(slip.of_form(request.POST), now=read.record.moment)
            messages.success(request, _("The entry is marked as recorded in error."))
            return redirect("child", read.record.child.record_number)
    context = {
        "read": read,
        "form": form,
        "slip": slip.signed(),
        "words": in_a_line(read.line),
        "again": "again" in request.GET,
        "draft_url": reverse("keep_draft"),
    }
    return render(request, "recording/withdraw.html", context)


def _read(request: HttpRequest, entry_id: UUID, why: str) -> EntryRead:
    return read_entry(practitioner_of(request), entry_id, now=timezone.now(), why=why)


def _slip(request: HttpRequest, read: EntryRead, about: str) -> Slip:
    number = read.record.child.record_number
    return Slip(str(practitioner_of(request).pk), number, read.line.kind, about)


def _stopped(request: HttpRequest, read: EntryRead, slip: Slip) -> HttpResponse | None:
    """A page instead of the form, when this version can no longer be corrected by this person."""
    if read.why_not_correct:
        raise Refused(read.why_not_correct)
    if not read.is_current or read.line.withdrawn:
        return _raced(request, read, slip)
    return None


def _raced(request: HttpRequest, read: EntryRead, slip: Slip) -> HttpResponse:
    """Someone was faster: what was typed goes along as the draft for the newer version."""
    newest = read.line.entry.id
    typed = request.method == "POST"
    if typed and not read.line.withdrawn:
        keep_typed(slip._replace(about=_moved(slip, newest)), request.POST, now=read.record.moment)
    context = {"read": read, "newest": newest, "typed": typed}
    return render(request, "recording/superseded.html", context, status=409 if typed else 200)


def _moved(slip: Slip, newest: str) -> str:
    withdraws = slip.about.startswith(for_withdrawing(""))
    return for_withdrawing(newest) if withdraws else newest


def _save(request: HttpRequest, form: EntryForm, entry_id: UUID) -> Recorded | None:
    """What came of it; None when the form says what is wrong."""
    if not form.is_valid() or form.draft is None:
        return None
    author, now = practitioner_of(request), form.asking.now
    try:
        return correct_entry(author, str(entry_id), form.draft, reason=form.reason, now=now)
    except CannotRecord as found:
        form.refuse(found.errors)
        return None


def _initial(read: EntryRead, form: EntryForm, draft: Any) -> dict[str, Any]:  # noqa: ANN401
    if draft:
        return as_typed(form, draft.payload)
    return prefilled(kind_named(read.line.kind), read.entry, tuple(sorted(read.line.about)))
