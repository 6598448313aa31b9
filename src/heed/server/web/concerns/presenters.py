"""What the page of one concern shows."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from heed.chronology import Line
from heed.chronology.concern import ANSWERED, CLOSED, ESCALATED, Concern
from heed.practice import kind_named
from heed.practice.acts.concern import Satisfied, Tier
from heed.server.services.read_concern import ConcernRead
from heed.server.web.children.asked import asked_line
from heed.server.web.children.lines import ShownLine, by_whom, shown
from heed.server.web.concerns.story import (
    answer_in_words,
    state_in_words,
    subject_in_words,
    tiers,
)
from heed.server.web.worklist.presenters import Line as AskedLine


class Row(NamedTuple):
    """One thing to know about the concern."""

    key: str
    value: str


class Rung(NamedTuple):
    """One tier of the ladder: who it is, and when the concern came to them, if it did."""

    name: str
    since: str
    is_here: bool


class Move(NamedTuple):
    """Something that can be recorded next."""

    text: str
    url: str


class ConcernPage(NamedTuple):
    """Everything the page of a concern says."""

    number: str
    title: str
    is_open: bool
    state: str
    is_immediate: bool
    safe_meanwhile: str
    challenged: tuple[ShownLine, ...]
    facts: tuple[Row, ...]
    asked: tuple[AskedLine, ...]
    moves: tuple[Move, ...]
    ladder: tuple[Rung, ...]
    story: tuple[ShownLine, ...]


def concern_page(read: ConcernRead, agencies: Mapping[str, str]) -> ConcernPage:
    """The page for one reader of the record."""
    concern, record = read.concern, read.record
    is_open = concern.closing is None
    return ConcernPage(
        number=record.child.record_number,
        title=subject_in_words(concern),
        is_open=is_open,
        state=state_in_words(concern),
        is_immediate=concern.is_immediate and is_open,
        safe_meanwhile=concern.latest("safe_meanwhile") or "",
        challenged=tuple(shown(line, agencies, None) for line in read.challenged),
        facts=tuple(_facts(concern, agencies)),
        asked=tuple(asked_line(record, asked) for asked in read.still_asked),
        moves=tuple(_moves(concern, record.child.record_number)),
        ladder=tuple(_ladder(concern)),
        story=tuple(shown(line, agencies, None) for line in concern.lines),
    )


def _facts(concern: Concern, agencies: Mapping[str, str]) -> Iterator[Row]:
    raised = concern.raised
    yield Row(
        _("Which decision or practice is challenged"),
        answer_in_words(raised, "decision_challenged"),
    )
    yield Row(_("What it means for the child"), answer_in_words(raised, "impact"))
    yield Row(_("What is wanted"), answer_in_words(raised, "wanted"))
    yield Row(_("Raised by"), by_whom(raised.author, agencies))
    yield Row(_("It lies with"), concern.latest("to_whom", "raised_with") or _("nobody is named"))
    if concern.closing is None:
        yield Row(_("Answer agreed by"), _day(concern.latest("answer_by")))
        return
    yield Row(_("Why it ended so"), answer_in_words(concern.closing, "reasons"))
    content = concern.latest("challenger_satisfied")
    yield Row(
        _("Whoever raised it is content"), dict(Satisfied.options()).get(content, _("not asked"))
    )
    shared = concern.latest("shared_with_all")
    yield Row(_("Everyone involved has it in writing"), _("Yes") if shared else _("Not yet"))


def _day(written: str | None) -> str:
    return date_format(date.fromisoformat(written), "j F Y") if written else _("no day is agreed")


def _moves(concern: Concern, number: str) -> Iterator[Move]:
    last = concern.lines[-1]
    if concern.closing is None:
        yield Move(_("Record the answer"), _form(number, ANSWERED, last))
        if concern.tier != Tier.FOUR:
            yield Move(_("Take it to the next tier"), _form(number, ESCALATED, last))
        yield Move(_("Close it"), _form(number, CLOSED, last))
    elif concern.latest("challenger_satisfied") == Satisfied.NO and concern.tier != Tier.FOUR:
        yield Move(_("Take it to the next tier all the same"), _form(number, ESCALATED, last))


def _form(number: str, kind: str, about: Line) -> str:
    kinds_about = kind_named(kind).about
    query = f"?{urlencode({'about': about.id})}" if about.kind in kinds_about else ""
    return f"{reverse('record', args=[number, kind])}{query}"


def _ladder(concern: Concern) -> Iterator[Rung]:
    reached = concern.tiers
    for tier, name in tiers().items():
        line = reached.get(tier)
        since = line.occurred.in_words() if line else ""
        yield Rung(name, since, concern.closing is None and tier == concern.tier)
