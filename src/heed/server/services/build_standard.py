"""Building a standard and switching it on: it is tried before it asks anybody for anything."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from heed.clocks import CalendarTooShort, england_and_wales, london_day
from heed.server.services.choose_use import choose_use, only_officers
from heed.server.services.derive import derive
from heed.server.services.errors import CannotRecord
from heed.server.services.holding import hold
from heed.server.services.learning_points import learning_points
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import BuiltStandard, Child, Practitioner
from heed.standards import Standard, Verdict
from heed.standards.building import Recipe, Tried, standard_of, turned_out

_OWN = "OWN"


@dataclass(frozen=True)
class SwitchedOn:
    """What is wanted of a standard that was built: how it is used, from when and why."""

    use: str
    since: date
    why: str


def drafted(
    officer: Practitioner, recipe: Recipe, *, replaces: str = "", now: datetime
) -> Standard:
    """The standard these answers make, under the number it would get.

    Raises Refused, and CannotRecord when an answer names what is not there.
    """
    only_officers(officer)
    if recipe.because not in learning_points(now=now):
        raise CannotRecord({"because": _("Choose a learning point that is published.")})
    try:
        return standard_of(recipe, standard_id=_number(replaces), dated=london_day(now))
    except (ValueError, LookupError) as fault:
        raise CannotRecord({"when": str(fault)}) from fault


def switch_on(
    officer: Practitioner,
    recipe: Recipe,
    tried: Sequence[Tried],
    wanted: SwitchedOn,
    *,
    replaces: str = "",
    now: datetime,
) -> Standard:
    """Keep a standard for good and use it, once its examples came out right; all or nothing.

    Whoever asked sees to it that `derive_everywhere` runs. Raises Refused and CannotRecord.
    """
    with transaction.atomic():
        standard = drafted(officer, recipe, replaces=replaces, now=now)
        if errors := _wrong(standard, tried):
            raise CannotRecord(errors)
        BuiltStandard.objects.get_or_create(
            hash=standard.hash,
            defaults={
                "standard": standard.id,
                "content": standard.model_dump(mode="json"),
                "examples": [one.model_dump(mode="json") for one in tried],
                "built_by": officer,
                "built_at": now,
            },
        )
        choose_use(
            officer,
            standard.id,
            wanted.use,
            since=wanted.since,
            why=wanted.why,
            now=now,
            built=standard.hash,
        )
    return standard


def derive_everywhere(standard_id: str, *, now: datetime) -> None:
    """Derive what one standard comes to on every child's record; safe to do twice."""
    for child in Child.objects.order_by("record_number").values_list("pk", flat=True):
        with transaction.atomic():
            derive(hold([child]), now=now, only=standard_id)


def _number(replaces: str) -> str:
    built = set(BuiltStandard.objects.values_list("standard", flat=True))
    if replaces:
        if replaces not in built or not standards_in_use().known.named(replaces):
            raise CannotRecord({"because": _("There is no built standard to replace.")})
        return replaces
    taken = [int(name.rpartition("-")[2]) for name in built]
    return f"{_OWN}-{max(taken, default=0) + 1}"


def _wrong(standard: Standard, tried: Sequence[Tried]) -> dict[str, str]:
    """What is wrong with the examples, by the field at which it is said."""
    errors = {}
    for meets, field in ((True, "met_answered"), (False, "missed_answered")):
        example = next((one for one in tried if one.meets is meets), None)
        if example is None:
            errors[field] = _("Write this example.")
        elif says := _comes_out_wrong(standard, example):
            errors[field] = says
    return errors


def _comes_out_wrong(standard: Standard, example: Tried) -> str:
    try:
        verdict = turned_out(standard, example, calendar=england_and_wales())
    except CalendarTooShort:
        return _("Choose days nearer to today: the bank holidays of that year are not known.")
    if (verdict is Verdict.MET) is example.meets:
        return ""
    return _(
        "By this standard the example is “%(verdict)s”. Change the example, or go back and change "
        "the standard."
    ) % {"verdict": _(verdict.label)}
