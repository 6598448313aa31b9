"""What stands beside the form of an entry."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from heed.chronology import Line
from heed.clocks import LONDON, london_day
from heed.learning.review import LearningPoint
from heed.practice import Kind, kind_named
from heed.practice.acts.waiver import WAIVER
from heed.practice.events.appointment_missed import APPOINTMENT_MISSED
from heed.server.services.read_child import Asked, ChildRecord
from heed.server.storage.models import Draft
from heed.server.web.children.asked import asked_line
from heed.server.web.children.lines import by_whom, first_words, moment_in_words, shortened
from heed.server.web.forms import EntryForm
from heed.server.web.recording.slip import Slip
from heed.server.web.standards.presenters import learning_points
from heed.server.web.wording.in_entries import WordsOfForm
from heed.server.web.worklist.presenters import Line as AskedLine

LOOKS_BACK = frozenset(
    {
        "conference_requested",
        "cp_medical_considered",
        "cp_medical_requested",
        "cumulative_review",
        "initial_conference",
        "neglect_judgement",
        "referral_decision",
        "review_conference",
        "section_47_enquiry",
        "strategy_discussion",
    }
)
"""Acts that weigh what has happened before, beside every kind that marks harm."""
LOOKS_AT_MISSED = frozenset(
    {
        "appointment_followed_up",
        "appointment_missed",
        "neglect_judgement",
        "safeguarding_lead_discussion",
    }
)
"""Kinds beside which every agency's missed appointments are read."""
MOST_EARLIER = 8
_WORDS = 160


class EarlierEntry(NamedTuple):
    """An earlier entry, from whichever agency."""

    title: str
    words: str
    by: str
    url: str


class LookBack(NamedTuple):
    """Earlier entries of one sort, the newest first, and the way to those that are not shown."""

    label: str
    entries: tuple[EarlierEntry, ...]
    more: int
    all_url: str


class Beside(NamedTuple):
    """The guide, the lessons it serves, what is asked, and what came before."""

    guide: tuple[str, ...]
    points: tuple[LearningPoint, ...]
    asked: AskedLine | None
    waiver_url: str
    looks_back: tuple[LookBack, ...]


class FormPage(NamedTuple):
    """Everything the page of a form says."""

    number: str
    kind: Kind
    form: EntryForm
    slip: str
    draft_url: str
    here: str
    beside: Beside
    words: WordsOfForm


def beside(
    record: ChildRecord,
    kind: Kind,
    agencies: Mapping[str, str],
    *,
    standard: str = "",
    about: str = "",
) -> Beside:
    """What helps with one form; `standard` and `about` say which obligation it was opened for."""
    found = _asked(record, standard, about)
    number = record.child.record_number
    return Beside(
        guide=kind.guide,
        points=learning_points(kind.serves),
        asked=asked_line(record, found) if found else None,
        waiver_url=_waiver_url(number, found) if found and kind is not WAIVER else "",
        looks_back=tuple(_looks_back(record, kind, agencies)),
    )


def _waiver_url(number: str, asked: Asked) -> str:
    form = reverse("record", args=[number, WAIVER.name])
    said = {"about": asked.obligation.trigger, "for": asked.standard.id}
    return f"{form}?{urlencode(said)}"


def form_page(
    record: ChildRecord,
    kind: Kind,
    form: EntryForm,
    slip: Slip,
    *,
    here: str,
    shown: Beside,
    words: WordsOfForm,
) -> FormPage:
    """The page of a form."""
    return FormPage(
        number=record.child.record_number,
        kind=kind,
        form=form,
        slip=slip.signed(),
        draft_url=reverse("keep_draft"),
        here=here,
        beside=shown,
        words=words,
    )


def draft_when(draft: Draft, now: datetime) -> str:
    """When a draft was last touched: the time if it was today."""
    touched = draft.updated_at
    if london_day(touched) == london_day(now):
        return f"{touched.astimezone(LONDON):%H:%M}"
    return moment_in_words(touched)


def _asked(record: ChildRecord, standard: str, about: str) -> Asked | None:
    matches = (
        asked
        for asked in record.open_obligations
        if asked.standard.id == standard and about in ("", asked.trigger.id)
    )
    return next(matches, None)


def _looks_back(record: ChildRecord, kind: Kind, agencies: Mapping[str, str]) -> Iterator[LookBack]:
    newest_first = record.chronology.lines[::-1]
    if kind.marks_harm or kind.name in LOOKS_BACK:
        harm = [line for line in newest_first if kind_named(line.kind).marks_harm]
        label = _("Harm recorded before, by every agency")
        yield _look_back(label, harm, record, {"harm": "on"}, agencies)
    if kind.name in LOOKS_AT_MISSED:
        missed = [line for line in newest_first if line.kind == APPOINTMENT_MISSED.name]
        label = _("Appointments missed before, in every agency")
        yield _look_back(label, missed, record, {"kind": APPOINTMENT_MISSED.name}, agencies)


def _look_back(
    label: str,
    lines: Sequence[Line],
    record: ChildRecord,
    query: Mapping[str, str],
    agencies: Mapping[str, str],
) -> LookBack:
    child = reverse("child", args=[record.child.record_number])
    return LookBack(
        label=label,
        entries=tuple(_earlier(line, agencies) for line in lines[:MOST_EARLIER]),
        more=max(len(lines) - MOST_EARLIER, 0),
        all_url=f"{child}?{urlencode(query)}#chronology",
    )


def _earlier(line: Line, agencies: Mapping[str, str]) -> EarlierEntry:
    kind = kind_named(line.kind)
    words = first_words(kind, line.entry)
    return EarlierEntry(
        title=f"{kind.title}, {line.occurred.in_words()}",
        words=shortened(words, _WORDS),
        by=by_whom(line.first.author, agencies),
        url=reverse("entry", args=[line.entry.id]),
    )
