"""Putting an entry of a log right, or saying that it should not be there."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from heed.practice.teams import TEAM_KINDS
from heed.server.services.correct_log import (
    ToCorrect,
    correct_in_log,
    entry_to_correct,
    withdraw_in_log,
)
from heed.server.services.errors import CannotRecord
from heed.server.services.learning_points import learning_points
from heed.server.services.supervision import OF_A_PERSON
from heed.server.storage.models import Practitioner
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.forms import answers_shown
from heed.server.web.forms.reasons import reason_field
from heed.server.web.teams.forms import LogForm
from heed.server.web.teams.presenters import told_line

_NOT_ASKED_AGAIN = ("point", "number")
"""What an entry belongs to stays as it is; another one is written for another."""


class CorrectForm(LogForm):
    """The questions of an entry with its answers, and why they are changed."""

    reason = reason_field(
        gettext_lazy("What was wrong, and how do you know?"),
        gettext_lazy("It is kept with the correction; the earlier entry can be read."),
    )

    def __init__(self, found: ToCorrect, *given: Any, **named: Any) -> None:
        fields = found.line.entry.fields
        super().__init__(found.kind, *given, initial=answers_shown(found.kind, fields), **named)
        for name in _NOT_ASKED_AGAIN:
            self.fields.pop(name, None)
        self.kept = {name: fields[name] for name in _NOT_ASKED_AGAIN if name in fields}
        self.order_fields([*(name for name in self.fields if name != "reason"), "reason"])

    @property
    def answers(self) -> dict[str, Any]:
        """What was typed, with what is not asked again."""
        return {**super().answers, **self.kept}


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def correct(request: HttpRequest, entry: UUID) -> HttpResponse:
    """The entry as it reads now, to be changed or withdrawn, with a reason."""
    person = practitioner_of(request)
    found = entry_to_correct(person, str(entry))
    form = CorrectForm(found, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid() and _kept(request, person, entry, form):
        return redirect(*_where_from(found))
    context = {
        "form": form,
        "kind": found.kind,
        "told": told_line(found.line, learning_points(now=timezone.now())),
    }
    return render(request, "teams/correct.html", context)


def _kept(request: HttpRequest, person: Practitioner, entry: UUID, form: CorrectForm) -> bool:
    reason, now = str(form.cleaned_data["reason"]), timezone.now()
    try:
        if request.POST.get("do") == "withdraw":
            withdraw_in_log(person, str(entry), reason=reason, now=now)
            messages.success(request, _("It no longer counts. It can still be read."))
        else:
            correct_in_log(person, str(entry), form.answers, reason=reason, now=now)
            messages.success(request, _("The correction is kept."))
    except CannotRecord as faults:
        form.refuse(faults.errors)
        return False
    return True


def _where_from(found: ToCorrect) -> tuple[Any, ...]:
    """The page of the log the entry is in."""
    if found.kind.name in OF_A_PERSON:
        return "supervision_log", UUID(found.subject.removeprefix("own-"))
    if found.kind.name == "spoke_up":
        return ("speak_up",)
    if found.kind.name == "course_attended":
        number = found.line.entry.fields.get("number")
        return ("attendance", int(number)) if number else ("courses",)
    return ("own_team",) if found.kind in TEAM_KINDS else ("own_training",)
