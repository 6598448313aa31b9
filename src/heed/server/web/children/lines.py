"""Lines of a chronology as people read them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import groupby
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.chronology import Entry, Line, SourceKind
from heed.clocks import LONDON, london_day
from heed.people import Author
from heed.practice import Kind, kind_named
from heed.server.web.pictures import look_of
from heed.server.web.standards.entries import role_in_words

LATE_DAYS = 2
"""From how many days on it is said that an entry was recorded later; no standard, a remark."""
LONGEST_READING = 400


class Earlier(NamedTuple):
    """A reading that was corrected, and the way to it."""

    words: str
    url: str


class ShownLine(NamedTuple):
    """One line of the chronology."""

    url: str
    when: str
    title: str
    nature: str
    reading: str
    child_words: str
    meta: str
    late: str
    restricted: bool
    in_error: str
    corrected: str
    earlier: tuple[Earlier, ...]


class Month(NamedTuple):
    """Lines that began in one month."""

    heading: str
    lines: tuple[ShownLine, ...]


def months(
    lines: Iterable[Line], agencies: Mapping[str, str], *, as_known_on: date | None = None
) -> tuple[Month, ...]:
    """The lines in the order given, under the months in which they began."""
    return tuple(
        Month(date_format(first, "F Y"), tuple(shown(x, agencies, as_known_on) for x in group))
        for first, group in groupby(lines, key=lambda line: line.occurred.first_day.replace(day=1))
    )


def shown(line: Line, agencies: Mapping[str, str], as_known_on: date | None) -> ShownLine:
    """One line in its current reading; what was recorded in error is not read out."""
    entry, kind = line.entry, kind_named(line.kind)
    in_error = line.withdrawn
    return ShownLine(
        url=entry_url(entry, as_known_on),
        when=entry.occurred.in_words(),
        title=kind.title,
        nature=look_of(kind).value,
        reading="" if in_error else _reading(kind, entry),
        child_words="" if in_error else _child_words(kind, entry),
        meta=_meta(line, agencies),
        late=_late(line),
        restricted=entry.restriction is not None,
        in_error=_in_error(entry) if in_error else "",
        corrected=_corrected(line) if len(line.versions) > 1 and not in_error else "",
        earlier=tuple(_earlier(line, as_known_on)),
    )


def entry_url(entry: Entry, as_known_on: date | None = None) -> str:
    """The page of an entry, read for the same day."""
    url = reverse("entry", args=[entry.id])
    return f"{url}?{urlencode({'as_known_on': as_known_on})}" if as_known_on else url


def first_words(kind: Kind, entry: Entry) -> str:
    """What is read first of an entry, cut where a list would grow too long."""
    return shortened(kind.first_words(entry.fields), LONGEST_READING)


def shortened(words: str, most: int) -> str:
    """The words, or as many whole ones as fit."""
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"


def by_whom(author: Author, agencies: Mapping[str, str]) -> str:
    """An author by role and agency; names are for those who work with the child, not for lists."""
    return f"{role_in_words(author.role)}, {agencies.get(author.agency, author.agency)}"


def known_how(entry: Entry) -> str:
    """Where an entry comes from, in a few words; empty when its author was there."""
    match entry.source.kind:
        case SourceKind.REPORTED:
            return _("told by %(who)s") % {"who": entry.source.who}
        case SourceKind.DOCUMENT:
            return _("from a document: %(reference)s") % {"reference": entry.source.reference}
        case SourceKind.IMPORTED:
            return _("from another system")
        case _:
            return ""


def moment_in_words(moment: datetime) -> str:
    """A moment as people read it, in London time."""
    return f"{moment.astimezone(LONDON):%-d %B %Y, %H:%M}"


def _meta(line: Line, agencies: Mapping[str, str]) -> str:
    recorded = _("recorded %(when)s") % {"when": moment_in_words(line.recorded_at)}
    parts = (by_whom(line.first.author, agencies), known_how(line.entry), recorded)
    return " · ".join(part for part in parts if part)


def _late(line: Line) -> str:
    days = (london_day(line.recorded_at) - line.occurred.last_day).days
    if days < LATE_DAYS:
        return ""
    return ngettext("Recorded %(n)s day later", "Recorded %(n)s days later", days) % {"n": days}


def _in_error(entry: Entry) -> str:
    said = {"when": moment_in_words(entry.recorded_at), "reason": entry.reason}
    return _("Recorded in error, as said on %(when)s: %(reason)s") % said


def _corrected(line: Line) -> str:
    said = {"when": moment_in_words(line.entry.recorded_at), "reason": line.entry.reason}
    return _("Corrected on %(when)s: %(reason)s") % said


def _earlier(line: Line, as_known_on: date | None) -> Iterable[Earlier]:
    for entry in line.versions[:-1]:
        words = _("Read the version of %(when)s") % {"when": moment_in_words(entry.recorded_at)}
        yield Earlier(words, entry_url(entry, as_known_on))


def _reading(kind: Kind, entry: Entry) -> str:
    """What is read first, without the child's own words: those stand by themselves."""
    said = {question.name for question in kind.questions if question.child_words}
    own = {name: answer for name, answer in entry.fields.items() if name not in said}
    return shortened(kind.first_words(own), LONGEST_READING)


def _child_words(kind: Kind, entry: Entry) -> str:
    """What the child said, in their own words."""
    said = (entry.fields.get(q.name) for q in kind.questions if q.child_words)
    return shortened("\n".join(str(words) for words in said if words), LONGEST_READING)
