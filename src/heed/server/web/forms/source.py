"""How the author knows."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from heed.chronology import Source, SourceKind
from heed.server.web.forms.branches import Branch, Branches
from heed.server.web.forms.passive import line_field
from heed.server.web.forms.plain_words import fault_of_words

NAME = "entry-source"
SOURCE_ERRORS: Mapping[str, str] = {
    SourceKind.REPORTED: "entry-told-by",
    SourceKind.DOCUMENT: "entry-document",
}
"""The question to which an error about a source of each kind belongs."""


def source(initial: str = "") -> Branches:
    """Seen, told or read."""
    return Branches(
        NAME,
        gettext_lazy("How do you know?"),
        (
            Branch(SourceKind.SEEN, SourceKind.SEEN.label),
            Branch(
                SourceKind.REPORTED,
                SourceKind.REPORTED.label,
                {
                    "entry-told-by": line_field(
                        label=gettext_lazy("Who told you?"),
                        help_text=gettext_lazy("Their role, for example “class teacher”"),
                    )
                },
            ),
            Branch(
                SourceKind.DOCUMENT,
                SourceKind.DOCUMENT.label,
                {
                    "entry-document": line_field(
                        label=gettext_lazy("Which document?"),
                        help_text=gettext_lazy("Its title, date and where it is kept"),
                    )
                },
            ),
        ),
        initial=initial,
    )


def read_source(kind: str, answers: Mapping[str, Any]) -> Source:
    """The source; raises ValidationError by question."""
    match kind:
        case SourceKind.REPORTED:
            says = _("Enter the role of the person who told you")
            return Source(kind, who=_line("entry-told-by", says, answers))
        case SourceKind.DOCUMENT:
            says = _("Enter which document it is")
            return Source(kind, reference=_line("entry-document", says, answers))
        case _:
            return Source(kind)


def _line(name: str, missing: str, answers: Mapping[str, Any]) -> str:
    text = (answers.get(name) or "").strip()
    if says := (missing if not text else fault_of_words(text)):
        raise ValidationError({name: says})
    return text
