"""Choosing which standards are live, watched and off."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from heed.clocks import london_day
from heed.people import Role
from heed.practice.text import WORDS_LIMIT
from heed.server.access import Refusal
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage import audit
from heed.server.storage.models import Obligation, Practitioner, StandardChoice
from heed.standards import Standard
from heed.standards.use import InUse, Use

_FEWEST_WORDS = 3


@dataclass(frozen=True)
class ToChoose:
    """The standards an officer chooses among, how many may be live, and every earlier choice."""

    standards: InUse
    limit: int
    choices: tuple[StandardChoice, ...]


def to_choose(officer: Practitioner, standard_id: str = "") -> ToChoose:
    """What an officer sees before choosing, of one standard or of all; raises Refused, NotFound."""
    only_officers(officer)
    standards = standards_in_use()
    if standard_id and not standards.known.named(standard_id):
        raise NotFound(_("There is no standard with this number."))
    rows = StandardChoice.objects.select_related("chosen_by").order_by("-pk")
    if standard_id:
        rows = rows.filter(standard=standard_id)
    return ToChoose(standards, settings.HEED_LIVE_STANDARDS, tuple(rows))


def choose_use(
    officer: Practitioner,
    standard_id: str,
    use: str,
    *,
    since: date,
    why: str,
    now: datetime,
    built: str | None = None,
) -> StandardChoice:
    """Use a standard live, watched or not at all from a day on; the choice is kept for ever.

    What happened before a standard is off stays judged by it. `built` names the version that is
    switched on. Raises Refused, NotFound and CannotRecord with a sentence for each field.
    """
    only_officers(officer)
    with transaction.atomic():
        before = standards_in_use()
        if not (built or before.known.named(standard_id)):
            raise NotFound(_("There is no standard with this number."))
        first = _first_day(before, standard_id, use, built=bool(built), now=now)
        _check(before, standard_id, use, since, first, why)
        choice = StandardChoice.objects.create(
            standard=standard_id,
            use=use,
            since=since,
            why=why.strip(),
            built_id=built,
            chosen_by=officer,
            chosen_at=now,
        )
        _follow(standard_id, before, standards_in_use())
        detail = {"standard": standard_id, "use": use, "since": str(since)}
        audit.write([audit.Act(officer.pk, "chose_use", why=why, detail=detail)], now=now)
    return choice


def only_officers(officer: Practitioner) -> None:
    """Raises Refused for everyone but a partnership officer."""
    if not (officer.is_active and officer.role == Role.PARTNERSHIP_OFFICER):
        raise Refused(
            Refusal(_("Only partnership officers choose which standards the partnership uses."))
        )


def _first_day(standards: InUse, standard_id: str, use: str, *, built: bool, now: datetime) -> date:
    """The first day a choice can be for: today when it only changes whether people are told.

    Where it changes what is judged it is tomorrow, for today some of it has already happened.
    """
    today = london_day(now)
    known = bool(standards.known.named(standard_id))
    was_off = known and standards.use(standard_id, today) is Use.OFF
    return tomorrow(now) if use == Use.OFF or was_off or (built and known) else today


def _check(
    standards: InUse, standard_id: str, use: str, since: date, first: date, why: str
) -> None:
    errors = {}
    if use not in set(Use):
        errors["use"] = _("Select live, watched or off.")
    elif use == Use.LIVE and (says := _too_many(standards, standard_id)):
        errors["use"] = says
    if since < first:
        errors["since"] = _(
            "Choose %(day)s or a later day: what has already happened is judged as it was."
        ) % {"day": f"{first:%-d %B %Y}"}
    if len(why.split()) < _FEWEST_WORDS:
        errors["why"] = _("Say in a sentence why.")
    elif len(why) > WORDS_LIMIT:
        errors["why"] = _("Shorten this to %(n)d characters or fewer.") % {"n": WORDS_LIMIT}
    if errors:
        raise CannotRecord(errors)


def _too_many(standards: InUse, standard_id: str) -> str:
    limit = settings.HEED_LIVE_STANDARDS
    if len(standards.to_be_live() - {standard_id}) < limit:
        return ""
    return _(
        "%(n)d standards are live, which is as many as may be. Watch another one, or switch it off "
        "first, so that prompts stay few."
    ) % {"n": limit}


def _follow(standard_id: str, before: InUse, after: InUse) -> None:
    """Let what is derived name the version by another end; nothing else about it changes.

    A choice is for a later day and nothing happens in the future, so no obligation comes or goes.
    """
    ends = {s.since: s for s in after.judged.named(standard_id)}
    for version in _changed(before.judged.named(standard_id), ends):
        rows = Obligation.objects.filter(standard=standard_id, version=version.hash)
        rows.update(version=ends[version.since].hash)


def _changed(versions: Iterable[Standard], ends: dict[date, Standard]) -> Iterable[Standard]:
    return (v for v in versions if v.since in ends and ends[v.since].hash != v.hash)


def tomorrow(now: datetime) -> date:
    """The day after today."""
    return london_day(now) + timedelta(days=1)
