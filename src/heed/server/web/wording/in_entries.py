"""Advice on the long answers of an entry's form."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from django.http import HttpRequest

from heed.server.services.wording import switch_advice
from heed.server.web.asking import practitioner_of
from heed.server.web.forms.entry_form import REASON, EntryForm
from heed.server.web.wording.answers import long_answers
from heed.server.web.wording.panels import Panel, panel
from heed.server.web.wording.said import Sent, wishes_about

ASKED = "entry-wording"
CHECK, SWITCH_ON, SWITCH_OFF = "check", "on", "off"


class WordsOfForm(NamedTuple):
    """The advice below each long answer; `checked` when it was asked for on all of them."""

    panels: Mapping[str, Panel]
    checked: bool = False

    @property
    def found(self) -> tuple[Panel, ...]:
        """The answers in which something is pointed out."""
        return tuple(one for one in self.panels.values() if one.findings)


def sent_by(request: HttpRequest) -> dict[str, list[str]]:
    """Everything that a form sent, by the names of its controls."""
    return dict(request.POST.lists())


def switch_when_asked(request: HttpRequest, *, now: datetime) -> None:
    """Switch the advice on or off for whoever pressed that button of a form."""
    wants = request.POST.get(ASKED)
    if wants in (SWITCH_ON, SWITCH_OFF):
        switch_advice(practitioner_of(request), on=wants == SWITCH_ON, now=now)


def words_as_sent(request: HttpRequest, form: EntryForm, kept: Sent) -> WordsOfForm:
    """The advice beside a form as it was just sent, or with the choices that were kept of it."""
    sent = sent_by(request) if request.method == "POST" else kept
    checked = request.POST.get(ASKED) in (CHECK, SWITCH_ON)
    return words_of(form, sent, now=form.asking.now, checked=checked)


def words_of(form: EntryForm, sent: Sent, *, now: datetime, checked: bool = False) -> WordsOfForm:
    """Advice on every answer when it is asked for; else where its author chose something before."""
    panels = {}
    for name, purpose in long_answers(form.asking.kind, *([REASON] * form.asking.corrects)):
        if name not in form.fields:
            continue
        shown = form[name]
        below = Panel(name, str(shown.label), shown.auto_id)
        if checked or wishes_about(name, sent):
            below = panel(below, str(shown.value() or ""), purpose, sent, now=now)
        panels[name] = below
    return WordsOfForm(panels, checked)
