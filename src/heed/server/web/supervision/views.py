"""Supervision: what was agreed, the sessions, and whether it works."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from heed.practice import Kind
from heed.practice.teams import team_kind_named
from heed.server.access import Refusal
from heed.server.services.errors import CannotRecord, Refused
from heed.server.services.supervision import (
    OF_A_PERSON,
    may_see_counts,
    supervised_by,
    supervision_counts,
    supervision_log,
    write_supervision,
)
from heed.server.services.team_log import read_log, write_log
from heed.server.storage.models import Practitioner, Team
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.supervision.presenters import log_page, team_page
from heed.server.web.teams.forms import LogForm
from heed.server.web.teams.presenters import told_line

_OF_A_TEAM = ("record_sampled", "effectiveness_judged")


@login_required
@require_safe
@plainly
def overview(request: HttpRequest) -> HttpResponse:
    """One's own supervision, and those one supervises."""
    person = practitioner_of(request)
    context = {
        "supervised": supervised_by(person),
        "supervisor": person.supervisor,
        "answers_for_team": may_see_counts(person),
    }
    return render(request, "supervision/overview.html", context)


@login_required
@require_safe
@plainly
def one_log(request: HttpRequest, person: UUID) -> HttpResponse:
    """A supervisee's log, for the two it belongs to."""
    viewer = practitioner_of(request)
    log = supervision_log(viewer, person, now=timezone.now())
    return render(request, "supervision/log.html", {"page": log_page(viewer, log)})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def write(request: HttpRequest, person: UUID, kind: str) -> HttpResponse:
    """Record something in a supervisee's log."""
    author, now = practitioner_of(request), timezone.now()
    log = supervision_log(author, person, now=now)
    asked = _kind(kind, OF_A_PERSON)
    form = LogForm(asked, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        about = request.GET.get("about", "")
        try:
            write_supervision(author, person, kind, form.answers, now=now, about=about)
        except CannotRecord as faults:
            form.refuse(faults.errors)
        else:
            messages.success(request, _("It is kept, for the two of you."))
            return redirect("supervision_log", person)
    context = {"form": form, "kind": asked, "person": log.person, "own": log.own}
    return render(request, "supervision/write.html", context)


@login_required
@require_safe
@plainly
def of_the_team(request: HttpRequest) -> HttpResponse:
    """Whether a team's supervision works, in counts and in what was judged."""
    person = practitioner_of(request)
    team = _team_of(person)
    now = timezone.now()
    counts = supervision_counts(person, team, now=now)
    log = read_log(team, now=now)
    judged = log.log.by_kind.get("effectiveness_judged", ())
    context = {
        "page": team_page(counts),
        "team": team,
        "judged": [told_line(line, {}, by=person, shared=True) for line in reversed(judged)],
        "sampled": len(log.log.by_kind.get("record_sampled", ())),
        "ways": [team_kind_named(kind) for kind in _OF_A_TEAM],
    }
    return render(request, "supervision/team.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def judge(request: HttpRequest, kind: str) -> HttpResponse:
    """Record a sampled record, or what the team's supervision comes to, in the team's log."""
    person = practitioner_of(request)
    team = _team_of(person)
    asked = _kind(kind, _OF_A_TEAM)
    form = LogForm(asked, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            write_log(person, team, kind, form.answers, now=timezone.now())
        except CannotRecord as faults:
            form.refuse(faults.errors)
        else:
            messages.success(request, _("It is kept in the team’s log."))
            return redirect("team_supervision")
    return render(request, "supervision/write.html", {"form": form, "kind": asked})


def _team_of(person: Practitioner) -> Team:
    if not may_see_counts(person) or person.team is None:
        raise Refused(Refusal(_("Only the manager of a team sees how its supervision stands.")))
    return person.team


def _kind(name: str, known: tuple[str, ...]) -> Kind:
    if name not in known:
        raise Http404
    return team_kind_named(name)
