"""One line of the chronology."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from heed.clocks import Occurred
from heed.people import Author
from heed.wording import Choice, Decision


class SourceKind(Choice):
    """How the author knows."""

    SEEN = "seen", "I saw or heard it myself"
    REPORTED = "reported", "Someone told me"
    DOCUMENT = "document", "It is in a document"
    IMPORTED = "imported", "It came from another system"


class Source(NamedTuple):
    """Where an entry comes from; `who` names the role of a teller, `reference` a document."""

    kind: str = SourceKind.SEEN
    who: str = ""
    reference: str = ""


class WhyRestricted(Choice):
    """Why not everyone who works with the child may see an entry (practice reference 24)."""

    THIRD_PARTY = "third_party", "It is about someone else"
    VICTIM_LOCATION = "victim_location", "It could show where a victim lives"
    POLICE_INTELLIGENCE = "police_intelligence", "It is police intelligence"
    SEALED = "sealed", "It is sealed"


class Restriction(NamedTuple):
    """Who may see an entry: its author, and the agencies named."""

    why: str
    agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """An event or an act about one or more children, with when it happened and was recorded.

    `sequence` is the order of recording. A correction `supersedes` an earlier entry with a
    `reason`; `in_error` says that the earlier one should not have been recorded at all. `wording`
    is what its author decided about advice on the words of its answers.
    """

    id: str
    sequence: int
    children: tuple[str, ...]
    kind: str
    occurred: Occurred
    recorded_at: datetime
    author: Author
    fields: Mapping[str, Any] = field(default_factory=dict)
    source: Source = Source()
    about: tuple[str, ...] = ()
    supersedes: str | None = None
    reason: str = ""
    in_error: bool = False
    restriction: Restriction | None = None
    wording: tuple[Decision, ...] = ()
