"""Building a standard: one page of questions after another, all of it in the address.

What is chosen so far stands in the address, so that nothing is lost, the back button works, and
nothing is kept until it is switched on.
"""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from heed.assurance.months import points
from heed.assurance.xmr import chart
from heed.clocks import Unit
from heed.people import Role
from heed.practice import KINDS, kind_named
from heed.server.services.backtest import Backtested, backtest_of, note_backtest
from heed.server.services.build_standard import SwitchedOn, drafted, switch_on
from heed.server.services.choose_use import only_officers, tomorrow
from heed.server.services.errors import CannotRecord
from heed.server.services.jobs.standards import derive_standard, work_out_backtest
from heed.server.services.learning_points import learning_points
from heed.server.storage.models import Practitioner
from heed.server.web.asking import practitioner_of
from heed.server.web.charts.xmr import month_in_words, percent, shown
from heed.server.web.errors import plainly
from heed.server.web.fields import DayField
from heed.server.web.form_rendering import HeedForm
from heed.server.web.standards.presenters import StandardPage, standard_page
from heed.standards import Standard, Verdict
from heed.standards.building import AUTHOR, Recipe, Tried, conditions, days, read_recipe
from heed.standards.use import Use

_UNITS = (
    (Unit.WORKING_DAY.value, gettext_lazy("working days")),
    (Unit.CALENDAR_DAY.value, gettext_lazy("calendar days")),
    (Unit.HOUR.value, gettext_lazy("hours")),
    (Unit.MONTH.value, gettext_lazy("months")),
)


