"""Forms with which a review that was read is checked and put right, all of it without scripts."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.forms import formset_factory
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from heed.learning.details import Detail
from heed.server.web.fields import DayField
from heed.server.web.form_rendering import HeedForm

_LINE = 300
_TEXT = 20000


class UploadForm(HeedForm):
    """The file of a published review."""

    file = forms.FileField(
        label=gettext_lazy("The file of the review"),
        help_text=gettext_lazy("A PDF, Word, HTML or text file, as the review was published."),
        error_messages={
            "required": gettext_lazy("Choose the file of a review."),
            "empty": gettext_lazy("The file is empty. Choose another."),
        },
    )
    replace = forms.BooleanField(
        label=gettext_lazy("If there is a draft of this review already, replace it"),
        required=False,
    )
    says_optional = False

    def __init__(self, *args: Any, too_large: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if too_large:
            self.fields["file"].error_messages["required"] = _too_large()

    def clean_file(self) -> Any:
        """Refuse a file above the limit, whatever its type."""
        file = self.cleaned_data["file"]
        if file.size > settings.HEED_UPLOAD_BYTES:
            raise forms.ValidationError(_too_large(), code="too_large")
        return file


def _too_large() -> str:
    return _("The file is larger than %(limit)s. Save it without pictures, or as text.") % {
        "limit": filesizeformat(settings.HEED_UPLOAD_BYTES)
    }


class AboutForm(HeedForm):
    """What the review is, and what it recommends; `version` is the one that is changed."""

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    title = forms.CharField(
        label=gettext_lazy("Title"),
        max_length=_LINE,
        error_messages={"required": gettext_lazy("Enter the title of the review.")},
    )
    about = forms.CharField(
        label=gettext_lazy("What it is about"),
        widget=forms.Textarea(attrs={"rows": 5}),
        max_length=_TEXT,
        required=False,
    )
    recommendations = forms.CharField(
        label=gettext_lazy("Recommendations"),
        help_text=gettext_lazy("Leave an empty line between one and the next."),
        widget=forms.Textarea(attrs={"rows": 5}),
        max_length=_TEXT,
        required=False,
    )


class BlockForm(HeedForm):
    """Lessons that belong together and how to enhance practice because of them."""

    heading = forms.CharField(
        label=gettext_lazy("Heading"),
        max_length=_LINE,
        error_messages={"required": gettext_lazy("Enter a heading, or tick to remove this block.")},
    )
    learning_points = forms.CharField(
        label=gettext_lazy("Learning points"),
        help_text=gettext_lazy("Leave an empty line between one and the next."),
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=_TEXT,
        required=False,
    )
    guidance = forms.CharField(
        label=gettext_lazy("How to enhance practice"),
        help_text=gettext_lazy("Leave an empty line between one and the next."),
        widget=forms.Textarea(attrs={"rows": 8}),
        max_length=_TEXT,
        required=False,
    )
    remove = forms.BooleanField(label=gettext_lazy("Remove this block"), required=False)
    says_optional = False

    def clean(self) -> dict[str, Any]:
        """A block that is removed needs no heading."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("remove"):
            self.errors.clear()
        return cleaned


class ResourceForm(HeedForm):
    """A guide, process or website that the review names; without a title it is left out."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=_LINE, required=False)
    publisher = forms.CharField(label=gettext_lazy("Publisher"), max_length=_LINE, required=False)
    url = forms.URLField(
        label=gettext_lazy("Address"),
        max_length=2000,
        required=False,
        assume_scheme="https",
        widget=forms.TextInput(attrs={"inputmode": "url", "spellcheck": "false"}),
        error_messages={
            "invalid": gettext_lazy(
                "Enter an address that starts with https://, or leave it empty."
            )
        },
    )
    says_optional = False


class UnplacedForm(HeedForm):
    """A part of the file that could not be read with certainty, and where it belongs."""

    text = forms.CharField(
        label=gettext_lazy("What it says"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=_TEXT,
        required=False,
    )
    place = forms.ChoiceField(
        label=gettext_lazy("Where it belongs"),
        choices=(
            ("leave", gettext_lazy("Leave it aside for now")),
            ("drop", gettext_lazy("Leave it out")),
            ("learning_point", gettext_lazy("A learning point")),
            ("guidance", gettext_lazy("How to enhance practice")),
            ("recommendation", gettext_lazy("A recommendation")),
            ("about", gettext_lazy("What the review is about")),
        ),
    )
    block = forms.IntegerField(
        label=gettext_lazy("In block number"),
        min_value=1,
        required=False,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-2", "inputmode": "numeric"}),
        error_messages={"invalid": gettext_lazy("Enter the number of a block.")},
    )
    says_optional = False


BlockForms = formset_factory(BlockForm, extra=0, max_num=200)
ResourceForms = formset_factory(ResourceForm, extra=0, max_num=400)
UnplacedForms = formset_factory(UnplacedForm, extra=0, max_num=400)


class BeginForm(HeedForm):
    """A review that is written by hand: it begins with its title."""

    title = forms.CharField(
        label=gettext_lazy("Title"),
        max_length=_LINE,
        error_messages={"required": gettext_lazy("Enter the title of the review.")},
    )


class ConfirmForm(HeedForm):
    """Somebody says that they have read this version and want it to be public."""

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    checked = forms.BooleanField(
        label=gettext_lazy("I have read all of it: nobody in it can be recognised"),
        error_messages={
            "required": gettext_lazy(
                "Tick to say that you have read all of it before you approve it."
            )
        },
    )
    says_optional = False


class PublishForm(HeedForm):
    """Now, or on a day that is still to come."""

    when = forms.ChoiceField(
        label=gettext_lazy("When can the public read it?"),
        choices=(("now", gettext_lazy("Now")), ("day", gettext_lazy("From a day to come"))),
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose now, or a day.")},
    )
    on = DayField(
        label=gettext_lazy("From which day?"),
        help_text=gettext_lazy("Only if you chose a day to come. For example, 27 3 2026."),
        required=False,
    )
    says_optional = False

    def clean(self) -> dict[str, Any]:
        """A day is needed when one was chosen."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("when") == "day" and not cleaned.get("on") and "on" not in self.errors:
            self.add_error("on", _("Enter the day from which the public can read it."))
        return cleaned


def details_form(found: Iterable[Detail], data: Any = None) -> HeedForm:  # noqa: ANN401
    """For each detail, why it can stay; one left empty stays undecided."""
    form = HeedForm(data)
    form.says_optional = False
    for detail in found:
        form.fields[detail.key] = forms.CharField(
            label=_("Why can “%(words)s” stay?") % {"words": detail.words},
            help_text=_("Leave it empty to change the text instead."),
            max_length=_TEXT,
            required=False,
        )
    return form
