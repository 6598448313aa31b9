"""Where forms ask for advice on words, and where it is switched on and off. Nothing is stored."""

from typing import NamedTuple

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from heed.server.services.wording import advice_on, switch_advice
from heed.server.services.words_over_time import words_over_time
from heed.server.web.asking import practitioner_of
from heed.server.web.children.lines import shortened
from heed.server.web.errors import plainly
from heed.server.web.form_rendering import HeedForm
from heed.server.web.forms.reasons import reason_field
from heed.server.web.wording.in_entries import ASKED, SWITCH_OFF, SWITCH_ON, sent_by
from heed.server.web.wording.learning import learning_page
from heed.server.web.wording.panels import Panel, panel
from heed.wording import Finding, Purpose

_BEGINNING = 60  # characters of an answer, enough to know it again
_LONG = 15  # characters; what is shorter is a name, a day or a choice
_TOKEN = "csrfmiddlewaretoken"  # noqa: S105 - a control's name


class AnyText(HeedForm):
    """Room for a text from anywhere."""

    text = reason_field(gettext_lazy("Your text"), gettext_lazy("A note, a letter, a plan."))


class Read(NamedTuple):
    """An answer of another form, by how it begins, and what is said about its words."""

    start: str
    findings: tuple[Finding, ...]


@login_required
@require_POST
@never_cache
def below(request: HttpRequest) -> HttpResponse:
    """The advice below one answer, for a script: a part of a page."""
    sent = request.POST
    text = sent.get("text", "")[: settings.HEED_WORDING_CHARACTERS]
    purpose = Purpose(sent["for"]) if sent.get("for") in set(Purpose) else Purpose.RECORD
    empty = Panel(sent.get("name", ""), sent.get("question", ""), sent.get("control", ""))
    shown = panel(empty, text, purpose, sent_by(request), now=timezone.now())
    return render(request, "wording/findings.html", {"panel": shown})


@login_required
@require_POST
def switch(request: HttpRequest) -> HttpResponse:
    """Advice while typing, on or off for this person; for a script."""
    switch_advice(practitioner_of(request), on=request.POST.get("on") == "1", now=timezone.now())
    return HttpResponse(status=204)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def check(request: HttpRequest) -> HttpResponse:
    """Advice on any text, or on all the long answers of a form in another tab."""
    wants = request.POST.get(ASKED, "")
    if wants in (SWITCH_ON, SWITCH_OFF):
        switch_advice(practitioner_of(request), on=wants == SWITCH_ON, now=timezone.now())
    context = {
        "answers": _read(request),
        "from_form": bool(wants),
        "switched": _SWITCHED.get(wants, ""),
        "form": AnyText(initial={"text": request.POST.get("text", "")}),
    }
    return render(request, "wording/check.html", context)


@login_required
@require_safe
@plainly
def learning(request: HttpRequest) -> HttpResponse:
    """Which kinds of words are pointed out over a year, for teams and agencies to learn from."""
    found = words_over_time(practitioner_of(request), now=timezone.now())
    return render(request, "wording/learning.html", {"page": learning_page(found)})


_SWITCHED = {
    SWITCH_ON: gettext_lazy("Advice on words is on."),
    SWITCH_OFF: gettext_lazy("Advice on words is off. Your choice is remembered."),
}


def _read(request: HttpRequest) -> list[Read]:
    """Every long answer that was sent; a script's or a browser's own fields are none."""
    now, most = timezone.now(), settings.HEED_WORDING_CHARACTERS
    answers = [
        text[:most]
        for name, texts in request.POST.lists()
        if name not in (_TOKEN, ASKED, "entry-slip", "entry-form")
        for text in texts
        if len(text) >= _LONG
    ]
    return [Read(shortened(one, _BEGINNING), advice_on(one, now=now)) for one in answers]
