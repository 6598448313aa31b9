"""What a reviewer says about an emergency access."""

from django import forms
from django.utils.translation import gettext_lazy as _

from heed.server.storage.models.break_glass import Outcome
from heed.server.web.form_rendering import HeedForm


class OutcomeForm(HeedForm):
    """Whether it was needed."""

    outcome = forms.ChoiceField(
        label=_("What did you find?"),
        choices=Outcome.options(),
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Select what you found."),
            "invalid_choice": _("Select what you found."),
        },
    )
