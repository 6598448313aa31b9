"""What the page of a child's voice shows: Lundy's four parts, for each time the child was heard."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.urls import reverse

from heed.chronology import Line
from heed.practice import kind_named
from heed.server.services.read_child import ChildRecord
from heed.server.web.children.lines import by_whom

HEARD = ("voice_heard", "direct_work", "visit")
ANSWERED = "voice_acted_on"
PER_PAGE = 30
_SPACE = ("heard_how", "heard_alone", "choices_offered", "supporter", "not_alone_reason", "place")
_SEEN = ("shown", "did", "child_did", "since_before")
_OURS = ("our_view", "means")


class Heard(NamedTuple):
    """One time a child was heard: words, what was seen, and apart from both what we think."""

    title: str
    when: str
    url: str
    by: str
    space: tuple[dict[str, str], ...]
    words: tuple[str, ...]
    seen: tuple[str, ...]
    ours: tuple[str, ...]
    audience: str
    answers: tuple["Answered", ...]
    answer_url: str


class Answered(NamedTuple):
    """What came of it: what it changed, and what the child was told."""

    when: str
    url: str
    rows: tuple[dict[str, str], ...]
    child_words: str


class VoicePage(NamedTuple):
    """Everything the page says."""

    number: str
    heard: tuple[Heard, ...]
    page: Page[Line]
    unanswered: int
    add_url: str


def voice_page(record: ChildRecord, agencies: Mapping[str, str], *, number: str) -> VoicePage:
    """The page for one reader of the record."""
    lines = [line for line in reversed(record.chronology.lines) if _says_something(line)]
    page = Paginator(lines, PER_PAGE).get_page(number)
    answers = record.chronology.by_kind.get(ANSWERED, ())
    answered = {about for answer in answers for about in answer.about}
    child = record.child.record_number
    return VoicePage(
        number=child,
        heard=tuple(_heard(record, line, answers, agencies) for line in page),
        page=page,
        unanswered=sum(line.id not in answered for line in lines),
        add_url=reverse("record", args=[child, "voice_heard"]),
    )


def _says_something(line: Line) -> bool:
    """A visit is among them only when the child said something in it."""
    return line.kind in HEARD and bool(_words(line) or line.kind != "visit")


def _heard(
    record: ChildRecord, line: Line, answers: Iterable[Line], agencies: Mapping[str, str]
) -> Heard:
    fields = line.entry.fields
    form = reverse("record", args=[record.child.record_number, ANSWERED])
    return Heard(
        title=kind_named(line.kind).title,
        when=line.occurred.in_words(),
        url=reverse("entry", args=[line.entry.id]),
        by=by_whom(line.author, agencies),
        space=_rows(line, _SPACE),
        words=_words(line),
        seen=tuple(str(fields[name]) for name in _SEEN if fields.get(name)),
        ours=tuple(str(fields[name]) for name in _OURS if fields.get(name)),
        audience=str(fields.get("audience", "")),
        answers=tuple(_answered(one) for one in answers if line.id in one.about),
        answer_url=f"{form}?{urlencode({'about': line.id})}",
    )


def _answered(line: Line) -> Answered:
    return Answered(
        when=line.occurred.in_words(),
        url=reverse("entry", args=[line.entry.id]),
        rows=_rows(
            line, ("influence", "audience", "how_changed", "not_reason", "told_back", "told_on")
        ),
        child_words="\n".join(_words(line)),
    )


def _words(line: Line) -> tuple[str, ...]:
    reading = kind_named(line.kind).reading(line.entry.fields)
    return tuple(answer.words for answer in reading if answer.question.child_words)


def _rows(line: Line, names: tuple[str, ...]) -> tuple[dict[str, str], ...]:
    reading = kind_named(line.kind).reading(line.entry.fields)
    return tuple(
        {"key": one.question.text, "value": one.words}
        for one in reading
        if one.question.name in names
    )
