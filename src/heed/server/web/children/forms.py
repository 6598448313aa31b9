"""Finding a record."""

from django import forms
from django.utils.translation import gettext_lazy as _

from heed.server.web.form_rendering import HeedForm


class FindForm(HeedForm):
    """A record number, or part of a name."""

    q = forms.CharField(
        label=_("Record number or name"),
        help_text=_("A number looks like H-000123. Names find only children you work with."),
        max_length=100,
        error_messages={"required": _("Enter a record number or a name")},
    )
