"""Who works with a child, and when."""

from datetime import date
from typing import NamedTuple


class Involvement(NamedTuple):
    """A practitioner's work with a child in a role, both days included."""

    practitioner: str
    child: str
    role: str
    since: date
    until: date | None = None

    def covers(self, day: date) -> bool:
        """Whether the practitioner was involved on this day."""
        return self.since <= day and (self.until is None or day <= self.until)
