"""A family's copy as a PDF that a screen reader can read: tagged, with its language and title."""

from pathlib import Path

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from heed.server.web.documents.pdf import pdf
from heed.server.web.families.family_copy import FamilyCopy

_TEMPLATE = Path(__file__).with_name("copy.typ")
ORDINARY, LARGE = 12, 18
"""Sizes of type in points; 16 is the least that is called large print."""


def as_pdf(copy: FamilyCopy, *, large: bool) -> bytes:
    """The copy in PDF/UA-1; its words are given as data and never read as instructions."""
    said = {
        "title": _("What we agreed"),
        "for": _("For %(who)s") % {"who": copy.who_for},
        "agreed": copy.agreed,
        "who_does_what": _("Who does what, and by when"),
        "columns": [_("Who"), _("What"), _("By when")],
        "steps": [list(step) for step in copy.steps],
        "parts": [list(part) for part in copy.parts],
        "lang": (get_language() or "en").partition("-")[0],
        "size": LARGE if large else ORDINARY,
    }
    return pdf(_TEMPLATE, said)
