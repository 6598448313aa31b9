"""A signed slip in each form that says whose it is and what for.

A form can outlive the session it was opened in. The slip lets what was typed be kept as a draft
of the person who opened the form, and of nobody else, whoever or nobody is signed in by then. It
gives no other right: nothing can be read or recorded with it.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import uuid4

from django.conf import settings
from django.core import signing
from django.http import QueryDict

from heed.practice import kind_named
from heed.server.services.drafts import discard_draft, keep_draft, read_draft
from heed.server.services.read_child import child_numbered
from heed.server.storage.models import Draft, Practitioner

FIELD = "entry-slip"
_SALT = "heed.recording.slip"
_NOT_TYPED = (FIELD, "entry-keep", "entry-wording")
_WITHDRAWING = "w"


class Slip(NamedTuple):
    """One form: who opened it, for which child and kind, and the entry it is about, if any.

    `form` tells it from any other that is opened for the same.
    """

    practitioner: str
    record_number: str
    kind: str
    about: str = ""
    form: str = ""

    def signed(self) -> str:
        """The slip as a form that is opened now carries it."""
        return signing.dumps(list(self._replace(form=uuid4().hex)), salt=_SALT)

    def of_form(self, sent: QueryDict) -> "Slip":
        """The slip of the form that sent this."""
        slip = slip_in(sent)
        return self._replace(form=slip.form) if slip else self


def slip_in(sent: QueryDict) -> Slip | None:
    """The slip a form carries; None when there is none, it is too old or not ours."""
    try:
        lasts = timedelta(hours=settings.HEED_SLIP_HOURS)
        return Slip(*signing.loads(sent.get(FIELD, ""), salt=_SALT, max_age=lasts))
    except signing.BadSignature:
        return None


def for_withdrawing(entry_id: str) -> str:
    """What a slip is about when an entry is being withdrawn and not corrected."""
    return f"{_WITHDRAWING}{entry_id}"


def keep_typed(slip: Slip, sent: QueryDict, *, now: datetime) -> None:
    """Keep what was typed as a draft of the person who opened the form.

    Raises Refused when that person may no longer see the child.
    """
    owner = Practitioner.objects.get(pk=slip.practitioner)
    child = child_numbered(slip.record_number)
    typed = typed_in(slip, sent)
    keep_draft(owner, child, slip.kind, typed, about=slip.about, form=slip.form, now=now)


def draft_for(slip: Slip, *, now: datetime) -> Draft | None:
    """The draft of this form, if there is one."""
    owner = Practitioner(pk=slip.practitioner)
    child = child_numbered(slip.record_number)
    return read_draft(owner, child, slip.kind, about=slip.about, now=now)


def discard_typed(slip: Slip, *, now: datetime) -> None:
    """Throw the draft of this form away."""
    owner, child = Practitioner(pk=slip.practitioner), child_numbered(slip.record_number)
    discard_draft(owner, child, slip.kind, about=slip.about, form=slip.form, now=now)


def typed_in(slip: Slip, sent: QueryDict) -> Mapping[str, Sequence[str]]:
    """What was typed, by the names of the form's controls; NUL, which no database keeps, is not."""
    return {
        name: [value.replace("\x00", "") for value in values]
        for name, values in sent.lists()
        if _belongs(slip.kind, name) and name not in _NOT_TYPED
    }


def _belongs(kind: str, name: str) -> bool:
    if name.startswith("entry-") or name == "reason":
        return True
    names = kind_named(kind).columns
    return name in names or name.rpartition("_")[0] in names
