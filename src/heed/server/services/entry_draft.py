"""What someone wants to record."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from heed.chronology import Restriction, Source
from heed.clocks import Occurred
from heed.wording import Decision

SEEN = Source()


@dataclass(frozen=True)
class EntryDraft:
    """An entry as typed, not yet checked; `children` and `about` are ids.

    `answers` are the kind's fields; `source_key` names the row of an import it comes from.
    `drafted_for` is the entry that the form was opened for, by which its kept draft is found;
    when None, the entries it is about. `wording` is what was decided about words pointed out.
    """

    children: tuple[str, ...]
    kind: str
    occurred: Occurred
    answers: Mapping[str, Any]
    source: Source = SEEN
    about: tuple[str, ...] = ()
    restriction: Restriction | None = None
    source_key: str | None = None
    drafted_for: str | None = None
    wording: tuple[Decision, ...] = ()
