"""What the page of an entry shows."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from heed.chronology import Entry, Line, Restriction, WhyRestricted
from heed.chronology.concern import RAISED, STEPS
from heed.people import Role
from heed.practice import Kind, kind_named
from heed.practice.acts.concern import CONCERN_RAISED
from heed.server.services.read_child import Asked
from heed.server.services.read_entry import EntryRead
from heed.server.services.read_meeting import root_of
from heed.server.web.children.lines import (
    ShownLine,
    by_whom,
    entry_url,
    known_how,
    moment_in_words,
    shown,
)
from heed.server.web.standards.entries import role_in_words, title_of
from heed.server.web.standards.presenters import StandardCard, card, first_capital
from heed.standards.reasons import reason
from heed.wording import Decided


class Row(NamedTuple):
    """A question and its answer; `said` marks the child's own words."""

    key: str
    value: str
    said: bool = False


class Changed(NamedTuple):
    """What a correction changed: the question, and its answer before and after."""

    key: str
    before: str
    after: str


class Version(NamedTuple):
    """One version of the entry, and what it changed in the one before."""

    url: str
    words: str
    reason: str
    is_this: bool
    in_error: bool
    changed: tuple[Changed, ...]


class WordDecided(NamedTuple):
    """What the author decided about one word that was pointed out."""

    term: str
    question: str
    decided: str
    kind: str


class Judged(NamedTuple):
    """One obligation around the entry: its verdict, and the reason in words."""

    card: StandardCard
    verdict: str
    reason: str


class EntryPage(NamedTuple):
    """Everything the page of an entry says."""

    read: EntryRead
    title: str
    when: str
    known_on: str
    newest_url: str
    about_child: tuple[Row, ...]
    circumstances: tuple[Row, ...]
    versions: tuple[Version, ...]
    is_about: tuple[ShownLine, ...]
    what_is_about_it: tuple[ShownLine, ...]
    left_out: tuple[ShownLine, ...]
    triggered: tuple[Judged, ...]
    answered: tuple[Judged, ...]
    can_correct: bool
    meeting_url: str
    concern_url: str
    disagree_url: str
    words: tuple[WordDecided, ...]


def entry_page(read: EntryRead, agencies: Mapping[str, str]) -> EntryPage:
    """The page of one version of an entry."""
    on = read.record.as_known_on
    kind = kind_named(read.entry.kind)
    return EntryPage(
        read=read,
        title=kind.title,
        when=read.entry.occurred.in_words(),
        known_on=date_format(on, "j F Y") if on else "",
        newest_url=entry_url(read.line.entry, on),
        about_child=tuple(_answers(kind, read.entry)),
        circumstances=tuple(_circumstances(read, agencies)),
        versions=tuple(_versions(read, agencies)),
        is_about=tuple(shown(line, agencies, on) for line in read.is_about),
        what_is_about_it=tuple(shown(line, agencies, on) for line in read.what_is_about_it),
        left_out=tuple(shown(line, agencies, on) for line in read.left_out),
        triggered=tuple(_judged(read, asked) for asked in read.triggered),
        answered=tuple(_judged(read, asked) for asked in read.answered),
        can_correct=(
            read.is_current
            and not read.line.withdrawn
            and read.why_not_correct is None
            and read.record.can_record
        ),
        meeting_url=_meeting_url(read),
        concern_url=_concern_url(read.line),
        disagree_url=_disagree_url(read),
        words=tuple(_words(kind, read.entry)),
    )


def _meeting_url(read: EntryRead) -> str:
    if not read.record.can_record or root_of(read.record.chronology, read.line) is None:
        return ""
    return reverse("meeting", args=[read.line.entry.id])


def _concern_url(line: Line) -> str:
    """Where the whole story is read that this line is a part of."""
    part_of_one = line.kind in {RAISED, *STEPS} and not line.withdrawn
    return reverse("concern", args=[line.id]) if part_of_one else ""


def _disagree_url(read: EntryRead) -> str:
    """The form that challenges what this entry records, for what can be challenged."""
    line, record = read.line, read.record
    if line.withdrawn or not record.can_record or not CONCERN_RAISED.may_be_about(line.kind):
        return ""
    form = reverse("record", args=[record.child.record_number, CONCERN_RAISED.name])
    return f"{form}?{urlencode({'about': line.id})}"


def _answers(kind: Kind, entry: Entry) -> Iterator[Row]:
    for answer in kind.reading(entry.fields):
        yield Row(answer.question.text, answer.words, answer.question.child_words)