class StartForm(HeedForm):
    """Because of which learning, when what happens, what is then to be recorded."""

    because = forms.ChoiceField(label=gettext_lazy("Because of which learning point?"))
    when = forms.ChoiceField(label=gettext_lazy("When this is recorded"))
    then = forms.ChoiceField(label=gettext_lazy("Then this is to be recorded"))

    def __init__(self, because: Iterable[tuple[str, str]], *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        kinds = [("", _("Choose one")), *((kind.name, kind.title) for kind in KINDS)]
        self._choices(because=[("", _("Choose one")), *because], when=kinds, then=kinds)

    def _choices(self, **choices: list[tuple[str, str]]) -> None:
        for name, options in choices.items():
            self.fields[name].choices = options  # type: ignore[attr-defined]


class RestForm(HeedForm):
    """Under which conditions, in what time, by whom, and what is asked in a few words."""

    when_says = forms.ChoiceField(label=gettext_lazy("Only when it says"), required=False)
    then_says = forms.ChoiceField(label=gettext_lazy("It must say"), required=False)
    about = forms.BooleanField(
        label=gettext_lazy("It must name the entry that began it"), required=False
    )
    n = forms.IntegerField(
        label=gettext_lazy("Within how many?"),
        min_value=0,
        max_value=366,
        required=False,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-3", "inputmode": "numeric"}),
        error_messages={"invalid": gettext_lazy("Enter a number, like 5.")},
    )
    unit = forms.ChoiceField(
        label=gettext_lazy("Of what?"),
        choices=_UNITS,
        widget=forms.RadioSelect,
        initial=Unit.WORKING_DAY.value,
    )
    until = forms.ChoiceField(
        label=gettext_lazy("Or by a day that it names?"),
        help_text=gettext_lazy("Then the number above does not count."),
        required=False,
    )
    by = forms.ChoiceField(
        label=gettext_lazy("Who acts?"),
        choices=((AUTHOR, gettext_lazy("Whoever recorded it")), *Role.options()),
        widget=forms.Select,
    )
    asks = forms.CharField(
        label=gettext_lazy("What is asked, in a few words?"),
        help_text=gettext_lazy("It is the line on a worklist, like “tell the family”."),
        min_length=3,
        max_length=200,
    )
    says_optional = False

    def __init__(self, when: str, then: str, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        for name, kind in (("when_says", when), ("then_says", then)):
            options = [("", _("Anything")), *conditions(kind_named(kind))]
            self.fields[name].choices = options  # type: ignore[attr-defined]
        if naming := days(kind_named(when)):
            options = [("", _("No: within the time above")), *naming]
            self.fields["until"].choices = options  # type: ignore[attr-defined]
        else:
            del self.fields["until"]

    def clean(self) -> dict[str, Any]:
        """Some time is allowed: a number of something, or until a day."""
        given = self.cleaned_data
        if given.get("n") is None and not given.get("until") and not self.has_error("n"):
            self.add_error("n", _("Enter a number, like 5."))
        return given


class SwitchForm(HeedForm):
    """Two examples, and how the standard is to be used."""

    met_happened = DayField(label=gettext_lazy("When did it happen?"))
    met_answered = DayField(label=gettext_lazy("When was it done?"))
    missed_happened = DayField(label=gettext_lazy("When did it happen?"))
    missed_answered = DayField(label=gettext_lazy("When was it done, if it was?"), required=False)
    use = forms.ChoiceField(
        label=gettext_lazy("How is it to be used?"),
        choices=[
            (Use.LIVE.value, gettext_lazy("Live: it prompts people and is measured")),
            (Use.WATCHED.value, gettext_lazy("Watched: it is measured in silence")),
        ],
        widget=forms.RadioSelect,
    )
    since = DayField(
        label=gettext_lazy("From which day?"),
        help_text=gettext_lazy(
            "Today at the earliest. It asks nobody for what was due before that day."
        ),
    )
    why = forms.CharField(
        label=gettext_lazy("Why this standard?"),
        help_text=gettext_lazy("One sentence. It is kept with your name."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    says_optional = False

    @property
    def tried(self) -> tuple[Tried, Tried]:
        """The two examples."""
        given = self.cleaned_data
        return (
            Tried(meets=True, happened=given["met_happened"], answered=given["met_answered"]),
            Tried(
                meets=False,
                happened=given["missed_happened"],
                answered=given.get("missed_answered"),
            ),
        )

    def refuse(self, errors: dict[str, str]) -> None:
        """Show what the service found, each at its question."""
        for name, says in errors.items():
            self.add_error(name if name in self.fields else None, says)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def build(request: HttpRequest) -> HttpResponse:
    """The next question, with the sentence as far as it stands; switching on is the last step."""
    officer, now = practitioner_of(request), timezone.now()
    only_officers(officer)
    chosen = {name: str(value) for name, value in request.GET.items()}
    known = learning_points(now=now)
    start = StartForm([(p.id, p.words) for p in known.values()], chosen or None)
    if not chosen or not start.is_valid():
        return _page(request, "start", start, chosen)
    rest = RestForm(chosen["when"], chosen["then"], chosen if "n" in chosen else None)
    recipe = read_recipe(chosen)
    if not rest.is_bound or not rest.is_valid() or recipe is None:
        return _page(request, "rest", rest, chosen)
    try:
        standard = drafted(officer, recipe, replaces=chosen.get("replaces", ""), now=now)
    except CannotRecord as faults:
        for says in faults.errors.values():
            rest.add_error(None, says)
        return _page(request, "rest", rest, chosen)
    return _last_step(request, officer, recipe, standard, chosen)


def _last_step(
    request: HttpRequest,
    officer: Practitioner,
    recipe: Recipe,
    standard: Standard,
    chosen: dict[str, str],
) -> HttpResponse:
    if request.POST.get("do") == "backtest":
        _ask_for_backtest(officer, standard)
        return redirect(f"{request.get_full_path()}#backtest")
    switching = request.method == "POST"
    now = timezone.now()
    form = SwitchForm(request.POST if switching else None, initial={"since": tomorrow(now)})
    if switching and form.is_valid() and _switched(officer, recipe, form, chosen):
        messages.success(request, _("The standard is kept and will be used from that day."))
        return redirect("standard", standard.id)
    context = _backtest(backtest_of(officer, standard))
    context["names_a_day"] = bool(recipe.until)
    return _page(request, "check", form, chosen, page=standard_page(standard), **context)


def _ask_for_backtest(officer: Practitioner, standard: Standard) -> None:
    with transaction.atomic():
        name = note_backtest(officer, standard, now=timezone.now())
        work_out_backtest.enqueue(name)


def _switched(
    officer: Practitioner, recipe: Recipe, form: SwitchForm, chosen: dict[str, str]
) -> bool:
    given = form.cleaned_data
    wanted = SwitchedOn(given["use"], given["since"], given["why"])
    replaces, now = chosen.get("replaces", ""), timezone.now()
    try:
        with transaction.atomic():
            standard = switch_on(officer, recipe, form.tried, wanted, replaces=replaces, now=now)
            derive_standard.enqueue(standard.id)
    except CannotRecord as faults:
        form.refuse(faults.errors)
        return False
    return True


def _page(
    request: HttpRequest,
    step: str,
    form: HeedForm,
    chosen: dict[str, str],
    page: StandardPage | None = None,
    **context: object,
) -> HttpResponse:
    carried = [(n, v) for n, v in chosen.items() if n not in form.fields or step == "check"]
    context |= {"form": form, "step": step, "carried": carried, "page": page}
    context |= {"so_far": _so_far(chosen), "query": request.GET.urlencode()}
    return render(request, "standards/build.html", context)


def _so_far(chosen: dict[str, str]) -> str:
    """The sentence as far as it stands."""
    titles = {kind.name: kind.title for kind in KINDS}
    said = {
        "when": titles.get(chosen.get("when", ""), "…"),
        "then": titles.get(chosen.get("then", ""), "…"),
    }
    return _("After “%(when)s”, “%(then)s” is recorded …") % said


def _backtest(found: Backtested | None) -> dict[str, object]:
    if found is None or found.done_at is None:
        return {"backtest": found}
    rows = [
        (
            month_in_words(month.first),
            percent(month.percent),
            month.met,
            month.due,
            month.counts.get(Verdict.WAIVED, 0),
            month.counts.get(Verdict.CANNOT_TELL, 0),
        )
        for month in found.months
    ]
    columns = (
        _("Month"),
        _("Met in time"),
        _("Met"),
        _("Fell due"),
        _("Waived"),
        _("Cannot tell"),
    )
    drawn = shown(chart(points(found.months)))
    return {"backtest": found, "chart": drawn, "rows": rows, "columns": columns}
