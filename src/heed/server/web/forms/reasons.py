"""A form that asks for nothing but a reason."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _

from heed.practice.text import WORDS_LIMIT
from heed.server.web.form_rendering import HeedForm
from heed.server.web.forms.passive import AsTyped
from heed.server.web.forms.plain_words import fault_of_words


def reason_field(label: Any, hint: Any) -> AsTyped:  # noqa: ANN401 - a text or a promise of one
    """Room for a reason in someone's own words."""
    field = AsTyped(label=label, help_text=hint, widget=forms.Textarea(attrs={"rows": 4}))
    field.max_length = WORDS_LIMIT
    return field


def fault_of_reason(reason: str, missing: str) -> str:
    """What is wrong with a reason; `missing` is what to say when there is none."""
    return fault_of_words(reason, WORDS_LIMIT) if reason.strip() else missing


class ReasonForm(HeedForm):
    """Why: in someone's own words, and not left empty."""

    def __init__(self, *given: Any, label: str, hint: str, **options: Any) -> None:  # noqa: ANN401
        super().__init__(*given, **options)
        self.fields["reason"] = reason_field(label, hint)

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        if says := fault_of_reason(answers.get("reason") or "", _("Enter the reason")):
            self.add_error("reason", says)
        return answers
