"""Things worth a second look that never stop anyone from saving."""

from collections.abc import Mapping
from typing import Any

from heed.clocks import Occurred
from heed.practice.kind import Kind
from heed.practice.smart import Read, heeds_own, smart_advice

SATURDAY = 5


def advice(
    kind: Kind,
    occurred: Occurred,
    fields: Mapping[str, Any] | None = None,
    *,
    read: Read = heeds_own,
) -> tuple[str, ...]:
    """What to check about when it happened and what it says; empty when nothing stands out."""
    return (*_about_the_day(kind, occurred), *smart_advice(kind.name, fields or {}, read))


def _about_the_day(kind: Kind, occurred: Occurred) -> tuple[str, ...]:
    """What to check about when it happened.

    The national children in need census questions a conference at a weekend (its rule 8875).
    """
    if not kind.expects_working_day:
        return ()
    if not occurred.is_one_day:
        return (f"Give the day of this {_noun(kind)} if you can: its due days count from it.",)
    day = occurred.first_day
    if day.weekday() < SATURDAY:
        return ()
    return (
        f"You recorded this {_noun(kind)} on a {day:%A}. Check the day: most are held from "
        "Monday to Friday, and national returns question one at a weekend. If it is right, keep "
        "it.",
    )


def _noun(kind: Kind) -> str:
    """The title inside a sentence, where only an abbreviation keeps its capitals."""
    first, _, rest = kind.title.partition(" ")
    return kind.title if first.isupper() else f"{first.lower()} {rest}".strip()
