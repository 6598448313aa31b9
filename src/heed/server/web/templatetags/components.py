"""The Design System's components as tags: `{% load components %}`."""

from typing import Any, NamedTuple

from django import template
from django.forms import BaseForm
from django.forms.boundfield import BoundField
from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from heed.server.web.templatetags.controls import first_control_id
from heed.server.web.wording.in_entries import WordsOfForm

register = template.Library()

_VERDICTS: dict[str, tuple[str | Promise, str]] = {
    "met": (_("Met"), "green"),
    "met late": (_("Met late"), "yellow"),
    "missed": (_("Missed"), "red"),
    "waived": (_("Waived"), "grey"),
    "pending": (_("Due"), "blue"),
    "not applicable": (_("Not applicable"), "grey"),
    "cannot tell": (_("Cannot tell"), "purple"),
}


class Problem(NamedTuple):
    """One line of an error summary; without a link when it is about the whole form."""

    text: str
    href: str = ""


@register.inclusion_tag("components/error_summary.html")
def error_summary(*forms: BaseForm) -> dict[str, list[Problem]]:
    """Everything wrong with these forms, each line linking to the control it is about."""
    return {"errors": [problem for form in forms for problem in problems(form)]}


def problems(form: BaseForm) -> list[Problem]:
    """What is wrong with a form: with the whole of it first, then question by question."""
    whole = [Problem(str(error)) for error in form.non_field_errors()]
    return whole + [
        Problem(str(error), f"#{first_control_id(field)}")
        for field in form
        for error in field.errors
    ]


@register.simple_tag
def wording_panel(words: WordsOfForm, field: BoundField) -> SafeString | str:
    """The advice below a long answer; nothing below any other."""
    found = words.panels.get(field.name)
    return render_to_string("wording/panel.html", {"panel": found}) if found else ""


@register.simple_tag
def verdict_tag(verdict: object) -> SafeString:
    """A verdict in its word, with a colour that only repeats the word."""
    name = str(verdict).replace("_", " ").replace("-", " ")
    label, colour = _VERDICTS[name]
    return format_html('<strong class="govuk-tag govuk-tag--{}">{}</strong>', colour, label)


@register.simple_tag
def draft_attributes(url: str) -> SafeString:
    """The attributes of a form whose answers are kept as a draft at this address."""
    return format_html(
        'data-draft-url="{}" data-draft-saved="{}" data-draft-not-saved="{}"',
        url,
        gettext("Draft saved at {time}"),
        gettext("Not saved yet: we’ll keep trying"),
    )


@register.simple_block_tag
def inset(content: str) -> SafeString:
    """Text set apart from what surrounds it."""
    return _component("inset", content)


@register.simple_block_tag
def details(content: str, summary: str, *, open: bool = False) -> SafeString:
    """Text that opens when its summary is chosen."""
    return _component("details", content, summary=summary, open=open)


@register.simple_block_tag
def notification(
    content: str, title: str = "", *, success: bool = False, id: str = "page"
) -> SafeString:
    """A banner about the page or about what was just done."""
    kind = "success" if success else "info"
    return _component("notification_banner", content, title=title, success=kind, id=id)


@register.simple_block_tag
def card(content: str, label: str = "", *, look: str = "") -> SafeString:
    """A card; its look is plain, `guide` or `learning`."""
    return _component("card", content, label=label, look=look)


def _component(name: str, content: str, **context: Any) -> SafeString:
    return render_to_string(f"components/{name}.html", {"content": content, **context})
