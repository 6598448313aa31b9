"""Which standards prompt, which only measure, and which are off: chosen by partnership officers."""

from datetime import date
from typing import NamedTuple

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from heed.clocks import london_day
from heed.server.services.choose_use import ToChoose, choose_use, to_choose, tomorrow
from heed.server.services.errors import CannotRecord
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.fields import DayField
from heed.server.web.form_rendering import HeedForm
from heed.server.web.standards.presenters import AuthorityTag, authority_tag, use_tag
from heed.standards import Standard
from heed.standards.use import USES, Use

MEANS = {
    Use.LIVE: gettext_lazy("It prompts people and is measured."),
    Use.WATCHED: gettext_lazy("It is measured in silence: nobody is prompted."),
    Use.OFF: gettext_lazy("It asks and measures nothing."),
}


class UseForm(HeedForm):
    """How a standard is to be used, from which day, and why."""

    use = forms.ChoiceField(
        label=gettext_lazy("How is it to be used?"),
        choices=[
            (Use.LIVE, gettext_lazy("Live: it prompts people and is measured")),
            (Use.WATCHED, gettext_lazy("Watched: it is measured in silence")),
            (Use.OFF, gettext_lazy("Off: it asks and measures nothing from then on")),
        ],
        widget=forms.RadioSelect,
        error_messages={
            "required": gettext_lazy("Select live, watched or off."),
            "invalid_choice": gettext_lazy("Select live, watched or off."),
        },
    )
    since = DayField(
        label=gettext_lazy("From which day?"),
        help_text=gettext_lazy(
            "Today at the earliest; to switch it off, tomorrow. What was stays as it is."
        ),
        error_messages={"required": gettext_lazy("Enter the day from which this holds.")},
    )
    why = forms.CharField(
        label=gettext_lazy("Why?"),
        help_text=gettext_lazy("One sentence. It is kept with your name."),
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": gettext_lazy("Say in a sentence why.")},
    )


class Used(NamedTuple):
    """A standard as the page of choices shows it."""

    id: str
    says: str
    tag: AuthorityTag
    authority: AuthorityTag
    then: str
    url: str


class Group(NamedTuple):
    """The standards that are used one way today."""

    heading: str
    means: str
    lines: tuple[Used, ...]


@login_required
@require_safe
@plainly
def in_use(request: HttpRequest) -> HttpResponse:
    """Every standard under how it is used today, and the latest choices."""
    found, today = to_choose(practitioner_of(request)), london_day(timezone.now())
    context = {
        "groups": [_group(use, found, today) for use in Use],
        "live": len(found.standards.to_be_live()),
        "limit": found.limit,
        "choices": [(c, USES[c.use].label) for c in found.choices[:20]],
    }
    return render(request, "standards/in_use.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def choose(request: HttpRequest, standard_id: str) -> HttpResponse:
    """Choose how one standard is used; says what was chosen before, by whom and why."""
    officer, now = practitioner_of(request), timezone.now()
    found = to_choose(officer, standard_id)
    form = UseForm(request.POST or None, initial={"since": tomorrow(now)})
    if request.method == "POST" and form.is_valid() and _chosen(request, form, standard_id):
        messages.success(request, _("Your choice is recorded."))
        return redirect("standards_in_use")
    today = london_day(now)
    context = {
        "form": form,
        "standard": found.standards.known.named(standard_id)[-1],
        "tag": use_tag(found.standards.use(standard_id, today)),
        "means": MEANS[found.standards.use(standard_id, today)],
        "then": _then(found, standard_id, today),
        "choices": [(c, USES[c.use].label) for c in found.choices],
    }
    return render(request, "standards/use.html", context)


def _chosen(request: HttpRequest, form: UseForm, standard_id: str) -> bool:
    try:
        choose_use(practitioner_of(request), standard_id, now=timezone.now(), **form.cleaned_data)
    except CannotRecord as faults:
        for field, says in faults.errors.items():
            form.add_error(field, says)
        return False
    return True


def _group(use: Use, found: ToChoose, today: date) -> Group:
    newest = {standard.id: standard for standard in found.standards.known}
    lines = (
        _used(standard, use, found, today)
        for name, standard in newest.items()
        if found.standards.use(name, today) is use
    )
    return Group(_(use.label), str(MEANS[use]), tuple(lines))


def _used(standard: Standard, use: Use, found: ToChoose, today: date) -> Used:
    return Used(
        id=standard.id,
        says=standard.says,
        tag=use_tag(use),
        authority=authority_tag(standard.authority),
        then=_then(found, standard.id, today),
        url=reverse("choose_use", args=[standard.id]),
    )


def _then(found: ToChoose, standard_id: str, today: date) -> str:
    """What comes after how it is used today, or an empty text."""
    following = found.standards.next_use(standard_id, today)
    if following is None:
        return ""
    said = {"use": _(following.use.label), "day": f"{following.since:%-d %B %Y}"}
    return _("%(use)s from %(day)s") % said
