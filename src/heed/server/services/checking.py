"""Checking what someone wants to record: every error at once, each in words that say what to do."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from typing import Any

from django.utils.translation import gettext as _
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from heed.chronology import Chronology, Restriction, Source, SourceKind, WhyRestricted
from heed.clocks import Occurred, Precision, london_day
from heed.practice import Kind, UnknownKind, kind_named
from heed.practice.errors import messages
from heed.practice.text import LINE_LIMIT, refuse_hidden
from heed.server.services.entry_draft import EntryDraft
from heed.server.services.errors import CannotRecord
from heed.server.storage.models import Agency

_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)


def checked_answers(
    draft: EntryDraft, *, visible: Collection[str], known: Chronology, now: datetime
) -> dict[str, Any]:
    """The answers as they are kept; raises CannotRecord with a sentence for each field.

    `visible` are the children the author may see; `known` what they may see of the draft's.
    """
    errors = dict(_about_the_entry(draft, visible, now))
    stored: dict[str, Any] = {}
    try:
        kind = kind_named(draft.kind)
    except UnknownKind as unknown:
        errors["kind"] = str(unknown)
    else:
        errors.update(_about_what_it_answers(kind, draft, known))
        try:
            happened = draft.occurred.first_day
            stored = kind.stored(kind.read(draft.answers, today=london_day(now), happened=happened))
        except ValidationError as error:
            errors.update(messages(kind, error))
    if errors:
        raise CannotRecord(errors)
    return stored


def _about_the_entry(
    draft: EntryDraft, visible: Collection[str], now: datetime
) -> Iterator[tuple[str, str]]:
    if not draft.children:
        yield "children", _("Choose at least one child.")
    elif not set(draft.children) <= set(visible):
        yield (
            "children",
            _("You are not recorded as working with every child you chose. Leave out the others."),
        )
    if says := fault_of_date(draft.occurred, now):
        yield "occurred", says
    if says := _fault_of_source(draft.source):
        yield "source", says
    if draft.restriction and (says := _fault_of_restriction(draft.restriction)):
        yield "restriction", says


def fault_of_date(occurred: Occurred, now: datetime) -> str:
    if occurred.first < _EARLIEST:
        return _("The date is before 1900. Check the year.")
    ends_late = occurred.precision is Precision.ABOUT and occurred.last_day > london_day(now)
    if occurred.first > now or ends_late:
        return _("The date is in the future. Record it when it has happened, or check the date.")
    return ""


def _fault_of_source(source: Source) -> str:
    if source.kind not in set(SourceKind):
        return _("Choose how you know.")
    if source.kind == SourceKind.REPORTED and not source.who.strip():
        return _("Say who told you, for example “school nurse”.")
    if source.kind == SourceKind.DOCUMENT and not source.reference.strip():
        return _("Say which document it is.")
    for words in (source.who, source.reference):
        if len(words) > LINE_LIMIT:
            return _("Shorten this to %(limit)d characters or fewer.") % {"limit": LINE_LIMIT}
        try:
            refuse_hidden(words)
        except PydanticCustomError as error:
            return error.message()
    return ""


def _fault_of_restriction(restriction: Restriction) -> str:
    if restriction.why not in set(WhyRestricted):
        return _("Choose why not everyone may see this.")
    known = Agency.objects.filter(code__in=restriction.agencies).count()
    if known != len(set(restriction.agencies)):
        return _("Choose the agencies that may see this from the list.")
    return ""


def _about_what_it_answers(
    kind: Kind, draft: EntryDraft, known: Chronology
) -> Iterator[tuple[str, str]]:
    lines = [known.line_of(entry_id) for entry_id in draft.about]
    if kind.about_required and not lines:
        yield "about", _("Choose the entry that this is about.")
    elif not all(lines):
        yield (
            "about",
            _("The entry this is about is not on this child's record. Choose it again."),
        )
    elif wrong := [line for line in lines if line and not kind.may_be_about(line.kind)]:
        yield (
            "about",
            _("“%(this)s” cannot be about “%(that)s”. Choose another entry.")
            % {"this": kind.title, "that": kind_named(wrong[0].kind).title},
        )
