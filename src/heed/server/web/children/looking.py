"""How someone looks at a chronology: filters, order, and the day it is read for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from heed.chronology import Line
from heed.practice import kind_named
from heed.practice.day import FIRST_YEAR
from heed.server.web.fields import DayField
from heed.server.web.form_rendering import HeedForm
from heed.server.web.standards.entries import title_of

NEWEST, OLDEST = "newest", "oldest"
KNOWN_ON = "as_known_on"


@dataclass(frozen=True)
class Wanted:
    """Which lines to show, in which order."""

    agency: str = ""
    kind: str = ""
    harm: bool = False
    oldest_first: bool = False

    @property
    def everything(self) -> bool:
        """Whether no line is left out."""
        return not (self.agency or self.kind or self.harm)

    def of(self, lines: Iterable[Line]) -> list[Line]:
        """The lines to show; given in order of time."""
        found = [line for line in lines if self._shows(line)]
        return found if self.oldest_first else found[::-1]

    def _shows(self, line: Line) -> bool:
        return (
            self.agency in ("", line.entry.author.agency)
            and self.kind in ("", line.kind)
            and (not self.harm or kind_named(line.kind).marks_harm)
        )


class FilterForm(HeedForm):
    """Which lines are shown, in which order; choices come only from lines the reader may see."""

    says_optional = False

    order = forms.ChoiceField(
        label=gettext_lazy("Order"),
        required=False,
        choices=((NEWEST, gettext_lazy("Newest first")), (OLDEST, gettext_lazy("Oldest first"))),
    )
    harm = forms.BooleanField(label=gettext_lazy("Only entries about harm"), required=False)

    def __init__(self, data: QueryDict, lines: Iterable[Line], agencies: Mapping[str, str]) -> None:
        super().__init__(data)
        seen = tuple(lines)
        codes = {line.entry.author.agency for line in seen}
        named = sorted((agencies.get(code, code), code) for code in codes)
        kinds = sorted({(title_of(line.kind), line.kind) for line in seen})
        self.fields["agency"] = _select(_("Recorded by"), _("Every agency"), named)
        self.fields["kind"] = _select(_("Kind of entry"), _("Every kind"), kinds)

    @property
    def wanted(self) -> Wanted:
        """What to show; a choice that is not offered counts as not made."""
        self.is_valid()
        answers: dict[str, Any] = self.cleaned_data
        return Wanted(
            agency=answers.get("agency", ""),
            kind=answers.get("kind", ""),
            harm=answers.get("harm", False),
            oldest_first=answers.get("order") == OLDEST,
        )


def _select(label: str, every: str, named: Iterable[tuple[str, str]]) -> forms.ChoiceField:
    choices = [("", every), *((code, title) for title, code in named)]
    return forms.ChoiceField(label=label, choices=choices, required=False)


class KnownOnForm(HeedForm):
    """The day for which a record is read."""

    as_known_on = DayField(
        label=gettext_lazy("See this record as it was known on"),
        help_text=gettext_lazy("For example 1 3 2026"),
    )

    def __init__(self, *given: Any, today: date, **options: Any) -> None:  # noqa: ANN401
        super().__init__(*given, **options)
        self.today = today

    def clean_as_known_on(self) -> date:
        """A day that has come; raises ValidationError."""
        day: date = self.cleaned_data[KNOWN_ON]
        if day > self.today:
            raise forms.ValidationError(_("Choose today or an earlier day"))
        if day.year < FIRST_YEAR:
            raise forms.ValidationError(_("Choose a day after 1900"))
        return day


def known_on(query: QueryDict) -> date | None:
    """The day a link names; None when it names none, or none that can be read."""
    try:
        return date.fromisoformat(query.get(KNOWN_ON, ""))
    except ValueError:
        return None


def day_was_typed(query: QueryDict) -> bool:
    """Whether the boxes for a day were sent."""
    return f"{KNOWN_ON}_year" in query


def without_boxes(query: QueryDict, day: date) -> str:
    """The same query with the day in one piece, and from the first page on."""
    kept = query.copy()
    for name in list(kept):
        if name.startswith(KNOWN_ON) or name == "page":
            del kept[name]
    kept[KNOWN_ON] = day.isoformat()
    return kept.urlencode()
