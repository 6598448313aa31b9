"""Sending what a review taught to the teams it is for, and what they make of it."""

import hashlib
import hmac
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from heed.clocks import Occurred, london_day
from heed.people import Author
from heed.server.services.choose_use import only_officers
from heed.server.services.errors import CannotRecord, NotFound
from heed.server.services.learning_points import Point, points_of
from heed.server.services.reviews import published_review
from heed.server.services.team_log import checked, kept, only_people_of_the_log, read_log, team_log
from heed.server.storage.models import Practitioner, Team, TeamEntry
from heed.server.storage.team_log import LogLine, subject_of


class Audience(NamedTuple):
    """Whom learning is for: agencies by code, teams by id, and roles; a team counts once."""

    agencies: tuple[str, ...] = ()
    teams: tuple[int, ...] = ()
    roles: tuple[str, ...] = ()


def teams_of(audience: Audience) -> tuple[Team, ...]:
    """The teams of these agencies, these teams, and those in which someone has such a role."""
    of_roles = Q(practitioners__role__in=audience.roles, practitioners__is_active=True)
    wanted = Q(agency__in=audience.agencies) | Q(pk__in=audience.teams) | of_roles
    found = Team.objects.filter(wanted).select_related("agency").distinct()
    return tuple(found.order_by("agency__name", "name"))


def send_learning(
    officer: Practitioner,
    slug: str,
    points: Collection[str],
    audience: Audience,
    *,
    now: datetime,
) -> int:
    """Ask each team to talk over these learning points; how many teams. Sent once to each team.

    Raises Refused, NotFound (no such review is published) and CannotRecord.
    """
    only_officers(officer)
    known = {point.id for point in points_of(slug, published_review(slug, now=now))}
    chosen = [point for point in points if point in known]
    errors = {}
    if not chosen:
        errors["points"] = _("Choose at least one learning point.")
    teams = teams_of(audience)
    if not teams:
        errors["teams"] = _("Choose at least one agency, team or role that has a team.")
    if errors:
        raise CannotRecord(errors)
    with transaction.atomic():
        lines = [_sent(team, slug, chosen, officer, now) for team in teams]
        there = TeamEntry.objects.filter(once__in=[line.once for line in lines])
        before = set(there.values_list("once", flat=True))
        new = [line for line in lines if line.once not in before]
        kept(new, who=officer, now=now)
    return len(new)


def mark_read(reader: Practitioner, sent: str, *, now: datetime) -> None:
    """Count that someone of the team has read it, once a person; who it was is not kept."""
    team = reader.team
    log = team_log(reader, team, now=now)
    line = log.line(sent)
    if line.kind != "learning_sent" or team is None:
        raise NotFound(_("There is no such learning."))
    # A keyed hash tells a second time from a first and names nobody.
    said = f"{reader.pk} {line.id}".encode()
    once = hmac.new(settings.SECRET_KEY.encode(), said, hashlib.sha256).hexdigest()
    with transaction.atomic():
        if not TeamEntry.objects.filter(once=once).exists():
            nobody = Author("", "", reader.agency_id, team.name)
            fields, when = {"review": line.entry.fields["review"]}, Occurred.at(now)
            subject = subject_of(team)
            read = LogLine(subject, "learning_read", when, nobody, fields, (line.id,), once)
            kept([read], who=None, now=now)


def record_discussion(
    author: Practitioner,
    sent: str,
    answers: Mapping[str, Any],
    changes: Sequence[Mapping[str, Any]],
    *,
    held_on: date,
    now: datetime,
) -> str:
    """Keep a team's discussion with the changes it agreed; all of it or nothing. The id it has.

    Raises Refused, NotFound and CannotRecord; the fields of the n-th change are named `n-field`.
    """
    team = _team_asked(author, sent)
    log = read_log(team, now=now)
    known = log.line(sent).entry.fields["points"]
    today = held_on == london_day(now)
    occurred = Occurred.at(now) if today else Occurred.on(held_on)
    fields, agreed = _checked(answers, changes, known, occurred, now)
    subject, who = subject_of(team), author.as_author()
    with transaction.atomic():
        line = LogLine(subject, "team_discussion", occurred, who, fields, (sent,))
        [discussion] = kept([line], who=author, now=now)
        kept(
            [
                LogLine(subject, "change_agreed", occurred, who, change, (discussion.id,))
                for change in agreed
            ],
            who=author,
            now=now,
        )
    return discussion.id


def sent_to(reader: Practitioner, sent: str, *, now: datetime) -> tuple[Team, tuple[Point, ...]]:
    """The team that was sent something and the learning points of it that are still published.

    There are none once the review was withdrawn.
    """
    team = _team_asked(reader, sent)
    fields = read_log(team, now=now).line(sent).entry.fields
    slug = str(fields["review"])
    try:
        points = tuple(points_of(slug, published_review(slug, now=now)))
    except NotFound:
        return team, ()
    return team, tuple(point for point in points if point.id in fields["points"])


def _team_asked(person: Practitioner, sent: str) -> Team:
    row = TeamEntry.objects.select_related("team__agency").filter(id=sent).first()
    if row is None or row.kind != "learning_sent" or row.team is None:
        raise NotFound(_("There is no such learning."))
    only_people_of_the_log(person, row.team)
    return row.team


def _sent(
    team: Team, slug: str, points: Sequence[str], officer: Practitioner, now: datetime
) -> LogLine:
    fields = {"review": slug, "points": list(points)}
    named = f"{team.pk} {slug} {' '.join(points)}"
    once = hashlib.sha256(named.encode()).hexdigest()
    return LogLine(
        subject_of(team),
        "learning_sent",
        Occurred.at(now),
        officer.as_author(),
        fields,
        once=once,
    )


def _checked(
    answers: Mapping[str, Any],
    changes: Sequence[Mapping[str, Any]],
    known: Collection[str],
    occurred: Occurred,
    now: datetime,
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    errors: dict[str, str] = {}
    fields: dict[str, Any] = {}
    agreed = []
    try:
        fields = checked("team_discussion", answers, occurred, now=now)
    except CannotRecord as faults:
        errors.update(faults.errors)
    for number, change in enumerate(changes):
        try:
            agreed.append(checked("change_agreed", change, occurred, now=now))
        except CannotRecord as faults:
            errors.update({f"{number}-{name}": says for name, says in faults.errors.items()})
        if change.get("point") not in known:
            errors[f"{number}-point"] = _("Choose one of the learning points.")
    if errors:
        raise CannotRecord(errors)
    return fields, agreed
