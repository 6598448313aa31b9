"""Forms in the GOV.UK Design System's markup; FORM_RENDERER names `GovukFormRenderer`."""

from typing import Any

from django import forms
from django.forms.renderers import DjangoTemplates
from django.utils.translation import gettext as _

from heed.server.web.fields import PartsField, YesNoField


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

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        ask_in_words(self)


def ask_in_words(form: forms.BaseForm) -> None:
    """Let each question that was left out ask for its answer by name, unless it has own words."""
    for bound in form:
        required = bound.field.error_messages.get("required")
        if required is not None and required == _usual_words(bound.field):
            bound.field.error_messages["required"] = _please(bound.field, str(bound.label))


def _usual_words(field: forms.Field) -> object:
    kinds = type(field).__mro__
    words = (vars(kind).get("default_error_messages", {}).get("required") for kind in kinds)
    return next((found for found in words if found is not None), None)


def _please(field: forms.Field, question: str) -> str:
    match field:
        case YesNoField():
            return _("Select yes or no: %(question)s") % {"question": question}
        case PartsField():
            return _("Enter a date: %(question)s") % {"question": question}
        case forms.FileField():
            return _("Choose a file: %(question)s") % {"question": question}
        case forms.BooleanField():
            return _("Tick the box: %(question)s") % {"question": question}
        case forms.ChoiceField() | forms.ModelChoiceField():
            return _("Select an answer: %(question)s") % {"question": question}
    return _("Enter an answer: %(question)s") % {"question": question}
