"""Training logs: who attended what, what they meant to change, and whether it happened."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _
from pydantic import ValidationError

from heed.chronology import Chronology, Line
from heed.clocks import Occurred, england_and_wales, london_day
from heed.practice import messages
from heed.practice.training import training_kind_named
from heed.server.services.courses import only_officers
from heed.server.services.errors import CannotRecord, NotFound
from heed.server.storage import audit
from heed.server.storage.models import Course, Practitioner, TeamEntry
from heed.server.storage.team_log import LogLine, append, lines_of, logs_of
from heed.sources.attendance import Attended, UnreadableAttendance, attendance_of
from heed.standards import Obligation, Standard, Verdict
from heed.standards.engines.memory import judge
from heed.standards.library.training import TRAINING_STANDARDS


class AskedOfMe(NamedTuple):
    """One thing that is asked, and the entry that began it."""

    obligation: Obligation
    standard: Standard
    verdict: Verdict
    trigger: Line


class Training(NamedTuple):
    """A practitioner's own log and what it asks of them."""

    log: Chronology
    asked: tuple[AskedOfMe, ...]


class CameOf(NamedTuple):
    """What a course was worth to those who were there: how confident they were before and after,
    and how often what they meant to do differently happened."""

    there: int
    before: Counter[str]
    after: Counter[str]
    happened: Counter[str]


class Imported(NamedTuple):
    """What became of a file: how many rows are new, were there already, or are refused and why."""

    added: int
    known: int
    refused: tuple[UnreadableAttendance, ...]


def training_of(practitioner: Practitioner, *, now: datetime) -> Training:
    """One's own training; nobody else is shown it."""
    subject = str(practitioner.pk)
    log = logs_of([subject]).get(subject, Chronology([]))
    found = judge(subject, log, TRAINING_STANDARDS, as_of=now, calendar=england_and_wales())
    asked = (
        AskedOfMe(o, TRAINING_STANDARDS.version(o.version), o.verdict(now), line)
        for o in found
        if (line := log.line_of(o.trigger))
    )
    return Training(log, tuple(sorted(asked, key=lambda one: one.obligation.due_first)))


def evaluate(
    practitioner: Practitioner,
    kind: str,
    answers: Mapping[str, Any],
    *,
    about: str = "",
    now: datetime,
) -> None:
    """Write down what one thinks before, after or long after a course.

    `about` is the entry of one's own log it answers. Raises NotFound and CannotRecord by field.
    """
    asked = training_kind_named(kind)
    if about:
        line = training_of(practitioner, now=now).log.line_of(about)
        if line is None or not asked.may_be_about(line.kind):
            raise NotFound(_("There is no such entry in your training log."))
    try:
        fields = asked.stored(asked.read(answers, today=london_day(now)))
    except ValidationError as error:
        raise CannotRecord(dict(messages(asked, error))) from error
    said = _line(practitioner, kind, Occurred.at(now), fields, about=(about,) if about else ())
    with transaction.atomic():
        append([said], now=now)
        audit.write([audit.Act(practitioner.pk, "evaluated_course")], now=now)


def take_attendance(
    officer: Practitioner, number: int, present: Iterable[UUID], *, now: datetime
) -> int:
    """Keep who was there, of those who booked; saying it again adds nobody twice."""
    only_officers(officer)
    course = Course.objects.filter(pk=number).first()
    if course is None:
        raise NotFound(_("There is no such course."))
    if course.starts_at > now:
        raise CannotRecord({"present": _("The course has not begun. Keep attendance afterwards.")})
    booked = course.bookings.filter(cancelled_at=None, practitioner__in=list(present))
    day = london_day(course.starts_at)
    lines = [
        _attended(b.practitioner, course.title, course.level, day, str(course.pk))
        for b in booked.select_related("practitioner__team")
    ]
    return _keep(officer, lines, now)


