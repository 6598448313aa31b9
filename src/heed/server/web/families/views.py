"""The pages of a family's copy."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from heed.practice.acts.family_informed import FAMILY_COPY
from heed.server.services.read_entry import EntryRead, read_entry
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.families.family_copy import advice, age, family_copy
from heed.server.web.families.pdf import as_pdf
from heed.wording.readability import OLDEST

LARGE = "large"


@login_required
@require_safe
@plainly
def copy(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """The copy with advice on its words, to be read once more before it is given."""
    read = _read(request, entry_id, "check a family's copy")
    fields = read.entry.fields
    context = {
        "entry_id": read.line.entry.id,
        "number": read.record.child.record_number,
        "copy": family_copy(fields),
        "advice": advice(fields),
        "age": age(fields),
        "oldest": OLDEST,
    }
    return render(request, "families/copy.html", context)


@login_required
@require_safe
@plainly
def paper(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """The copy alone, for the printer."""
    read = _read(request, entry_id, "print a family's copy")
    context = {"copy": family_copy(read.entry.fields), "large": _large(request)}
    return render(request, "families/paper.html", context)


@login_required
@require_safe
@plainly
def pdf(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """The copy as a PDF; its name says nothing of whose it is."""
    read = _read(request, entry_id, "make a PDF of a family's copy")
    written = as_pdf(family_copy(read.entry.fields), large=_large(request))
    headers = {"Content-Disposition": 'attachment; filename="what-we-agreed.pdf"'}
    return HttpResponse(written, content_type="application/pdf", headers=headers)


def _read(request: HttpRequest, entry_id: UUID, why: str) -> EntryRead:
    read = read_entry(practitioner_of(request), entry_id, now=timezone.now(), why=why)
    if read.line.kind != FAMILY_COPY.name or read.line.withdrawn:
        raise Http404(_("This entry is not a family's copy."))
    return read


def _large(request: HttpRequest) -> bool:
    return request.GET.get("print") == LARGE
