"""Forms in the GOV.UK Design System's markup; FORM_RENDERER names `GovukFormRenderer`."""

from django import forms
from django.forms.renderers import DjangoTemplates


class GovukFormRenderer(DjangoTemplates):
    """Renders a whole form, or one field with its question, hint and error."""

    form_template_name = "forms/form.html"
    field_template_name = "forms/field.html"


class HeedForm(forms.Form):
    """A form whose answers are checked by Heed, in words that say what to do, not by the browser.

    A question that may be left unanswered says so; set `says_optional` to False for a filter.
    """

    use_required_attribute = False
    says_optional = True
