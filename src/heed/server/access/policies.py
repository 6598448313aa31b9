"""Rules over values: they know nothing of tables."""

from collections.abc import Collection
from typing import NamedTuple

from django.utils.translation import gettext as _

from heed.chronology import Chronology, Entry, WhyRestricted

BREAK_GLASS = "break_glass"
"""What a refusal can offer: emergency access with a reason."""


class Refusal(NamedTuple):
    """Why not, as a sentence for the person; `offers` names a way on, or is empty."""

    sentence: str
    offers: str = ""


class Viewer(NamedTuple):
    """Who looks: their id and agency, and the ids of those they supervise at any remove."""

    practitioner: str
    agency: str
    supervises: frozenset[str] = frozenset()


class NeedToKnow(NamedTuple):
    """The facts that decide whether someone may see a child's record today."""

    active: bool
    involved: bool
    supervises_someone_involved: bool
    emergency_access: bool


def refusal(need: NeedToKnow) -> Refusal | None:
    """Why these facts do not let someone see the record; None when they do."""
    if not need.active:
        return Refusal(_("Your account is closed. Ask your manager to open it again."))
    if need.involved or need.supervises_someone_involved or need.emergency_access:
        return None
    return Refusal(
        _(
            "You are not recorded as working with this child. If you need to see the record now "
            "to keep a child safe, say why and open it for a few hours."
        ),
        offers=BREAK_GLASS,
    )


def may_see_entry(viewer: Viewer, entry: Entry) -> bool:
    """Whether an entry's restriction lets this viewer of the child's record see it.

    Its author always may. Sealed: besides the author only those who supervise the author.
    Otherwise: everyone of an agency the restriction names.
    """
    if entry.restriction is None or entry.author.practitioner == viewer.practitioner:
        return True
    if entry.restriction.why == WhyRestricted.SEALED:
        return entry.author.practitioner in viewer.supervises
    return viewer.agency in entry.restriction.agencies


def visible_chronology(viewer: Viewer, chronology: Chronology) -> Chronology:
    """The lines of which the viewer may see every version, so that no correction tells more."""
    hidden = {
        chronology.roots[entry.id]
        for entry in chronology.entries
        if not may_see_entry(viewer, entry)
    }
    if not hidden:
        return chronology
    return Chronology(e for e in chronology.entries if chronology.roots[e.id] not in hidden)


def why_not_correct(viewer: Viewer, first: Entry) -> Refusal | None:
    """Why someone who sees a line may not correct it, given the entry that began it.

    Those who know best put it right: its author, their agency, and who supervises the author.
    """
    author = first.author
    if author.practitioner in {viewer.practitioner, *viewer.supervises}:
        return None
    if author.agency == viewer.agency:
        return None
    return Refusal(
        _(
            "Only people of the agency that recorded this can correct it. "
            "Ask them to, or record what you know as a new entry."
        )
    )


def may_review_break_glass(
    *, reviewer: str, is_partnership_officer: bool, used_by: str, supervises: Collection[str]
) -> bool:
    """Whether someone may judge an emergency access: never their own."""
    return reviewer != used_by and (is_partnership_officer or used_by in supervises)
