"""What every agency's missed appointments and views of neglect show over time, on one page."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import NamedTuple

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.chronology import Line
from heed.practice import kind_named
from heed.practice.vocabulary import Agency
from heed.server.services.agencies import agency_names
from heed.server.services.read_child import ChildRecord, open_record
from heed.server.web.asking import practitioner_of
from heed.server.web.children.lines import ShownLine, entry_url, shown
from heed.server.web.children.refusing import need_to_know

_QUARTER, _YEAR = timedelta(days=90), timedelta(days=365)
_MOST = 20


class MissedBy(NamedTuple):
    """How often the child missed one agency's appointments; counts of entries, never a score."""

    agency: str
    quarter: int
    year: int
    ever: int


class Said(NamedTuple):
    """What one agency last said that it sees and does."""

    agency: str
    sees: str
    does: str
    contact: str
    when: str
    url: str


class OverTime(NamedTuple):
    """Everything the page says."""

    number: str
    missed: tuple[MissedBy, ...]
    newest: tuple[ShownLine, ...]
    more: int
    followed_up: int
    roles: tuple[Said, ...]
    silent: tuple[str, ...]
    judgements: tuple[ShownLine, ...]


@login_required
@require_safe
@need_to_know
def over_time(request: HttpRequest, record_number: str) -> HttpResponse:
    """The pattern across agencies."""
    record = open_record(
        practitioner_of(request),
        record_number,
        now=timezone.now(),
        why="look at missed appointments and neglect over time",
        only_open=True,
    )
    return render(request, "children/over_time.html", {"page": _page(record, agency_names())})


def _page(record: ChildRecord, agencies: Mapping[str, str]) -> OverTime:
    of_kind = record.chronology.by_kind
    missed = of_kind.get("appointment_missed", ())
    followed = {
        about for line in of_kind.get("appointment_followed_up", ()) for about in line.about
    }
    roles = _newest_of_each_agency(of_kind.get("agency_role", ()))
    return OverTime(
        number=record.child.record_number,
        missed=_missed(missed, record, agencies),
        newest=tuple(shown(line, agencies, None) for line in missed[::-1][:_MOST]),
        more=max(len(missed) - _MOST, 0),
        followed_up=sum(line.id in followed for line in missed),
        roles=tuple(_said(line) for line in roles.values()),
        silent=tuple(label for code, label in Agency.options() if code not in roles),
        judgements=tuple(
            shown(line, agencies, None) for line in of_kind.get("neglect_judgement", ())[::-1]
        ),
    )


def _missed(
    lines: Iterable[Line], record: ChildRecord, agencies: Mapping[str, str]
) -> tuple[MissedBy, ...]:
    ever, year, quarter = Counter[str](), Counter[str](), Counter[str]()
    for line in lines:
        agency = line.author.agency
        ever[agency] += 1
        year[agency] += line.occurred.last >= record.moment - _YEAR
        quarter[agency] += line.occurred.last >= record.moment - _QUARTER
    return tuple(
        MissedBy(agencies.get(code, code), quarter[code], year[code], count)
        for code, count in ever.most_common()
    )


def _newest_of_each_agency(lines: Iterable[Line]) -> dict[str, Line]:
    return {line.entry.fields["agency"]: line for line in lines}


def _said(line: Line) -> Said:
    kind, fields = kind_named(line.kind), line.entry.fields
    words = {answer.question.name: answer.words for answer in kind.reading(fields)}
    return Said(
        agency=words["agency"],
        sees=words["can_see"],
        does=words["will_do"],
        contact=words.get("contact", ""),
        when=line.occurred.in_words(),
        url=entry_url(line.entry),
    )
