"""Who may see the entry."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from heed.chronology import Restriction, WhyRestricted
from heed.server.web.forms.branches import Branch, Branches
from heed.server.web.forms.passive import Chosen

NAME = "entry-seen-by"
EVERYONE, SOME = "everyone", "some"
RESTRICTION_ERRORS = "entry-agencies"


def restriction(agencies: Mapping[str, str], own_agency: str) -> Branches:
    """Everyone who works with the child, or only some for a reason."""
    return Branches(
        NAME,
        gettext_lazy("Who may see this entry?"),
        (
            Branch(EVERYONE, gettext_lazy("Everyone who works with the child")),
            Branch(
                SOME,
                gettext_lazy("Only some, for a reason"),
                {
                    "entry-why-restricted": Chosen(
                        label=gettext_lazy("Why?"),
                        options=WhyRestricted.options(),
                        widget=forms.RadioSelect,
                    ),
                    "entry-agencies": Chosen(
                        label=gettext_lazy("Which agencies may see it?"),
                        help_text=gettext_lazy(
                            "You always can. If it is sealed, only you and those who supervise "
                            "you can, whatever you choose here."
                        ),
                        options=list(agencies.items()),
                        widget=forms.CheckboxSelectMultiple,
                        initial=[own_agency],
                    ),
                },
            ),
        ),
        initial=EVERYONE,
    )


def read_restriction(
    value: str, answers: Mapping[str, Any], agencies: Mapping[str, str]
) -> Restriction | None:
    """The restriction if there is one; raises ValidationError by question."""
    if value != SOME:
        return None
    why = answers.get("entry-why-restricted") or ""
    chosen = tuple(answers.get("entry-agencies") or ())
    errors = {}
    if why not in set(WhyRestricted):
        errors["entry-why-restricted"] = _("Select why not everyone may see this")
    if why != WhyRestricted.SEALED and (not chosen or not set(chosen) <= set(agencies)):
        errors["entry-agencies"] = _("Select at least one agency that may see this")
    if errors:
        raise ValidationError(errors)
    return Restriction(why, () if why == WhyRestricted.SEALED else chosen)
