"""What a team was sent, what it talked over and what it changes."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from heed.clocks import london_day
from heed.practice import UnknownKind
from heed.practice.teams import team_kind_named
from heed.server.services.agencies import agency_names, team_names
from heed.server.services.errors import CannotRecord
from heed.server.services.learning_points import learning_points, points_of
from heed.server.services.reviews import published_review
from heed.server.services.send_learning import (
    Audience,
    mark_read,
    record_discussion,
    send_learning,
    sent_to,
)
from heed.server.services.team_log import (
    may_see_log,
    only_people_of_the_log,
    read_log,
    team_log,
    team_of_entry,
    write_log,
)
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.teams.forms import CHANGES, ChangeForm, DiscussionForm, LogForm, SendForm
from heed.server.web.teams.presenters import log_page, told_line


@login_required
@require_safe
@plainly
def own_team(request: HttpRequest) -> HttpResponse:
    """What one's own team was sent and is asked; partnership officers see the partnership's."""
    person = practitioner_of(request)
    team = None if may_see_log(person, None) else person.team
    log = team_log(person, team, now=timezone.now())
    points = learning_points(now=timezone.now())
    titles = {point.review: point.review_title for point in points.values()}
    return render(request, "teams/log.html", {"page": log_page(person, log, titles, points)})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def discussion(request: HttpRequest, sent: UUID) -> HttpResponse:
    """The learning points as questions, and what the team makes of them."""
    person, now = practitioner_of(request), timezone.now()
    team, points = sent_to(person, str(sent), now=now)
    posted = request.POST if request.method == "POST" else None
    form = DiscussionForm(posted, initial={"held_on": london_day(now)})
    rooms = CHANGES if points else 0
    changes = [ChangeForm(points, posted, prefix=f"change-{n}") for n in range(rooms)]
    if posted is not None and _kept(request, str(sent), form, changes):
        messages.success(request, _("The discussion is kept in your team’s log."))
        return redirect("own_team")
    log = read_log(team, now=now)
    line = log.line(str(sent))
    context = {
        "form": form,
        "changes": changes,
        "points": points,
        "team": team,
        "sent": line.id,
        "read": len(log.about(line, "learning_read")),
        "of_this_team": person.team_id == team.pk,
        "held": [
            (
                told_line(held, {}, by=person, shared=True),
                [
                    told_line(c, {p.id: p for p in points}, by=person, shared=True)
                    for c in log.about(held, "change_agreed")
                ],
            )
            for held in log.about(line, "team_discussion")
        ],
        "errors_of": [form, *changes],
    }
    return render(request, "teams/discussion.html", context)


@login_required
@require_safe
@plainly
def sheet(request: HttpRequest, sent: UUID) -> HttpResponse:
    """The same to be printed and filled in by hand."""
    team, points = sent_to(practitioner_of(request), str(sent), now=timezone.now())
    context = {"points": points, "team": team, "sent": sent, "rooms": range(CHANGES)}
    return render(request, "teams/sheet.html", context)


@login_required
@require_POST
@plainly
def read(request: HttpRequest, sent: UUID) -> HttpResponse:
    """Count that somebody of the team has read it."""
    mark_read(practitioner_of(request), str(sent), now=timezone.now())
    messages.success(request, _("Counted. Who has read it is not kept."))
    return redirect("discussion", sent)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def write(request: HttpRequest, about: UUID, kind: str) -> HttpResponse:
    """Write in a log what an earlier entry of it asks for."""
    person, now = practitioner_of(request), timezone.now()
    team = team_of_entry(str(about))
    only_people_of_the_log(person, team)
    line = read_log(team, now=now).line(str(about))
    try:
        asked = team_kind_named(kind)
    except UnknownKind as unknown:
        raise Http404 from unknown
    if not asked.may_be_about(line.kind):
        raise Http404
    form = LogForm(asked, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            write_log(person, team, kind, form.answers, now=now, about=(line.id,))
        except CannotRecord as faults:
            form.refuse(faults.errors)
        else:
            messages.success(request, _("It is kept in the log."))
            return redirect("own_team")
    points = learning_points(now=timezone.now())
    context = {"form": form, "kind": asked, "about": told_line(line, points)}
    return render(request, "teams/write.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def send(request: HttpRequest, slug: str) -> HttpResponse:
    """Choose which teams are asked to talk a review over."""
    officer = practitioner_of(request)
    only_people_of_the_log(officer, None)
    review = published_review(slug, now=timezone.now())
    form = SendForm(
        list(points_of(slug, review)),
        agency_names().items(),
        team_names().items(),
        request.POST if request.method == "POST" else None,
    )
    if request.method == "POST" and form.is_valid() and _was_sent(request, slug, form):
        return redirect("learning_points")
    return render(request, "teams/send.html", {"form": form, "slug": slug, "review": review})


def _was_sent(request: HttpRequest, slug: str, form: SendForm) -> bool:
    chosen = form.cleaned_data
    audience = Audience(tuple(chosen["agencies"]), tuple(chosen["teams"]), tuple(chosen["roles"]))
    officer = practitioner_of(request)
    try:
        teams = send_learning(officer, slug, chosen["points"], audience, now=timezone.now())
    except CannotRecord as faults:
        for name, says in faults.errors.items():
            form.add_error(name, says)
        return False
    messages.success(request, _("Sent to %(n)d teams that did not have it yet.") % {"n": teams})
    return True


def _kept(request: HttpRequest, sent: str, form: DiscussionForm, changes: list[ChangeForm]) -> bool:
    """Whether the discussion could be kept; otherwise every fault stands at its question."""
    right = [one.is_valid() for one in (form, *changes)]
    if not all(right):
        return False
    filled = [change for change in changes if not change.is_blank]
    try:
        record_discussion(
            practitioner_of(request),
            sent,
            form.answers,
            [change.answers for change in filled],
            held_on=form.cleaned_data["held_on"],
            now=timezone.now(),
        )
    except CannotRecord as faults:
        _refuse(form, filled, faults.errors)
        return False
    return True


def _refuse(form: DiscussionForm, changes: list[ChangeForm], errors: dict[str, str]) -> None:
    for name, says in errors.items():
        number, _dash, field = name.partition("-")
        if number.isdigit():
            changes[int(number)].refuse({field: says})
        else:
            form.refuse({"held_on" if name == "occurred" else name: says})
