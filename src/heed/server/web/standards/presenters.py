"""What the pages of the standards show."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from heed.clocks import london_day
from heed.learning.library.child_d import CHILD_D
from heed.learning.review import LearningPoint
from heed.server.services.learning_points import Point
from heed.server.services.not_met import NotMet
from heed.server.web.standards.declared import declared
from heed.server.web.standards.entries import limit_in_words, title_of
from heed.server.web.standards.generated import generated
from heed.server.web.standards.judged import Example
from heed.server.web.standards.wording import (
    Wording,
    expectation_in_words,
    for_whom_in_words,
    owner_in_words,
    trigger_in_words,
    unless_in_words,
)
from heed.standards import Authority, Level, Standard
from heed.standards.reasons import allowance
from heed.standards.use import Use

_BINDING = {Level.STATUTE, Level.STATUTORY_GUIDANCE}
_USES = {Use.LIVE: "green", Use.WATCHED: "yellow", Use.OFF: "grey"}


class AuthorityTag(NamedTuple):
    """How far an authority binds, in its word and a colour that repeats it."""

    text: str
    colour: str


class Part(NamedTuple):
    """One part of a standard: what it is called, and one or more sentences."""

    key: str
    sentences: tuple[Wording, ...]


class StandardCard(NamedTuple):
    """A standard in a list."""

    id: str
    says: str
    asks: str
    url: str
    tag: AuthorityTag
    document: str


class Subject(NamedTuple):
    """The standards that make one learning point checkable."""

    point: LearningPoint
    standards: tuple[StandardCard, ...]


class MissedLine(NamedTuple):
    """A child for whom the standard is not met, and the way to the record."""

    who: str
    url: str
    due_day: date


class StandardPage(NamedTuple):
    """Everything the page of one version of a standard says."""

    standard: Standard
    title: str
    tag: AuthorityTag
    parts: tuple[Part, ...]
    points: tuple[LearningPoint, ...]
    examples: tuple[Example, ...]
    opens: str
    to_verify: bool


def authority_tag(authority: Authority) -> AuthorityTag:
    """What binds is blue; what the partnership chose for itself is grey, and says so."""
    colour = "blue" if authority.level in _BINDING else "grey"
    return AuthorityTag(_(authority.level.label), colour)


def use_tag(use: Use) -> AuthorityTag:
    """How the partnership uses a standard, in a word; the colour only repeats it."""
    return AuthorityTag(_(use.label), _USES[use])


def card(standard: Standard) -> StandardCard:
    """A standard in a list, with the way to its page."""
    return StandardCard(
        id=standard.id,
        says=standard.says,
        asks=first_capital(standard.asks),
        url=reverse("standard", args=[standard.id]),
        tag=authority_tag(standard.authority),
        document=standard.authority.document,
    )


def subjects(standards: Iterable[Standard], points: Iterable[Point] = ()) -> tuple[Subject, ...]:
    """Standards under the learning point each serves first, in the order of the reviews."""
    known = tuple(standards)
    own = {point.id for point in CHILD_D.learning_points()}
    others = (LearningPoint(id=p.id, text=p.text, plain=p.words) for p in points if p.id not in own)
    groups = (
        Subject(point, tuple(card(s) for s in known if s.because[0] == point.id))
        for point in (*CHILD_D.learning_points(), *others)
    )
    return tuple(group for group in groups if group.standards)


def standard_page(standard: Standard) -> StandardPage:
    """The page of one version of a standard."""
    return StandardPage(
        standard=standard,
        title=first_capital(standard.asks),
        tag=authority_tag(standard.authority),
        parts=tuple(_parts(standard)),
        points=learning_points(standard.because),
        examples=declared(standard) or generated(standard),
        opens=title_of(standard.opens) if standard.opens else "",
        to_verify=standard.authority.to_verify,
    )


def missed_lines(missed: Iterable[NotMet]) -> tuple[MissedLine, ...]:
    """Initials and record number only, as on every list."""
    return tuple(
        MissedLine(
            f"{child.initials}, {child.record_number}",
            reverse("child", args=[child.record_number]),
            london_day(child.due),
        )
        for child in missed
    )


def learning_points(ids: Sequence[str]) -> tuple[LearningPoint, ...]:
    """The learning points with these ids, in the order of the review."""
    return tuple(point for point in CHILD_D.learning_points() if point.id in ids)


def first_capital(words: str) -> str:
    """The words as the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def _parts(standard: Standard) -> Iterable[Part]:
    own = standard.begins
    yield _part(_("When"), trigger_in_words(standard.trigger))
    yield Part(_("What is then expected"), (expectation_in_words(standard.expects, own),))
    allowed = allowance(standard.expects)
    if allowed is not None:
        yield _part(_("Time allowed"), first_capital(limit_in_words(allowed, own)) + ".")
    yield _part(_("For whom"), for_whom_in_words(standard))
    yield _part(_("Who acts"), owner_in_words(standard.owner))
    if standard.unless:
        lifted = (first_capital(unless_in_words(unless)) for unless in standard.unless)
        yield _part(_("Not asked if"), *lifted)
    if standard.waiver:
        yield _part(
            _("Waived"), _("Only with a reason, someone who authorises it and a day it ends.")
        )
    yield _part(_("In force"), _in_force(standard))


def _part(key: str, *sentences: str) -> Part:
    return Part(key, tuple(Wording(sentence) for sentence in sentences))


def _in_force(standard: Standard) -> str:
    said = {"since": date_format(standard.since), "until": date_format(standard.until)}
    if standard.until < date.max:
        return _("From %(since)s to %(until)s.") % said
    if standard.since > date.min:
        return _("From %(since)s on.") % said
    return _("For every entry on the record.")
