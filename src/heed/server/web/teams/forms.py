"""Forms of a team's log, made from its kinds; what is typed is judged by the kind."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from heed.people import Role
from heed.practice import Kind
from heed.practice.teams.learning import CHANGE_AGREED, TEAM_DISCUSSION, ByRole
from heed.server.services.learning_points import Point
from heed.server.web.fields import DayField
from heed.server.web.form_rendering import HeedForm
from heed.server.web.forms.passive import Chosen, field_for

CHANGES = 3
"""How many changes the page has room for; a team that wants more holds another discussion."""


class LogForm(HeedForm):
    """The questions of one kind; a service says what is wrong with the answers."""

    def __init__(self, kind: Kind, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.kind = kind
        self.fields.update({q.name: field_for(q) for q in kind.questions})

    def refuse(self, errors: Mapping[str, str]) -> None:
        """Show what a service found, each at its question."""
        for name, says in errors.items():
            self.add_error(name if name in self.fields else None, says)

    @property
    def answers(self) -> dict[str, Any]:
        """What was typed, by question."""
        return {q.name: self.cleaned_data.get(q.name) for q in self.kind.questions}


class DiscussionForm(LogForm):
    """What a team made of the learning it was sent."""

    held_on = DayField(label=_("When did you talk about it?"))

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(TEAM_DISCUSSION, *given, **named)


class ChangeForm(LogForm):
    """One change a team agrees on; left blank it is none."""

    says_optional = False

    def __init__(self, points: Sequence[Point], *given: Any, **named: Any) -> None:
        super().__init__(CHANGE_AGREED, *given, **named)
        options = [("", _("Choose one")), *((point.id, point.words) for point in points)]
        roles = [("", _("Choose one")), *ByRole.options()]
        for name, choices in (("point", options), ("by_role", roles)):
            before = self.fields[name]
            self.fields[name] = Chosen(
                options=choices,
                widget=forms.Select,
                label=before.label,
                help_text=before.help_text,
                required=False,
            )
        for field in self.fields.values():
            field.required = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing at all was answered."""
        return not any(self.answers.values()) and not self.errors


class SendForm(HeedForm):
    """Which learning points are sent, and to whom."""

    points = forms.MultipleChoiceField(
        label=_("Which learning points?"), widget=forms.CheckboxSelectMultiple, required=False
    )
    agencies = forms.MultipleChoiceField(
        label=_("All teams of these agencies"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    teams = forms.TypedMultipleChoiceField(
        label=_("These teams"), widget=forms.CheckboxSelectMultiple, required=False, coerce=int
    )
    roles = forms.MultipleChoiceField(
        label=_("Teams in which somebody is"),
        choices=Role.options(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    says_optional = False

    def __init__(
        self,
        points: Iterable[Point],
        agencies: Iterable[tuple[str, str]],
        teams: Iterable[tuple[int, str]],
        *given: Any,
        **named: Any,
    ) -> None:
        super().__init__(*given, **named)
        choices = {
            "points": [(point.id, point.words) for point in points],
            "agencies": list(agencies),
            "teams": list(teams),
        }
        for name, options in choices.items():
            self.fields[name].choices = options  # type: ignore[attr-defined]