def import_attendance(officer: Practitioner, text: str, *, now: datetime) -> Imported:
    """Keep the rows of a file that can be kept; the same file again adds nothing.

    Raises Refused. Rows that cannot be kept are told with every reason.
    """
    only_officers(officer)
    rows = list(attendance_of(text))
    people = _people({row.email for row in rows if isinstance(row, Attended)})
    checked = [_checked(row, people, london_day(now)) for row in rows]
    lines = [
        _attended(people[row.email], row.course, row.level, row.day)
        for row in checked
        if isinstance(row, Attended)
    ]
    added = _keep(officer, lines, now)
    refused = tuple(row for row in checked if isinstance(row, UnreadableAttendance))
    return Imported(added, len(lines) - added, refused)


def begin_logs(*, now: datetime) -> int:
    """Begin the training log of whoever has none; what their role asks of them counts from here."""
    people = Practitioner.objects.filter(is_active=True).select_related("team")
    lines = [
        _line(
            person, "role_begun", Occurred.at(now), {}, once=f"role {person.pk.hex} {person.role}"
        )
        for person in people
    ]
    with transaction.atomic():
        return len(append(_new(lines), now=now))


def attended_course(course: Course) -> dict[UUID, str]:
    """Who was there, each with the entry that says so."""
    found = lines_of("course_attended", fields__number=str(course.pk))
    return {UUID(_whose(line)): line.entry.id for line in found}


def what_came_of(course: Course) -> CameOf:
    """What those who were there said, as numbers; three queries however many they are."""
    number = str(course.pk)
    there = {line.id: _whose(line) for line in lines_of("course_attended", fields__number=number)}
    before = lines_of("evaluated_before", fields__number=number)
    said = lines_of("evaluated_after", "evaluated_later", subject__in=set(there.values()))
    after = {a: line for line in said for a in line.about if a in there}
    meant = {line.id for line in after.values()}
    later = {a: line for line in said for a in line.about if a in meant}
    return CameOf(
        there=len(there),
        before=_answers(before, "confidence"),
        after=_answers(after.values(), "confidence"),
        happened=_answers(later.values(), "happened"),
    )


def _answers(lines: Iterable[Line], name: str) -> Counter[str]:
    return Counter(str(line.entry.fields[name]) for line in lines)


def _whose(line: Line) -> str:
    [subject] = line.entry.children
    return subject


def _checked(
    row: Attended | UnreadableAttendance, people: Mapping[str, Practitioner], today: date
) -> Attended | UnreadableAttendance:
    if not isinstance(row, Attended):
        return row
    reasons = []
    if row.email not in people:
        reasons.append(f"Nobody signs in as “{row.email}”. Check the address, or add them first.")
    if row.day > today:
        reasons.append("The day is still to come. Keep attendance afterwards.")
    return UnreadableAttendance(row.number, tuple(reasons)) if reasons else row


def _people(emails: Iterable[str]) -> dict[str, Practitioner]:
    found = Practitioner.objects.filter(email__in=list(emails)).select_related("team")
    return {person.email.casefold(): person for person in found}


def _attended(
    person: Practitioner, course: str, level: str, day: date, number: str = ""
) -> LogLine:
    same = hashlib.sha256(f"{person.pk} {course.casefold()} {level} {day}".encode()).hexdigest()
    fields = {"course": course, "level": level, **({"number": number} if number else {})}
    return _line(person, "course_attended", Occurred.on(day), fields, once=same)


def _line(
    person: Practitioner,
    kind: str,
    occurred: Occurred,
    fields: dict[str, Any],
    *,
    about: tuple[str, ...] = (),
    once: str | None = None,
) -> LogLine:
    """A line of somebody's own log; its author is who it is about, in the role they have now."""
    return LogLine(str(person.pk), kind, occurred, person.as_author(), fields, about, once)


def _keep(officer: Practitioner, lines: Iterable[LogLine], now: datetime) -> int:
    with transaction.atomic():
        kept = append(_new(lines), now=now)
        detail = {"people": len(kept)}
        audit.write([audit.Act(officer.pk, "kept_attendance", detail=detail)], now=now)
    return len(kept)


def _new(lines: Iterable[LogLine]) -> list[LogLine]:
    """Those that are not kept yet, each once."""
    wanted = {line.once: line for line in lines}
    there = TeamEntry.objects.filter(once__in=[once for once in wanted if once])
    known = set(there.values_list("once", flat=True))
    return [line for once, line in wanted.items() if once not in known]
