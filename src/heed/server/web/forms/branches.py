"""Radios that each bring their own questions, all of them shown when there is no JavaScript."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django import forms
from django.forms.boundfield import BoundField
from django.utils.functional import Promise

from heed.server.web.forms.passive import Chosen
from heed.server.web.widgets import PartsInput


@dataclass(frozen=True)
class Branch:
    """One choice, and the questions that belong to it by name."""

    value: str
    label: str | Promise
    fields: Mapping[str, forms.Field] = field(default_factory=dict)


@dataclass(frozen=True)
class Branches:
    """A question whose choices ask for more."""

    name: str
    label: str | Promise
    branches: Sequence[Branch]
    hint: str | Promise = ""
    initial: str = ""

    def fields(self) -> dict[str, forms.Field]:
        """The radios and, after them, every question of every choice."""
        radios = Chosen(
            label=self.label,
            help_text=self.hint,
            options=[(branch.value, branch.label) for branch in self.branches],
            widget=forms.RadioSelect,
            initial=self.initial,
        )
        found: dict[str, forms.Field] = {self.name: radios}
        for branch in self.branches:
            found.update(branch.fields)
        return found

    def chosen(
        self,
        answers: Mapping[str, Any],
        typed: Mapping[str, Any],
        given: Collection[str] = (),
    ) -> Branch | None:
        """The choice made; without one, the only choice whose own questions were all answered, or
        else the only one of which any was.

        `typed` are the names of questions with anything typed in them; `given` those of them that
        still hold what the form itself had filled in, which begins no choice.
        """
        value = answers.get(self.name)
        for branch in self.branches:
            if branch.value == value:
                return branch
        own = [name for name in typed if name not in given]
        begun = [branch for branch in self.branches if any(n in own for n in branch.fields)]
        whole = [branch for branch in begun if all(n in typed for n in branch.fields)]
        only = next((found for found in (whole, begun) if len(found) == 1), [])
        return only[0] if only else None

    def not_chosen(self, chosen: Branch | None) -> Iterator[str]:
        """The names of questions that belong to other choices."""
        for branch in self.branches:
            if branch is not chosen:
                yield from branch.fields


class Option(NamedTuple):
    """One choice as the template shows it."""

    id: str
    value: str
    label: str
    checked: bool
    more: tuple[BoundField, ...]


class Shown(NamedTuple):
    """The question as the template shows it."""

    field: BoundField
    options: tuple[Option, ...]


def shown(form: forms.BaseForm, branches: Branches) -> Shown:
    """The radios of a form, each with its questions."""
    further = {branch.value: [form[name] for name in branch.fields] for branch in branches.branches}
    options = [(branch.value, str(branch.label)) for branch in branches.branches]
    return shown_with(form[branches.name], options, further)


def shown_with(
    bound: BoundField,
    options: Sequence[tuple[str, str]],
    further: Mapping[str, Sequence[BoundField]],
) -> Shown:
    """Radios, and for some of the options further questions."""
    value = bound.value()
    told = [
        Option(
            id=f"{bound.auto_id}_{place}",
            value=code,
            label=label,
            checked=value == code,
            more=tuple(further.get(code, ())),
        )
        for place, (code, label) in enumerate(options)
    ]
    return Shown(bound, tuple(told))


def typed_names(form: forms.BaseForm) -> dict[str, bool]:
    """The names of the form's questions in which anything at all was typed or chosen."""
    return {name: True for name in form.fields if _anything(form, name)}


def _anything(form: forms.BaseForm, name: str) -> bool:
    widget = form.fields[name].widget
    value = widget.value_from_datadict(form.data, form.files, form.add_prefix(name))
    if isinstance(widget, PartsInput):
        return any((part or "").strip() for part in value)
    return bool(value.strip() if isinstance(value, str) else value)
