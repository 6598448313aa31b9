"""Choosing what to record."""

from collections.abc import Iterator
from typing import NamedTuple

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.practice import Kind
from heed.server.services.read_child import open_record
from heed.server.web.asking import practitioner_of
from heed.server.web.children.asked import asked_lines
from heed.server.web.children.refusing import need_to_know
from heed.server.web.recording.subjects import subjects


class Choice(NamedTuple):
    """A kind, with one line of its guide, and its form."""

    title: str
    guide: str
    url: str


class Subject(NamedTuple):
    """Kinds that are looked for together."""

    heading: str
    choices: tuple[Choice, ...]


@login_required
@require_safe
@need_to_know
def choose_kind(request: HttpRequest, record_number: str) -> HttpResponse:
    """What can be recorded: first what is asked for now, then everything by subject."""
    record = open_record(
        practitioner_of(request),
        record_number,
        now=timezone.now(),
        why="choose what to record",
        only_open=True,
    )
    number = record.child.record_number
    context = {
        "number": number,
        "asked": asked_lines(record),
        "subjects": tuple(_subjects(number)),
    }
    return render(request, "recording/choose.html", context)


def _subjects(number: str) -> Iterator[Subject]:
    for heading, kinds in subjects().items():
        yield Subject(str(heading), tuple(_choice(number, kind) for kind in kinds))


def _choice(number: str, kind: Kind) -> Choice:
    return Choice(kind.title, kind.guide[0], reverse("record", args=[number, kind.name]))
