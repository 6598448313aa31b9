"""The form of an entry."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from pydantic import ValidationError as AnswersInvalid

from heed.chronology import Restriction, Source, SourceKind
from heed.clocks import Occurred, london_day
from heed.practice import Nature, Question
from heed.practice.errors import WHOLE, messages
from heed.server.services.entry_draft import EntryDraft
from heed.server.services.wording import decided
from heed.server.web.form_rendering import HeedForm
from heed.server.web.forms.asking import Asking
from heed.server.web.forms.branches import Branches, Shown, shown, shown_with, typed_names
from heed.server.web.forms.passive import Chosen, field_for
from heed.server.web.forms.reasons import fault_of_reason, reason_field
from heed.server.web.forms.restriction import (
    RESTRICTION_ERRORS,
    read_restriction,
    restriction,
)
from heed.server.web.forms.source import SOURCE_ERRORS, read_source, source
from heed.server.web.forms.when import WHEN_ERRORS, read_when, today, when
from heed.server.web.wording.answers import answered
from heed.wording import Decision

CHILDREN, ABOUT, REASON = "entry-children", "entry-about", "entry-correction-reason"


class EntryForm(HeedForm):
    """Every question of a kind, and what every entry says: children, when, source, about, who.

    A valid form has a `draft`. What every entry says has names with a hyphen, which no question
    of a kind can have.
    """

    def __init__(self, asking: Asking, *given: Any, **options: Any) -> None:  # noqa: ANN401
        super().__init__(*given, **options)
        self.asking = asking
        self._when = when(asking.kind.when)
        by_author = asking.kind.nature is Nature.ACT
        self._source = source(SourceKind.SEEN if by_author else "")
        self._restriction = restriction(asking.agencies, asking.own_agency)
        self.fields = self._declared()
        self.draft: EntryDraft | None = None

    def _declared(self) -> dict[str, forms.Field]:
        asking = self.asking
        fields = {} if asking.corrects else _children(asking)
        fields |= self._when.fields()
        fields |= {q.name: field_for(q, asking.kind.name) for q in asking.questions}
        fields |= _about(asking)
        fields |= self._source.fields()
        fields |= self._restriction.fields()
        if asking.corrects:
            fields[REASON] = reason_field(
                gettext_lazy("Why is it being corrected?"),
                gettext_lazy("What was wrong, and how you know. The earlier version is kept."),
            )
        return fields

    @property
    def when_it_was(self) -> Shown:
        """When, as radios with their questions."""
        return shown(self, self._when)

    @property
    def source_of_it(self) -> Shown:
        """How the author knows."""
        return shown(self, self._source)

    @property
    def seen_by(self) -> Shown:
        """Who may see it."""
        return shown(self, self._restriction)

    @property
    def questions(self) -> list[BoundField | Shown]:
        """The kind's own questions, in order; those of one option come with the option."""
        return [
            self._with_its_own(question)
            for question in self.asking.questions
            if not question.only_for
        ]

    def _with_its_own(self, question: Question) -> BoundField | Shown:
        further: dict[str, list[BoundField]] = {}
        for other in self.asking.questions:
            if other.only_for and other.only_for[0] == question.name:
                further.setdefault(other.only_for[1], []).append(self[other.name])
        if not further:
            return self[question.name]
        return shown_with(self[question.name], question.options, further)

    @property
    def also_about(self) -> BoundField | None:
        """Other children of the household, when there are any to choose."""
        return self[CHILDREN] if CHILDREN in self.fields else None

    @property
    def about(self) -> BoundField | None:
        """Earlier entries, when there are any that this kind can be about."""
        return self[ABOUT] if ABOUT in self.fields else None

    @property
    def correction_reason(self) -> BoundField | None:
        """Why it is corrected, in a correction."""
        return self[REASON] if REASON in self.fields else None

    @property
    def reason(self) -> str:
        """The reason given for a correction."""
        return str(self.cleaned_data.get(REASON) or "")

    def clean(self) -> dict[str, Any]:
        answers = self.cleaned_data
        occurred = self._occurred(answers)
        self._judge(answers, occurred)
        about = self._about(answers)
        known_from = self._known_from(answers)
        restricted = self._restricted(answers)
        self._judge_reason(answers)
        if not self.errors and occurred:
            self.draft = EntryDraft(
                children=(self.asking.child, *self._chosen_children(answers)),
                kind=self.asking.kind.name,
                occurred=occurred,
                answers=self._answers(answers),
                source=known_from or Source(),
                about=about,
                restriction=restricted,
                wording=self._wording(),
            )
        return answers

    def refuse(self, errors: Mapping[str, str]) -> None:
        """Show errors that a service found, each at its question."""
        for name, says in errors.items():
            place = self._place(name)
            self.add_error(place, says)

    def _place(self, name: str) -> str | None:
        answers = self.cleaned_data
        places: dict[str, str] = {
            "children": CHILDREN,
            "occurred": WHEN_ERRORS.get(str(answers.get(self._when.name)), self._when.name),
            "source": SOURCE_ERRORS.get(str(answers.get(self._source.name)), self._source.name),
            "about": ABOUT,
            "restriction": RESTRICTION_ERRORS,
        }
        if self.asking.corrects:
            places["reason"] = REASON
        place = places.get(name, name)
        return place if place in self.fields else None

    def _wording(self) -> tuple[Decision, ...]:
        """What was decided about words that were pointed out, in what was typed."""
        sent = dict(self.data.lists()) if isinstance(self.data, QueryDict) else {}
        named = answered(self.asking.kind, sent, *([REASON] * self.asking.corrects))
        return decided(named, now=self.asking.now)

    def _answers(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        return {q.name: answers.get(q.name) for q in self.asking.kind.questions}

    def _judge(self, answers: Mapping[str, Any], occurred: Occurred | None) -> None:
        """The kind's own verdict on its answers; a question that is wrong already says why."""
        kind, now = self.asking.kind, london_day(self.asking.now)
        happened = occurred.first_day if occurred else None
        try:
            kind.read(self._answers(answers), today=now, happened=happened)
        except AnswersInvalid as error:
            for name, says in messages(kind, error).items():
                if name == WHOLE or name not in self.fields:
                    self.add_error(None, says)
                elif not self.has_error(name):
                    self.add_error(name, says)

    def _occurred(self, answers: dict[str, Any]) -> Occurred | None:
        chosen = self._choose(self._when, answers, _("Select when it happened"))
        if not chosen:
            return None
        try:
            return read_when(chosen, answers, now=self.asking.now)
        except ValidationError as error:
            self.add_error(None, error)
            return None

    def _known_from(self, answers: dict[str, Any]) -> Source | None:
        chosen = self._choose(self._source, answers, _("Select how you know"))
        if not chosen:
            return None
        try:
            return read_source(chosen, answers)
        except ValidationError as error:
            self.add_error(None, error)
            return None

    def _restricted(self, answers: dict[str, Any]) -> Restriction | None:
        chosen = self._choose(self._restriction, answers, _("Select who may see this entry"))
        try:
            return read_restriction(chosen, answers, self.asking.agencies)
        except ValidationError as error:
            self.add_error(None, error)
            return None

    def _choose(self, branches: Branches, answers: dict[str, Any], missing: str) -> str:
        """The choice made, and no errors about questions of the others."""
        chosen = branches.chosen(answers, typed_names(self), self._given(answers))
        for name in branches.not_chosen(chosen):
            self.errors.pop(name, None)
        if chosen is None:
            self.add_error(branches.name, missing)
            return ""
        answers[branches.name] = chosen.value
        return chosen.value

    def _given(self, answers: Mapping[str, Any]) -> list[str]:
        """What still stands as the form itself had filled it in."""
        filled = today(self.asking.now)
        return [name for name, value in filled.items() if answers.get(name) == value]

    def _chosen_children(self, answers: Mapping[str, Any]) -> tuple[str, ...]:
        return tuple(answers.get(CHILDREN) or ())

    def _about(self, answers: Mapping[str, Any]) -> tuple[str, ...]:
        chosen = tuple(answers.get(ABOUT) or ())
        if self.asking.kind.about_required and not chosen:
            place = ABOUT if ABOUT in self.fields else None
            self.add_error(place, _nothing_to_be_about(self.asking))
        return chosen

    def _judge_reason(self, answers: Mapping[str, Any]) -> None:
        if REASON not in self.fields:
            return
        missing = _("Enter what was wrong and how you know")
        if says := fault_of_reason(answers.get(REASON) or "", missing):
            self.add_error(REASON, says)


def _children(asking: Asking) -> dict[str, forms.Field]:
    if not asking.others:
        return {}
    field = Chosen(
        label=gettext_lazy("Is it also about other children who live there?"),
        help_text=gettext_lazy("It will be on the record of each child you select."),
        options=list(asking.others.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    return {CHILDREN: field}


def _about(asking: Asking) -> dict[str, forms.Field]:
    if not asking.earlier:
        return {}
    field = Chosen(
        label=gettext_lazy("Which earlier entries is it about?"),
        options=[(line.id, line.words) for line in asking.earlier],
        widget=forms.CheckboxSelectMultiple,
        required=asking.kind.about_required,
    )
    return {ABOUT: field}


def _nothing_to_be_about(asking: Asking) -> str:
    if asking.earlier:
        return _("Select the entry that this is about")
    return _(
        "There is no earlier entry on this record that this can be about. Record that one first."
    )
