"""Shortcuts by which stories record what happens, through the services people use."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from heed.clocks import Occurred
from heed.practice import kind_named
from heed.server.services.entry_draft import EntryDraft
from heed.server.services.record import record_entry
from heed.server.services.recorded import Recorded
from heed.server.storage.models import Child, Practitioner
from tests.support.answers import sample_answers
from tests.support.partnership import Partnership


def drafted(
    kind: str,
    *children: Child,
    occurred: Occurred | datetime,
    answers: Mapping[str, Any] | None = None,
    **more: Any,
) -> EntryDraft:
    """A draft of this kind with the least answers it takes, changed by those given."""
    when = Occurred.at(occurred) if isinstance(occurred, datetime) else occurred
    least = sample_answers(kind_named(kind), today=when.first_day)
    return EntryDraft(
        children=tuple(str(child.pk) for child in children),
        kind=kind,
        occurred=when,
        answers={**least, **(answers or {})},
        **more,
    )


def record(
    author: Practitioner,
    kind: str,
    *children: Child,
    now: datetime,
    occurred: Occurred | datetime | None = None,
    **more: Any,
) -> Recorded:
    """Record an entry of this kind that happens as it is recorded, unless told otherwise."""
    return record_entry(author, drafted(kind, *children, occurred=occurred or now, **more), now=now)


def recorded_harm(partnership: Partnership, *, now: datetime, **more: Any) -> Recorded:
    """The social worker records that Robin was harmed."""
    return record(partnership.social_worker, "harm_incident", partnership.robin, now=now, **more)
