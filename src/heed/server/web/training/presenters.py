"""What the pages of training show."""

from collections import Counter
from datetime import date
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.assurance.suppression import suppressed
from heed.chronology import Line
from heed.clocks import london_day
from heed.practice.teams.learning import Happened
from heed.practice.training import Level
from heed.practice.training.evaluation import Confidence
from heed.server.services.courses import Offered
from heed.server.services.training import AskedOfMe, CameOf, Training
from heed.server.storage.models import Course
from heed.server.web.standards.presenters import AuthorityTag, authority_tag, first_capital
from heed.standards import Verdict

_LEVELS = dict(Level.options())
_HAPPENED = dict(Happened.options())
_OPEN = (Verdict.PENDING, Verdict.MISSED)


class CoursePage(NamedTuple):
    """A course in words."""

    course: Course
    level: str
    room: str


class Ask(NamedTuple):
    """Something that one's training log asks for, and where to do it."""

    asks: str
    about: str
    due_day: date
    verdict: Verdict
    tag: AuthorityTag
    url: str


class Attended(NamedTuple):
    """A course that was attended, and what came of it."""

    entry: str
    course: str
    level: str
    when: str
    intended: str
    happened: str
    correct: tuple[str, ...] = ()
    """The entries one wrote about it, which one may put right."""


def course_page(found: Offered) -> CoursePage:
    """A course with how many places are left, in words."""
    return CoursePage(found.course, _(_LEVELS[found.course.level]), _room(found))


def asks(training: Training) -> list[Ask]:
    """What is open, the first due first; what is met or cannot be told asks for nothing."""
    return [_ask(one) for one in training.asked if one.verdict in _OPEN]


def attended(training: Training) -> list[Attended]:
    """Courses attended, the newest first."""
    log = training.log
    after = {about: line for line in log.by_kind.get("evaluated_after", ()) for about in line.about}
    later = {about: line for line in log.by_kind.get("evaluated_later", ()) for about in line.about}
    found = [_attended(line, after, later) for line in log.by_kind.get("course_attended", ())]
    return found[::-1]


def _attended(line: Line, after: dict[str, Line], later: dict[str, Line]) -> Attended:
    meant = after.get(line.id)
    looked = later.get(meant.id) if meant else None
    fields = line.entry.fields
    return Attended(
        entry=line.id,
        course=str(fields["course"]),
        level=_(_LEVELS[str(fields["level"])]),
        when=line.occurred.in_words(),
        intended=str(meant.entry.fields["intended"]) if meant else "",
        happened=_HAPPENED.get(str(looked.entry.fields["happened"]), "") if looked else "",
        correct=tuple(one.entry.id for one in (meant, looked) if one),
    )


def _ask(one: AskedOfMe) -> Ask:
    return Ask(
        asks=first_capital(one.standard.asks),
        about=str(one.trigger.entry.fields.get("course", "")),
        due_day=london_day(one.obligation.due_first),
        verdict=one.verdict,
        tag=authority_tag(one.standard.authority),
        url=_way(one),
    )


def _way(one: AskedOfMe) -> str:
    if one.standard.opens:
        return reverse("evaluate_course", args=[one.trigger.id, one.standard.opens])
    return reverse("training")


class WorthRow(NamedTuple):
    """One answer and how often it was given."""

    label: str
    times: str


class Worth(NamedTuple):
    """One question about a course with its answers."""

    title: str
    rows: tuple[WorthRow, ...]


def worth(came: CameOf) -> tuple[Worth, ...]:
    """What a course was worth; a number below the least that is shown is withheld."""
    return (
        Worth(_("How confident before"), _told(came.before, Confidence.options())),
        Worth(_("How confident after"), _told(came.after, Confidence.options())),
        Worth(_("Three months later: did it happen?"), _told(came.happened, Happened.options())),
    )


def _told(counted: Counter[str], options: tuple[tuple[str, str], ...]) -> tuple[WorthRow, ...]:
    smallest = settings.HEED_SMALLEST_COUNT
    few = _("fewer than %(n)d") % {"n": smallest}
    found = suppressed({code: counted[code] for code, _label in options}, (), smallest=smallest)
    return tuple(
        WorthRow(_(label), few if (number := found[code]) is None else str(number))
        for code, label in options
    )


def _room(found: Offered) -> str:
    if found.course.called_off_at:
        return _("Called off")
    if found.left:
        return ngettext("%(n)d place left", "%(n)d places left", found.left) % {"n": found.left}
    return _("Full: %(n)d on the waiting list") % {"n": found.waiting}
