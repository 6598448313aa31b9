"""Forms of training: a course, who was there, a file of attendance, and what one thinks of it."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from heed.clocks import LONDON, moment_in_london
from heed.practice.training import Level
from heed.server.storage.models import Course
from heed.server.web.fields import ClockTimeField, DayField
from heed.server.web.form_rendering import HeedForm


class CourseForm(HeedForm):
    """A course: what, for whom, where and when."""

    title = forms.CharField(
        label=gettext_lazy("Title"),
        max_length=200,
        error_messages={"required": gettext_lazy("Enter the title of the course.")},
    )
    level = forms.ChoiceField(label=gettext_lazy("Level"), choices=Level.options())
    audience = forms.CharField(
        label=gettext_lazy("For whom"),
        help_text=gettext_lazy("For example: everyone who visits families."),
        max_length=300,
        required=False,
    )
    about = forms.CharField(
        label=gettext_lazy("What it is about"),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=5000,
        required=False,
    )
    where = forms.CharField(
        label=gettext_lazy("Where"),
        help_text=gettext_lazy("An address, or “online”."),
        max_length=300,
        error_messages={"required": gettext_lazy("Say where it takes place.")},
    )
    day = DayField(label=gettext_lazy("On which day?"))
    starts = ClockTimeField(
        label=gettext_lazy("It starts at"),
        error_messages={"required": gettext_lazy("Enter the time it starts, like 9:30am.")},
    )
    ends = ClockTimeField(
        label=gettext_lazy("It ends at"),
        error_messages={"required": gettext_lazy("Enter the time it ends, like 4pm.")},
    )
    places = forms.IntegerField(
        label=gettext_lazy("How many places?"),
        min_value=1,
        max_value=10_000,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-5", "inputmode": "numeric"}),
        error_messages={
            "required": gettext_lazy("Enter how many places there are."),
            "invalid": gettext_lazy("Enter a whole number, like 20."),
        },
    )

    def answers(self) -> dict[str, Any]:
        """The course as it is kept."""
        said = dict(self.cleaned_data)
        day, starts, ends = said.pop("day"), said.pop("starts"), said.pop("ends")
        moments = {
            "starts_at": moment_in_london(day, starts),
            "ends_at": moment_in_london(day, ends),
        }
        return {**said, **moments}


def said_of(course: Course) -> dict[str, Any]:
    """A course as the form shows it."""
    return {
        "title": course.title,
        "level": course.level,
        "audience": course.audience,
        "about": course.about,
        "where": course.where,
        "day": _local(course.starts_at).date(),
        "starts": _local(course.starts_at).time(),
        "ends": _local(course.ends_at).time(),
        "places": course.places,
    }


class AttendanceFileForm(HeedForm):
    """A file of attendance from another system."""

    file = forms.FileField(
        label=gettext_lazy("The file"),
        help_text=gettext_lazy("CSV with the columns email, course, level and date."),
        error_messages={
            "required": gettext_lazy("Choose a file."),
            "empty": gettext_lazy("The file is empty. Choose another."),
        },
    )
    MOST_BYTES = 2 * 1024 * 1024

    def clean_file(self) -> str:
        """The text of the file."""
        file = self.cleaned_data["file"]
        if file.size > self.MOST_BYTES:
            raise forms.ValidationError(_("The file is larger than 2 MB. Split it."))
        try:
            text: str = file.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise forms.ValidationError(
                _("The file is not text in UTF-8. Save it as “CSV UTF-8” and choose it again.")
            ) from error
        return text


def _local(moment: datetime) -> datetime:
    return moment.astimezone(LONDON)