def _words(kind: Kind, entry: Entry) -> Iterator[WordDecided]:
    questions = {question.name: question.text for question in kind.questions}
    for one in entry.wording:
        decided = dict(Decided.options()).get(one.decided, one.decided)
        because = _("%(decided)s, because: %(reason)s")
        yield WordDecided(
            term=one.term,
            question=questions.get(one.question, _("Why it was corrected")),
            decided=because % {"decided": decided, "reason": one.reason} if one.reason else decided,
            kind=one.kind,
        )


def _circumstances(read: EntryRead, agencies: Mapping[str, str]) -> Iterator[Row]:
    entry = read.entry
    yield Row(_("When it happened"), entry.occurred.in_words())
    yield Row(_("Recorded"), moment_in_words(entry.recorded_at))
    yield Row(_("By"), by_whom(entry.author, agencies))
    yield Row(_("How it is known"), _known_how(entry))
    if entry.restriction:
        yield Row(_("Who may see it"), _who_may_see(entry.restriction, agencies))
    others = len(entry.children) - 1
    if others:
        yield Row(_("Also about"), _also_about(read))


def _known_how(entry: Entry) -> str:
    return first_capital(known_how(entry)) or _("Seen or heard by the author")


def _also_about(read: EntryRead) -> str:
    mates = {mate.id: mate for mate in read.record.household if mate.id}
    own = str(read.record.child.pk)
    named = [
        f"{mates[c].name}, {mates[c].record_number}" if c in mates else _("another child")
        for c in read.entry.children
        if c != own
    ]
    return "\n".join(dict.fromkeys(named))


def _who_may_see(restriction: Restriction, agencies: Mapping[str, str]) -> str:
    why = dict(WhyRestricted.options()).get(restriction.why, restriction.why)
    if restriction.why == WhyRestricted.SEALED:
        return _("%(why)s: its author and those who supervise them") % {"why": why}
    named = ", ".join(agencies.get(code, code) for code in restriction.agencies)
    return _("%(why)s: its author, and %(agencies)s") % {"why": why, "agencies": named}


def _versions(read: EntryRead, agencies: Mapping[str, str]) -> Iterator[Version]:
    """Newest first."""
    every = read.line.versions
    for place in reversed(range(len(every))):
        entry, before = every[place], every[place - 1] if place else None
        said = {
            "when": moment_in_words(entry.recorded_at),
            "by": by_whom(entry.author, agencies),
        }
        yield Version(
            url=entry_url(entry, read.record.as_known_on),
            words=_("%(when)s, %(by)s") % said,
            reason=entry.reason,
            is_this=entry.id == read.entry.id,
            in_error=entry.in_error,
            changed=tuple(_changes(before, entry, read, agencies)) if before else (),
        )


def _changes(
    before: Entry, after: Entry, read: EntryRead, agencies: Mapping[str, str]
) -> Iterator[Changed]:
    old, new = _readings(before, read, agencies), _readings(after, read, agencies)
    for key in dict.fromkeys([*old, *new]):
        if old.get(key) != new.get(key):
            yield Changed(key, old.get(key) or _("not answered"), new.get(key) or _("not answered"))


def _readings(entry: Entry, read: EntryRead, agencies: Mapping[str, str]) -> dict[str, str]:
    kind = kind_named(entry.kind)
    rows = {row.key: row.value for row in _answers(kind, entry)}
    restriction = entry.restriction
    return rows | {
        _("When it happened"): entry.occurred.in_words(),
        _("How it is known"): _known_how(entry),
        _("What it is about"): _about_in_words(entry, read),
        _("Who may see it"): (
            _who_may_see(restriction, agencies)
            if restriction
            else _("everyone who works with the child")
        ),
    }


def _about_in_words(entry: Entry, read: EntryRead) -> str:
    lines = (read.record.chronology.line_of(target) for target in entry.about)
    named = [f"{title_of(line.kind)}, {line.occurred.in_words()}" for line in lines if line]
    return "\n".join(named) or _("no other entry")


def _judged(read: EntryRead, asked: Asked) -> Judged:
    record = read.record
    owner = role_in_words(asked.obligation.owner_role) if asked.obligation.owner_role else ""
    words = reason(
        asked.standard,
        asked.obligation,
        record.chronology,
        as_of=record.moment,
        titles=title_of,
        owner=_in_a_sentence(owner),
    )
    return Judged(card(asked.standard), asked.verdict.value, words)


def _in_a_sentence(role: str) -> str:
    """A role after “by”: with its article, and small unless it is an abbreviation."""
    if not role:
        return ""
    small = role if role == Role.GP.label else role[:1].lower() + role[1:]
    return _("the %(role)s") % {"role": small}
