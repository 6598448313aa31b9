"""What someone is typing, kept for them alone until it is saved."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction

from heed.server.access import why_not_see
from heed.server.services.entry_draft import EntryDraft
from heed.server.services.errors import Refused
from heed.server.storage.models import Child, Draft, Practitioner, SpentForm

_ON_ITS_WAY = timedelta(minutes=1)
"""How long what a form sent can be on its way. Whoever goes back to that form and types on is kept
again after it."""


def keep_draft(
    practitioner: Practitioner,
    child: Child,
    kind: str,
    payload: Mapping[str, Any],
    *,
    about: str = "",
    form: str = "",
    now: datetime,
) -> Draft | None:
    """Keep what is typed in one form; one draft for each child, kind and entry it is for.

    None when that very form was saved or thrown away a moment ago: a draft that was still on its
    way must not come back after what it is a draft of. Whoever keeps one also throws away what
    anyone left for too long. Raises Refused when the practitioner may not see the child.
    """
    if refusal := why_not_see(practitioner, child, now=now):
        raise Refused(refusal)
    expire_drafts(now=now)
    with transaction.atomic():
        _one_at_a_time(child)
        if SpentForm.objects.filter(form=form, spent_at__gt=now - _ON_ITS_WAY).exists():
            return None
        return _kept(practitioner, child, kind, about, payload, now)


def _one_at_a_time(child: Child) -> None:
    """Whoever keeps a draft waits for whoever throws one away, and the other way round."""
    Child.objects.select_for_update().get(pk=child.pk)


def _kept(
    practitioner: Practitioner,
    child: Child,
    kind: str,
    about: str,
    payload: Mapping[str, Any],
    now: datetime,
) -> Draft:
    draft, _ = Draft.objects.update_or_create(
        practitioner=practitioner,
        child=child,
        kind=kind,
        about=about,
        defaults={"payload": dict(payload), "updated_at": now},
    )
    return draft


def read_draft(
    practitioner: Practitioner, child: Child, kind: str, *, about: str = "", now: datetime
) -> Draft | None:
    """The practitioner's own draft of this form, unless it is too old."""
    return Draft.objects.filter(
        practitioner=practitioner,
        child=child,
        kind=kind,
        about=about,
        updated_at__gt=_oldest(now),
    ).first()


def discard_draft(
    practitioner: Practitioner,
    child: Child,
    kind: str,
    *,
    about: str = "",
    form: str = "",
    now: datetime,
) -> None:
    """Throw the practitioner's draft of this form away, and what the form still sends."""
    with transaction.atomic():
        _one_at_a_time(child)
        if form:
            SpentForm.objects.update_or_create(form=form, defaults={"spent_at": now})
        drafts = Draft.objects.filter(practitioner=practitioner, child=child, kind=kind)
        drafts.filter(about=about).delete()


def discard_after_saving(practitioner: Practitioner, saved: EntryDraft) -> None:
    """The drafts that a saved entry makes needless."""
    drafted_for = [saved.drafted_for] if saved.drafted_for is not None else saved.about or [""]
    Draft.objects.filter(
        practitioner=practitioner,
        child__in=[UUID(child) for child in saved.children],
        kind=saved.kind,
        about__in=drafted_for,
    ).delete()


def expire_drafts(*, now: datetime) -> int:
    """Throw away every draft that nobody has touched for too long; how many there were."""
    SpentForm.objects.filter(spent_at__lte=now - _ON_ITS_WAY).delete()
    return Draft.objects.filter(updated_at__lte=_oldest(now)).delete()[0]


def _oldest(now: datetime) -> datetime:
    return now - timedelta(days=settings.HEED_DRAFT_DAYS)
