"""Whether learning landed: one page a learning point, and one of all shortfalls."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from heed.people import Role
from heed.practice.teams.speaking_up import SPOKE_UP
from heed.server.services.errors import CannotRecord
from heed.server.services.evidence import as_csv, equalities_as_csv, evidence_pack
from heed.server.services.learning_state import learning_state, names_of_teams, point_state
from heed.server.services.shortfalls import shortfalls
from heed.server.services.speak_up import good_practice, speak_up, spoken_up_by
from heed.server.web.asking import practitioner_of
from heed.server.web.documents.word import WORD
from heed.server.web.errors import plainly
from heed.server.web.landing.pack import pack_page
from heed.server.web.landing.pdf import evidence_pdf
from heed.server.web.landing.presenters import point_card, point_page
from heed.server.web.landing.spoken import spoken
from heed.server.web.landing.stories import story
from heed.server.web.landing.word import evidence_word
from heed.server.web.teams.forms import LogForm


@login_required
@require_safe
def all_points(request: HttpRequest) -> HttpResponse:
    """Every learning point with how far it got."""
    cards = [point_card(state) for state in learning_state(now=timezone.now())]
    year = timezone.localdate().year
    return render(request, "landing/points.html", {"cards": cards, "year": year})


@login_required
@require_safe
@plainly
def one_point(request: HttpRequest, point_id: str) -> HttpResponse:
    """Whom a learning point reached, what changed, and what the records and families say."""
    page = point_page(point_state(point_id, now=timezone.now()), names_of_teams())
    return render(request, "landing/point.html", {"page": page})


@login_required
@require_safe
def all_shortfalls(request: HttpRequest) -> HttpResponse:
    """Every shortfall, open and closed, with its story."""
    officer = practitioner_of(request).role == Role.PARTNERSHIP_OFFICER
    stories = [story(one) for one in shortfalls(now=timezone.now())]
    return render(request, "landing/shortfalls.html", {"stories": stories, "officer": officer})


@login_required
@require_safe
@plainly
def evidence(request: HttpRequest, year: int) -> HttpResponse:
    """The evidence pack of a year, to be read or printed."""
    pack = evidence_pack(year, now=timezone.now())
    page = pack_page(pack)
    years = range(timezone.localdate().year, timezone.localdate().year - 3, -1)
    return render(request, "landing/evidence.html", {"page": page, "years": years})


@login_required
@require_safe
@plainly
def evidence_csv(request: HttpRequest, year: int) -> HttpResponse:  # noqa: ARG001 - a page
    """The numbers of the evidence pack as a file."""
    text = as_csv(evidence_pack(year, now=timezone.now()))
    return _file(text.encode(), "text/csv; charset=utf-8", f"evidence-{year}.csv")


@login_required
@require_safe
@plainly
def equalities_csv(request: HttpRequest, year: int) -> HttpResponse:  # noqa: ARG001 - a page
    """The response of services by group as a file."""
    text = equalities_as_csv(evidence_pack(year, now=timezone.now()))
    return _file(text.encode(), "text/csv; charset=utf-8", f"equalities-{year}.csv")


@login_required
@require_safe
@plainly
def evidence_as_pdf(request: HttpRequest, year: int) -> HttpResponse:  # noqa: ARG001 - a page
    """The evidence pack as a tagged PDF."""
    written = evidence_pdf(pack_page(evidence_pack(year, now=timezone.now())))
    return _file(written, "application/pdf", f"evidence-{year}.pdf")


@login_required
@require_safe
@plainly
def evidence_as_word(request: HttpRequest, year: int) -> HttpResponse:  # noqa: ARG001 - a page
    """The evidence pack to be changed."""
    written = evidence_word(pack_page(evidence_pack(year, now=timezone.now())))
    return _file(written, WORD, f"evidence-{year}.docx")


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def speaking_up(request: HttpRequest) -> HttpResponse:
    """Tell the partnership something, and see what came of what one said before."""
    person = practitioner_of(request)
    form = LogForm(SPOKE_UP, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            speak_up(person, form.answers, now=timezone.now())
        except CannotRecord as faults:
            form.refuse(faults.errors)
        else:
            messages.success(request, _("Thank you. You will hear within 10 days what came of it."))
            return redirect("speak_up")
    mine = [spoken(one) for one in spoken_up_by(person)]
    return render(request, "landing/speak_up.html", {"form": form, "kind": SPOKE_UP, "mine": mine})


@login_required
@require_safe
def what_went_well(request: HttpRequest) -> HttpResponse:
    """Good practice that may be shared: what went well, and what made it work."""
    told = [spoken(one) for one in good_practice()]
    return render(request, "landing/good_practice.html", {"told": told})
