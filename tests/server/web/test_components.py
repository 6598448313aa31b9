"""Fields and the error summary have the markup of the Design System's own examples."""

import json
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from django import forms
from django.template import Context, Template
from django.utils.datastructures import MultiValueDict

from heed.server.web.fields import DayField, YesNoField
from heed.server.web.form_rendering import GovukFormRenderer, HeedForm

EXAMPLES = json.loads(Path(__file__).with_name("govuk_fixtures.json").read_text())
VOID = {"input", "br", "meta", "link"}

# Attributes that Heed adds (aria-invalid), leaves out or names in its own way (size and shape of
# the example's controls, names of the boxes of a date).
IGNORED = {"aria-invalid", "rows", "cols", "disabled", "data-threshold", "name"}
IDS = {"id", "for", "aria-describedby", "data-aria-controls"}
SIZES = {"govuk-label--s", "govuk-fieldset__legend--s", "govuk-visually-hidden"}


class Skeleton(HTMLParser):
    """Markup as a list of lines in which the ids are numbered in order of appearance."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.numbers: dict[str, int] = {}
        self.next_number = count(1)
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kept = sorted(self.shown(name, value or "") for name, value in attrs if name not in IGNORED)
        self.lines.append(" ".join([tag, *filter(None, kept)]))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.lines.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if text := " ".join(data.split()):
            self.lines.append(repr(text))

    def shown(self, name: str, value: str) -> str:
        if name == "class":
            value = " ".join(sorted(set(value.split()) - SIZES))
        elif name in IDS:
            value = " ".join(
                str(number) for number in sorted(self.number(id_) for id_ in value.split())
            )
        return f"{name}={value}" if value else ""

    def number(self, id_: str) -> int:
        if id_ not in self.numbers:
            self.numbers[id_] = next(self.next_number)
        return self.numbers[id_]


def items(options: dict[str, Any]) -> list[tuple[str, str]]:
    return [(str(item["value"]), item["text"]) for item in options["items"]]


def chosen(options: dict[str, Any]) -> str | None:
    marked = [item for item in options["items"] if item.get("checked") or item.get("selected")]
    return str(marked[0]["value"]) if marked else options.get("value")


def date_error(options: dict[str, Any]) -> list[str]:
    return [box for box in ("day", "month", "year") if options.get(box, {}).get("error")]


def words(**declared: Any) -> forms.Field:
    return forms.CharField(widget=forms.Textarea(), **declared)


FIELDS: dict[str, Callable[[dict[str, Any]], forms.Field]] = {
    "input": lambda options: forms.CharField(
        widget=forms.TextInput({"class": options.get("classes", "")})
    ),
    "textarea": lambda _options: words(),
    "character-count": lambda options: words(max_length=options["maxlength"]),
    "radios": lambda options: forms.ChoiceField(widget=forms.RadioSelect(), choices=items(options)),
    "checkboxes": lambda options: forms.MultipleChoiceField(
        widget=forms.CheckboxSelectMultiple(), choices=items(options)
    ),
    "select": lambda options: forms.ChoiceField(choices=items(options)),
    "date-input": lambda _options: DayField(),
    "file-upload": lambda _options: forms.FileField(),
}


def field_for(component: str, options: dict[str, Any]) -> forms.Field:
    field = FIELDS[component](options)
    field.inline = "inline" in options.get("classes", "")  # type: ignore[attr-defined]
    field.option_hints = {  # type: ignore[attr-defined]
        item["value"]: item["hint"]["text"] for item in options.get("items", []) if item.get("hint")
    }
    return field


def form_for(component: str, options: dict[str, Any]) -> forms.Form:
    field = field_for(component, options)
    question = options.get("label") or options["fieldset"]["legend"]
    field.label = question["text"]
    field.help_text = options.get("hint", {}).get("text", "")
    if "items" in options:
        field.initial = chosen(options)
    elif component == "date-input":
        field.initial = None
    else:
        field.initial = options.get("value")

    class Example(forms.Form):
        default_renderer = GovukFormRenderer
        use_required_attribute = False

    form = Example()
    form.fields["asked"] = field
    if "values" in options and component == "date-input":
        form.initial["asked"] = [str(value) for value in options["values"].values()]
    return form


def with_error(form: forms.Form, options: dict[str, Any]) -> forms.Form:
    form._errors = forms.utils.ErrorDict(renderer=form.renderer)  # type: ignore[attr-defined]
    form.cleaned_data = {}
    message = options["errorMessage"]["text"]
    form.add_error("asked", forms.ValidationError(message, params={"boxes": date_error(options)}))
    return form


@pytest.mark.parametrize(
    "example",
    [example for example in EXAMPLES if example["component"] != "error-summary"],
    ids=lambda example: f"{example['component']}: {example['name']}",
)
def test_a_field_has_the_markup_of_the_design_system(example: dict[str, Any]) -> None:
    options = example["options"]
    form = form_for(example["component"], options)
    if "errorMessage" in options:
        form = with_error(form, options)
    assert Skeleton(form["asked"].as_field_group()).lines == Skeleton(example["html"]).lines


@pytest.mark.parametrize(
    "example",
    [example for example in EXAMPLES if example["component"] == "error-summary"],
    ids=lambda example: example["name"],
)
def test_the_error_summary_has_the_markup_of_the_design_system(example: dict[str, Any]) -> None:
    template = Template('{% include "components/error_summary.html" %}')
    html = template.render(Context({"errors": example["options"]["errorList"]}))
    assert Skeleton(html).lines == Skeleton(example["html"]).lines


class Incident(forms.Form):
    default_renderer = GovukFormRenderer

    words = forms.CharField(label="What did the child say?", help_text="In their own words")
    day = DayField(label="When was it?")
    seen = forms.ChoiceField(
        label="Was the child seen?", choices=[("y", "Yes"), ("n", "No")], widget=forms.RadioSelect
    )

    def clean(self) -> None:
        raise forms.ValidationError("These answers contradict each other")


def summary(form: forms.Form) -> str:
    return Template("{% load components %}{% error_summary form %}").render(Context({"form": form}))


def test_each_line_of_the_summary_leads_to_the_first_control_that_is_wrong() -> None:
    form = Incident({"day_day": "27", "day_month": "3", "day_year": ""})
    html = summary(form)
    for control in ("id_words", "id_day_year", "id_seen_0"):
        assert f'href="#{control}"' in html
        assert f'id="{control}"' in str(form)
    assert "<li>These answers contradict each other</li>" in html


def test_no_summary_without_errors() -> None:
    assert summary(forms.Form({})).strip() == ""


def test_a_control_is_described_by_its_hint_and_its_error() -> None:
    html = Incident({})["words"].as_field_group()
    assert 'aria-describedby="id_words_helptext id_words_error"' in html
    assert 'aria-invalid="true"' in html


def test_what_was_typed_is_shown_again_and_escaped() -> None:
    typed = {"words": "<script>alert(1)</script>", "day_day": '31" x', "day_month": "2"}
    html = str(Incident(typed))
    assert "<script>" not in html
    assert 'value="31&quot; x"' in html
    assert 'value="2"' in html


def test_an_error_is_escaped() -> None:
    form = Incident({})
    form.add_error("words", "<b>not</b> this")
    assert "&lt;b&gt;not&lt;/b&gt;" in form["words"].as_field_group()
    assert "&lt;b&gt;not&lt;/b&gt;" in summary(form)


def test_several_errors_of_one_question_share_one_message() -> None:
    form = Incident({})
    form.add_error("words", "And another")
    assert form["words"].as_field_group().count('class="govuk-error-message"') == 1


def test_an_optional_question_says_so_only_where_that_helps() -> None:
    class Choice(forms.Form):
        default_renderer = GovukFormRenderer
        says_optional = True
        note = forms.CharField(label="Anything else?", required=False)

    assert "(optional)" in Choice()["note"].as_field_group()
    Choice.says_optional = False
    assert "(optional)" not in Choice()["note"].as_field_group()


def test_a_long_answer_is_counted_and_never_cut_by_the_browser() -> None:
    class Long(forms.Form):
        default_renderer = GovukFormRenderer
        note = forms.CharField(widget=forms.Textarea, max_length=10_000)

    html = Long({"note": "x" * 10_001})["note"].as_field_group()
    assert 'data-maxlength="10000"' in html
    assert " maxlength=" not in html
    assert html.count("x" * 10_001) == 1


def test_ticked_boxes_stay_ticked() -> None:
    class Several(forms.Form):
        default_renderer = GovukFormRenderer
        harm = forms.MultipleChoiceField(
            choices=[("a", "A"), ("b", "B"), ("c", "C")], widget=forms.CheckboxSelectMultiple
        )

    html = Several(MultiValueDict({"harm": ["a", "c"]}))["harm"].as_field_group()
    assert html.count(" checked") == 2


def test_one_box_to_tick_has_its_question_beside_it() -> None:
    class One(forms.Form):
        default_renderer = GovukFormRenderer
        agreed = forms.BooleanField(label="I have told the family")

    html = One({})["agreed"].as_field_group()
    assert 'class="govuk-checkboxes__input"' in html
    assert 'for="id_agreed">I have told the family' in html
    assert 'id="id_agreed_error"' in html


class Asked(HeedForm):
    words = forms.CharField(label="What was said?")
    day = DayField(label="When was it?")
    alone = YesNoField(label="Seen alone?")
    kind = forms.ChoiceField(label="What kind?", choices=[("a", "A")])
    letter = forms.FileField(label="The letter")
    told = forms.BooleanField(label="The family knows")
    own = forms.CharField(label="Why?", error_messages={"required": "Say why"})


def test_a_question_left_out_asks_for_its_answer_by_name() -> None:
    assert [error for (error,) in Asked({}).errors.values()] == [
        "Enter an answer: What was said?",
        "Enter a date: When was it?",
        "Select yes or no: Seen alone?",
        "Select an answer: What kind?",
        "Choose a file: The letter",
        "Tick the box: The family knows",
        "Say why",
    ]


def test_heed_checks_and_not_the_browser() -> None:
    assert " required" not in str(Asked({}))
