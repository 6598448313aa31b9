"""What the templates of forms ask about a field."""

from typing import Any, NamedTuple

from django import forms, template
from django.forms.boundfield import BoundField, BoundWidget
from django.utils.functional import Promise
from django.utils.safestring import SafeString

from heed.server.web.widgets import BOXES, PartsInput

register = template.Library()

# The first match counts, so a control stands before the one it is a special case of.
_TEMPLATES: tuple[tuple[type[forms.Widget], str], ...] = (
    (PartsInput, "parts"),
    (forms.CheckboxSelectMultiple, "checkboxes"),
    (forms.RadioSelect, "radios"),
    (forms.CheckboxInput, "checkbox"),
    (forms.Select, "select"),
    (forms.FileInput, "file_upload"),
    (forms.Textarea, "textarea"),
    (forms.widgets.Input, "input"),
)


class Part(NamedTuple):
    """One box of a control as its template shows it."""

    id: str
    name: str
    label: str | Promise
    value: str
    classes: str
    inputmode: str
    wrong: bool


@register.filter
def control_template(field: BoundField) -> str:
    """The template for the kind of control that this field has."""
    widget = field.field.widget
    name = next((name for kind, name in _TEMPLATES if isinstance(widget, kind)), "plain")
    if name == "textarea" and getattr(field.field, "max_length", None):
        name = "counted_textarea"
    return f"forms/controls/{name}.html"


@register.simple_tag
def control(field: BoundField, classes: str, also_described_by: str = "") -> SafeString:
    """The control itself, with the component's classes and a reference to its hint and error."""
    if field.errors and not isinstance(field.field.widget, forms.CheckboxInput):
        classes = f"{classes} {classes.split(maxsplit=1)[0]}--error"
    attributes: dict[str, str | bool] = {
        "class": " ".join(filter(None, [classes, field.field.widget.attrs.get("class")])),
        # The browser would cut a long answer short without saying so.
        "maxlength": False,
    }
    if also_described_by:
        own = f"{field.auto_id}-{also_described_by}"
        attributes["aria-describedby"] = " ".join(filter(None, [field.aria_describedby, own]))
    return field.as_widget(attrs=attributes)


@register.filter
def option_hint(option: BoundWidget, field: BoundField) -> str:
    """The hint of one option, from the field's `option_hints` by value, if it has any."""
    hints = getattr(field.field, "option_hints", {})
    return str(hints.get(str(option.data["value"]), ""))


@register.filter
def parts(field: BoundField) -> list[Part]:
    """The boxes of a day, a month or a when."""
    widget = field.field.widget
    shown = widget.get_context(field.html_name, field.value(), {"id": field.auto_id})
    boxes = shown["widget"]["subwidgets"]
    wrong = wrong_boxes(field)
    return [
        _part(name, f"{field.auto_id}_{name}", box, name in wrong)
        for name, box in zip(widget.part_names, boxes, strict=True)
    ]


def _part(name: str, id_: str, shown: dict[str, Any], wrong: bool) -> Part:
    box = BOXES[name]
    error = " govuk-input--error" if wrong else ""
    return Part(
        id=id_,
        name=shown["name"],
        label=box.label,
        value=shown["value"] or "",
        classes=f"govuk-input--width-{box.width}{error}",
        inputmode=box.inputmode,
        wrong=wrong,
    )


def wrong_boxes(field: BoundField) -> tuple[str, ...]:
    """The boxes that the field's errors are about; all of them when an error names none."""
    names: tuple[str, ...] = field.field.widget.part_names
    errors = field.form.errors.get(field.name)
    if not errors:
        return ()
    named = [box for error in errors.as_data() for box in (error.params or {}).get("boxes", ())]
    return tuple(name for name in names if name in named) or names


def first_control_id(field: BoundField) -> str:
    """Where a link to this field's error leads: its first control, or the first wrong box."""
    widget = field.field.widget
    if isinstance(widget, PartsInput):
        return f"{field.auto_id}_{wrong_boxes(field)[0]}"
    if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
        return f"{field.auto_id}_0"
    return field.auto_id
