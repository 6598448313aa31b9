"""Choosing what to record."""

from collections.abc import Iterable
from typing import NamedTuple

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from heed.practice import KINDS, Kind, Nature
from heed.server.services.read_child import ChildRecord, open_record
from heed.server.web.asking import practitioner_of
from heed.server.web.children.asked import asked_lines
from heed.server.web.children.refusing import need_to_know


class Choice(NamedTuple):
    """A kind, with one line of its guide."""

    title: str
    guide: str
    url: str


@login_required
@require_safe
@need_to_know
def choose_kind(request: HttpRequest, record_number: str) -> HttpResponse:
    """What can be recorded: first what is asked for now, then events and acts."""
    record = open_record(
        practitioner_of(request),
        record_number,
        now=timezone.now(),
        why="choose what to record",
        only_open=True,
    )
    context = {
        "number": record.child.record_number,
        "asked": asked_lines(record),
        "events": _choices(record, (kind for kind in KINDS if kind.nature is Nature.EVENT)),
        "acts": _choices(record, (kind for kind in KINDS if kind.nature is Nature.ACT)),
    }
    return render(request, "recording/choose.html", context)


def _choices(record: ChildRecord, kinds: Iterable[Kind]) -> list[Choice]:
    """Kinds that an open obligation asks for come first, the first due first."""
    opened = [asked.standard.opens for asked in record.open_obligations]
    ordered = sorted(kinds, key=lambda kind: _place(opened, kind.name))
    number = record.child.record_number
    return [
        Choice(k.title, k.guide[0] if k.guide else "", reverse("record", args=[number, k.name]))
        for k in ordered
    ]


def _place(opened: list[str], name: str) -> int:
    return opened.index(name) if name in opened else len(opened)
