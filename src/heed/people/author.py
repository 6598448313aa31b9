"""Who wrote an entry, as they were when they wrote it."""

from typing import NamedTuple


class Author(NamedTuple):
    """A practitioner with the role, agency and team they had at the time of writing."""

    practitioner: str
    role: str
    agency: str
    team: str = ""
