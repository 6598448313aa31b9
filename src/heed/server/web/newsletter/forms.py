"""Asking for the newsletter, and putting an issue together."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from heed.server.services.issues import Item
from heed.server.web.form_rendering import HeedForm


class AskForm(HeedForm):
    """An address to send it to."""

    email = forms.CharField(
        label=gettext_lazy("Your email address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
        error_messages={"required": gettext_lazy("Enter your email address.")},
    )


class IssueForm(HeedForm):
    """An issue: its title, what stands first, and what is new."""

    title = forms.CharField(
        label=gettext_lazy("Title"),
        help_text=gettext_lazy("It is the subject of the mail, so nothing about a child."),
        max_length=200,
        error_messages={"required": gettext_lazy("Enter a title.")},
    )
    opening = forms.CharField(
        label=gettext_lazy("What stands first"),
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=5000,
        required=False,
    )
    chosen = forms.MultipleChoiceField(
        label=gettext_lazy("What is new"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    def __init__(self, *args: Any, items: Sequence[Item], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.items = {item["path"]: item for item in items}
        choices = [(path, item["title"]) for path, item in self.items.items()]
        self.fields["chosen"].choices = choices  # type: ignore[attr-defined]
        if not choices:
            del self.fields["chosen"]

    def chosen_items(self) -> list[Item]:
        """What was ticked, as it is to be told."""
        return [self.items[path] for path in self.cleaned_data.get("chosen", [])]
